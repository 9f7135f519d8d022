import type { EntityKind } from '../analysis/model';
import type { Span } from '../analysis/text/span';
import type { Decision } from './adjudications';

/*
 * A review as data: what reviewers said of a document, each thing said an entry of its own with who, when and of what.
 * Offsets are UTF-16 code units into the text as VS Code holds it.
 */

/** What an entry is about. */
export type Subject =
  | { readonly type: 'document' }
  | { readonly type: 'passage' }
  | { readonly type: 'keyPoint' }
  | { readonly type: 'statement' }
  | { readonly type: 'entity'; readonly kind: EntityKind; readonly name: string }
  /** A name of the article beside an entry of a list, as `Pair` has them. */
  | { readonly type: 'match'; readonly name: string; readonly list: string; readonly listing: string }
  | { readonly type: 'finding'; readonly code: string };

/** The words an entry stands at, as they were when the anchor was last written: W3C TextQuoteSelector and TextPositionSelector. */
export interface Anchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Hash of the text that the offsets count in: `sha256-` and hexadecimal digits; `null` if not known. */
  readonly hash: string | null;
}

/** `urn:uuid:…` of entries made here; any IRI of those made elsewhere. */
export type EntryId = string;

/** Members of JSON that Dossier does not know, kept for whoever wrote them. */
export type Extra = Readonly<Record<string, unknown>>;

interface EntryBase {
  readonly id: EntryId;
  /** Who said it, as far as known. */
  readonly author: string | null;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** When somebody last changed what it says; a new anchor for an edited text is no such change. */
  readonly modified: string;
  readonly subject: Subject;
  /** `null` for what is said of no particular place. */
  readonly anchor: Anchor | null;
  readonly extra: Extra;
}

export interface Comment extends EntryBase {
  readonly type: 'comment';
  readonly text: string;
  readonly resolved: boolean;
}

export interface Reply extends EntryBase {
  readonly type: 'reply';
  /** The comment, or other entry, that is replied to. */
  readonly to: EntryId;
  readonly text: string;
}

export const VERDICTS = ['confirmed', 'disputed', 'needs-source', 'not-checked'] as const;
export type VerdictValue = (typeof VERDICTS)[number];

/** What a reviewer holds of a statement, a key point or an entity. */
export interface Verdict extends EntryBase {
  readonly type: 'verdict';
  readonly verdict: VerdictValue;
  readonly note: string | null;
}

/** "Checked by me." */
export interface Check extends EntryBase {
  readonly type: 'check';
}

export const IGNORE_SCOPES = ['here', 'document'] as const;
export type IgnoreScope = (typeof IGNORE_SCOPES)[number];

/** A finding that is not to be shown again: at its place, or all of its code. */
export interface Ignore extends EntryBase {
  readonly type: 'ignore';
  readonly code: string;
  readonly scope: IgnoreScope;
}

/** Whether a possible match is one; its subject is a `match`. */
export interface AdjudicationEntry extends EntryBase {
  readonly type: 'adjudication';
  readonly decision: Decision;
  readonly reason: string | null;
}

export const STATES = ['not-started', 'in-review', 'changes-asked', 'approved'] as const;
export type StateValue = (typeof STATES)[number];

/** How far the review of the document has got; the last one holds. */
export interface State extends EntryBase {
  readonly type: 'state';
  readonly state: StateValue;
  readonly note: string | null;
}

export type Entry = Comment | Reply | Verdict | Check | Ignore | AdjudicationEntry | State;
export type EntryType = Entry['type'];

type Given = 'id' | 'author' | 'created' | 'modified' | 'anchor' | 'extra';
type ToAdd<E extends Entry> = E extends Entry ? Omit<E, Given> & { readonly span?: Span | null } : never;

/** An entry to be made: the rest of it is given when it is added, its anchor from the words at `span`. */
export type NewEntry = ToAdd<Entry>;

/** A change of a review; one step for undo. */
export interface ReviewChange {
  readonly add?: readonly NewEntry[];
  /** Entries as they are to be; known by their ids. */
  readonly replace?: readonly Entry[];
  readonly remove?: readonly EntryId[];
}

/** The review of a document as it stands. */
export interface Review {
  /** Sorted by the time they were made. */
  readonly entries: readonly Entry[];
  /** Where the anchored entries stand in the text now. */
  readonly places: ReadonlyMap<EntryId, Span>;
  /** Entries whose words are not found in the text now. */
  readonly orphans: readonly Entry[];
  /** The state that holds; `null` if nobody gave one. */
  readonly state: State | null;
}

export const EMPTY_REVIEW: Review = { entries: [], places: new Map(), orphans: [], state: null };

/**
 * A review of these entries at these places.
 * @param sought ids of entries that are being looked for: they have no place yet and are no orphans yet
 */
export function makeReview(
  entries: Iterable<Entry>,
  places: ReadonlyMap<EntryId, Span>,
  sought: ReadonlySet<EntryId> = new Set(),
): Review {
  const sorted = [...entries].sort((a, b) => order(a.created, b.created) || order(a.id, b.id));
  return {
    entries: sorted,
    places,
    orphans: sorted.filter(({ id, anchor }) => anchor !== null && !places.has(id) && !sought.has(id)),
    state: latest(sorted.filter(entry => entry.type === 'state')) ?? null,
  };
}

/** The entry that was changed last. */
export function latest<E extends Entry>(entries: readonly E[]): E | undefined {
  return entries.reduce<E | undefined>(
    (last, entry) => (last && order(last.modified, entry.modified) > 0 ? last : entry),
    undefined,
  );
}

/** By code units, which is the order of time for dates in ISO 8601, UTC. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
