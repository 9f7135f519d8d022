import type { Sentence } from '../model';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';
import { isQuoted } from './quoted';
import type { Report, SentenceRule } from './rule';
import { withheldNames } from './withheldNames';

/*
 * Claims by people whose identity is withheld or left vague. Spokespeople, institutions and lawyers stand for somebody who is
 * named and do not count; nor does `the official`, who was introduced before.
 */

const ONE = String.raw`(?:sources?|insiders?|officials?|diplomats?|aides?|executives?|analysts?|experts?|observers?|critics?|delegates?|negotiators?|advis[eo]rs?|participants?|bankers?)`;
const MANY = String.raw`(?:sources|insiders|officials|diplomats|aides|executives|analysts|experts|observers|critics|delegates|negotiators|advis[eo]rs|participants|bankers)`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}.’'-]*`;
/** Words that point to somebody already known, or join two things. */
const DEFINITE = String.raw`(?:the|this|that|these|those|his|her|its|their|our|my|and|or|of|for|to|by|from|in|on|at|with|named|as|who|whom|which|what|that|\S+[’']s?)`;
/** Verbs in front of who says it: `say people close to him`. */
const SAYING = String.raw`(?:said|says?|added|explained|warned|told)`;
/** Sources of things, not of news. */
const OF_THINGS = String.raw`(?:open|energy|water|power|data|food|light|heat|information|revenue|income|primary|secondary|historical|ancient|textual|literary|renewable)`;
const MODIFIERS = String.raw`(?:(?!${DEFINITE}\s|${SAYING}\s|${OF_THINGS}\s+sources?\b)${WORD}\s+)`;
const BEFORE_PEOPLE = String.raw`(?<![\p{L}\p{N}’'-]|\b(?:the|these|those|both|for|${OF_THINGS})\s)`;
/** `an official note`: the word says of a thing what it is. */
const OFFICIAL_THING = String.raw`(?:notes?|notices?|statements?|reports?|records?|figures?|documents?|papers?|letters?|accounts?|data|statistics|results?|counts?|estimates?|visits?|websites?|gazettes?|bulletins?|spokes\p{L}+)\b`;
/** `a senior US official`, `two Western diplomats`, `reliable sources`. */
const SOMEBODY = String.raw`(?:(?:an?|one|another)\s+${MODIFIERS}{0,4}?${ONE}|${MODIFIERS}{0,3}?${MANY})\b(?!\s+${OFFICIAL_THING})`;
const CLOSE_TO = String.raw`(?:familiar\s+with|briefed\s+(?:on|by)|close\s+to|privy\s+to|with\s+(?:direct\s+|first-?hand\s+)?knowledge\s+of)`;
/** Where they sit or what they know, up to the verb. */
const WHEREABOUTS = String.raw`(?:\s+t?here|\s+(?:${CLOSE_TO}|who)\s[^.;:“”"]{0,100}?|\s+(?:from|to|in|within|inside|at|near|on|with)\s(?:(?!\b(?:whom|which)\b)[^.,;:“”"]){0,100}?)?`;
const ASIDE = String.raw`(?:,\s[^.;:“”"]{0,120}?,)?`;
const AUXILIARY = String.raw`(?:\s+(?:have|has|had|also|later|privately|reportedly|quietly))*`;
const CLAIMS = String.raw`(?:said|says?|told|tells?|disclos(?:e|es|ed)|reveal(?:s|ed)?|claim(?:s|ed)?|confirm(?:s|ed)?|add(?:s|ed)|believ(?:e|es|ed)|warn(?:s|ed)?|suggest(?:s|ed)?|indicat(?:e|es|ed)|report(?:s|ed)?|argu(?:e|es|ed)|alleg(?:e|es|ed)|acknowledg(?:e|es|ed)|describ(?:e|es|ed)|insist(?:s|ed)?|estimat(?:e|es|ed)|predict(?:s|ed)?|not(?:e|es|ed)|hint(?:s|ed)?|den(?:y|ies|ied)|call(?:s|ed)?(?!\s+(?:for|on|off|in|a\s+meeting)\b)|maintain(?:s|ed)?|admit(?:s|ted)?|conced(?:e|es|ed)|assert(?:s|ed)?|stated?|caution(?:s|ed)?|complain(?:s|ed)?|doubt(?:s|ed)?)`;
/** What sources and insiders do is always a claim; officials who agree or expect may do so at a table. */
const CLAIMS_OF_SOURCES = String.raw`(?:agree[ds]?|expect(?:s|ed)?|fear(?:s|ed)?|thinks?|thought|spoke|speaks?|hope[ds]?|see|saw|put|blame[ds]?)`;

