import type { Entity } from '../model';
import { isJoiningHyphen } from '../text/tokens';
import { lastFitting, type Fits } from './lastFitting';
import { isBodyNoun, isCountryNoun, isPossessiveAt } from './rolePhrases';
import { lastCalled } from './calledBodies';
import { isCalledAfter, ownersOf, ownersOfOne, type CanHave } from './offices';
import { salience } from './salience';
import type { LocatedMention, ReadSentence } from './sentenceMentions';

/** Sentences back in which they find whose they are: possessives, offices, bodies called after offices. */
const REACH = { possessive: 3, office: 12, namesake: 3 };

/**
 * What a possessive stands for at a token: the last person named or, of the bodies and places, the likeliest.
 * @param sentences of the article; `at` is the index of the one the possessive stands in
 * @param office the title in lower case
 */
export function ownerBefore(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  of: 'person' | 'body',
  holder: Entity,
  office: string,
): LocatedMention | undefined {
  return of === 'person'
    ? lastFitting(sentences, at, before, REACH.possessive, one => one.entity.kind === 'person' && one.entity !== holder)
    : likeliestOwner(sentences, at, before, office);
}

function likeliestOwner(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  office: string,
): LocatedMention | undefined {
  const canHave = ownersOf(office);
  let best: LocatedMention | undefined;
  let most = -Infinity;
  for (let back = 0; back <= Math.min(at, REACH.possessive); back += 1) {
    const read = sentences[at - back]!;
    for (const name of [...read.mentions, ...nounsFor(sentences, at - back)]) {
      if (name.entity.kind === 'person' || (back === 0 && name.to > before)) continue;
      const isJoined = back === 0 && isJoinedTo(read, name, before);
      const worth = salience({ name, read, back, isJoined, isFitting: canHave(name.entity) });
      if (worth > most) [best, most] = [name, worth];
    }
  }
  return best;
}

/** The nouns of a sentence that stand for a body named before: "the company put its losses at". */
function nounsFor(sentences: readonly ReadSentence[], at: number): LocatedMention[] {
  const read = sentences[at]!;
  const { tokens } = read;
  const found: LocatedMention[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const { lower } = tokens[index]!;
    if (!isBodyNoun(lower) || isCountryNoun(lower) || read.mentionOf(index) || read.mentionOf(index + 1)) continue;
    const from = startOfNoun(read, index);
    if (from === undefined || isPossessiveAt(tokens, index + 1)) continue;
    const called = lastCalled(sentences, at, from, lower);
    if (called) found.push({ ...called, from, to: index + 1 });
  }
  return found;
}

/** Words between "the" and a noun: `the Kumamoto-based company`. */
const LONGEST_QUALIFIER = 3;

function startOfNoun({ tokens }: ReadSentence, noun: number): number | undefined {
  for (let index = noun - 1; index >= noun - 1 - LONGEST_QUALIFIER; index -= 1) {
    if (tokens[index]?.lower === 'the') return index;
    if (tokens[index]?.type !== 'word' && !isJoiningHyphen(tokens, index)) return undefined;
  }
  return undefined;
}

/** `Narvaline and its director`, `the assets of Narvaline, and of its director` */
function isJoinedTo({ tokens }: ReadSentence, { to }: LocatedMention, before: number): boolean {
  const and = tokens[to]?.text === ',' ? to + 1 : to;
  return tokens[and]?.lower === 'and' && before - and <= 2;
}

/**
 * Whose an office is that a text names as if there were only one: the body called after it, or of the bodies and places named
 * before that can have it rather a late one and one named often.
 */
export function bodyOfOffice(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  office: string,
): LocatedMention | undefined {
  const last = (fits: CanHave | undefined, reach: number) =>
    fits && lastFitting(sentences, at, before, reach, ({ entity }) => fits(entity));
  return (
    last(isCalledAfter(office), REACH.namesake) ??
    nationOfGroup(sentences[at]!, before) ??
    topicBefore(sentences, at, before, ownersOfOne(office))
  );
}

/** Times a body is named from which on it is what the article is about. */
const TOPIC = 5;

/** The last of those who can have an office, or one named so much oftener that it outweighs the sentences between. */
function topicBefore(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
  fits: CanHave | undefined,
): LocatedMention | undefined {
  if (!fits) return undefined;
  let best: LocatedMention | undefined;
  let most = -Infinity;
  for (let back = 0; back <= Math.min(at, REACH.office); back += 1) {
    const read = sentences[at - back]!;
    for (const name of read.mentions.toReversed()) {
      if (!fits(name.entity) || (back === 0 && name.to > before)) continue;
      const worth = Math.min(name.entity.mentions.length, TOPIC) - back;
      if (worth > most) [best, most] = [name, worth];
    }
  }
  return best;
}

/** Whose the officials are whom a list names: `eleven Georgian officials, among them the deputy interior minister`. */
function nationOfGroup({ tokens, mentions }: ReadSentence, before: number): LocatedMention | undefined {
  return mentions.findLast(({ entity, to }) => {
    if (entity.kind !== 'group' || to >= before || !OFFICIALS.test(tokens[to]?.lower ?? '')) return false;
    const opening = tokens[to + 1]?.text === ',' ? to + 2 : to + 1;
    return /^(among|including)$/.test(tokens[opening]?.lower ?? '') && opening < before;
  });
}

const OFFICIALS = /^(officials|ministers|officers|politicians|judges|lawmakers|generals|diplomats|commanders)$/;

/** What "there" stands for at a token: the place or body named last in the sentence before or else in the same one. */
export function placeBefore(
  sentences: readonly ReadSentence[],
  at: number,
  before: number,
): LocatedMention | undefined {
  const isThere: Fits = ({ entity }) => entity.kind === 'place' || entity.kind === 'organization';
  return (
    sentences[at - 1]?.mentions.findLast(name => isThere(name, sentences[at - 1]!)) ??
    lastFitting(sentences, at, before, 0, isThere)
  );
}
