const MAX = 32;
const ASCII = 128;
/** For each letter the places where it stands in the first word, as bits; all 0 between calls. */
const places = new Int32Array(ASCII);

/**
 * Letters to insert, delete, replace or swap with their neighbour so that one word becomes the other: optimal string
 * alignment (Damerau 1964, "A technique for computer detection and correction of spelling errors"; Levenshtein 1966), a
 * column of the table at a time as the bits of a few numbers (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein
 * and Damerau edit distances"). Compares at most the first 32 letters, which are ASCII.
 */
export function editDistance(a: string, b: string): number {
  const n = Math.min(a.length, MAX);
  const m = Math.min(b.length, MAX);
  if (n === 0) return m;
  for (let i = 0; i < n; i += 1) places[a.charCodeAt(i) % ASCII]! |= 1 << i;
  const last = 1 << (n - 1);
  let distance = n;
  // In names of the paper: VP and VN, where a column grows and falls by one downwards; D0, where it is the same diagonally.
  let grows = -1;
  let falls = 0;
  let diagonal = 0;
  let before = 0;
  for (let j = 0; j < m; j += 1) {
    const same = places[b.charCodeAt(j) % ASCII]!;
    const swapped = ((~diagonal & same) << 1) & before;
    diagonal = (((same & grows) + grows) ^ grows) | same | falls | swapped;
    let right = falls | ~(diagonal | grows);
    const left = diagonal & grows;
    if ((right & last) !== 0) distance += 1;
    if ((left & last) !== 0) distance -= 1;
    right = (right << 1) | 1;
    grows = (left << 1) | ~(diagonal | right);
    falls = right & diagonal;
    before = same;
  }
  for (let i = 0; i < n; i += 1) places[a.charCodeAt(i) % ASCII] = 0;
  return distance;
}
