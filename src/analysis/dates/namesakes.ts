import type { DateExpression, Entity } from '../model';
import { contains, spanAt, type Span } from '../text/span';

/** Words that a month or weekday follows, and a person's name hardly ever. */
const TIME_BEFORE = /\b(?:in|on|since|until|till|by|last|next|this|early|late|mid)[\s-]+$/i;

/**
 * The dates that are no part of a name: not the Friday of Blessing Friday, nor May where the article calls Derek May so.
 * A name that is nothing but the date's word counts only if its bearer has a longer one and no word before it asks for a
 * time, as the recogniser may be wrong.
 */
export function withoutNamesakes(
  text: string,
  dates: readonly DateExpression[],
  entities: readonly Entity[],
): DateExpression[] {
  const names: Span[] = entities.flatMap(({ name, mentions }) =>
    mentions.filter(mention => {
      if (mention.form !== 'name') return false;
      if (mention.text.includes(' ')) return true;
      const before = text.slice(Math.max(0, mention.start - 10), mention.start);
      return mention.text.length < name.length && !TIME_BEFORE.test(before);
    }),
  );
  names.sort((a, b) => a.start - b.start);
  return dates.filter(date => {
    const name = spanAt(names, date.start);
    return !name || !contains(name, date);
  });
}
