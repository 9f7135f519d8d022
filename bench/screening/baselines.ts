// What the search is measured against: brute force over all names, as the usual matchers do it.
import { transliterate } from 'transliteration';
import { jaroWinkler } from '../../src/watchlists/search/jaroWinkler';

/** Scores a query against every listed name; returns the number of the listing and the score of the best. */
export type Baseline = (query: string) => readonly { readonly listing: number; readonly score: number }[];

export interface BaselineName {
  readonly text: string;
  readonly listing: number;
}

/** Words sorted, then Jaro-Winkler of the whole. */
export function wholeString(names: readonly BaselineName[]): Baseline {
  const listed = names.map(({ text, listing }) => ({ key: wordsOf(text).toSorted().join(' '), listing }));
  return query => {
    const key = wordsOf(query).toSorted().join(' ');
    return listed.map(one => ({ listing: one.listing, score: jaroWinkler(key, one.key) }));
  };
}

/**
 * The mean of the best Jaro-Winkler of each word of the shorter name, less a share for words that only the longer one has;
 * with `joined` also that of all words written as one.
 */
export function tokenPair(names: readonly BaselineName[], joined: boolean): Baseline {
  const listed = names.map(({ text, listing }) => {
    const words = wordsOf(text);
    return { words, key: words.toSorted().join(''), listing };
  });
  return query => {
    const words = wordsOf(query);
    const key = words.toSorted().join('');
    const written = words.join('');
    return listed.map(one => {
      const pairs = pairScore(words, one.words);
      const whole = joined && (key === one.key || written === one.words.join('')) ? 1 : 0;
      return { listing: one.listing, score: Math.max(pairs, whole) };
    });
  };
}

function pairScore(asked: readonly string[], listed: readonly string[]): number {
  const [few, many] = asked.length <= listed.length ? [asked, listed] : [listed, asked];
  if (few.length === 0) return 0;
  let sum = 0;
  for (const word of few) {
    let best = 0;
    for (const other of many) {
      if (Math.abs(word.length - other.length) > 4) continue;
      best = Math.max(best, jaroWinkler(word, other));
    }
    sum += best;
  }
  const mean = sum / few.length;
  return few.length === 1 && many.length > 1 ? mean * 0.8 : mean * (1 - 0.04 * (many.length - few.length));
}

function wordsOf(name: string): string[] {
  return transliterate(name)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
}
