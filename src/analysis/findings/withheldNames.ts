import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';

/* People who keep their names back, whoever they are: what they ask for, and the words for them in front of it. */

const ASKED = String.raw`(?:ask(?:ed|ing)|request(?:ed|ing)|insist(?:ed|ing)|wish(?:ed|ing)|want(?:ed|ing)|prefer(?:red|ring))`;
const REFUSED = String.raw`(?:declin(?:ed|ing)|refus(?:ed|ing)|(?:did|does|do)\s+not\s+(?:want|wish)|didn[’']t\s+want)`;
const NAMED = String.raw`(?:named|identified|quoted(?:\s+by\s+name)?|cited)`;
const NAME = String.raw`(?:(?:his|her|their|a|any)\s+)?(?:(?:full|real)\s+)?(?:names?|identity)`;
const ALLOWED = String.raw`(?:authori[sz]ed|allowed|permitted|cleared|supposed)`;

const FORMS = [
  String.raw`(?:on|under)\s+(?:the\s+)?condition\s+of\s+anonymity`,
  String.raw`(?:on\s+(?:the\s+)?(?:understanding|condition)\s+(?:that\s+)?|(?:only\s+)?if\s+)(?:he|she|they)\s+(?:would\s+not\s+be|were\s+not|was\s+not|not\s+be|is\s+not)\s+${NAMED}`,
  String.raw`${ASKED}\s+(?:on\s+)?not\s+(?:to\s+be|being)\s+${NAMED}`,
  String.raw`${ASKED}\s+that\s+(?:neither\s+)?(?:he|she|they|(?:his|her|their)\s+names?)\b[^,.;:“”"]{0,40}?\b(?:${NAMED}|kept\s+out|withheld|not\s+be\s+(?:used|published|printed))`,
  String.raw`${ASKED}\s+(?:for\s+|on\s+)?anonymity|granted\s+anonymity`,
  String.raw`(?:${REFUSED}\s+to|would\s+not)\s+be\s+${NAMED}`,
  String.raw`(?:${REFUSED}\s+to\s+(?:give|state|have)|would\s+not\s+give|did\s+not\s+give|gave\s+no)\s+${NAME}`,
  String.raw`whose\s+(?:names?|identit(?:y|ies))\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:being\s+)?(?:withheld|kept\s+back|not\s+given|changed)`,
  String.raw`(?:not|un)\s*${ALLOWED}\s+to\s+(?:speak|talk|comment|discuss|brief|be\s+(?:named|quoted))`,
  String.raw`(?:spoke|speak|speaking|talked|talking)\s+anonymously`,
];
const WITHHELD = new RegExp(String.raw`\b(?:${FORMS.join('|')})\b`, 'giu');
/** A word of each, so that most sentences are passed over quickly. */
const WORTH_A_LOOK = /anonym|identi|authori[sz]ed|allowed|permitted|cleared|supposed|quoted|cited|\bnam(?:es?|ed)\b/i;

const COUNTED = String.raw`(?:an?|one|another|two|three|four|five|several|some|many)`;
/** `A friend of his, who`, `Two people who work at his mill, and who`, up to what they ask for. */
const WHO_DOES = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?<who>${COUNTED}\s+(?:(?!who\b|said\b)[\p{L}\p{N}][\p{L}\p{N}.’'-]*\s+){0,8}?(?!who\b|said\b)[\p{L}\p{N}][\p{L}\p{N}’'-]*),?\s+(?:who|whose|speaking|talking)\b[^.;:“”"]{0,100}$`,
  'diu',
);

/** Code units in front of it that are searched for the words for the person. */
const REACH = 300;

/**
 * Where a sentence says that somebody is not to be named: the words for that person if they stand before, or else those that say
 * so, as offsets into the sentence.
 */
export function withheldNames(words: string): Span[] {
  if (!WORTH_A_LOOK.test(words)) return [];
  return matchesOf(WITHHELD, words).map(({ 0: said, index }) => {
    // `whose` stands in the words themselves.
    const from = Math.max(0, index - REACH);
    const who = WHO_DOES.exec(words.slice(from, index + said.search(/\s|$/)))?.indices?.groups?.who;
    return who ? { start: from + who[0], end: from + who[1] } : { start: index, end: index + said.length };
  });
}
