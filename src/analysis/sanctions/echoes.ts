import type { Span } from '../text/span';
import type { SanctionCue } from './cues';
import { answerOf, plea } from './requests';

const MEASURES = String.raw`(?:the|these|those|its|their) (?:measures?|restrictions?|penalties|freeze|ban|asset freeze|travel ban|visa ban|listings?|designations?)`;
const LIFTING = new RegExp(
  String.raw`\b(?:(?:lift|eas|remov|waiv|delist|revok|scrap|relax|suspend|releas|drop)\w* (?:it|them|him|her|both|anything|(?<definite>${MEASURES}))|(?:withdraw|revers|undo|revisit|unfreez|unblock)\w* (?<undone>${MEASURES}))\b(?! (?:on|against|as|from)\b)`,
  'iu',
);

/** Somebody does what another has done: `did the same`, `followed suit`, `would do likewise` */
const FOLLOWING = new RegExp(
  [
    String.raw`\b(?:did (?:the same|so|likewise)|ha(?:s|ve|d) (?:already )?done (?:the same|so|likewise)|followed suit)\b`,
    String.raw`\b(?:do (?:the same|likewise)|follow suit)\b`,
    String.raw`\bfollowed(?= (?:in|on|last|a|the next|two|three|four|within|days|weeks|months)\b|[.;])`,
    String.raw`^So (?:did|have|has)\b`,
  ].join('|'),
  'u',
);

const NEXT =
  /\b(?:could|may|might|would|will) (?:well )?(?:be (?:the )?next\b(?! (?:to|in|month|week|year)\b)|(?:share|suffer|meet) the same fate\b)/iu;

const COMING_BACK =
  /\b(?:sanctions|measures|restrictions|curbs|penalties|they|it|ban|freeze)(?: \p{L}+){0,5} (?:will|would|could) (?:return|resume|snap back|come back|be (?:reimposed|re-imposed|restored|reinstated))\b/iu;

/** Words that speak of lifting a sanction spoken of before, without naming it. */
export interface LiftingCue extends SanctionCue {
  /** Whether they name it as "the measures" do, which may be further back than what "them" stands for. */
  readonly definite: boolean;
}

/** Whether a sentence may point back to a sanction without words of its own for one. */
export function mayEcho(sentence: string): boolean {
  return (
    speaksOfLifting(sentence) !== undefined ||
    [FOLLOWING, NEXT, COMING_BACK].some(pattern => pattern.test(sentence)) ||
    answerOf(sentence) !== undefined ||
    plea(sentence) !== undefined
  );
}

/** Whether a sentence without sanction words of its own speaks of lifting the sanction spoken of before. */
export function speaksOfLifting(sentence: string): LiftingCue | undefined {
  const match = LIFTING.exec(sentence);
  if (!match) return undefined;
  const definite = (match.groups?.definite ?? match.groups?.undone) !== undefined;
  return { kind: 'verb', ...spanOf(match), text: match[0], definite };
}

/** Where words say that somebody does the same as another: `Britain did the same`, `Norway followed suit`. */
export function followingIn(words: string): Span | undefined {
  return spanIn(words, FOLLOWING);
}

/** `could be next`, `would share the same fate` */
export function isNextInLine(words: string): Span | undefined {
  return spanIn(words, NEXT);
}

/** `the measures will return` */
export function isComingBack(words: string): Span | undefined {
  return spanIn(words, COMING_BACK);
}

function spanIn(words: string, pattern: RegExp): Span | undefined {
  const match = pattern.exec(words);
  return match ? spanOf(match) : undefined;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
