import type { Token } from '../../../text/tokens';
import { longestKnownName } from '../../gazetteers/gazetteer';
import { isAcronym } from '../memory';
import { indicesOf, type Cue } from './runs';

/* Short forms in brackets tell where a name begins, and that it is one of a body. */

/** `National Grid Corporation of the Philippines (NGCP)`: a name is what its initials in brackets spell. */
export const spelledOut: Cue = tokens =>
  indicesOf(tokens, ({ text }) => text === '(').flatMap(open => {
    const acronym = tokens[open + 1];
    if (!acronym || tokens[open + 2]?.text !== ')' || !/^\p{Lu}[\p{L}&]{1,9}$/u.test(acronym.text)) return [];
    const from = startOfInitials(tokens, open, acronym.text);
    if (from === undefined) return [];
    return [
      { from, to: open, kind: 'organization' as const },
      { from: open + 1, to: open + 2, kind: 'organization' as const },
    ];
  });

/** Words between a name's first and its end at most, for each of its initials. */
const WORDS_PER_INITIAL = 3;

/**
 * Where the name begins whose capitals before `end` are the letters of an acronym, read backwards (after Schwartz and Hearst
 * 2003, "A simple algorithm for identifying abbreviation definitions in biomedical text"). Small words count for nothing or,
 * as `of` in DoD, for a letter.
 */
function startOfInitials(tokens: readonly Token[], end: number, acronym: string): number | undefined {
  const letters = acronym.replace(/&/g, '').toUpperCase();
  let left = letters.length;
  for (let index = end - 1; index >= 0 && end - index <= WORDS_PER_INITIAL * letters.length; index -= 1) {
    const token = tokens[index]!;
    if (token.type !== 'word') {
      if (!/^[-‐‑,&’'.]$/.test(token.text)) return undefined;
      continue;
    }
    const fits = token.text.charAt(0).toUpperCase() === letters.charAt(left - 1);
    if (token.capital) {
      if (!fits) return undefined;
      left -= 1;
      if (left === 0) return index;
    } else if (!LINKS.has(token.text)) return undefined;
  }
  return undefined;
}

const LINKS: ReadonlySet<string> = new Set(
  'of for the and on in to de la le les des du del do da e y et für und'.split(' '),
);

/** `Société des Mines de Tambaoura (Somita)`: the short form of a body's name is a body's name. */
export const shortFormInBrackets: Cue = (tokens, names) =>
  names.flatMap(({ to, kind }) => {
    const short = to + 1;
    const isBracketed = kind === 'organization' && tokens[to]?.text === '(' && tokens[short + 1]?.text === ')';
    const token = tokens[short];
    if (!isBracketed || token?.capital !== true || token.type !== 'word') return [];
    const isListed = !isAcronym(token) && longestKnownName(tokens, short) !== undefined;
    return isListed ? [] : [{ from: short, to: short + 1, kind }];
  });
