const MAX = 32;
const WIDTH = MAX + 1;
const rows = new Uint8Array(WIDTH * WIDTH);

/**
 * Letters to insert, delete, replace or swap with their neighbour so that one word becomes the other: optimal string
 * alignment (Damerau 1964, "A technique for computer detection and correction of spelling errors"; Levenshtein 1966).
 * Compares at most the first 32 letters.
 */
export function editDistance(a: string, b: string): number {
  const n = Math.min(a.length, MAX);
  const m = Math.min(b.length, MAX);
  for (let j = 0; j <= m; j += 1) rows[j] = j;
  for (let i = 1; i <= n; i += 1) {
    const row = i * WIDTH;
    const above = row - WIDTH;
    const letter = a.charCodeAt(i - 1);
    rows[row] = i;
    for (let j = 1; j <= m; j += 1) {
      const other = b.charCodeAt(j - 1);
      let best = Math.min(
        rows[above + j]! + 1,
        rows[row + j - 1]! + 1,
        rows[above + j - 1]! + (letter === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        best = Math.min(best, rows[above - WIDTH + j - 2]! + 1);
      rows[row + j] = best;
    }
  }
  return rows[n * WIDTH + m]!;
}
