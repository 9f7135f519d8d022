import type { Memo } from '../memo';
import type { Article, DateExpression } from '../model';
import type { Steps } from '../steps';
import { contains } from '../text/span';
import { parseDay } from './calendar';
import { dateExpressions } from './expressions';
import { valueOf } from './resolve';
import { directionOf } from './tense';

export interface DateContext {
  /** Publication date, `YYYY-MM-DD`, or `null` if unknown: then expressions that leave the year open have no value. */
  readonly published: string | null;
}

/**
 * The date expressions of key points and body: those that name a day, week, month, year or a span of them. Durations, ages,
 * seasons, times of day and expressions that hang on another event are left out.
 * @param memo of the document, so that sentences an edit left alone are not read again
 */
export function* findDates(
  text: string,
  article: Article,
  { published }: DateContext,
  memo?: Memo,
): Steps<DateExpression[]> {
  const publishedOn = published === null ? null : parseDay(published);
  const dates: DateExpression[] = [];
  for (const sentence of article.sentences) {
    if (sentence.where === 'headline') continue;
    const words = text.slice(sentence.start, sentence.end);
    const expressions = memo ? memo.get('dates', words, () => dateExpressions(words)) : dateExpressions(words);
    for (const expression of expressions) {
      const span = { start: sentence.start + expression.start, end: sentence.start + expression.end };
      // The verb behind a dateline tells nothing of its date, which is that of writing.
      const inDateline = article.dateline !== null && contains(article.dateline, span);
      const direction = inDateline ? 'nearest' : directionOf(words, expression);
      const value = valueOf(expression.moment, publishedOn, direction);
      dates.push({ ...span, text: text.slice(span.start, span.end), value });
    }
    yield sentence.end / text.length;
  }
  return dates;
}
