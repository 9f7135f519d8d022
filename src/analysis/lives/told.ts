import type { Article, DateExpression, Entity, Mention } from '../model';

/** What of an article tells of the lives of people. */
export interface Told {
  readonly text: string;
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
}

/** All mentions of people, in the order of the text. */
export function mentionsOfPeople(entities: readonly Entity[]): Mention[] {
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
}
