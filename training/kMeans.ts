import type { Random } from './random';

/** Rounds after which what still moves is left as it is. */
const ROUNDS = 25;
/** Share of points that may still change sides when it stops. */
const SETTLED = 0.002;

/** Points of `size` numbers each, one after the other, brought to length 1. */
export interface Points {
  readonly size: number;
  readonly values: Float32Array;
}

/**
 * Parts points into `count` groups by the angle between them (spherical k-means: Dhillon and Modha 2001, "Concept
 * decompositions for large sparse text data using clustering").
 * @param members indices of the points to part
 * @returns the group of each member
 */
export function kMeans(points: Points, members: readonly number[], count: number, random: Random): Int32Array {
  const groups = new Int32Array(members.length).fill(-1);
  const centres = new Float32Array(count * points.size);
  for (let group = 0; group < count; group += 1)
    centres.set(pointOf(points, pick(members, random)), group * points.size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = assign(points, members, centres, groups);
    recentre(points, members, centres, groups, random);
    if (moved < SETTLED * members.length) break;
  }
  return groups;
}

/** Gives each member the group of the nearest centre; returns how many changed theirs. */
function assign(
  { size, values }: Points,
  members: readonly number[],
  centres: Float32Array,
  groups: Int32Array,
): number {
  let moved = 0;
  members.forEach((member, index) => {
    let best = 0;
    let nearest = -Infinity;
    for (let start = 0, group = 0; start < centres.length; start += size, group += 1) {
      let cosine = 0;
      for (let offset = 0; offset < size; offset += 1)
        cosine += values[member * size + offset]! * centres[start + offset]!;
      if (cosine > nearest) [nearest, best] = [cosine, group];
    }
    if (groups[index] !== best) moved += 1;
    groups[index] = best;
  });
  return moved;
}

/** Moves each centre to the mean of its members; one without members starts anew at some point. */
function recentre(
  points: Points,
  members: readonly number[],
  centres: Float32Array,
  groups: Int32Array,
  random: Random,
): void {
  const { size, values } = points;
  centres.fill(0);
  members.forEach((member, index) => {
    const start = groups[index]! * size;
    for (let offset = 0; offset < size; offset += 1)
      centres[start + offset] = centres[start + offset]! + values[member * size + offset]!;
  });
  for (let start = 0; start < centres.length; start += size) {
    const centre = centres.subarray(start, start + size);
    const length = Math.hypot(...centre);
    if (length === 0) centre.set(pointOf(points, pick(members, random)));
    else centre.forEach((value, offset) => (centre[offset] = value / length));
  }
}

function pointOf({ size, values }: Points, index: number): Float32Array {
  return values.subarray(index * size, (index + 1) * size);
}

function pick(members: readonly number[], random: Random): number {
  return members[Math.floor(random() * members.length)]!;
}