/** Words that claims cannot do without: a quick look, so that the long expressions are tried on few sentences. */
const PEOPLE_WORD = new RegExp(String.raw`\b${ONE}\b`, 'i');
const CLOSE_WORD = /familiar|briefed|close\s|privy|knowledge/i;

/** Each with the people as its group `who`. */
const CLAIMS_BY_PEOPLE = [
  String.raw`\b(?:according\s+to|citing|cited|quoting|quoted|(?:told|described)\s+by|learned\s+from|heard\s+from)\s+(?<who>${SOMEBODY})`,
  String.raw`${BEFORE_PEOPLE}(?<who>${SOMEBODY})${WHEREABOUTS}${ASIDE}${AUXILIARY}\s+${CLAIMS}\b`,
  String.raw`${BEFORE_PEOPLE}(?<who>${MODIFIERS}{0,3}?(?:sources|insiders))\b${AUXILIARY}\s+${CLAIMS_OF_SOURCES}\b`,
  String.raw`\b${SAYING}\s+(?<who>(?:an?|one|another)\s+${MODIFIERS}{0,4}?${ONE}\b)`,
].map(form => new RegExp(form, 'dgiu'));
/** Whoever they are: only people are familiar with a plan, but a village may be close to a river. */
const KNOWING = String.raw`(?:familiar\s+with|briefed\s+(?:on|by)|privy\s+to)`;
const CLAIM_BY_KNOWLEDGE = new RegExp(
  String.raw`${BEFORE_PEOPLE}(?<who>(?:(?:an?\s+)?${MODIFIERS}{0,3}?(?:people|persons?|someone|somebody|those|${ONE})\s+${CLOSE_TO}|(?:an?|one|two|three|four|several|some)\s+${MODIFIERS}{1,3}?${KNOWING})(?:\s+(?:the|an?|his|her|its|their))?\s+${WORD})`,
  'dgiu',
);

/** `a senior official, Wang Yi, said`: named after all. */
const NAMED_BEHIND = /^,?\s+(?:named\s+)?\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+/u;

/** People who are not named and what they claim. The finding stands on the words for them. */
export const anonymousSource: SentenceRule = {
  code: 'anonymous-source',
  severity: 'information',
  byDefault: true,
  title: 'Anonymous source',
  explanation:
    'Something is claimed by people whom the article does not name: sources, insiders, officials who asked not to be named. ' +
    'Readers cannot weigh or check such a claim. Spokespeople, institutions and lawyers for somebody named are passed over, ' +
    'and so is what stands inside a quotation.',
  looksAt: 'sentence',
  check: (sentence, { text, article }) => {
    const words = text.slice(sentence.start, sentence.end);
    const spoken = (offset: number): boolean => isQuoted(article, sentence.start + offset);
    const isNamed = (offset: number): boolean =>
      sentence.mentions.some(
        ({ mention }) => mention.kind === 'person' && isAside(text, mention.end, sentence.start + offset),
      );
    const people = unnamedPeople(words).filter(({ start }) => !spoken(start) && !isNamed(start));
    return people.map(span => report(sentence, words, span));
  },
};

/** Whether what starts at `at` says who the name before it is: `Odile Marchand, a treasury official`. */
function isAside(text: string, nameEnd: number, at: number): boolean {
  return nameEnd < at && at - nameEnd <= 2 && /^,\s+an?\s/.test(text.slice(nameEnd, at + 3));
}

/** Each group of people once, in order, as offsets into the sentence. */
function unnamedPeople(words: string): Span[] {
  const found: Span[] = [];
  const add = ([start, end]: readonly [number, number]): void => {
    if (!found.some(span => start < span.end && span.start < end)) found.push({ start, end });
  };
  const forms = [
    ...(PEOPLE_WORD.test(words) ? CLAIMS_BY_PEOPLE : []),
    ...(CLOSE_WORD.test(words) ? [CLAIM_BY_KNOWLEDGE] : []),
  ];
  for (const form of forms) {
    for (const match of matchesOf(form, words)) {
      const who = match.indices?.groups?.who;
      if (who && !NAMED_BEHIND.test(words.slice(who[1], who[1] + 80))) add(withoutFullStop(words, who));
    }
  }
  if (found.length === 0) for (const { start, end } of withheldNames(words)) add([start, end]);
  return found.sort((a, b) => a.start - b.start);
}

/** A word may hold a full stop, as in U.S., but the one that ends a sentence is no part of the people. */
function withoutFullStop(words: string, [start, end]: readonly [number, number]): readonly [number, number] {
  return [start, words.charAt(end - 1) === '.' ? end - 1 : end];
}

function report(sentence: Sentence, words: string, { start, end }: Span): Report {
  return {
    message: `The article does not name who says this (“${words.slice(start, end)}”), so readers cannot check it.`,
    start: sentence.start + start,
    end: sentence.start + end,
  };
}
