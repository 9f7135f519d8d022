import { LABEL_COUNT, mayEnd, mayStart, PREDECESSORS, SUCCESSORS } from '../src/analysis/entities/tagger/labels';

/** A sentence to learn from: features as indices into the weights, and the right label of each token. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

interface Average {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  count: number;
}

/** Step of AdaGrad, and what keeps its first steps finite. */
const RATE = 0.02;
const EPSILON = 1e-6;
/** Parts of the gradient smaller than this change nothing that shows, and cost most of the time. */
const NEGLIGIBLE = 1e-3;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) that learns by stochastic gradient descent
 * with a rate of its own for every weight (AdaGrad: Duchi, Hazan and Singer 2011).
 */
export class Crf {
  /** `LABEL_COUNT` a feature. */
  readonly weights: Float32Array;
  /** `from * LABEL_COUNT + to`. */
  readonly transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT);

  /** Which weights may be other than 0; all, as long as it is undefined. */
  #kept: Uint8Array | undefined;
  #average: Average | undefined;

  constructor(featureCount: number) {
    this.weights = new Float32Array(featureCount * LABEL_COUNT);
    this.#squares = new Float32Array(featureCount * LABEL_COUNT);
  }

  /** Learns from one sentence; returns how unlikely its labels seemed before (negative log-likelihood). */
  learn({ features, labels }: Example): number {
    const count = labels.length;
    if (count === 0) return 0;
    const potentials = this.#potentials(features);
    const pairs = this.transitions.map(weight => Math.exp(weight));
    const { forward, backward, loss } = sumProduct(potentials, pairs, labels);
    this.#learnTransitions(potentials, pairs, forward, backward, labels);
    for (let token = 0; token < count; token += 1) {
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const at = token * LABEL_COUNT + label;
        const gradient = forward[at]! * backward[at]! - Number(labels[token] === label);
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        for (const feature of features[token]!) {
          const weight = feature * LABEL_COUNT + label;
          if (this.#kept?.[weight] !== 0) step(this.weights, this.#squares, weight, gradient);
        }
      }
    }
    return loss;
  }

  /** Takes the weights as they are now into the average. */
  addToAverage(): void {
    this.#average ??= {
      weights: new Float32Array(this.weights.length),
      transitions: new Float32Array(this.transitions.length),
      count: 0,
    };
    addTo(this.#average.weights, this.weights);
    addTo(this.#average.transitions, this.transitions);
    this.#average.count += 1;
  }

  /** Goes on with the average of what was taken into it: it errs less than where the steps happen to end (Polyak 1992). */
  takeAverage(): void {
    if (!this.#average) return;
    const { weights, transitions, count } = this.#average;
    this.weights.set(weights.map(sum => sum / count));
    this.transitions.set(transitions.map(sum => sum / count));
    this.#average = undefined;
  }

  /**
   * Leaves `size` weights, now and when it learns on (magnitude pruning: Han et al. 2015, "Learning both weights and
   * connections for efficient neural networks"). Small weights of frequent features count as much as great ones of rare ones.
   * @param counts how often each feature was seen
   */
  prune(size: number, counts: Float64Array): void {
    const importance = this.weights.map(
      (weight, index) => Math.abs(weight) * Math.sqrt(counts[Math.floor(index / LABEL_COUNT)]!),
    );
    const least = importance.toSorted().at(-Math.min(size, importance.length))!;
    // Of weights that are as important as the last one kept, the first are taken.
    let equals = size - importance.filter(value => value > least).length;
    this.#kept = Uint8Array.from(importance, value =>
      Number(value > least || (value === least && value > 0 && equals-- > 0)),
    );
    this.#kept.forEach((kept, index) => {
      if (kept === 0) this.weights[index] = 0;
    });
  }

  /** Makes the weights of features smaller or greater: a tagger reads all of them, also those left out in learning. */
  scale(factor: number): void {
    this.weights.forEach((weight, index) => {
      this.weights[index] = weight * factor;
    });
  }

  /** exp of each token's scores, the highest of a token brought to 1. */
  #potentials(features: readonly Int32Array[]): Float64Array {
    const potentials = new Float64Array(features.length * LABEL_COUNT);
    features.forEach((own, token) => {
      const scores = potentials.subarray(token * LABEL_COUNT, (token + 1) * LABEL_COUNT);
      for (const feature of own) {
        const start = feature * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label += 1)
          scores[label] = scores[label]! + this.weights[start + label]!;
      }
      const highest = Math.max(...scores);
      for (let label = 0; label < LABEL_COUNT; label += 1) scores[label] = Math.exp(scores[label]! - highest);
    });
    return potentials;
  }

  #learnTransitions(
    potentials: Float64Array,
    pairs: Float32Array,
    forward: Float64Array,
    backward: Float64Array,
    labels: Uint8Array,
  ): void {
    const gradients = new Float64Array(pairs.length);
    const joint = new Float64Array(pairs.length);
    for (let token = 1; token < labels.length; token += 1) {
      const at = token * LABEL_COUNT;
      let total = 0;
      for (let from = 0; from < LABEL_COUNT; from += 1) {
        for (const to of SUCCESSORS[from]!) {
          const pair = from * LABEL_COUNT + to;
          joint[pair] = forward[at - LABEL_COUNT + from]! * pairs[pair]! * potentials[at + to]! * backward[at + to]!;
          total += joint[pair];
        }
      }
      for (let pair = 0; pair < pairs.length; pair += 1) gradients[pair]! += joint[pair]! / total;
      gradients[labels[token - 1]! * LABEL_COUNT + labels[token]!]! -= 1;
    }
    for (let pair = 0; pair < pairs.length; pair += 1)
      if (Math.abs(gradients[pair]!) >= NEGLIGIBLE)
        step(this.transitions, this.#transitionSquares, pair, gradients[pair]!);
  }
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let index = 0; index < sums.length; index += 1) sums[index]! += values[index]!;
}

