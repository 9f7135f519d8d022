import nlp from 'compromise/two';
import { remembering } from './remembering';

interface Grammar {
  readonly one: {
    readonly lexicon: Readonly<Record<string, string | readonly string[]>>;
    readonly tagSet: Readonly<Record<string, { readonly parents: readonly string[] }>>;
  };
  readonly two: {
    /** Words of several classes, `Noun|Verb`: what they are in a sentence, only the sentence tells. */
    readonly switches: Readonly<Record<string, string>>;
  };
}

const { one, two } = nlp.model() as Grammar;
const LEXICON = new Map(Object.entries(one.lexicon));
const SWITCHES = new Map(Object.entries(two.switches));

const FUNCTION_TAGS: ReadonlySet<string> = new Set([
  ...['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'QuestionWord'],
  ...['Auxiliary', 'Copula', 'Modal'],
]);
/** Auxiliaries that the lexicon has as verbs like any other. */
const AUXILIARIES: ReadonlySet<string> = new Set('be been being have has had having do does did cannot'.split(' '));
const AUXILIARY_TAGS: ReadonlySet<string> = new Set(['Verb', 'Auxiliary']);

const NO_TAGS: readonly string[] = [];
const FAMILIES = new Map<string | readonly string[], ReadonlySet<string>>();

/** The tags that compromise's lexicon gives a word in lower case. Looking it up is cheap; tagging a sentence is not. */
export function lexicalTags(word: string): readonly string[] {
  const tags = LEXICON.get(word);
  return tags === undefined ? NO_TAGS : typeof tags === 'string' ? [tags] : tags;
}

/**
 * The tags of a word that are the same in every sentence, with those above them (a PastTense is a Verb); `undefined` if the
 * lexicon does not know the word or the sentence decides.
 */
export function settledTags(word: string): ReadonlySet<string> | undefined {
  return tagsInAll(word) ?? undefined;
}

const tagsInAll = remembering((word): ReadonlySet<string> | null => {
  if (AUXILIARIES.has(word)) return AUXILIARY_TAGS;
  const tags = LEXICON.get(word);
  if (tags === undefined || SWITCHES.has(word)) return null;
  let family = FAMILIES.get(tags);
  if (!family) {
    family = new Set([...[tags].flat(), ...[tags].flat().flatMap(tag => one.tagSet[tag]?.parents ?? [])]);
    FAMILIES.set(tags, family);
  }
  return family;
});

/** Whether a word in lower case ties others together and means nothing by itself: articles, prepositions, auxiliaries. */
export const isFunctionWord = remembering(
  word => AUXILIARIES.has(word) || lexicalTags(word).some(tag => FUNCTION_TAGS.has(tag)),
);

/** Whether a word in lower case is a verb in every sentence, and no form in -ing; unknown words in -ed count as one. */
export const isSurelyVerb = remembering((word): boolean => {
  const tags = settledTags(word);
  if (tags) return tags.has('Verb') && !tags.has('Noun') && !tags.has('Gerund');
  return !LEXICON.has(word) && word.endsWith('ed');
});

/** Whether a word in lower case is or may be the past form of a verb: `met`, `lost`, `blacklisted`. */
export const isPastForm = remembering((word): boolean => {
  const tags = settledTags(word);
  return tags ? tags.has('PastTense') : word.endsWith('ed') || (SWITCHES.get(word)?.includes('Past') ?? false);
});

/** Whether a word in lower case is a finite verb in some sentences. */
export const mayBeFinite = remembering((word): boolean => {
  const tags = settledTags(word);
  if (tags) return FINITE_TAGS.some(tag => tags.has(tag));
  return SWITCHES.has(word) || /(?:ed|s)$/.test(word);
});

/** Whether a word in lower case is a noun or the base form of a verb: `report`, `plan`, `trade`. */
export function isNounOrBase(word: string): boolean {
  return SWITCHES.get(word) === 'Noun|Verb';
}

/** Whether what follows a word in lower case cannot be a verb: articles, prepositions, possessive pronouns. */
export const opensNoun = remembering((word): boolean => lexicalTags(word).some(tag => OPENS_NOUN.has(tag)));

const OPENS_NOUN: ReadonlySet<string> = new Set(['Determiner', 'Preposition', 'Possessive']);

/** What a token must have one of to be a finite verb. */
export const FINITE_TAGS: readonly string[] = ['PastTense', 'PresentTense', 'Modal', 'Copula', 'Auxiliary'];

const BESIDE_VERBS: ReadonlySet<string> = new Set(['Adverb', 'Auxiliary', 'Modal', 'Negative', 'Copula']);

/** Whether a word in lower case may stand between a subject and its verb: adverbs, auxiliaries, negations. */
export const standsBesideVerb = remembering(
  (word): boolean =>
    AUXILIARIES.has(word) || lexicalTags(word).some(tag => BESIDE_VERBS.has(tag)) || word.endsWith('ly'),
);
