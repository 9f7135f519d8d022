import type { Finding } from '../analysis/model';
import { overlaps, type Span } from '../analysis/text/span';
import { nameKey } from './adjudications';
import { latest, type Check, type Entry, type Ignore, type Review, type Subject, type Verdict } from './model';

/**
 * The verdict in force on a subject.
 * @param span where the subject stands, for those that are known by their place: passages, key points, statements, findings
 */
export function verdictOn(review: Review, subject: Subject, span?: Span): Verdict | undefined {
  return latest(verdictsOn(review, subject, span));
}

/** All verdicts on a subject, as `verdictOn` finds them. */
export function verdictsOn(review: Review, subject: Subject, span?: Span): readonly Verdict[] {
  return review.entries
    .filter(entry => entry.type === 'verdict')
    .filter(entry => sameSubject(entry.subject, subject) && (isNamed(subject) || standsAt(review, entry, span)));
}

/** Whether somebody ticked the key point at `span`. */
export function isChecked(review: Review, span: Span): boolean {
  return checkAt(review, span) !== undefined;
}

/** The tick of the key point at `span`. */
export function checkAt(review: Review, span: Span): Check | undefined {
  return review.entries.filter(entry => entry.type === 'check').findLast(entry => standsAt(review, entry, span));
}

/** Whether a reviewer asked not to be shown a finding. */
export function ignores(review: Review, finding: Pick<Finding, 'code' | 'start' | 'end'>): boolean {
  return ignoreOf(review, finding) !== undefined;
}

/** The entry by which a finding is not shown. */
export function ignoreOf(review: Review, finding: Pick<Finding, 'code' | 'start' | 'end'>): Ignore | undefined {
  return review.entries
    .filter(entry => entry.type === 'ignore')
    .find(entry => entry.code === finding.code && (entry.scope === 'document' || standsAt(review, entry, finding)));
}

/** The replies to an entry, in the order in which they were given. */
export function repliesTo(review: Review, { id }: Entry): readonly Entry[] {
  return review.entries.filter(entry => entry.type === 'reply' && entry.to === id);
}

/** Whether two entries are about the same thing, their places left aside. Names are the same however they are written. */
export function sameSubject(one: Subject, other: Subject): boolean {
  if (one.type === 'entity' && other.type === 'entity')
    return one.kind === other.kind && nameKey(one.name) === nameKey(other.name);
  if (one.type === 'match' && other.type === 'match')
    return one.listing === other.listing && one.list === other.list && nameKey(one.name) === nameKey(other.name);
  if (one.type === 'finding' && other.type === 'finding') return one.code === other.code;
  return one.type === other.type;
}

/** What is known by its name stays what it is when the words that were pointed at are gone. */
function isNamed({ type }: Subject): boolean {
  return type === 'entity' || type === 'match';
}

/** Whether an entry is about the words at `span`; about nothing in particular if there is no span. */
function standsAt({ places }: Review, { id, anchor }: Entry, span: Span | undefined): boolean {
  if (!span) return anchor === null || places.has(id);
  const place = places.get(id);
  return place !== undefined && (overlaps(place, span) || (place.start === span.start && place.end === span.end));
}
