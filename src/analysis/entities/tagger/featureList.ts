import { finish, mix } from './hash';

/** What a token has all its features in; one list is used for token after token, because there are thousands. */
export class FeatureList {
  readonly hashes = new Uint32Array(MOST_FEATURES);
  count = 0;

  /** @param template 1 to 255, a meaning each, filled with one value to four */
  add(template: number, a: number, b?: number, c?: number, d?: number): void {
    let hash = mix(template, a);
    if (b !== undefined) hash = mix(hash, b);
    if (c !== undefined) hash = mix(hash, c);
    if (d !== undefined) hash = mix(hash, d);
    this.hashes[this.count++] = finish(hash);
  }

  /** A feature for each bit. */
  addBits(template: number, bits: number, a: number, b: number): void {
    for (; bits !== 0; bits &= bits - 1) this.add(template, 31 - Math.clz32(bits & -bits), a, b);
  }
}

/** More than a token can have: a few hundred if it were on every list. */
const MOST_FEATURES = 1024;
