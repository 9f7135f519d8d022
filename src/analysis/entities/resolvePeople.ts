import { NAME_SUFFIXES } from './gazetteers/nameWords';
import type { NameMention } from './recognise';

interface PersonCluster {
  readonly mentions: NameMention[];
  /** The words of every full name of this person seen so far, levelled for comparison. */
  readonly names: string[][];
}

/**
 * Clusters mentions of people. Names of two words or more come first: same words, same person. Shorter names then join the
 * person whose full name contains them; if several could be meant, the one named last before, as a reader would take it.
 * A short form that fits nobody is a person of its own.
 */
export function groupPeople(mentions: readonly NameMention[]): NameMention[][] {
  const clusters: PersonCluster[] = [];
  const byLength = mentions.toSorted(
    (a, b) => nameWords(b.text).length - nameWords(a.text).length || a.start - b.start,
  );
  for (const mention of byLength) {
    const words = nameWords(mention.text);
    const cluster = bestCluster(clusters, words, mention);
    if (cluster) {
      cluster.mentions.push(mention);
      if (!cluster.names.some(name => same(name, words))) cluster.names.push(words);
    } else clusters.push({ mentions: [mention], names: [words] });
  }
  return clusters.map(({ mentions: own }) => own.toSorted((a, b) => a.start - b.start));
}

function bestCluster(
  clusters: readonly PersonCluster[],
  words: readonly string[],
  mention: NameMention,
): PersonCluster | undefined {
  let best: { cluster: PersonCluster; rank: number; distance: number } | undefined;
  for (const cluster of clusters) {
    const rank = Math.max(...cluster.names.map(name => fit(name, words)));
    if (rank === 0) continue;
    const distance = distanceTo(cluster, mention);
    if (!best || rank > best.rank || (rank === best.rank && distance < best.distance))
      best = { cluster, rank, distance };
  }
  return best?.cluster;
}

/**
 * How well a name fits a full name: 3 the same, 2 its surname part or its initials with the surname, 1 another part of it,
 * 0 not at all. "Drozdovich" fits two Drozdoviches; "Pavel Drozdovich" does not fit "Alena Drozdovich".
 */
function fit(full: readonly string[], words: readonly string[]): 0 | 1 | 2 | 3 {
  if (same(full, words)) return 3;
  if (words.length > 1 && full.length > 1 && isAbbreviated(full, words)) return 2;
  if (words.length >= full.length) return 0;
  if (same(full.slice(-words.length), words)) return 2;
  for (let start = 0; start + words.length < full.length; start += 1) {
    if (same(full.slice(start, start + words.length), words)) return 1;
  }
  return 0;
}

/** J. Sullivan, Jake T. Sullivan and Jake Sullivan: same surname, and given names that agree as far as they go. */
function isAbbreviated(full: readonly string[], words: readonly string[]): boolean {
  if (full.at(-1) !== words.at(-1)) return false;
  const [a, b] = [full[0]!, words[0]!];
  if (a === b) return true;
  return (a.length === 1 || b.length === 1) && a.startsWith(b.charAt(0));
}

/** Distance in the text to the nearest earlier mention; later ones count as farther than any earlier one. */
function distanceTo(cluster: PersonCluster, mention: NameMention): number {
  let nearest = Infinity;
  for (const other of cluster.mentions) {
    const gap = mention.start - other.start;
    nearest = Math.min(nearest, gap >= 0 ? gap : Number.MAX_SAFE_INTEGER / 2 - gap);
  }
  return nearest;
}

/** The words of a name, without nickname, suffix, accents and stops: comparable across the ways one article writes it. */
function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[“"‘][^”"’]*[”"’]/g, ' ')
    .replace(/[’‘]/g, "'")
    .split(/[\s.,]+/)
    .filter(word => word !== '' && !NAME_SUFFIXES.has(word));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
