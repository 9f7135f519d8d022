import { LABEL_COUNT, mayEnd, mayStart, OUTSIDE, PREDECESSORS, SUCCESSORS } from './labels';

/** The best labels of a sentence, and how sure each token's not being `OUTSIDE` is. */
export interface Decoded {
  readonly labels: Uint8Array;
  /** For each token, by how much the best labelling beats the best one that has the token outside; 0 for tokens outside. */
  readonly margins: Int32Array;
}

const IMPOSSIBLE = -1e9;

/**
 * The best valid sequence of labels (Viterbi 1967), with max-marginals from a second pass backwards.
 * @param scores `LABEL_COUNT` a token
 * @param transitions weight of `from * LABEL_COUNT + to`
 */
export function decode(scores: Int32Array, transitions: Int16Array): Decoded {
  const count = scores.length / LABEL_COUNT;
  const forward = new Int32Array(scores.length).fill(IMPOSSIBLE);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < LABEL_COUNT; label += 1) if (mayStart(label)) forward[label] = scores[label]!;
  for (let at = LABEL_COUNT; at < scores.length; at += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let best = IMPOSSIBLE;
      for (const before of PREDECESSORS[label]!) {
        const score = forward[at - LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + label]!;
        if (score > best) {
          best = score;
          from[at + label] = before;
        }
      }
      forward[at + label] = Math.max(best + scores[at + label]!, IMPOSSIBLE);
    }
  }
  const labels = new Uint8Array(count);
  if (count === 0) return { labels, margins: new Int32Array(0) };
  const last = (count - 1) * LABEL_COUNT;
  let label = OUTSIDE;
  for (let end = 0; end < LABEL_COUNT; end += 1)
    if (mayEnd(end) && forward[last + end]! > forward[last + label]!) label = end;
  const best = forward[last + label]!;
  for (let token = count - 1; token >= 0; token -= 1) {
    labels[token] = label;
    label = from[token * LABEL_COUNT + label]!;
  }
  return { labels, margins: marginsOf(labels, best, forward, scores, transitions) };
}

function marginsOf(
  labels: Uint8Array,
  best: number,
  forward: Int32Array,
  scores: Int32Array,
  transitions: Int16Array,
): Int32Array {
  const margins = new Int32Array(labels.length);
  // Most sentences name nothing, and only names have margins.
  const first = labels.findIndex(label => label !== OUTSIDE);
  if (first < 0) return margins;
  const backward = backwardScores(scores, transitions, first);
  for (let token = first; token < labels.length; token += 1) {
    const outside = token * LABEL_COUNT + OUTSIDE;
    if (labels[token] !== OUTSIDE) margins[token] = best - forward[outside]! - backward[outside]!;
  }
  return margins;
}

/** For each token from `first` on, and each label, the best score of all tokens behind it. */
function backwardScores(scores: Int32Array, transitions: Int16Array, first: number): Int32Array {
  const backward = new Int32Array(scores.length);
  const last = scores.length - LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label += 1) backward[last + label] = mayEnd(label) ? 0 : IMPOSSIBLE;
  for (let at = last - LABEL_COUNT; at >= first * LABEL_COUNT; at -= LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let best = IMPOSSIBLE;
      for (const next of SUCCESSORS[label]!) {
        const following = at + LABEL_COUNT + next;
        const score = transitions[label * LABEL_COUNT + next]! + scores[following]! + backward[following]!;
        if (score > best) best = score;
      }
      backward[at + label] = best;
    }
  }
  return backward;
}
