import type { Analysis } from '../model';
import { spanAt, spansIn } from '../text/span';
import { agesIn, type AgeOf } from './agesTold';
import { birthsIn } from './births';

/** Years from one to the other, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Other numbers beside names are no ages of those whom lists name: shirts, scores, seats. */
const YOUNGEST = 12;
const OLDEST = 110;

/**
 * In which years people were born, by the years and the ages that the article gives; an age counts from the day of publication,
 * so without that day it tells nothing. Of people about whom the article contradicts itself nothing is known.
 * @returns by the person's id
 */
export function birthYears(analysis: Analysis): ReadonlyMap<string, Years> {
  const told = new Map<string, Years | null>();
  const add = (person: string, years: Years) => {
    const known = told.get(person);
    if (known !== null) told.set(person, known === undefined ? years : common(known, years));
  };
  const births = birthsIn(analysis);
  for (const { person, year } of births) add(person, { from: year, to: year });
  for (const age of agesIn(analysis, births)) addAge(analysis, age, add);
  return new Map([...told].filter((entry): entry is [string, Years] => entry[1] !== null));
}

function addAge(
  { published, article, dates }: Analysis,
  age: AgeOf,
  add: (person: string, years: Years) => void,
): void {
  if (published === null || age.years < YOUNGEST || age.years > OLDEST) return;
  const sentence = spanAt(article.sentences, age.start);
  const year = published.value.slice(0, 4);
  // "In 2011, Mortlake, 41, ...": an age of another year.
  if (!sentence || spansIn(dates, sentence).some(({ value }) => value !== null && !value.startsWith(year))) return;
  const latest = Number(year) - age.years;
  add(age.person, { from: latest - 1, to: latest });
}

/** The years of both; `null` if there are none. */
function common(one: Years, other: Years): Years | null {
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  return from <= to ? { from, to } : null;
}
