import type { Fix } from '../model';
import { matchesOf } from '../text/matches';
import { isReportingVerb } from '../text/reportingVerbs';
import type { Span } from '../text/span';
import { trimmed } from '../text/whitespace';

/** The mark that closes what each mark opens. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
]);

/** Code units of a quotation that are looked at; speech of more than that is not closed by a guess. */
const LONGEST = 2000;
/** A mark between speech and who speaks, and the words behind it. */
const ATTRIBUTION = /[,!?…]\s+(?=(\p{L}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*){0,4}))/gu;
/** What may stand between the mark and the verb: a pronoun, a name with its title, or a description. */
const SPEAKER = /^(?:he|she|they|it|(?:the|a|an|his|her|its|their)\s.*|\p{Lu}\S*(?:\s+\p{Lu}\S*)*|)$/u;
const SENTENCE_END = /[.!?…]\s+\S/u;

/**
 * The correction of a quotation without a closing mark, where its end is plain: before the words that say who speaks, or at the
 * end of the only sentence. Elsewhere only a person can tell how far the speech goes.
 * @param quotation from its opening mark to where its paragraph ends or the next quotation starts
 */
export function closeQuotation(text: string, quotation: Span): Fix[] {
  const speech = trimmed(text, quotation);
  const mark = CLOSING.get(text.charAt(speech.start));
  if (mark === undefined || speech.end - speech.start > LONGEST) return [];
  const words = text.slice(speech.start, speech.end);
  const end = attributionIn(words) ?? (isOneSentence(words) ? words.length : undefined);
  if (end === undefined) return [];
  const at = speech.start + end;
  return [{ title: `Close the quotation with ${mark}`, edits: [{ start: at, end: at, text: mark }] }];
}

/** Where speech ends that is followed by who speaks: behind the comma of `We go, he said.` */
function attributionIn(words: string): number | undefined {
  for (const match of matchesOf(ATTRIBUTION, words)) {
    const behind = match[1]!.split(/\s+/).map(word => word.replace(/\.$/, ''));
    const verb = behind.findIndex(isReportingVerb);
    if (verb >= 0 && SPEAKER.test(behind.slice(0, verb).join(' '))) return match.index + 1;
  }
  return undefined;
}

/** Whether the words are one sentence, and nobody in it may be the one who speaks. */
function isOneSentence(words: string): boolean {
  return !SENTENCE_END.test(words) && !words.split(/[^\p{L}]+/u).some(isReportingVerb);
}
