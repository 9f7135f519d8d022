import { lastCalled } from '../entities/calledBodies';
import { isBodyNoun, isPossessiveAt } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { conjunctsOf } from './conjuncts';
import { isBackdrop } from './scene';
import { isPersonOrBody } from './targetList';
import type { Entity, Reference, SanctionReport } from '../model';

/** Sentences after which a report is no longer what "it", "him" and "them" stand for. */
const REACH = 3;
/** The same for words that say that it is one spoken of before: "the same company", "its own freeze". */
const LONG_REACH = 12;

/** What the article has said before a sentence, for the words that point back to it. */
export class Memory {
  readonly #text: string;
  readonly #sentences: readonly ReadSentence[];
  #last: readonly SanctionReport[] = [];

  constructor(text: string, sentences: readonly ReadSentence[]) {
    this.#text = text;
    this.#sentences = sentences;
  }

  remember(reports: readonly SanctionReport[]): void {
    if (reports.length > 0) this.#last = reports;
  }

  /** The last reports that a sentence can point back to. */
  last(read: ReadSentence): readonly SanctionReport[] {
    return read.index - (this.#last[0]?.sentence ?? -Infinity) <= LONG_REACH ? this.#last : [];
  }

  /** The reports made shortly before a sentence. */
  recent(read: ReadSentence): readonly SanctionReport[] {
    return read.index - (this.#last[0]?.sentence ?? -Infinity) <= REACH ? this.#last : [];
  }

  /** Points to who sanctions: for a nationality to its country, where the article names that, or else by the country's name. */
  referTo(entity: Entity): Reference {
    if (entity.kind !== 'group' || entity.country === null) return { entity: entity.id };
    const { country } = entity;
    const mentions = this.#sentences.flatMap(read => read.mentions);
    const named = mentions.find(one => one.entity.kind === 'place' && one.entity.name === country);
    return named ? { entity: named.entity.id } : { text: country };
  }

  /** Who imposed what was reported last. */
  lastImposer(read: ReadSentence): Reference | null {
    return this.recent(read).find(({ status }) => status !== 'lifting-refused')?.imposer ?? null;
  }

  /**
   * Whom "it" stands for where it sanctions: who imposed what was reported last if the sentence before names him too, or else
   * the first body or country that is named there.
   */
  actorBefore(read: ReadSentence, targets: readonly string[]): Reference | null {
    const last = this.lastImposer(read);
    const before = this.#sentences[read.index - 1];
    const actors = before?.mentions.filter(one => isActor(before, one) && !targets.includes(one.entity.id)) ?? [];
    if (actors.length === 0 || (last && actors.some(({ entity }) => isOf(last, entity)))) return last;
    return { entity: actors[0]!.entity.id };
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

  /** The targets of the last reports, or those whom the sentence before names in one breath. */
  #several(read: ReadSentence): string[] {
    const targets = new Set(this.recent(read).map(({ target }) => target));
    if (targets.size > 1) return [...targets];
    const before = this.#sentences[read.index - 1];
    const joined = before?.mentions
      .filter(({ entity }) => isPersonOrBody(entity.kind))
      .map(one => conjunctsOf(before, this.#text.slice(before.start, before.end), one))
      .find(({ length }) => length > 1);
    return joined ? joined.map(({ entity }) => entity.id) : [...targets];
  }

  /** The last of a kind in the sentence, a target of the last reports, or the first of the sentences before. */
  #nearest(read: ReadSentence, offset: number, kind: 'person' | 'organization'): string[] {
    const here = read.mentions.filter(({ entity, mention }) => entity.kind === kind && mention.end <= offset);
    if (here.length > 0) return [here.at(-1)!.entity.id];
    const known = this.recent(read).map(({ target }) => target);
    for (let back = read.index - 1; back >= Math.max(0, read.index - REACH); back -= 1) {
      const before = this.#sentences[back]!;
      const all = before.mentions.filter(({ entity }) => entity.kind === kind);
      // "Kos’s rival, Roe, is away. They put him under sanctions": rather who is named on his own.
      const own = all.filter(({ to }) => !isPossessiveAt(before.tokens, to));
      const named = (own.length > 0 ? own : all).map(({ entity }) => entity.id);
      const target = named.find(id => known.includes(id)) ?? named[0];
      if (target !== undefined) return [target];
    }
    return [];
  }
}

/** Whether one named in a sentence can be who acts in it: a body, or a country or capital that is not only a scene. */
function isActor(read: ReadSentence, one: LocatedMention): boolean {
  const { entity, to } = one;
  if (isPossessiveAt(read.tokens, to) || isBackdrop(read, one)) return false;
  return (
    entity.kind === 'organization' ||
    (entity.kind === 'place' && (entity.type === 'country' || entity.type === 'capital'))
  );
}

function isOf(reference: Reference, entity: Entity): boolean {
  return 'entity' in reference ? reference.entity === entity.id : reference.text === entity.name;
}
