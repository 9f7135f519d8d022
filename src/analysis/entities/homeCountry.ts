import type { ReadSentence } from './sentenceMentions';

/**
 * The English name of the country an article speaks of most, by its own name, its people, places and bodies: whose "the
 * deputy energy minister" is where nothing beside the words says so.
 */
export function homeCountry(sentences: readonly ReadSentence[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { mentions } of sentences) {
    for (const { entity } of mentions) {
      if (entity.kind === 'person' || entity.country === null) continue;
      counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
    }
  }
  let most: readonly [name: string, count: number] | undefined;
  for (const one of counts) if (!most || one[1] > most[1]) most = one;
  return most?.[0];
}
