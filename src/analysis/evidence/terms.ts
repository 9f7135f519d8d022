import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import type { Entity, OrganizationType } from '../model';
import { isFunctionWord } from '../text/lexicon';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { meaningOf } from './synonyms';

/** Fewest terms of a part of a sentence that says something of its own. */
const LEAST_PART = 2;

/** Words for numbers that articles write out. */
const NUMBERS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  dozen: '12',
};

/** The figure that a token states, `undefined` for any other: `1136` for `1,136`, `12` for `dozen`. */
export function numberOf({ type, text, lower }: Token): string | undefined {
  return type === 'number' ? text.replace(/,/g, '') : NUMBERS[lower];
}

/** Bodies that have their seat in a city whose name stands for them. */
const SEATED: Readonly<Record<string, RegExp>> = {
  Brussels: /^(EU|European (Union|Commission|Council|Parliament)|the European .*)$/,
};

/**
 * What a sentence is about, as a set of terms: the entities it names (so that Sullivan and Jake Sullivan are one), its
 * numbers, and its other words that carry meaning.
 */
export function termsOf(read: ReadSentence): Set<string> {
  const terms = new Set<string>();
  for (let index = 0; index < read.tokens.length; index += 1) {
    const term = termAt(read, index);
    if (term !== undefined) terms.add(term);
  }
  return terms;
}

/** A stretch of a key point that says something of its own. */
export interface Part extends Span {
  readonly terms: ReadonlySet<string>;
}

/** The parts that a sentence joins with "and" or "but"; one that says hardly anything goes with the next. */
export function partsOf(read: ReadSentence): Part[] {
  const parts: { start: number; end: number; terms: Set<string> }[] = [];
  let joined = true;
  for (const [index, token] of read.tokens.entries()) {
    const last = parts.at(-1);
    if (/^(and|but|while|;)$/.test(token.lower) && !read.mentionOf(index) && last && last.terms.size >= LEAST_PART) {
      joined = true;
      continue;
    }
    if (joined || !last) parts.push({ start: token.start, end: token.end, terms: new Set() });
    joined = false;
    const part = parts.at(-1)!;
    part.end = token.end;
    const term = termAt(read, index);
    if (term !== undefined) part.terms.add(term);
  }
  return parts.filter(({ terms }) => terms.size >= LEAST_PART);
}

/** The words of a sentence that stand for one of the terms, in the order of the text; a name is one stretch. */
export function wordsFor(read: ReadSentence, terms: ReadonlySet<string>): Span[] {
  const words: Span[] = [];
  for (const [index, { start, end }] of read.tokens.entries()) {
    const mention = read.mentionOf(index);
    if (mention ? index > mention.from : !terms.has(termAt(read, index) ?? '')) continue;
    if (!mention) words.push({ start, end });
    else if ([termOf(mention), ...standsFor(mention.entity)].some(term => terms.has(term)))
      words.push({ start: mention.mention.start, end: mention.mention.end });
  }
  return words;
}

function termAt(read: ReadSentence, index: number): string | undefined {
  const token = read.tokens[index]!;
  const mention = read.mentionOf(index);
  if (mention) return termOf(mention);
  return numberOf(token) ?? (isMeaningful(token) ? meaningOf(token.lower) : undefined);
}

/** The same, with what the entities stand for as well: a ministry for its country, a seat for its body. */
export function widerTermsOf(read: ReadSentence): Set<string> {
  const terms = termsOf(read);
  for (const { entity } of read.mentions) for (const term of standsFor(entity)) terms.add(term);
  return terms;
}

/** Whether the token is a word that carries meaning. */
export function isMeaningful({ type, lower }: Token): boolean {
  return type === 'word' && lower.length > 1 && !isFunctionWord(lower);
}

function standsFor(entity: Entity): string[] {
  const country = entity.kind === 'organization' && isOfState(entity.type) ? entity.country : null;
  const seat = Object.entries(SEATED).find(([, bodies]) =>
    [entity.name, ...entity.aliases].some(name => bodies.test(name)),
  );
  return [...(country === null ? [] : [`country ${country}`]), ...(seat ? ['seat ' + seat[0]] : [])];
}

function isOfState(type: OrganizationType | null): boolean {
  return type === 'government-body' || type === 'administration' || type === 'legislature';
}

/** A country, its people and its seat of government stand for one another: China, Chinese, Beijing. */
function termOf({ entity }: LocatedMention): string {
  const seat = Object.keys(SEATED).find(city => entity.kind === 'place' && entity.name === city);
  if (seat !== undefined) return `seat ${seat}`;
  const standsForCountry =
    entity.kind === 'group' || (entity.kind === 'place' && /^(country|capital)$/.test(entity.type ?? ''));
  return standsForCountry && entity.country !== null ? `country ${entity.country}` : entity.id;
}
