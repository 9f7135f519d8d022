import type { Article, Finding, KeyPoint, Sentence } from '../model';

/** What the rules look at. */
export interface Subject {
  readonly text: string;
  readonly article: Article;
  readonly keyPoints: readonly KeyPoint[];
}

/** Looks at the article as a whole; must be done in about the time it takes to walk through one of its lists. */
export type ArticleRule = (subject: Subject) => Finding[];

/** Looks at one sentence of the body; work must be bounded by the sentence's length. */
export type SentenceRule = (sentence: Sentence, subject: Subject) => Finding[];
