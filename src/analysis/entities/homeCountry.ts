import { isOfDateline, isScene } from './salience';
import type { ReadSentence } from './sentenceMentions';

/** How often an article speaks at least of its country. */
const LEAST = 3;
/** How much more the country counts that the news is from, if the article speaks of it at all. */
const DATELINE = 3;

/**
 * The English name of the country an article speaks of most, by its own name, its people, places and bodies, and where the
 * news is from: whose "the deputy energy minister" is where nothing beside the words says so. `undefined` where it is not
 * plain.
 */
export function homeCountry(sentences: readonly ReadSentence[]): string | undefined {
  const counts = new Map<string, number>();
  const datelines = new Set<string>();
  for (const read of sentences) {
    for (const mention of read.mentions) {
      const { entity } = mention;
      if (entity.kind === 'person' || entity.country === null || isScene(read, mention)) continue;
      if (isOfDateline(mention)) datelines.add(entity.country);
      else counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
    }
  }
  for (const country of datelines) {
    const count = counts.get(country);
    if (count !== undefined) counts.set(country, count + DATELINE);
  }
  return mostOf(counts);
}

function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  let most: string | undefined;
  let highest = LEAST - 1;
  for (const [country, count] of counts) {
    if (count === highest) most = undefined;
    if (count <= highest) continue;
    [most, highest] = [country, count];
  }
  return most;
}
