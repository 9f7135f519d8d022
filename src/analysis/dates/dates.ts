import type { Memo } from '../memo';
import type { Article, DateExpression } from '../model';
import type { Steps } from '../steps';
import { contains, shift, type Span } from '../text/span';
import { parseDay } from './calendar';
import { dateExpressions } from './expressions';
import { isRelative, recurs, type Expression } from './moment';
import { endsOf } from './ranges';
import { valueOf, type Direction } from './resolve';
import { directionOf } from './tense';

/** Expressions are looked for in pieces of at most so many code units, so that the work on each is short. */
const LONGEST_PIECE = 600;

/**
 * The date expressions of headline, key points and body: those that name a day, week, month, year or a span of them. Durations, ages,
 * seasons, times of day and expressions that hang on another event are left out.
 * @param published the day of publication, `YYYY-MM-DD`; `null` if unknown: then expressions that count from it have no value
 * @param memo of the document, so that sentences an edit left alone are not read again
 */
export function* findDates(
  text: string,
  article: Article,
  published: string | null,
  memo?: Memo,
): Steps<DateExpression[]> {
  const publishedOn = published === null ? null : parseDay(published);
  const dates: DateExpression[] = [];
  for (const sentence of article.sentences) {
    for (const piece of piecesOf(text, sentence)) {
      const words = text.slice(piece.start, piece.end);
      const expressions = memo ? memo.get('dates', words, () => dateExpressions(words)) : dateExpressions(words);
      for (const expression of expressions) {
        const span = { start: piece.start + expression.start, end: piece.start + expression.end };
        // The verb behind a dateline tells nothing of its date, which is that of writing.
        const inDateline = article.dateline !== null && contains(article.dateline, span);
        const askTense = publishedOn !== null && !inDateline && recurs(expression.moment);
        const direction = askTense ? directionOf(words, expression) : 'nearest';
        const relative = isRelative(expression.moment);
        for (const part of resolved(words, expression, publishedOn, direction)) {
          const { start, end, value } = shift(part, piece.start);
          dates.push({ start, end, text: text.slice(start, end), value, relative });
        }
      }
      yield piece.end / text.length;
    }
  }
  return dates;
}

/**
 * An expression with its value, or both ends of one that names two dates: each with its own, though one may lend the other
 * its year.
 */
function resolved(
  words: string,
  { moment, ...span }: Expression,
  published: number | null,
  direction: Direction,
): (Span & Pick<DateExpression, 'value'>)[] {
  const value = valueOf(moment, published, direction);
  const ends = moment.is === 'range' ? endsOf(words.slice(span.start, span.end)) : null;
  if (moment.is !== 'range' || !ends) return [{ ...span, value }];
  const values = value?.split('/');
  return [moment.from, moment.to].map((end, index) => ({
    ...shift(ends[index]!, span.start),
    value: values?.[index] ?? valueOf(end, published, direction),
  }));
}

/** The sentence, or if it is very long, pieces of it that end at a space where possible. */
function* piecesOf(text: string, sentence: Span): Generator<Span> {
  for (let start = sentence.start; start < sentence.end;) {
    const limit = Math.min(start + LONGEST_PIECE, sentence.end);
    const lastSpace = limit < sentence.end ? text.slice(start, limit).lastIndexOf(' ') : 0;
    const end = lastSpace > 0 ? start + lastSpace : limit;
    yield { start, end };
    start = end;
  }
}
