import { nameKey } from './adjudications';
import { latest, type Check, type Comment, type Entry, type Review, type StateValue, type Verdict } from './model';
import { canonicalJson } from './sidecar/json';
import { standingOf } from './standing';

/** What a review comes to, told without the text of its article. */
export interface ReviewOverview {
  readonly standing: StateValue;
  /** In the order in which they were made. */
  readonly openComments: readonly Comment[];
  /** The ones in force, in the order in which they were made; "not checked" is none. */
  readonly verdicts: readonly Verdict[];
  /** Key points that somebody ticked. */
  readonly checked: number;
  /** ISO 8601, UTC; `null` if nothing was said yet. */
  readonly lastChange: string | null;
  /** Who said something; `null` among them stands for what is unsigned. */
  readonly authors: ReadonlySet<string | null>;
}

export function overviewOf(review: Pick<Review, 'state' | 'entries'>): ReviewOverview {
  const { entries } = review;
  return {
    standing: standingOf(review),
    openComments: entries.filter(entry => entry.type === 'comment').filter(({ resolved }) => !resolved),
    verdicts: inForce(entries.filter(entry => entry.type === 'verdict')).filter(
      ({ verdict }) => verdict !== 'not-checked',
    ),
    checked: inForce(entries.filter(entry => entry.type === 'check')).length,
    lastChange: latest(entries)?.modified ?? null,
    authors: new Set(entries.map(({ author }) => author)),
  };
}

/** Of what was said of the same thing the last: reviews that were joined may say it twice. */
function inForce<E extends Verdict | Check>(entries: readonly E[]): readonly E[] {
  const last = new Map<string, E>();
  for (const entry of entries) {
    const key = aboutWhat(entry);
    const known = last.get(key);
    last.set(key, known ? latest([known, entry])! : entry);
  }
  return entries.filter(entry => last.get(aboutWhat(entry)) === entry);
}

/** The same for entries on the same thing; what is known by its place counts as the same with the same words there. */
function aboutWhat({ subject, anchor }: Entry): string {
  if (subject.type === 'entity') return canonicalJson([subject.type, subject.kind, nameKey(subject.name)]);
  if (subject.type === 'match')
    return canonicalJson([subject.type, nameKey(subject.name), subject.list, subject.listing]);
  return canonicalJson([subject, anchor && [anchor.prefix, anchor.exact, anchor.suffix]]);
}
