import type { Span } from '../text/span';

/** Somebody asks for a sanction to be lifted: `appealed to Canada to take her off the list` */
const ASKED =
  /\b(?:ask|appeal|appl(?:y|ied|ies)|call|demand|hope|insist|petition|request|urg|want|writ(?:e|ten)|wrote|plead)\w*\b[^.;]{0,110}?\b(?:lift|remov|waiv|delist|revok|drop|revers|unblock|unfreez|withdraw|releas|eas(?:e|ed|ing)\b|off (?:the|its|their)\b)/iu;

/** What such a request is about. */
const OF_SANCTION =
  /\b(?:sanctions?|bans?|freezes?|measures?|(?:black)?list|listings?|names?|restrictions?|(?:assets|accounts) (?:be )?unfrozen|decision|action)\b/iu;

const REQUEST = String.raw`(?:request|appeal|petition|plea|demand|bid|application)`;
const THE_REQUEST = String.raw`(?:it|that|them|(?:the|his|her|its|their) ${REQUEST})`;
/** `Canada declined`, `turned the request down`, `said there was no question of that`, `said they would stay` */
const ANSWER = new RegExp(
  [
    String.raw`\b(?:refused|declined)(?= (?:on|in|to do so)\b|[.,;]|$)`,
    String.raw`\b(?:rejected|dismissed|denied|turned down) ${THE_REQUEST}(?=[.,;]| (?:on|in|last|as)\b|$)`,
    String.raw`\bturned ${THE_REQUEST} down\b`,
    String.raw`\bno (?:question|intention|plans?|chance) (?:of|to) (?:that|it|this|do(?:ing)? (?:so|that|it))\b`,
    String.raw`\b(?:it|they|the (?:measures|sanctions|restrictions|decision|listings?|freeze|ban)) (?:will|would) (?:stand|stay|remain)(?=[.,;]|$| (?:until|unless|as|in (?:place|force))\b)`,
  ].join('|'),
  'iu',
);

/** `rejected an appeal from Kos` */
const PLEA = new RegExp(
  String.raw`\b(?:rejected|refused|denied|dismissed|turned down) an? ${REQUEST} (?:from|by)\b(?=[^;]{2,90} (?:to|for|that)\b)`,
  'iu',
);
/** What a plea asks for where it is about a sanction. */
const PLEA_FOR = /\b(?:lift|remov|waiv|delist|revok|drop|unblock|unfreez|releas|off (?:the|its|their))/iu;

/** Whether words ask for a sanction to be lifted. */
export function asksForLifting(words: string): boolean {
  return ASKED.test(words) && OF_SANCTION.test(words);
}

/** Where a sentence refuses what the one before asked for. */
export function answerOf(sentence: string): Span | undefined {
  const match = ANSWER.exec(sentence);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Where words refuse somebody's plea, up to his name. */
export function plea(words: string): Span | undefined {
  const match = PLEA.exec(words);
  if (!match || !PLEA_FOR.test(words.slice(match.index))) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
