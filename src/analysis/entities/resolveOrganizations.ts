import { groupBy } from '../groupBy';
import { forEachStep, part, type Steps } from '../steps';
import { groupByKey } from './groupByKey';
import type { NameMention } from './nameMention';

/** Most words of a name that shorter ones may stand for. */
const MOST_WORDS = 12;

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]+$/u;

/**
 * Clusters mentions of organisations: by what the lists and the spelling say, then acronyms with the name before their
 * brackets or the name whose initials they are, then short forms with the one longer name that begins with them.
 * @param mentions in the order of the text
 */
export function* groupOrganizations(mentions: readonly NameMention[], text: string): Steps<NameMention[][]> {
  const clusters = groupByKey(mentions);
  const names = new FullNames(introducedAcronyms(clusters, mentions, text));
  yield* part(
    forEachStep(clusters, cluster => {
      names.remember(cluster);
    }),
    0,
    0.5,
  );
  const homes = new Map<Cluster, Cluster>();
  yield* part(
    forEachStep(clusters, cluster => {
      const full = names.fullNameOf(cluster);
      const home = full && homeOf(full, homes);
      if (home && home !== cluster) homes.set(cluster, home);
    }),
    0.5,
    1,
  );
  const byHome = groupBy(clusters, cluster => homeOf(cluster, homes));
  return [...byHome.values()].map(parts => parts.flat().sort((a, b) => a.start - b.start));
}

type Cluster = readonly NameMention[];

/** The cluster that a cluster belongs to in the end: a short form's full name may itself be short for another. */
function homeOf(cluster: Cluster, homes: ReadonlyMap<Cluster, Cluster>): Cluster {
  let home = cluster;
  for (let next = homes.get(home); next; next = homes.get(home)) home = next;
  return home;
}

/** The organisations of an article by what their names may be shortened to. */
class FullNames {
  readonly #byInitials = new Map<string, Cluster>();
  readonly #byFirstWords = new Map<string, Set<Cluster>>();

  /** @param introduced names by the acronym that stands in brackets behind them */
  constructor(readonly introduced: ReadonlyMap<Cluster, Cluster>) {}

  remember(cluster: Cluster): void {
    for (const name of new Set(cluster.map(mention => mention.text))) {
      const words = name.split(/\s+/);
      if (words.length < 2 || words.length > MOST_WORDS) continue;
      const short = initials(name);
      if (!this.#byInitials.has(short)) this.#byInitials.set(short, cluster);
      for (let count = 1; count < words.length; count += 1) {
        const first = words.slice(0, count).join(' ');
        const beginners = this.#byFirstWords.get(first) ?? new Set();
        this.#byFirstWords.set(first, beginners.add(cluster));
      }
    }
  }

  /** "Norvaux Minerals" for "Norvaux", "National Disaster Management Authority" for "NDMA". */
  fullNameOf(cluster: Cluster): Cluster | undefined {
    const name = cluster[0]!.text;
    const acronym = name.replace(/\./g, '');
    const full = ACRONYM.test(acronym) ? (this.introduced.get(cluster) ?? this.#byInitials.get(acronym)) : undefined;
    if (full && full !== cluster) return full;
    const beginners = [...(this.#byFirstWords.get(name) ?? [])].filter(other => other !== cluster);
    // A word that several names begin with is short for none of them.
    return beginners.length === 1 ? beginners[0] : undefined;
  }
}

/** `National Disaster Management Authority (NDMA)`: the clusters of acronyms, each with the cluster of the name before. */
function introducedAcronyms(
  clusters: readonly Cluster[],
  mentions: readonly NameMention[],
  text: string,
): Map<Cluster, Cluster> {
  const owners = new Map(clusters.flatMap(cluster => cluster.map(mention => [mention, cluster] as const)));
  const introduced = new Map<Cluster, Cluster>();
  for (const [index, acronym] of mentions.entries()) {
    const name = mentions[index - 1];
    if (name?.text.includes(' ') !== true || !/^\s?\(“?$/.test(text.slice(name.end, acronym.start))) continue;
    introduced.set(owners.get(acronym)!, owners.get(name)!);
  }
  return introduced;
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word.charAt(0))
    .join('');
}
