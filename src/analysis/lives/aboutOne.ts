import type { Article, Mention, Sentence } from '../model';
import type { Pronoun } from '../statements/genders';
import { matchesOf } from '../text/matches';
import { isReportingVerb } from '../text/reportingVerbs';
import { spansIn, type Span } from '../text/span';
import { mentionsOfPeople, type Told } from './told';

/** A sentence of the body that can only be about one person. */
export interface AboutOne extends Span {
  readonly person: string;
  /** Its words, with blanks for what is quoted: a speaker's "he" is seldom the speaker. */
  readonly words: string;
  /** Those behind the name, or all if the name is in the sentence before. */
  readonly behindName: string;
  /** Whether it names the person itself. */
  readonly isFirstNamed: boolean;
}

export const SPOKEN_OF: Readonly<Record<Pronoun, RegExp>> = {
  he: /\b(?:he|him|his)\b/i,
  she: /\b(?:she|her|hers)\b/i,
};
/** A sentence that goes on about whoever the one before is about. */
const GOES_ON = /^(?:He|She|The \d{1,3}-year-old)\b/;
/** Verbs of thought and wish, which bring up others as verbs of speech do. */
const THINKS = /^(?:think|thinks|thought|believe[sd]?|accuse[sd]?|hope[sd]?|wants?|wanted|called)$/;
/** Code units before the name of whom a sentence is about: an office, a day. */
const LONGEST_LEAD = 40;
/** Somebody without a name, whom a pronoun may be about. */
const SOMEBODY_ELSE =
  /\b(?:wife|husband|spouse|partner|mother|father|parents?|daughter|son|children|child|sister|brother|aunt|uncle|niece|nephew|widow|widower|spokes\p{L}+|lawyer|attorney|aide|adviser|advisor|assistant|colleague|counterpart|successor|predecessor|man|woman|men|women|boy|girl)s?\b/iu;

/**
 * The sentences that can only be about one person: one begins with the name and names nobody else, nor does the one before; or
 * it goes on with "He", "She" or "The 45-year-old" about such a sentence.
 */
export function* sentencesAbout(told: Told): Generator<AboutOne> {
  const { text, article, entities } = told;
  const people = mentionsOfPeople(entities);
  let before = { block: -1, named: new Set<string>(), about: undefined as string | undefined };
  for (const sentence of article.sentences) {
    if (sentence.where !== 'body') continue;
    const mentions = spansIn(people, sentence);
    const named = new Set(mentions.map(({ entity }) => entity));
    const words = withoutQuotations(text, sentence, article.quotations);
    const near = before.block === sentence.block ? before : { named: new Set<string>(), about: undefined };
    const [first] = mentions;
    const about = first ? subjectOf(words, first, sentence, named) : GOES_ON.test(words) ? near.about : undefined;
    const isElsewhere = SOMEBODY_ELSE.test(words);
    before = { block: sentence.block, named, about: isElsewhere || speaksOfAnother(words) ? undefined : about };
    if (about === undefined || isElsewhere || [...near.named].some(id => id !== about)) continue;
    const behindName = first ? words.slice(first.end - sentence.start) : words;
    const { start, end } = sentence;
    yield { start, end, person: about, words, behindName, isFirstNamed: first !== undefined };
  }
}

/** "Hyde asked how she had missed it": what follows may go on about her. */
function speaksOfAnother(words: string): boolean {
  const said = words.slice(untilSpeech(words).length);
  return SPOKEN_OF.he.test(said) || SPOKEN_OF.she.test(said);
}

/** What is said is seldom about the speaker: "Hyde asked how she had missed it". */
export function untilSpeech(words: string): string {
  const speech = matchesOf(/\p{L}+/gu, words).find(([word]) => bringsUpOthers(word.toLowerCase()));
  return speech ? words.slice(0, speech.index) : words;
}

function bringsUpOthers(word: string): boolean {
  return isReportingVerb(word) || THINKS.test(word);
}

/** The person whom a sentence names first and alone, near its beginning. */
function subjectOf(words: string, first: Mention, sentence: Sentence, named: ReadonlySet<string>): string | undefined {
  const lead = words.slice(0, Math.max(0, first.start - sentence.start));
  const spokenOf = SPOKEN_OF.he.test(lead) || SPOKEN_OF.she.test(lead);
  return named.size === 1 && lead.length <= LONGEST_LEAD && !spokenOf ? first.entity : undefined;
}

/** The sentence with blanks for what is quoted: a speaker's "he" is seldom the speaker. */
function withoutQuotations(text: string, { start, end }: Sentence, quotations: Article['quotations']): string {
  let words = text.slice(start, end);
  for (const quotation of spansIn(quotations, { start, end })) {
    const [from, to] = [Math.max(quotation.start, start) - start, Math.min(quotation.end, end) - start];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}
