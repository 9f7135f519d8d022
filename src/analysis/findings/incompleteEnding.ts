import { bulletLength } from '../article/bullets';
import type { Article, Fix, Paragraph } from '../model';
import { isFunctionWord } from '../text/lexicon';
import { endsSentence } from '../text/punctuation';
import type { Span } from '../text/span';
import { trimmed } from '../text/whitespace';
import type { ArticleRule } from './rule';

/** How much of the last paragraph's end is looked at, in code units. */
const TAIL = 400;
/** The finding stands on the last five words. */
const LAST_WORDS = /(?:\S+\s+){0,4}\S+$/;
/** A last line of so few words is a signature or a credit. */
const SIGNATURE_WORDS = 3;
/** A text of one paragraph and fewer words than this is a note, not an article that breaks off. */
const ARTICLE_WORDS = 8;
/** Paragraphs before the last that show whether the article uses full stops at all. */
const SAMPLE = 20;

/** Lines that follow an article and are not part of it. */
const CREDIT =
  /^(?:[-–—*•·(©#@]|(?:reporting|editing|written|additional reporting|compiled|translated|photo(?:graph)?s?|image|source|copyright|with inputs?|read more|related|tags?|follow|contact|email|updated|published|ends?\b|more to follow)\b|https?:|www\.)/i;
const ADDRESS = /^\S+@\S+$|^https?:\S+$/;
/** What may stand behind the last full stop: an agency, a note's number, an end mark. */
const BEHIND_END = /\s*(?:\([^()]{1,80}\)|\[[^[\]]{1,20}\]|[■□◼◾▪●♦∎#*]+|[-–—]{1,2}\s*\p{Lu}[\p{L}\s/.&]{0,40})$/u;

/** An article whose last sentence stops without a full stop, as if cut off. The finding stands on its last words. */
export const incompleteEnding: ArticleRule = {
  code: 'incomplete-ending',
  severity: 'warning',
  byDefault: true,
  title: 'Incomplete ending',
  explanation:
    'The last sentence stops without a full stop, so some of the article may have been lost on its way. Credits, signatures, ' +
    'lists and texts that use no full stops anywhere are passed over.',
  looksAt: 'article',
  check: ({ text, article }) => {
    const last = lastParagraph(text, article);
    if (!last || !usesFullStops(text, article, last)) return [];
    const tail = trimmed(text, { start: Math.max(last.start, last.end - TAIL), end: last.end });
    const credit = BEHIND_END.exec(text.slice(tail.start, tail.end))?.[0].length ?? 0;
    if (endsSentence(text, tail) || endsSentence(text, { ...tail, end: tail.end - credit })) return [];
    const message = 'The article ends without a full stop, so its last sentence may have been cut off.';
    return [{ message, ...lastWords(text, tail), fixes: fullStop(text, tail) }];
  },
};

/** A full stop, where the last word may end a sentence: not behind `of the`, a comma or half a quotation. */
function fullStop(text: string, { start, end }: Span): Fix[] {
  const words = text.slice(start, end);
  const last = /(?:^|\s)(\p{L}+)$/u.exec(words)?.[1];
  if (last === undefined || isFunctionWord(last.toLowerCase()) || /[“"«]/.test(words)) return [];
  return [{ title: 'Add a full stop', edits: [{ start: end, end, text: '.' }] }];
}

/** The last paragraph that is part of the article itself; `undefined` if that is an item of a list, which needs no stop. */
function lastParagraph(text: string, { paragraphs }: Article): Paragraph | undefined {
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i]!;
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + TAIL));
    if (bulletLength(text, paragraph) > 0 && !endsSentence(text, paragraph)) return undefined;
    const signature = i > 0 && head.split(/\s+/).length <= SIGNATURE_WORDS;
    if (!signature && !CREDIT.test(head) && !ADDRESS.test(head)) return paragraph;
  }
  return undefined;
}

/** Whether the paragraphs before the last, or failing those its length, show that a full stop is to be expected. */
function usesFullStops(text: string, { paragraphs }: Article, last: Paragraph): boolean {
  const before = paragraphs.slice(Math.max(0, last.index - SAMPLE), last.index);
  if (before.length === 0) return text.slice(last.start, last.end).split(/\s+/, ARTICLE_WORDS).length >= ARTICLE_WORDS;
  return before.filter(paragraph => endsSentence(text, paragraph)).length * 2 >= before.length;
}

function lastWords(text: string, tail: Span): Span {
  const words = LAST_WORDS.exec(text.slice(tail.start, tail.end))?.[0] ?? '';
  return { start: tail.end - words.length, end: tail.end };
}
