import * as vscode from 'vscode';
import { difference, isEmpty, merge, mergeAll, type ReviewRecord } from '../../review/record';
import { isObject, textOf } from '../../review/sidecar/json';
import { decodeSidecar, readSidecar, writeSidecar } from '../../review/sidecar/collection';
import { atomicWrite, deleteIfThere, namesIn, readIfThere } from './atomicWrite';
import { hashOf } from './hash';

const ENDING = '.json';
/** What other windows wrote is theirs for so long: they may be about to write their review file. */
const LEFT_ALONE_MS = 60_000;

/** Changes of a document's review as one window wrote them down. */
interface Page {
  readonly uri: vscode.Uri;
  readonly document: string;
  readonly record: ReviewRecord;
}

/**
 * Changes that are not in a review file yet, written down at once in the extension's storage: what is said is not lost when the
 * window is killed, or when the document's place cannot be written to. Each window has pages of its own.
 */
export class Journal {
  readonly #folder: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #window = globalThis.crypto.randomUUID().slice(0, 8);
  readonly #own = new Set<string>();
  #work: Promise<void> = Promise.resolve();

  constructor(folder: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#folder = folder;
    this.#log = log;
  }

  /** What any window wrote down of a document and nobody has taken into its review file. */
  async read(document: vscode.Uri): Promise<ReviewRecord> {
    return mergeAll((await this.#pages(await keyOf(document))).map(({ record }) => record));
  }

  /**
   * Replaces what this window wrote down of a document. When there is nothing to write down, nothing of it is left, nor of what
   * windows that are gone wrote.
   * @param settled what the review files hold: what another window wrote down and they do not have stays
   */
  async write(document: vscode.Uri, record: ReviewRecord, settled: ReviewRecord): Promise<void> {
    await this.#next(async () => {
      if (!isEmpty(record)) await this.#writeOwn(document, record);
      else {
        await this.#clearOwn(document);
        await this.#clearOthers(document, settled);
      }
    });
  }

  /** Forgets what this window wrote down of a document. */
  async clear(document: vscode.Uri): Promise<void> {
    await this.#next(() => this.#clearOwn(document));
  }

  /** Lets what was written down follow documents to their new addresses. */
  async rename(newAddress: (document: string) => string | undefined): Promise<void> {
    await this.#next(async () => {
      for (const { uri, document, record } of await this.#pages('')) {
        const address = newAddress(document);
        if (address === undefined) continue;
        const target = vscode.Uri.parse(address);
        await this.#writeOwn(target, mergeAll([await this.read(target), record]));
        await deleteIfThere(uri);
      }
    });
  }

  /** One after the other: what is written down last is what stays. */
  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    // Whoever asked for it hears how it went.
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #clearOwn(document: vscode.Uri): Promise<void> {
    if (this.#own.delete(document.toString())) await deleteIfThere(await this.#ownPage(document));
  }

  async #writeOwn(document: vscode.Uri, record: ReviewRecord): Promise<void> {
    const page = { document: document.toString(), review: writeSidecar(record, '') };
    await vscode.workspace.fs.createDirectory(this.#folder);
    await atomicWrite(await this.#ownPage(document), JSON.stringify(page));
    this.#own.add(document.toString());
  }

  async #clearOthers(document: vscode.Uri, settled: ReviewRecord): Promise<void> {
    for (const { uri, record } of await this.#pages(await keyOf(document))) {
      if (!isEmpty(difference(merge(settled, record), settled))) continue;
      const { mtime } = await vscode.workspace.fs.stat(uri);
      if (Date.now() - mtime > LEFT_ALONE_MS) await deleteIfThere(uri);
    }
  }

  async #ownPage(document: vscode.Uri): Promise<vscode.Uri> {
    return vscode.Uri.joinPath(this.#folder, `${await keyOf(document)}.${this.#window}${ENDING}`);
  }

  async #pages(key: string): Promise<readonly Page[]> {
    const names = (await this.#names()).filter(name => name.startsWith(key) && name.endsWith(ENDING));
    const pages: Page[] = [];
    for (const name of names) {
      const uri = vscode.Uri.joinPath(this.#folder, name);
      try {
        const bytes = await readIfThere(uri);
        if (bytes) pages.push({ uri, ...readPage(decodeSidecar(bytes)) });
      } catch (error) {
        this.#log.error(`${uri.toString(true)} cannot be read; it stays where it is.`, error);
      }
    }
    return pages;
  }

  async #names(): Promise<readonly string[]> {
    try {
      return await namesIn(this.#folder);
    } catch (error) {
      this.#log.error('What was written down of reviews cannot be read.', error);
      return [];
    }
  }
}

function readPage(text: string): Omit<Page, 'uri'> {
  const page: unknown = JSON.parse(text);
  const document = isObject(page) ? textOf(page.document) : null;
  const review = isObject(page) ? textOf(page.review) : null;
  if (document === null || review === null) throw new Error('It is no page of a review.');
  return { document, record: readSidecar(review) };
}

async function keyOf(document: vscode.Uri): Promise<string> {
  return (await hashOf(document.toString())).slice('sha256-'.length, 'sha256-'.length + 24);
}
