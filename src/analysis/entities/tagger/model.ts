import { LABEL_COUNT } from './labels';

/** What a model is made of. */
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

const MAGIC = 0x44544731; // DTG1
const HEADER = 12 + 2 * LABEL_COUNT * LABEL_COUNT;
const EMPTY = -1;

/**
 * A linear-chain CRF with int8 weights. Prediction adds the small integers up where they lie: no copy of them as floats is
 * ever made, and the same text gets the same names on every machine.
 */
export class Model {
  readonly transitions: Int16Array;
  readonly unit: number;
  readonly #weights: Int8Array;
  /** Open addressing: hash and row of a feature at the first free slot from where its hash points. */
  readonly #keys: Uint32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  constructor({ features, weights, transitions, unit }: ModelParts) {
    this.transitions = transitions;
    this.unit = unit;
    this.#weights = weights;
    const size = 2 ** Math.ceil(Math.log2(2 * features.length + 2));
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#rows = new Int32Array(size).fill(EMPTY);
    for (let row = 0; row < features.length; row += 1) {
      const slot = this.#slotOf(features[row]!);
      this.#keys[slot] = features[row]!;
      this.#rows[slot] = row;
    }
  }

  /** Adds the weights of a token's features to `scores`, `LABEL_COUNT` of them from `offset`. */
  addScores(features: Uint32Array, scores: Int32Array, offset: number): void {
    for (const feature of features) {
      const row = this.#rows[this.#slotOf(feature)]!;
      if (row === EMPTY) continue;
      const start = row * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1)
        scores[offset + label] = scores[offset + label]! + this.#weights[start + label]!;
    }
  }

  #slotOf(feature: number): number {
    let slot = feature & this.#mask;
    while (this.#rows[slot] !== EMPTY && this.#keys[slot] !== feature) slot = (slot + 1) & this.#mask;
    return slot;
  }
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

/**
 * Reads what `encodeModel` wrote.
 * @throws RangeError if the bytes are no model
 */
export function decodeModel(bytes: Uint8Array): ModelParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC) throw new RangeError('These bytes are no model of the tagger.');
  const count = view.getUint32(4);
  const features = new Uint32Array(count);
  const weights = new Int8Array(count * LABEL_COUNT);
  const transitions = Int16Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
    view.getInt16(12 + 2 * index),
  );
  let at = HEADER;
  let feature = 0;
  for (let row = 0; row < count; row += 1) {
    let factor = 1;
    for (; bytes[at]! > 127; factor *= 128) feature += (bytes[at++]! & 127) * factor;
    feature += bytes[at++]! * factor;
    features[row] = feature;
    const mask = (bytes[at]! << 8) | bytes[at + 1]!;
    at += 2;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      if ((mask & (1 << label)) !== 0) weights[row * LABEL_COUNT + label] = (bytes[at++]! << 24) >> 24;
  }
  return { features, weights, transitions, unit: view.getFloat32(8) };
}
