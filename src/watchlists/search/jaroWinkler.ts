/** Which letters of the second word are taken, and the letters the words have in common; used anew by every call. */
const taken = new Uint8Array(64);
const common = new Uint16Array(64);

/**
 * Jaro-Winkler similarity, 0 to 1: Jaro 1989 ("Advances in record-linkage methodology as applied to matching the 1985 census
 * of Tampa, Florida"), with Winkler's bonus of 0.1 for each of up to four letters that both begin with (Winkler 1990,
 * "String comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record linkage"). Compares UTF-16
 * code units.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity(a, b);
  const limit = Math.min(4, a.length, b.length);
  let prefix = 0;
  while (prefix < limit && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0) return 0;
  const range = Math.max(0, (Math.max(n, m) >> 1) - 1);
  const used = m > taken.length ? new Uint8Array(m) : taken.fill(0, 0, m);
  const letters = n > common.length ? new Uint16Array(n) : common;
  let count = 0;
  for (let i = 0; i < n; i += 1) {
    const code = a.charCodeAt(i);
    const to = Math.min(m - 1, i + range);
    for (let j = Math.max(0, i - range); j <= to; j += 1) {
      if (used[j] === 1 || b.charCodeAt(j) !== code) continue;
      used[j] = 1;
      letters[count++] = code;
      break;
    }
  }
  if (count === 0) return 0;
  let swapped = 0;
  let at = 0;
  for (let j = 0; j < m; j += 1) if (used[j] === 1 && letters[at++] !== b.charCodeAt(j)) swapped += 1;
  return (count / n + count / m + (count - swapped / 2) / count) / 3;
}
