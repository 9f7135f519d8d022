import type { ReadSentence } from '../entities/sentenceMentions';

/** Closing marks by the marks that open a quotation. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', '„': '“”' };

/**
 * Says of the tokens of sentence after sentence which stand in quotation marks, marks included. A quotation goes on over
 * sentences up to its mark or the end of its paragraph; those inside others are part of them; nicknames in names are none.
 */
export class QuotedTokens {
  #closer: string | undefined;
  #block = -1;

  /** @param read the sentence after the one asked about before */
  next(read: ReadSentence): boolean[] {
    if (read.block !== this.#block) this.#closer = undefined;
    this.#block = read.block;
    return read.tokens.map(({ text, type, spaced }, index) => {
      if (type !== 'mark' || read.mentionOf(index)) return this.#closer !== undefined;
      if (this.#closer === undefined) {
        const opens = text === '‘' ? spaced : true;
        this.#closer = opens ? CLOSERS[text] : undefined;
        return this.#closer !== undefined;
      }
      if (this.#closer.includes(text)) this.#closer = undefined;
      return true;
    });
  }
}
