/*
 * Features are known by 32-bit hashes alone (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").
 * All results are unsigned 32-bit integers.
 */

/** FNV-1a over UTF-16 code units, stirred so that all bits depend on all letters. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return stir(hash);
}

/** Takes one more value into a hash, cheaply: `finish` it before it is used. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Stirs what was mixed. */
export function finish(hash: number): number {
  return stir(hash);
}

/** One hash for two; the order counts. */
export function join(a: number, b: number): number {
  return stir(Math.imul(a, 0x9e3779b1) + b + 0x7f4a7c15);
}

/** The last step of MurmurHash3 (Appleby, public domain). */
function stir(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
