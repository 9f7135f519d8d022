import type { ReviewRecord } from '../../review/record';

/** A text that is saved for the first time closes here and opens there within so long. */
const SOON_MS = 10_000;
/** Saving opens the file at most so long before the untitled text is known to be gone. */
const BEFORE_MS = 2000;

interface Left {
  readonly words: string;
  readonly record: ReviewRecord;
  readonly time: number;
}

/**
 * Reviews of untitled texts that were closed just now. VS Code does not tell as which file a text was saved: it is the one with
 * the same words that opens at the same time.
 */
export class LeftUntitled {
  #left: Left[] = [];

  leave(text: string, record: ReviewRecord): void {
    this.#left.push({ words: wordsOf(text), record, time: Date.now() });
  }

  /**
   * The review of the untitled text that a file was saved from, once. A file that has long been open was not saved from it,
   * though it may have the same words.
   * @param opened when the file was, in milliseconds since 1970
   */
  claim(text: string, opened: number): ReviewRecord | undefined {
    this.#left = this.#left.filter(({ time }) => Date.now() - time < SOON_MS);
    if (this.#left.length === 0) return undefined;
    const words = wordsOf(text);
    const found = this.#left.find(left => left.words === words && opened >= left.time - BEFORE_MS);
    this.#left = this.#left.filter(left => left !== found);
    return found?.record;
  }
}

/** Saving may trim white space, and change line endings. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
