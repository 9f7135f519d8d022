import type { ListFile, ReadOptions } from './listFile';

/** How long one piece of work may hold the host, in milliseconds: less than a frame. */
const SLICE = 8;

/** How many bytes are taken at a time: a host may hand over a whole file as one chunk. */
const PIECE = 64 * 1024;

/** Keeps a long reading cancellable, its progress visible and the host responsive. */
export interface Pace {
  /** The bytes of a file in small pieces; between them progress is told, aborting heeded and other work let through. */
  pieces(file: ListFile): AsyncGenerator<Uint8Array>;
  /** To be called often during long work: lets other work through when it is time, and heeds aborting. */
  rest(): Promise<void>;
}

/** @param files all that will be read, for the total */
export function createPace(files: readonly ListFile[], options: ReadOptions): Pace {
  const breathe = options.breathe ?? nextTurn;
  const total = totalSize(files);
  let read = 0;
  let sliceEnd = Date.now() + SLICE;

  async function* pieces(file: ListFile): AsyncGenerator<Uint8Array> {
    options.signal?.throwIfAborted();
    for await (const chunk of file.chunks()) {
      for (let start = 0; start < chunk.length; start += PIECE) {
        const piece = chunk.subarray(start, start + PIECE);
        yield piece;
        read += piece.length;
        options.onProgress?.({ read, total, file: file.name });
        await rest();
      }
    }
  }

  async function rest(): Promise<void> {
    if (Date.now() >= sliceEnd) {
      await breathe();
      sliceEnd = Date.now() + SLICE;
    }
    options.signal?.throwIfAborted();
  }

  return { pieces, rest };
}

function totalSize(files: readonly ListFile[]): number | null {
  let total = 0;
  for (const { size } of files) {
    if (size === undefined) return null;
    total += size;
  }
  return total;
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0);
  });
}
