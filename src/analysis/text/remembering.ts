/** Words kept at most: more than any article has, so that an edit finds the rest of its article still there. */
const MOST = 20_000;

/**
 * Makes a function of a word remember its results. The words of a language come again in every sentence and every analysis;
 * when there are too many, all are forgotten at once, which costs less than knowing which was used last.
 * @param make must return the same for the same word, and never `undefined`
 */
export function remembering<T>(make: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return word => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const result = make(word);
    if (kept.size >= MOST) kept.clear();
    kept.set(word, result);
    return result;
  };
}
