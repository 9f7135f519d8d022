import { lexicalTags } from '../../text/lexicon';
import { remembering } from '../../text/remembering';
import { isReportingVerb } from '../../text/reportingVerbs';
import {
  CALENDAR_WORDS,
  COMPOUND_ENDINGS,
  COURTESY_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  organizationWordType,
  placeOpenerType,
  placeWordType,
  RANKS,
  isRoleNoun,
  ROLE_QUALIFIERS,
} from '../gazetteers/nameWords';
import { bundledClusters } from './bundledClusters';
import { clusterOf, CLUSTERS_PER_GROUP, NO_CLUSTER } from './clusters';
import { hashText, join } from './hash';

/** What the tagger sees of a word wherever it stands. */
export interface Word {
  readonly lower: string;
  /** Hash of the lower-case word, digits levelled. */
  readonly key: number;
  /** Hash of the pattern of letters, capitals, digits and marks: `Xxx`, `XX`, `X.`. */
  readonly shape: number;
  /** Hashes of the word as written and of its beginnings and ends of one to four letters. */
  readonly forms: readonly number[];
  /** Hash of the last three letters. */
  readonly ending: number;
  /** The lists the word is on, a bit each: see `LISTS`. */
  readonly lists: number;
  /** The words that stand where this one stands: a small circle of them, and a wide one; `NO_CLUSTER` for rare words. */
  readonly cluster: number;
  readonly group: number;
  readonly title: boolean;
  readonly reports: boolean;
}

/** Word lists of our own, by bit. */
const LISTS: readonly ((word: string) => boolean)[] = [
  word => organizationWordType(word) !== undefined,
  word => placeWordType(word) !== undefined,
  word => placeOpenerType(word) !== undefined,
  word => isRoleNoun(word),
  word => RANKS.has(word),
  word => COURTESY_TITLES.has(word),
  word => ROLE_QUALIFIERS.has(word),
  word => COMPOUND_ENDINGS.has(word),
  word => NAME_PARTICLES.has(word),
  word => NAME_SUFFIXES.has(word),
  word => CALENDAR_WORDS.has(word),
  word => isReportingVerb(word),
];

/** Word classes of compromise's lexicon, in the bits behind those of the lists. */
const CLASSES: readonly (readonly string[])[] = [
  ['FirstName', 'MaleName', 'FemaleName'],
  ['LastName'],
  ['Person'],
  ['City'],
  ['Region', 'Country', 'Place'],
  ['Organization'],
  ['SportsTeam'],
  ['Actor'],
  ['PastTense', 'Participle'],
  ['PresentTense', 'Infinitive', 'Gerund', 'Modal', 'Copula', 'Imperative'],
  ['Adjective', 'Comparative', 'Superlative'],
  ['Noun', 'Singular', 'Plural', 'Uncountable'],
  ['Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'QuestionWord', 'Negative', 'Possessive'],
  ['Adverb', 'Expression', 'Condition'],
  ['ProperNoun', 'Honorific', 'Abbreviation', 'Unit'],
];

const BIT_OF_TAG: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap((tags, index) => tags.map(tag => [tag, 1 << (LISTS.length + index)])),
);

const FUNCTION_WORD = BIT_OF_TAG.get('Preposition')!;

/** Whether a word is a preposition, an article, a pronoun or the like. */
export function isFunctionWord({ lists }: Word): boolean {
  return (lists & FUNCTION_WORD) !== 0;
}

/** What the tagger sees of a word, by the word as it is written. */
export const readWord = remembering((text): Word => {
  const lower = text.toLowerCase();
  const key = hashText(lower.replace(/\p{N}/gu, '0'));
  const plain = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const cluster = wordCluster(lower, plain);
  const forms = [hashText(text)];
  for (let length = 1; length <= 4; length += 1) {
    if (length >= text.length) break;
    forms.push(join(length, hashText(lower.slice(0, length))), join(length + 8, hashText(lower.slice(-length))));
  }
  return {
    lower,
    key,
    shape: hashText(shapeOf(text)),
    forms,
    ending: hashText(lower.slice(-3)),
    lists: listsOf(plain),
    cluster,
    group: cluster === NO_CLUSTER ? NO_CLUSTER : Math.floor(cluster / CLUSTERS_PER_GROUP),
    title: isRoleNoun(plain) || RANKS.has(plain) || COURTESY_TITLES.has(plain),
    reports: isReportingVerb(plain),
  };
});

/** `Li` is Xx, `McCain` XxXx, `NATO` XX, `U.S.` X.X., `2023` 0000: runs of one sort count as two at most, digits all. */
/** Letters and digits levelled, small letters and more than two capitals in a row drawn together: `Xxx-XX0`. */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text) {
    const next = levelled(character);
    if (next === 'x' && shape.endsWith('x')) continue;
    if (next === 'X' && shape.endsWith('XX')) continue;
    shape += next;
    if (shape.length >= LONGEST_SHAPE) break;
  }
  return shape;
}

const LONGEST_SHAPE = 8;

function levelled(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character < '\u0080') return character >= '0' && character <= '9' ? '0' : character;
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? '0' : character;
}

function listsOf(word: string): number {
  let bits = classesOf(word);
  for (let list = 0; list < LISTS.length; list += 1) if (LISTS[list]!(word)) bits |= 1 << list;
  return bits;
}

/** What compromise's lexicon knows of a word. */
function classesOf(word: string): number {
  return lexicalTags(word).reduce((bits, tag) => bits | (BIT_OF_TAG.get(tag) ?? 0), 0);
}

function wordCluster(lower: string, plain: string): number {
  const own = clusterOf(lower, bundledClusters());
  return own === NO_CLUSTER && plain !== lower ? clusterOf(plain, bundledClusters()) : own;
}
