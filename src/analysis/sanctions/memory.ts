import { lastCalled } from '../entities/owners';
import { isBodyNoun } from '../entities/rolePhrases';
import type { ReadSentence } from '../entities/sentenceMentions';
import type { SanctionReport } from '../model';

/** Sentences after which a report is no longer what "it", "him" and "them" stand for. */
const REACH = 3;

/** What the article has said before a sentence, for the words that point back to it. */
export class Memory {
  readonly #sentences: readonly ReadSentence[];
  #last: readonly SanctionReport[] = [];

  constructor(sentences: readonly ReadSentence[]) {
    this.#sentences = sentences;
  }

  remember(reports: readonly SanctionReport[]): void {
    if (reports.length > 0) this.#last = reports;
  }

  /** The reports made shortly before a sentence. */
  recent(read: ReadSentence): readonly SanctionReport[] {
    return read.index - (this.#last[0]?.sentence ?? -Infinity) <= REACH ? this.#last : [];
  }

  /**
   * Ids of whom a pronoun or a noun ("the firm") stands for: named in the sentence before it, or else in the last ones.
   * @param offset of the word in the article
   */
  meantBy(word: string, read: ReadSentence, offset: number): readonly string[] {
    const pronoun = word.toLowerCase();
    if (/^(they|them|both|their)$/.test(pronoun)) return this.#several(read);
    if (/^(he|him|his|she|her)$/.test(pronoun)) return this.#nearest(read, offset, 'person');
    if (/^(it|its)$/.test(pronoun)) return this.#nearest(read, offset, 'organization');
    if (!isBodyNoun(pronoun)) return [];
    const before = read.tokens.findIndex(token => token.start >= offset);
    const called = lastCalled(this.#sentences, read.index, Math.max(0, before), pronoun);
    return called ? [called.entity.id] : [];
  }

  #several(read: ReadSentence): string[] {
    const targets = new Set(this.recent(read).map(({ target }) => target));
    return [...targets];
  }

  /** The last of a kind in the sentence, a target of the last reports, or the first of the sentences before. */
  #nearest(read: ReadSentence, offset: number, kind: 'person' | 'organization'): string[] {
    const here = read.mentions.filter(({ entity, mention }) => entity.kind === kind && mention.end <= offset);
    if (here.length > 0) return [here.at(-1)!.entity.id];
    const known = this.recent(read).map(({ target }) => target);
    for (let back = read.index - 1; back >= Math.max(0, read.index - REACH); back -= 1) {
      const named = this.#sentences
        [back]!.mentions.filter(({ entity }) => entity.kind === kind)
        .map(({ entity }) => entity.id);
      const target = named.find(id => known.includes(id)) ?? named[0];
      if (target !== undefined) return [target];
    }
    return [];
  }
}
