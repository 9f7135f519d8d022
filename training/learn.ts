import { FeatureList } from '../src/analysis/entities/tagger/featureList';
import { readFeatures } from '../src/analysis/entities/tagger/features';
import { LABEL_COUNT, labelsOf, type NameSpan } from '../src/analysis/entities/tagger/labels';
import type { DocumentMemory } from '../src/analysis/entities/tagger/memory';
import type { ModelParts } from '../src/analysis/entities/tagger/model';
import { viewDocument } from '../src/analysis/entities/tagger/tagger';
import type { SentenceView } from '../src/analysis/entities/tagger/view';
import { runSteps } from '../src/analysis/steps';
import { tokenize, type Token } from '../src/analysis/text/tokens';
import type { MarkedName, MarkedText } from './corpora';
import { Crf, type Example } from './crf';
import { seeded, shuffle } from './random';

export interface LearningOptions {
  /** Times that all texts are read before weights are pruned, and again with those that are left. */
  readonly epochs: number;
  readonly epochsAfterPruning: number;
  /** Times a feature must be seen to be learned. */
  readonly cutoff: number;
  /** Weights kept. */
  readonly size: number;
  /** Share of a token's features that are left out, others each time it is read: 0 to 1. */
  readonly dropped: number;
  readonly seed: number;
}

export const DEFAULTS: LearningOptions = {
  epochs: 8,
  epochsAfterPruning: 6,
  cutoff: 4,
  size: 600_000,
  dropped: 0.25,
  seed: 1,
};

/** Weights are clipped where all but this share of them lie, so that a few great ones do not coarsen all the others. */
const CLIPPED = 0.0005;

/** A sentence with its features still as hashes. */
interface Hashed {
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
}

/**
 * Learns a model from marked texts. The same texts, options and code make the same model to the byte.
 * @param report told how it goes, a line at a time
 */
export function learn(
  texts: readonly MarkedText[],
  { epochs, epochsAfterPruning, cutoff, size, dropped, seed }: LearningOptions,
  report: (line: string) => void,
): ModelParts {
  const hashed = texts.flatMap(text => readText(text));
  const features = frequentFeatures(hashed, cutoff);
  const examples = hashed.map(sentence => toExample(sentence, features));
  const tokens = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  report(`${texts.length} texts, ${examples.length} sentences, ${tokens} tokens, ${features.size} features`);
  const crf = new Crf(features.size);
  const random = seeded(seed);
  const read = (times: number) => {
    for (let epoch = 1; epoch <= times; epoch += 1) {
      shuffle(examples, random);
      const loss = examples.reduce((sum, example) => sum + crf.learn(thinned(example, dropped, random)), 0);
      if (2 * epoch > times) crf.addToAverage();
      report(`epoch ${epoch} of ${times}: loss ${(loss / tokens).toFixed(4)} a token`);
    }
    crf.takeAverage();
  };
  read(epochs);
  crf.prune(size, countsOf(examples, features.size));
  report(`pruned to ${size} weights`);
  read(epochsAfterPruning);
  crf.scale(1 - dropped);
  return quantise(crf, [...features.keys()]);
}

function countsOf(examples: readonly Example[], featureCount: number): Float64Array {
  const counts = new Float64Array(featureCount);
  for (const { features } of examples) for (const own of features) for (const feature of own) counts[feature]! += 1;
  return counts;
}

function readText({ text, sentences, names }: MarkedText): Hashed[] {
  const tokens = sentences.map(({ start, end }) => ({ tokens: tokenize(text.slice(start, end), start) }));
  const { views, memory } = runSteps(viewDocument(tokens));
  return views.map(view => ({
    features: view.tokens.map((_, index) => featuresOf(view, index, memory)),
    labels: labelsOf(locate(view.tokens, names), view.tokens.length),
  }));
}

const FEATURES = new FeatureList();

function featuresOf(view: SentenceView, index: number, memory: DocumentMemory): Uint32Array {
  readFeatures(FEATURES, view, index, memory);
  return FEATURES.hashes.slice(0, FEATURES.count);
}

/** The tokens that the names cover; a name that cuts a token takes all of it. */
function locate(tokens: readonly Token[], names: readonly MarkedName[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const { start, end, kind } of names) {
    const from = tokens.findIndex(token => token.end > start);
    if (from < 0 || tokens[from]!.start >= end || from < (spans.at(-1)?.to ?? 0)) continue;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to += 1;
    spans.push({ from, to, kind });
  }
  return spans;
}

/** Features seen often enough, numbered. */
function frequentFeatures(sentences: readonly Hashed[], cutoff: number): Map<number, number> {
  const counts = new HashCounter();
  for (const { features } of sentences) for (const own of features) for (const hash of own) counts.add(hash);
  const indices = new Map<number, number>();
  for (const { features } of sentences)
    for (const own of features)
      for (const hash of own) if (!indices.has(hash) && counts.get(hash) >= cutoff) indices.set(hash, indices.size);
  return indices;
}

/** Counts hashes without the memory a `Map` of millions takes; grows as it fills. */
class HashCounter {
  #keys = new Uint32Array(1 << 20);
  #counts = new Uint8Array(1 << 20);
  #size = 0;

  add(hash: number): void {
    if (2 * this.#size > this.#keys.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#counts[slot] === 0) this.#size += 1;
    this.#keys[slot] = hash;
    if (this.#counts[slot]! < 255) this.#counts[slot]! += 1;
  }

  get(hash: number): number {
    return this.#counts[this.#slotOf(hash)]!;
  }

  #slotOf(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#counts = new Uint8Array(2 * keys.length);
    counts.forEach((count, index) => {
      if (count === 0) return;
      const slot = this.#slotOf(keys[index]!);
      this.#keys[slot] = keys[index]!;
      this.#counts[slot] = count;
    });
  }
}

function toExample({ features, labels }: Hashed, indices: ReadonlyMap<number, number>): Example {
  const numbered = features.map(own => {
    const known: number[] = [];
    for (const hash of own) {
      const index = indices.get(hash);
      if (index !== undefined) known.push(index);
    }
    return Int32Array.from(known);
  });
  return { features: numbered, labels };
}

/**
 * The example without a share of its features: a word that always stands there in training would leave nothing to learn for
 * what stands around it (Sutton, Sindelar and McCallum 2006, "Reducing weight undertraining in structured discriminative
 * learning"; as dropout, Srivastava et al. 2014).
 */
function thinned({ features, labels }: Example, dropped: number, random: () => number): Example {
  return { features: features.map(own => own.filter(() => random() >= dropped)), labels };
}

/** Makes weights small integers; a feature without any is left out. */
function quantise(crf: Crf, hashes: readonly number[]): ModelParts {
  const weights = crf.weights.map(Math.abs).filter(weight => weight > 0);
  const greatest = weights.sort().at(-1 - Math.floor(CLIPPED * weights.length)) ?? 0;
  const unit = 127 / Math.max(greatest, 1e-3);
  const toInteger = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * unit)));
  const rows = hashes
    .map((hash, row) => ({
      hash,
      weights: Int8Array.from(crf.weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), toInteger),
    }))
    .filter(({ weights }) => weights.some(weight => weight !== 0))
    .sort((a, b) => a.hash - b.hash);
  const integers = new Int8Array(rows.length * LABEL_COUNT);
  rows.forEach((row, index) => {
    integers.set(row.weights, index * LABEL_COUNT);
  });
  return {
    features: Uint32Array.from(rows, row => row.hash),
    weights: integers,
    transitions: Int16Array.from(crf.transitions, weight => Math.round(weight * unit)),
    unit: Math.fround(unit),
  };
}
