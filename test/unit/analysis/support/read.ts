import { readArticle } from '../../../../src/analysis/article/article';
import type { Article } from '../../../../src/analysis/model';
import { runSteps } from '../../../../src/analysis/steps';

/** The article that a text is. */
export function read(text: string): Article {
  return runSteps(readArticle(text));
}
