import type { Span } from '../text/span';
import { trimmed } from '../text/whitespace';
import { MATTERS, type Counted } from './lists';

/** An item is no longer, in words, or it is a clause and no item. */
const MOST_WORDS = 8;
/** Lists that stand for several things in one item: sums, groups, ages, two things joined. */
const SUMS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|some|many|few|both|other|others|another|each|all|pair|couple|etc|including|such as|among|as well|plus|rest|\d+)\b|\d/i;
/** `costs` is one reason, `nurses` are several people. */
const PLURAL_MATTERS = new RegExp(`^${MATTERS}$`, 'i');
const PLURAL = /^\p{Ll}[\p{L}’'-]*[^su’']s$/u;
const JOINED = /\s+(?:and|or)\s+/;

/**
 * How many things a list within a sentence has: `pay, night work and the closing of a canteen`.
 * @param noun what they are called, in the plural
 * @returns `undefined` if that cannot be told
 */
export function itemsOf(text: string, list: Span, noun: string): Counted | undefined {
  const span = trimmed(text, list);
  const written = text.slice(span.start, span.end).replace(/[.!?…]+$/, '');
  const words = withoutOnes(written);
  const countsPlurals = words !== written || PLURAL_MATTERS.test(noun);
  if (SUMS.test(words) || /[“”"():—]|\s–\s|\.\s/.test(words)) return undefined;
  const semicolons = words.includes(';');
  const parts = words.split(semicolons ? /\s*;\s*(?:and\s+|or\s+)?/ : /\s*,(?!\s*(?:and|or)\s)\s*/);
  const last = parts.at(-1)!;
  const items = semicolons ? parts : [...parts.slice(0, -1), ...splitOnce(last)];
  if (items.length < 2 || items.some(item => !isItem(item, countsPlurals)) || hasAsides(items)) return undefined;
  // A joined pair may be one item, "oil and gas"; one in the middle may be two.
  const joined = items.filter(item => JOINED.test(item)).length;
  const least = !semicolons && parts.length === 1 ? 1 : items.length;
  return { ...span, least, most: items.length + joined };
}

/** `one of poems, one of atlases` without its ones, which count the items themselves. */
function withoutOnes(words: string): string {
  return words.startsWith('one ') ? words.replace(/(^|, |; | and | or )one(?: of)? /g, '$1') : words;
}

/** The last item behind its `and`: two of them. */
function splitOnce(words: string): string[] {
  const match = /,?\s+(?:and|or)\s+/.exec(words);
  return match ? [words.slice(0, match.index), words.slice(match.index + match[0].length)] : [words];
}

/** `Siwu, a language of Ghana, and Lao, a language of Laos`: what follows a name with an article says what it is. */
function hasAsides(items: readonly string[]): boolean {
  return items.some((item, index) => /^an?\s/.test(item) && /^\p{Lu}/u.test(items[index - 1] ?? ''));
}

function isItem(item: string, mayBePlural: boolean): boolean {
  const words = item.trim().split(/\s+/);
  if (item.trim() === '' || words.length > MOST_WORDS) return false;
  if (/^(?:who|which|that|where|when|because|but|so|if|he|she|it|they|we|there)\b/i.test(item.trim())) return false;
  return mayBePlural || !PLURAL.test(words.at(-1)!);
}
