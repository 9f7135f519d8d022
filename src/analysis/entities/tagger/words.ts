import nlp from 'compromise/two';
import type { Token } from '../../text/tokens';
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
  readonly title: boolean;
  readonly reports: boolean;
}

/** Word lists by bit: our own first, then the word classes of compromise's lexicon. */
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
  inLexicon('FirstName', 'MaleName', 'FemaleName'),
  inLexicon('LastName'),
  inLexicon('Person'),
  inLexicon('City'),
  inLexicon('Region', 'Country', 'Place'),
  inLexicon('Organization'),
  inLexicon('SportsTeam'),
  inLexicon('Actor'),
  inLexicon('PastTense', 'Participle'),
  inLexicon('PresentTense', 'Infinitive', 'Gerund', 'Modal', 'Copula', 'Imperative'),
  inLexicon('Adjective', 'Comparative', 'Superlative'),
  inLexicon('Noun', 'Singular', 'Plural', 'Uncountable'),
  inLexicon('Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'QuestionWord', 'Negative', 'Possessive'),
  inLexicon('Adverb', 'Expression', 'Condition'),
  inLexicon('ProperNoun', 'Honorific', 'Abbreviation', 'Unit'),
];

/** Reads words, each spelling once. One reader serves one document, so that nothing outlives it. */
export class WordReader {
  readonly #read = new Map<string, Word>();

  read(token: Token): Word {
    const known = this.#read.get(token.text);
    if (known) return known;
    const word = readWord(token);
    this.#read.set(token.text, word);
    return word;
  }
}

function readWord({ text, lower }: Token): Word {
  const key = hashText(lower.replace(/\p{N}/gu, '0'));
  const plain = lower.length > 1 ? lower.replace(/\.$/, '') : lower;
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
    title: isRoleNoun(plain) || RANKS.has(plain) || COURTESY_TITLES.has(plain),
    reports: isReportingVerb(plain),
  };
}

/** `Li` is Xx, `McCain` XxXx, `NATO` XX, `U.S.` X.X., `2023` 0000: runs of one sort count as two at most, digits all. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, letter => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '0')
    .replace(/(X)X+/g, '$1X')
    .replace(/(x)x+/g, '$1')
    .slice(0, 8);
}

function listsOf(word: string): number {
  let bits = 0;
  for (let list = 0; list < LISTS.length; list += 1) if (LISTS[list]!(word)) bits |= 1 << list;
  return bits;
}

/** Whether compromise's lexicon gives the word one of the tags. Looking a word up there is cheap; tagging a text is not. */
function inLexicon(...tags: string[]): (word: string) => boolean {
  return word => {
    const own = LEXICON.get(word);
    return own !== undefined && (typeof own === 'string' ? tags.includes(own) : own.some(tag => tags.includes(tag)));
  };
}

const LEXICON = new Map(
  Object.entries((nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon),
);
