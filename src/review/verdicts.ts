import type { Entity, EntityKind } from '../analysis/model';
import { groupBy } from '../analysis/groupBy';
import type { Span } from '../analysis/text/span';
import { nameKey } from './adjudications';
import { verdictsOn } from './lookup';
import {
  EMPTY_REVIEW,
  latest,
  type NewEntry,
  type Review,
  type ReviewChange,
  type Subject,
  type Verdict,
} from './model';

/*
 * What reviewers hold of key points, statements and entities. Of several verdicts on one thing the one given last is in force;
 * what nobody has given one on is not checked.
 */

/** What a verdict may be given on. Of possible matches the decisions say what they are. */
export type Judged = Extract<Subject, { readonly type: 'keyPoint' | 'statement' | 'entity' }>;

/** Words on which a reviewer has given a verdict. */
export interface JudgedStatement {
  readonly verdict: Verdict;
  readonly span: Span;
}

/** A verdict that says something: `not-checked` is what holds without one. */
export function isGiven(verdict: Verdict | undefined): verdict is Verdict {
  return verdict !== undefined && verdict.verdict !== 'not-checked';
}

/** The verdicts of a review, at hand for who asks about many things. */
export class Verdicts {
  readonly #review: Review;
  readonly #byName: ReadonlyMap<string, readonly Verdict[]>;

  constructor(review: Review) {
    // A review may hold thousands of comments.
    const entries = review.entries.filter(entry => entry.type === 'verdict');
    this.#review = { ...review, entries };
    this.#byName = groupBy(entries, ({ subject }) => (subject.type === 'entity' ? keyOf(subject) : ''));
  }

  /** The verdict in force on an entity. */
  onEntity(entity: Entity): Verdict | undefined {
    return latest(this.allOnEntity(entity));
  }

  /**
   * All verdicts on an entity, also those given on one of its other names: an edit may have given the article a fuller one. A
   * name of one word is too little to go by, unless it is all there is.
   */
  allOnEntity({ kind, name, aliases }: Entity): readonly Verdict[] {
    if (this.#byName.size === 0) return [];
    const keys = new Set(
      [name, ...aliases.filter(alias => /\S\s+\S/.test(alias))].map(each => keyOf({ kind, name: each })),
    );
    return [...keys].flatMap(key => this.#byName.get(key) ?? []);
  }

  /** The verdict in force on the key point or statement at `span`. */
  at(type: 'keyPoint' | 'statement', span: Span): Verdict | undefined {
    return latest(this.allAt(type, span));
  }

  /** All verdicts on the key point or statement at `span`. */
  allAt(type: 'keyPoint' | 'statement', span: Span): readonly Verdict[] {
    return verdictsOn(this.#review, { type }, span);
  }

  /** The verdict in force on a statement at `offset`, with the words it was given on. */
  statementAt(offset: number): JudgedStatement | undefined {
    const verdict = this.at('statement', { start: offset, end: offset + 1 });
    const span = verdict && this.#review.places.get(verdict.id);
    return span && isGiven(verdict) ? { verdict, span } : undefined;
  }

  /** What views compare to know whether verdicts are others than before: the same text as long as they are not. */
  get state(): string {
    const { entries, places } = this.#review;
    return JSON.stringify(entries.map(({ id, modified }) => [id, modified, places.has(id)]));
  }
}

export const NO_VERDICTS = new Verdicts(EMPTY_REVIEW);

/** A verdict to be given. */
export interface Giving {
  readonly subject: Judged;
  /** The words it stands at; `null` for an entity, which is known by its name. */
  readonly span: Span | null;
  readonly verdict: Verdict['verdict'];
  readonly note: string | null;
  readonly author: string | null;
}

/**
 * The change by which a reviewer gives a verdict. It takes the place of the reviewer's own; what another one held stays in the
 * review, but is no longer in force.
 * @param held all verdicts on the subject
 * @returns a change without parts if nothing would be others than before
 */
export function changeFor(held: readonly Verdict[], { author, span, ...said }: Giving): ReviewChange {
  const own = held.filter(entry => entry.author === author);
  const last = latest(held);
  const isSaid = last ? own.includes(last) && last.verdict === said.verdict && last.note === said.note : false;
  if (isSaid || (said.verdict === 'not-checked' && !isGiven(last))) return {};
  const present = latest(own);
  const others = own.filter(entry => entry !== present).map(({ id }) => id);
  if (said.verdict === 'not-checked' && own.length === held.length) return { remove: own.map(({ id }) => id) };
  if (present) return { replace: [{ ...present, ...said }], remove: others };
  const entry: NewEntry = { type: 'verdict', ...said, span };
  return { add: [entry] };
}

function keyOf({ kind, name }: { readonly kind: EntityKind; readonly name: string }): string {
  return `${kind}\0${nameKey(name)}`;
}
