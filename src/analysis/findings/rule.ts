import type { ReadSentence } from '../entities/sentenceMentions';
import type { Article, DateExpression, Entity, Fix, KeyPoint, Publication, RelatedPlace, Severity } from '../model';
import type { Steps } from '../steps';
import type { Span } from '../text/span';

/** What the rules look at. */
export interface Subject {
  readonly text: string;
  readonly article: Article;
  readonly published: Publication | null;
  readonly keyPoints: readonly KeyPoint[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  /** Of headline, key points and body, by their index in `article.sentences`. */
  readonly sentences: readonly ReadSentence[];
}

/** What a rule is, for those who read of it or set its level. */
export interface RuleInfo {
  readonly code: string;
  /** Its level unless the reader sets another. */
  readonly severity: Severity;
  /** Whether it runs unless the reader says otherwise. */
  readonly byDefault: boolean;
  readonly title: string;
  /** What it looks for, why that matters and when it stays silent. */
  readonly explanation: string;
}

/** What a rule found; code and level are its own. */
export interface Report extends Span {
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/**
 * Looks at the article as a whole, in about the time it takes to walk through one of its lists; what takes longer is done in
 * steps.
 */
export interface ArticleRule extends RuleInfo {
  readonly looksAt: 'article';
  readonly check: (subject: Subject) => Report[] | Steps<Report[]>;
}

/** Looks at one sentence of the body, or of headline and key points as well; work must be bounded by the sentence's length. */
export interface SentenceRule extends RuleInfo {
  readonly looksAt: 'sentence' | 'any sentence';
  readonly check: (sentence: ReadSentence, subject: Subject) => Report[];
}

export type Rule = ArticleRule | SentenceRule;
