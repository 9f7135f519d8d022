import type { Watchlist } from '../model';

/** A file to read lists from, as a stream, so that a list of 100 MB needs no 100 MB of memory. */
export interface ListFile {
  /** As the reader of a fault knows it; with its folder (`sdn-2021/alt.csv`), files of one set are kept together. */
  readonly name: string;
  /** In bytes, if known: progress needs it. */
  readonly size?: number;
  /** Its bytes from the beginning, in order, in pieces of any size. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface ReadProgress {
  /** Bytes read of all files so far. */
  readonly read: number;
  /** Bytes of all files; `null` if the size of one is not known. */
  readonly total: number | null;
  /** The file being read. */
  readonly file: string;
}

export interface ReadOptions {
  /** Aborting it rejects the promise of `readWatchlists` with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Lets other work of the host through; by default a timer of no delay. */
  readonly breathe?: () => Promise<void>;
}

/** A list that was read. */
export interface ReadList extends Watchlist {
  /** The files it was read from, the primary one first. */
  readonly files: readonly string[];
  /**
   * `false` if a file broke off in the middle, so that entries at its end are missing. Whoever keeps lists keeps the old one
   * then: half a list makes everybody in its other half look unlisted.
   */
  readonly complete: boolean;
}

/** A file no list could be read from. */
export interface UnreadFile {
  readonly file: string;
  /** One sentence for the reader. */
  readonly reason: string;
}

export interface ReadResult {
  readonly lists: readonly ReadList[];
  readonly unread: readonly UnreadFile[];
}
