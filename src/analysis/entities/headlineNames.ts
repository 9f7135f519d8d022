import { contains, overlaps, type Span } from '../text/span';
import type { NameMention } from './nameMention';

/** Words shorter than this stay small in title case. */
const LONG_WORD = 4;

/**
 * Reads a headline whose words all have capitals anew: there capitals tell nothing, so it names what the lists know and
 * what the body names in the same words. Other headlines stay as they were read.
 * @param mentions of the whole article, in order
 */
export function withHeadlineNames(
  text: string,
  headline: Span | null,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  if (!headline || !isCapitalised(text.slice(headline.start, headline.end))) return mentions;
  const elsewhere = mentions.filter(mention => !contains(headline, mention));
  const listed = mentions.filter(mention => mention.known !== undefined && contains(headline, mention));
  const repeated = repeatedNames(text, headline, elsewhere).filter(
    name => !listed.some(other => overlaps(name, other)),
  );
  return [...elsewhere, ...listed, ...repeated].sort((a, b) => a.start - b.start);
}

/** Names of the body that stand in the headline, longest first where they overlap. */
function repeatedNames(text: string, headline: Span, names: readonly NameMention[]): NameMention[] {
  const words = text.slice(headline.start, headline.end).toLowerCase();
  const byText = new Map(names.map(name => [name.text.toLowerCase(), name]));
  const found: NameMention[] = [];
  for (const [name, model] of [...byText].sort(([a], [b]) => b.length - a.length)) {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      const span = { start: headline.start + at, end: headline.start + at + name.length };
      if (!isWhole(words, at, at + name.length) || found.some(other => overlaps(span, other))) continue;
      found.push({ ...model, ...span, text: text.slice(span.start, span.end) });
    }
  }
  return found;
}

function isWhole(words: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(words.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(words.slice(end));
}

/** Whether a headline is in title case or in capitals. */
function isCapitalised(headline: string): boolean {
  const long = (headline.match(/\p{L}+/gu) ?? []).filter(word => word.length >= LONG_WORD);
  return long.length > 1 && long.every(word => /^\p{Lu}/u.test(word));
}
