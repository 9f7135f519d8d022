import { groupByKey } from './groupByKey';
import type { NameMention } from './recognise';

/**
 * Clusters mentions of organisations: by what the lists and the spelling say, then acronyms with the name before their
 * brackets or the name whose initials they are, then short forms with the one longer name that begins with them.
 */
export function groupOrganizations(mentions: readonly NameMention[], text: string): NameMention[][] {
  let clusters = groupByKey(mentions);
  clusters = mergeWhere(clusters, (a, b) => introducesAcronym(a, b, text) || isShortForm(a, b, clusters));
  return clusters.map(cluster => cluster.toSorted((a, b) => a.start - b.start));
}

type Cluster = readonly NameMention[];

/** Merges each cluster `b` into the one cluster `a` for which `belongs(a, b)` holds. */
function mergeWhere(clusters: readonly NameMention[][], belongs: (a: Cluster, b: Cluster) => boolean): NameMention[][] {
  const owner = new Map<Cluster, NameMention[]>();
  for (const b of clusters) {
    const home = clusters.find(a => a !== b && belongs(a, b));
    if (home) owner.set(b, home);
  }
  const merged = new Map<Cluster, NameMention[]>(
    clusters.filter(cluster => !owner.has(cluster)).map(cluster => [cluster, [...cluster]]),
  );
  for (const [cluster, home] of owner) {
    const root = owner.get(home) ?? home;
    (merged.get(root) ?? merged.set(root, [...root]).get(root)!).push(...cluster);
  }
  return [...merged.values()];
}

/** `National Disaster Management Authority (NDMA)`: in brackets right behind the name, or its initials. */
function introducesAcronym(full: Cluster, short: Cluster, text: string): boolean {
  const acronym = short[0]!.text.replace(/\./g, '');
  if (!/^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(acronym) || !full[0]!.text.includes(' ')) return false;
  const bracketed = short.some(mention => full.some(name => isBracketed(name, mention, text)));
  return bracketed || full.some(name => initials(name.text) === acronym);
}

function isBracketed(name: NameMention, acronym: NameMention, text: string): boolean {
  return (
    acronym.start > name.end && acronym.start - name.end <= 3 && /^\s?\(“?$/.test(text.slice(name.end, acronym.start))
  );
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word.charAt(0))
    .join('');
}

/** "Glenmallow" for "Glenmallow Foods plc", if no other organisation begins with the word. */
function isShortForm(full: Cluster, short: Cluster, clusters: readonly Cluster[]): boolean {
  const prefix = `${short[0]!.text} `;
  const begins = (cluster: Cluster) => cluster !== short && cluster.some(mention => mention.text.startsWith(prefix));
  return begins(full) && clusters.filter(begins).length === 1;
}
