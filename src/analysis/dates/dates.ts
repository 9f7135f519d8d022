import type { Article, DateExpression } from '../model';
import type { Steps } from '../steps';

// eslint-disable-next-line require-yield
export function* findDates(
  _text: string,
  _article: Article,
  _context: { published: string | null },
): Steps<DateExpression[]> {
  return [];
}
