import { bulletLength } from '../article/bullets';
import type { ReadSentence } from '../entities/sentenceMentions';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';
import { ORDINALS, ordinalsBehind } from './ordinals';
import { itemsOf } from './inlineList';
import { MATTERS, type Counted } from './lists';
import type { Report, SentenceRule, Subject } from './rule';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
const NUMBER = `(?:${NUMBERS.join('|')}|[2-9]|1[0-2])`;
/** Before figures that are the number of something, or a part of one: `Article 5`, `6 June 4`, `2.5`, `$5`. */
const NUMBERED = /(?:[\p{Lu}][\p{L}.]*\s|[.,:/$€£¥])$/u;
/** Code units before figures that are looked at. */
const WORD_LENGTH = 40;
const OPENS_SENTENCE = /(?:^|\W)(?:In|At|Its|The|With)\s$/;
/** Nouns that a number says the length or share of. */
const MEASURES = String.raw`(?:years|months|weeks|days|nights|hours|minutes|seconds|times|metres|meters|miles|pounds|dollars|euros|votes|others|halves|thirds|quarters|inches|degrees|tons|tonnes|barrels)`;
const WORD = String.raw`(?!(?:of|to|or|and|in|the|per|more|less|times|percent|out|at|by|for|from|on|is|are|was|were)\b)\p{Ll}[\p{L}-]*`;
const NOT_BEFORE = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|some|only|of|other|another|last|first|next|these|those|the|all|both|or|to|hundred|thousand)`;
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<!\b${NOT_BEFORE}\s)(?<number>${NUMBER})\s+(?<between>(?:${WORD}\s+){0,3}?)(?<noun>(?!${MEASURES}\b)(?:\p{Ll}[\p{L}-]*s|people|men|women|children))\b(?:\s\((?<names>[^().:“”"]{3,200})\)|\s?[–—]\s?(?<dashed>[^–—.:;“”"]{3,200})(?=\s?[–—]|[.;]|$)|(?<behind>[^.!?:;“”"]{0,80})(?<colon>:)?)`,
  'dgiu',
);
/** What is told one by one: `First, ...` behind `two boats` is of something else. */
const TOLD = new RegExp(`^(?:${MATTERS}|people)$`, 'i');
const WORTH_A_LOOK = new RegExp(String.raw`\b(?:${NUMBERS.join('|')}|[2-9]|1[0-2])\b`, 'i');

/** A number of things that the text says it lists. */
interface Announcement extends Span {
  readonly number: number;
  readonly word: string;
  readonly noun: string;
  /** Where the list begins, if a colon announces it. */
  readonly listFrom: number | null;
  /** What stands in brackets or between dashes behind. */
  readonly names: Span | null;
}

/** `three reasons` before a list of two. The finding stands on the number and its noun. */
export const countMismatch: SentenceRule = {
  code: 'count-mismatch',
  severity: 'warning',
  byDefault: true,
  title: 'Number and list do not agree',
  explanation:
    'The article announces a number of reasons, conditions, countries and the like, and the list that follows has another number: ' +
    'behind a colon, in bulleted lines, in brackets, between dashes, or told as “First”, “Second”. Lists that can be counted in more than one way are passed over.',
  looksAt: 'sentence',
  check: (sentence, subject) => {
    const words = subject.text.slice(sentence.start, sentence.end);
    if (!WORTH_A_LOOK.test(words)) return [];
    return matchesOf(ANNOUNCED, words).flatMap(match => {
      if (isNumbered(words, match)) return [];
      const announcement = toAnnouncement(match, sentence);
      const counted = countedBehind(announcement, sentence, subject);
      if (!counted || (counted.least <= announcement.number && announcement.number <= counted.most)) return [];
      return [toReport(announcement, counted)];
    });
  },
};

/** Whether figures do not count what follows them. */
function isNumbered(words: string, { index, groups = {} }: RegExpMatchArray): boolean {
  const before = words.slice(Math.max(0, (index ?? 0) - WORD_LENGTH), index);
  return /^\d/.test(groups.number!) && NUMBERED.test(before) && !OPENS_SENTENCE.test(before);
}

function toAnnouncement({ index, indices, 0: words, groups = {} }: RegExpMatchArray, sentence: Span): Announcement {
  const start = sentence.start + (index ?? 0);
  const { number = '', between = '', noun = '', colon } = groups;
  const own = words.indexOf(noun, number.length + between.length) + noun.length;
  const names = indices?.groups?.names ?? indices?.groups?.dashed;
  return {
    start,
    end: start + own,
    number: Number(number) || NUMBERS.findIndex(one => one === number.toLowerCase()) + 2,
    word: number,
    noun,
    listFrom: colon === undefined ? null : start + words.length,
    names: names ? { start: sentence.start + names[0], end: sentence.start + names[1] } : null,
  };
}

function countedBehind(announcement: Announcement, sentence: ReadSentence, subject: Subject): Counted | undefined {
  const { listFrom, noun, names } = announcement;
  const { text } = subject;
  if (names) return areNames(text.slice(names.start, names.end)) ? itemsOf(text, names, noun) : undefined;
  const endsWithColon = listFrom !== null && text.slice(listFrom, sentence.end).trim() === '';
  if (endsWithColon) return bulletsBehind(sentence, subject);
  if (listFrom !== null) {
    const list = { start: listFrom, end: sentence.end };
    return ORDINALS.test(text.slice(listFrom, listFrom + 20)) ? undefined : itemsOf(text, list, noun);
  }
  return TOLD.test(noun) ? ordinalsBehind(sentence, subject) : undefined;
}

/** Whether a list in brackets or between dashes is of names: `(mostly in the north)` may be said of any number. */
function areNames(list: string): boolean {
  return list.split(/,\s*(?:and\s|or\s)?|\s(?:and|or)\s/).every(name => /^\s*(?:the\s)?\p{Lu}/u.test(name));
}

/** The bulleted paragraphs behind the one that the sentence ends. */
function bulletsBehind(sentence: ReadSentence, { text, article }: Subject): Counted | undefined {
  const { paragraphs } = article;
  const isLast = paragraphs[sentence.block]!.end <= sentence.end;
  const items: Span[] = [];
  for (let at = sentence.block + 1; isLast && at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!;
    if (bulletLength(text, paragraph) === 0) break;
    items.push(paragraph);
  }
  if (items.length < 2) return undefined;
  return { start: items[0]!.start, end: items.at(-1)!.end, least: items.length, most: items.length };
}

function toReport({ start, end, word, noun }: Announcement, counted: Counted): Report {
  const number = counted.least === counted.most ? counted.most : `${counted.least} or ${counted.most}`;
  return {
    message: `The article announces ${word.toLowerCase()} ${noun} and lists ${number}.`,
    start,
    end,
    related: [{ start: counted.start, end: counted.end, message: 'The list' }],
  };
}
