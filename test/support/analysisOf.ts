import { ENTITY_KINDS, type Analysis, type Article, type Entity, type EntityKind } from '../../src/analysis/model';
import type { Span } from '../../src/analysis/text/span';

const NO_ARTICLE: Article = {
  frontMatter: [],
  publicationLines: [],
  headline: null,
  byline: null,
  dateline: null,
  keyPoints: [],
  paragraphs: [],
  sentences: [],
  quotations: [],
};

/** An analysis that found nothing but what `found` says: for tests of what is done with an analysis. */
export function analysisOf(
  text: string,
  found: Partial<Omit<Analysis, 'text' | 'article'>> & { article?: Partial<Article> },
): Analysis {
  return {
    text,
    analysedLength: text.length,
    published: null,
    keyPoints: [],
    entities: [],
    dates: [],
    quotes: [],
    statements: [],
    actions: [],
    sanctions: [],
    findings: [],
    ...found,
    article: { ...NO_ARTICLE, ...found.article },
  };
}

/** The first place of `words` in `text`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text.`);
  return { start, end: start + words.length };
}

/** An entity of a kind, mentioned by name at these places. */
export function entityOf(kind: EntityKind, name: string, places: readonly Span[]): Entity {
  const id = `${kind}:${name}`;
  const mentions = places.map(place => ({ ...place, entity: id, kind, text: name, form: 'name' as const }));
  const common = { id, name, aliases: [], mentions, roles: [] };
  switch (kind) {
    case 'person':
      return { ...common, kind };
    case 'group':
      return { ...common, kind, country: null };
    case 'organization':
    case 'place':
      return { ...common, kind, type: null, country: null };
  }
}

/** A value for each kind. */
export function perKind<T>(value: (kind: EntityKind) => T): Record<EntityKind, T> {
  return Object.fromEntries(ENTITY_KINDS.map(kind => [kind, value(kind)])) as Record<EntityKind, T>;
}
