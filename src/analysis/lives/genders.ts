import type { Analysis, Mention, Sentence } from '../model';
import { pronounOfDescription, pronounOfTitle, type Pronoun } from '../statements/genders';
import { matchesOf } from '../text/matches';
import { isReportingVerb } from '../text/reportingVerbs';
import { spansIn } from '../text/span';
import { mentionsOfPeople } from './births';

const SPOKEN_OF: Readonly<Record<Pronoun, RegExp>> = { he: /\b(?:he|him|his)\b/i, she: /\b(?:she|her|hers)\b/i };
/** A sentence that goes on about whoever the one before is about. */
const GOES_ON = /^(?:He|She)\b/;
/** Verbs of thought and wish, which bring up others as verbs of speech do. */
const THINKS = /^(?:think|thinks|thought|believe[sd]?|accuse[sd]?|hope[sd]?|wants?|wanted|called)$/;
/** Code units before the name of whom a sentence is about: an office, a day. */
const LONGEST_LEAD = 40;
/** Somebody without a name, whom a pronoun may be about. */
const SOMEBODY_ELSE =
  /\b(?:wife|husband|spouse|partner|mother|father|parents?|daughter|son|children|child|sister|brother|aunt|uncle|niece|nephew|widow|widower|spokes\p{L}+|lawyer|attorney|aide|adviser|advisor|assistant|colleague|counterpart|successor|predecessor|man|woman|men|women|boy|girl)s?\b/iu;

/**
 * The people of whom the article's words tell that they are men or women: by a courtesy title (`Mrs`), an office
 * (`chairwoman`), or pronouns in sentences where nobody else can be meant. Given names tell nothing here: they are compared
 * themselves.
 * @returns by the person's id; without those of whom the article says both
 */
export function genders(analysis: Analysis): ReadonlyMap<string, 'male' | 'female'> {
  const votes = new Votes();
  for (const { id, roles } of analysis.entities)
    for (const { title } of roles) votes.add(id, pronounOfDescription(title));
  const people = mentionsOfPeople(analysis.entities);
  for (const mention of people) {
    const before = /(\p{L}+)\.?\s+$/u.exec(analysis.text.slice(Math.max(0, mention.start - 30), mention.start))?.[1];
    votes.add(mention.entity, before && pronounOfTitle(before.toLowerCase()));
  }
  for (const { person, pronoun } of spokenOf(analysis, people)) votes.add(person, pronoun);
  return votes.decided();
}

class Votes {
  readonly #votes = new Map<string, Set<Pronoun>>();

  add(person: string, pronoun: Pronoun | '' | undefined): void {
    if (!pronoun) return;
    const own = this.#votes.get(person) ?? new Set();
    this.#votes.set(person, own.add(pronoun));
  }

  /** Those with one and the same pronoun throughout. */
  decided(): Map<string, 'male' | 'female'> {
    const clear = [...this.#votes].filter(([, pronouns]) => pronouns.size === 1);
    return new Map(clear.map(([person, pronouns]) => [person, pronouns.has('he') ? 'male' : 'female']));
  }
}

/**
 * The pronouns of sentences that can only be about one person: it begins with the name and names nobody else, nor does the one
 * before; or it goes on with "He" or "She" about such a sentence.
 */
function* spokenOf(
  { text, article }: Analysis,
  people: readonly Mention[],
): Generator<{ person: string; pronoun: Pronoun }> {
  let before = { block: -1, named: new Set<string>(), about: undefined as string | undefined };
  for (const sentence of article.sentences) {
    if (sentence.where !== 'body') continue;
    const mentions = spansIn(people, sentence);
    const named = new Set(mentions.map(({ entity }) => entity));
    const words = withoutQuotations(text, sentence, article.quotations);
    const near = before.block === sentence.block ? before : { named: new Set<string>(), about: undefined };
    const [first] = mentions;
    const about = first ? subjectOf(words, first, sentence, named) : GOES_ON.test(words) ? near.about : undefined;
    before = { block: sentence.block, named, about: speaksOfAnother(words) ? undefined : about };
    if (about === undefined || [...near.named].some(id => id !== about) || SOMEBODY_ELSE.test(words)) continue;
    const behind = first ? untilSpeech(words.slice(first.end - sentence.start)) : words;
    const [he, she] = [SPOKEN_OF.he.test(behind), SPOKEN_OF.she.test(behind)];
    if (he !== she) yield { person: about, pronoun: he ? 'he' : 'she' };
  }
}

/** "Hyde asked how she had missed it": what follows may go on about her. */
function speaksOfAnother(words: string): boolean {
  const said = words.slice(untilSpeech(words).length);
  return SPOKEN_OF.he.test(said) || SPOKEN_OF.she.test(said);
}

/** What is said is seldom about the speaker: "Hyde asked how she had missed it". */
function untilSpeech(words: string): string {
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
function withoutQuotations(
  text: string,
  { start, end }: Sentence,
  quotations: Analysis['article']['quotations'],
): string {
  let words = text.slice(start, end);
  for (const quotation of spansIn(quotations, { start, end })) {
    const [from, to] = [Math.max(quotation.start, start) - start, Math.min(quotation.end, end) - start];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}
