import { LABEL_COUNT } from './labels';

/** What a model is made of, as training leaves it. */
export interface ModelParts {
  /** Hashes of the features, ascending. */
  readonly features: Uint32Array;
  /** `LABEL_COUNT` weights a feature. */
  readonly weights: Int8Array;
  /** Weights of label pairs, `from * LABEL_COUNT + to`. */
  readonly transitions: Int16Array;
  /** What 1 in the scale of log odds is in the scale of the weights. */
  readonly unit: number;
}

/** Features as `readFeatures` leaves them: the first `count` count. */
export interface FeatureHashes {
  readonly hashes: Uint32Array;
  readonly count: number;
}

const MAGIC = 0x44544731; // DTG1
/** Room a feature: with less, finding one takes many steps; with more, the table leaves the processor's cache. */
const SLOTS_PER_FEATURE = 1.5;
/** A slot's check, then its weights; slots do not straddle the processor's cache lines. */
const CHECK_BYTES = 2;
const SLOT_BYTES = 16;
/** As many checks as one slot is long. */
const SLOT_CHECKS = SLOT_BYTES / 2;
const HEADER = 12 + 2 * LABEL_COUNT * LABEL_COUNT;

/**
 * A linear-chain CRF with int8 weights. Prediction adds the small integers up where they lie: no copy of them as floats is
 * ever made, and the same text gets the same names on every machine.
 */
export class Model {
  readonly transitions: Int16Array;
  /** What 1 in the scale of log odds is in the scale of the weights. */
  readonly unit: number;
  /**
   * Open addressing: at the first free slot from where the upper bits of its hash point a feature has the lower ones and,
   * behind them, its weights, so that finding a feature takes one look at memory. Two features that no slot tells apart are
   * as rare as two with one hash.
   */
  readonly #slots: Int8Array;
  readonly #checks: Uint16Array;
  readonly #mask: number;
  /** Bits by which a hash is shifted to point to its slot. */
  readonly #shift: number;
  /** What `#findAll` found last. */
  #starts = new Int32Array(0);

  /**
   * Reads what `encodeModel` wrote.
   * @throws RangeError if the bytes are no model
   */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0) !== MAGIC) throw new RangeError('These bytes are no model of the tagger.');
    const count = view.getUint32(4);
    const bits = Math.ceil(Math.log2(SLOTS_PER_FEATURE * count + 2));
    this.unit = view.getFloat32(8);
    this.transitions = Int16Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
      view.getInt16(12 + 2 * index),
    );
    this.#mask = 2 ** bits - 1;
    this.#shift = 32 - bits;
    this.#slots = new Int8Array(2 ** bits * SLOT_BYTES);
    this.#checks = new Uint16Array(this.#slots.buffer);
    fillSlots(this.#slots, this.#checks, this.#shift, { bytes, count });
  }

  /** Adds the weights of a token's features to `scores`, `LABEL_COUNT` of them from `offset`. */
  addScores(features: FeatureHashes, scores: Int32Array, offset: number): void {
    const slots = this.#slots;
    const found = this.#findAll(features);
    const starts = this.#starts;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let sum = scores[offset + label]!;
      for (let index = 0; index < found; index += 1) sum += slots[starts[index]! + label]!;
      scores[offset + label] = sum;
    }
  }

  /**
   * Where the weights of each feature lie that has any, in `#starts`. All are found before any is read: the processor waits
   * for many places of memory at once if what it does with one does not come in between.
   * @returns how many have
   */
  #findAll({ hashes, count }: FeatureHashes): number {
    if (this.#starts.length < count) this.#starts = new Int32Array(hashes.length);
    const [starts, checks] = [this.#starts, this.#checks];
    let found = 0;
    for (let index = 0; index < count; index += 1) {
      const slot = this.#slotOf(hashes[index]!);
      starts[found] = slot * SLOT_BYTES + CHECK_BYTES;
      if (checks[slot * SLOT_CHECKS] !== 0) found += 1;
    }
    return found;
  }

  /** The slot of a feature or, where all weights are 0, the free one at which it would stand. */
  #slotOf(feature: number): number {
    const checks = this.#checks;
    const check = checkOf(feature);
    let slot = feature >>> this.#shift;
    for (;;) {
      const found = checks[slot * SLOT_CHECKS];
      if (found === 0 || found === check) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/**
 * Puts the features that follow a header into slots. They come in the order of their hashes, so that the table is filled from
 * its beginning to its end. Loops over plain numbers: there are more than a hundred thousand features, and an editor waits.
 */
function fillSlots(
  slots: Int8Array,
  checks: Uint16Array,
  shift: number,
  { bytes, count }: { readonly bytes: Uint8Array; readonly count: number },
): void {
  const last = slots.length / SLOT_BYTES - 1;
  let at = HEADER;
  let feature = 0;
  for (let row = 0; row < count; row += 1) {
    let gap = 0;
    let digits = 0;
    for (; bytes[at]! > 127; digits += 7) gap |= (bytes[at++]! & 127) << digits;
    feature = (feature + (gap | (bytes[at++]! << digits))) >>> 0;
    let labels = (bytes[at]! << 8) | bytes[at + 1]!;
    at += 2;
    let slot = feature >>> shift;
    while (checks[slot * SLOT_CHECKS] !== 0) slot = slot === last ? 0 : slot + 1;
    checks[slot * SLOT_CHECKS] = checkOf(feature);
    const first = slot * SLOT_BYTES + CHECK_BYTES;
    for (; labels !== 0; labels &= labels - 1) slots[first + 31 - Math.clz32(labels & -labels)] = bytes[at++]!;
  }
}

/** Never 0, which is a free slot. */
function checkOf(feature: number): number {
  return feature & 0xffff || 1;
}

/**
 * Writes a model: a header, the transitions, then for each feature the distance of its hash to the one before (in groups of
 * seven bits, the lowest first), a bit for each label that has a weight, and those weights.
 */
export function encodeModel({ features, weights, transitions, unit }: ModelParts): Uint8Array {
  const bytes = new Uint8Array(HEADER + features.length * (7 + LABEL_COUNT));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, features.length);
  view.setFloat32(8, unit);
  transitions.forEach((weight, index) => {
    view.setInt16(12 + 2 * index, weight);
  });
  let at = HEADER;
  let previous = 0;
  features.forEach((feature, row) => {
    let gap = feature - previous;
    previous = feature;
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes[at++] = (gap % 128) | 128;
    bytes[at++] = gap;
    const own = weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
    view.setUint16(
      at,
      own.reduce((mask, weight, label) => (weight === 0 ? mask : mask | (1 << label)), 0),
    );
    at += 2;
    for (const weight of own) if (weight !== 0) view.setInt8(at++, weight);
  });
  return bytes.slice(0, at);
}
