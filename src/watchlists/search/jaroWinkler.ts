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
  if (a.length === 0 || b.length === 0) return 0;
  const range = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const common: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const code = a.charCodeAt(i);
    const to = Math.min(b.length - 1, i + range);
    for (let j = Math.max(0, i - range); j <= to; j += 1) {
      if (taken[j] === 1 || b.charCodeAt(j) !== code) continue;
      taken[j] = 1;
      common.push(code);
      break;
    }
  }
  if (common.length === 0) return 0;
  let swapped = 0;
  let at = 0;
  for (let j = 0; j < b.length; j += 1) {
    if (taken[j] !== 1) continue;
    if (common[at] !== b.charCodeAt(j)) swapped += 1;
    at += 1;
  }
  const m = common.length;
  return (m / a.length + m / b.length + (m - swapped / 2) / m) / 3;
}