function step(weights: Float32Array, squares: Float32Array, index: number, gradient: number): void {
  const square = squares[index]! + gradient * gradient;
  squares[index] = square;
  weights[index] = weights[index]! - (RATE * gradient) / Math.sqrt(square + EPSILON);
}

/** The forward-backward algorithm, scaled so that `forward * backward` is a label's probability at a token (Rabiner 1989). */
function sumProduct(
  potentials: Float64Array,
  pairs: Float32Array,
  labels: Uint8Array,
): { forward: Float64Array; backward: Float64Array; loss: number } {
  const forward = new Float64Array(potentials.length);
  const backward = new Float64Array(potentials.length);
  const last = potentials.length - LABEL_COUNT;
  let loss = 0;
  for (let at = 0; at <= last; at += LABEL_COUNT) {
    let total = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let sum = at === 0 && mayStart(label) ? 1 : 0;
      if (at > 0)
        for (const before of PREDECESSORS[label]!)
          sum += forward[at - LABEL_COUNT + before]! * pairs[before * LABEL_COUNT + label]!;
      forward[at + label] = at === last && !mayEnd(label) ? 0 : sum * potentials[at + label]!;
      total += forward[at + label]!;
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) forward[at + label]! /= total;
  }
  for (let label = 0; label < LABEL_COUNT; label += 1) backward[last + label] = mayEnd(label) ? 1 : 0;
  for (let at = last; at >= 0; at -= LABEL_COUNT) {
    if (at < last) {
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        let sum = 0;
        for (const next of SUCCESSORS[label]!) {
          const following = at + LABEL_COUNT + next;
          sum += pairs[label * LABEL_COUNT + next]! * potentials[following]! * backward[following]!;
        }
        backward[at + label] = sum;
      }
    }
    // Scaled so that the probabilities at this token add up to 1.
    let total = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) total += forward[at + label]! * backward[at + label]!;
    for (let label = 0; label < LABEL_COUNT; label += 1) backward[at + label]! /= total;
    const right = at + labels[at / LABEL_COUNT]!;
    loss -= Math.log(Math.max(forward[right]! * backward[right]!, 1e-12));
  }
  return { forward, backward, loss };
}
