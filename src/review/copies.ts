import type { Entry, Extra } from './model';
import { difference, merge, withoutOldRemovals, type ReviewRecord } from './record';

/*
 * Several windows hold copies of one review, and several files parts of it; nobody locks anything. What was said is lost by
 * none of them as long as each keeps to what is here.
 */

/**
 * What a window has to write down: what its copy has and the files do not surely hold.
 * @param settled what the files surely hold
 */
export function pendingOf(record: ReviewRecord, settled: ReviewRecord, now: Date): ReviewRecord {
  const pending = difference(record, settled);
  const { removed } = withoutOldRemovals(pending, now);
  // An old removal is of interest where what was removed is still there.
  const here = [...pending.removed].filter(([id]) => settled.entries.has(id) || settled.foreign.has(id));
  return { ...pending, removed: new Map([...removed, ...here]) };
}

/**
 * A window's copy after the files were read: they have the say but for what is pending here. What other programs wrote into
 * annotations is theirs, pending or not.
 */
export function takeOver(read: ReviewRecord, pending: ReviewRecord): ReviewRecord {
  return merge(
    read,
    withExtras(pending, read, (own, theirs) => ({ ...own, ...theirs })),
  );
}

/** Both sides of a review that went two ways: what other programs wrote into one version of an annotation is in the other too. */
export function joinSides(one: ReviewRecord, other: ReviewRecord): ReviewRecord {
  const both = (own: Extra, theirs: Extra) => ({ ...theirs, ...own });
  return merge(withExtras(one, other, both), withExtras(other, one, both));
}

/** What there is of a review in files beside the one that is to be written. */
export interface OtherFiles {
  /** In those whose names come before its name. */
  readonly before: ReviewRecord;
  readonly behind: ReviewRecord;
}

/**
 * The part of a review that a file is to hold: what no other file has. What it and others have stays in the first of them, so
 * that it does not go from all when all are written at once.
 * @param own what the file holds
 */
export function partFor(record: ReviewRecord, own: ReviewRecord, { before, behind }: OtherFiles): ReviewRecord {
  return difference(difference(record, before), difference(behind, own));
}

function withExtras(
  record: ReviewRecord,
  other: ReviewRecord,
  combine: (own: Extra, theirs: Extra) => Extra,
): ReviewRecord {
  const entries = Array.from(record.entries, ([id, entry]): [string, Entry] => {
    const theirs = other.entries.get(id);
    return [id, theirs ? { ...entry, extra: combine(entry.extra, theirs.extra) } : entry];
  });
  return { ...record, entries: new Map(entries) };
}
