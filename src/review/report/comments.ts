import type { Analysis } from '../../analysis/model';
import { verdictOn } from '../lookup';
import type { Comment, Entry, EntryId, Reply, Review } from '../model';
import type { ReportAssessment, ReportComment, ReportReply, Anchoring } from './model';
import { passageOf, plainVerdict } from './parts';

/**
 * The comments with their replies, in the order of the text. A reply to something that is no comment, or is not there any
 * more, stands for itself: nothing that somebody wrote is left out.
 */
export function commentsOf(analysis: Analysis, review: Review): readonly ReportComment[] {
  const comments = review.entries.filter(entry => entry.type === 'comment');
  const replies = new Map<EntryId, ReportReply[]>(comments.map(({ id }) => [id, []]));
  const threads = new Map<EntryId, EntryId>(comments.map(({ id }) => [id, id]));
  const alone: Reply[] = [];
  for (const reply of review.entries.filter(entry => entry.type === 'reply')) {
    // A reply to a reply goes below the comment that both belong to.
    const thread = threads.get(reply.to);
    if (thread === undefined) alone.push(reply);
    else {
      threads.set(reply.id, thread);
      const { id, text, author, created } = reply;
      replies.get(thread)!.push({ id, text, author, time: created });
    }
  }
  const toReport = (entry: Comment | Reply): ReportComment => ({
    id: entry.id,
    subject: entry.subject,
    anchoring: anchoringOf(analysis, review, entry),
    text: entry.text,
    resolved: entry.type === 'comment' && entry.resolved,
    replies: replies.get(entry.id) ?? [],
    author: entry.author,
    time: entry.created,
  });
  return inOrder([...comments, ...alone].map(toReport));
}

/**
 * The verdicts in force that are not told with a key point or a name, and those whose words are gone.
 * @param told ids of the verdicts that are told elsewhere
 */
export function assessmentsOf(
  analysis: Analysis,
  review: Review,
  told: ReadonlySet<EntryId>,
): readonly ReportAssessment[] {
  const assessments = review.entries.flatMap((entry): ReportAssessment[] => {
    if (entry.type !== 'verdict' || told.has(entry.id)) return [];
    const anchoring = anchoringOf(analysis, review, entry);
    const isInForce = verdictOn(review, entry.subject, review.places.get(entry.id))?.id === entry.id;
    if (anchoring.type !== 'lost' && !isInForce) return [];
    return [{ ...plainVerdict(entry), subject: entry.subject, anchoring }];
  });
  return inOrder(assessments);
}

function anchoringOf(analysis: Analysis, { places }: Review, { id, anchor }: Entry): Anchoring {
  const place = places.get(id);
  if (place) return { type: 'found', passage: passageOf(analysis, place) };
  return anchor === null ? { type: 'whole' } : { type: 'lost', words: anchor.exact };
}

function inOrder<T extends { readonly anchoring: Anchoring }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => rank(a.anchoring) - rank(b.anchoring));
}

/** What is about the whole first, what has lost its words last. */
function rank(anchoring: Anchoring): number {
  if (anchoring.type === 'found') return anchoring.passage.start;
  return anchoring.type === 'whole' ? -1 : Number.MAX_SAFE_INTEGER;
}
