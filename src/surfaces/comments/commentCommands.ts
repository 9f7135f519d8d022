import * as vscode from 'vscode';
import type { Span } from '../../analysis/text/span';
import type { Comment, Entry, NewEntry, Review } from '../../review/model';
import { isArticle, openDocument } from '../../services/documents';
import type { Services } from '../../services/services';
import { showBriefly } from '../messages';
import { reattachToSelection } from '../reattach';
import type { CommentThreads } from './commentThreads';
import type { PendingSubjects } from './pendingSubjects';
import { ReviewComment, type Said } from './reviewComment';

/** What VS Code's boxes and buttons in a thread do. */
export function registerCommentCommands(
  services: Services,
  threads: CommentThreads,
  pending: PendingSubjects,
): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('dossier.submitComment', async (reply: vscode.CommentReply) => {
      const comment = await submit(services, pending, reply);
      if (comment) threads.unfold(comment.id);
    }),
    registerCommand('dossier.replyToComment', (reply: vscode.CommentReply) => answer(services, reply)),
    registerCommand('dossier.resolveComment', (thread: ThreadOrReply) => resolve(services, thread, true)),
    registerCommand('dossier.reopenComment', (thread: ThreadOrReply) => resolve(services, thread, false)),
    registerCommand('dossier.reattachComment', (thread: ThreadOrReply) => reattach(services, thread)),
    registerCommand('dossier.deleteComment', (comment: ReviewComment) => remove(services, comment)),
    registerCommand('dossier.editComment', (comment: ReviewComment) => {
      comment.edit();
    }),
    registerCommand('dossier.cancelEditComment', (comment: ReviewComment) => {
      comment.cancel();
    }),
    registerCommand('dossier.saveComment', (comment: ReviewComment) => save(services, comment)),
  );
}

/** Buttons at a thread's title give the thread, buttons below its box what was typed there. */
type ThreadOrReply = vscode.CommentThread | vscode.CommentReply;

/** A new comment; the thread that VS Code made for the box gives way to the one that the review's comment gets. */
async function submit(
  { reviews }: Services,
  pending: PendingSubjects,
  { thread, text }: vscode.CommentReply,
): Promise<Entry | undefined> {
  const document = documentOf(thread);
  if (!document || text.trim() === '') return undefined;
  const asked = thread.range && pending.take(thread.uri, thread.range);
  const span = asked?.span ?? (thread.range ? spanOf(document, thread.range) : null);
  const subject = asked?.subject ?? { type: span ? 'passage' : 'document' };
  const comment: NewEntry = { type: 'comment', subject, text: text.trim(), resolved: false, span };
  const [entry] = await reviews.apply(document, { add: [comment] });
  thread.dispose();
  return entry;
}

async function answer({ reviews }: Services, { thread, text }: vscode.CommentReply): Promise<void> {
  const document = documentOf(thread);
  const comment = document && commentOf(reviews.of(document), thread);
  if (!document || !comment || text.trim() === '') return;
  const { subject } = comment;
  await reviews.apply(document, { add: [{ type: 'reply', subject, to: comment.id, text: text.trim() }] });
}

/** Resolves or reopens; what was typed in the box becomes a reply in the same step. */
async function resolve({ reviews }: Services, target: ThreadOrReply, resolved: boolean): Promise<void> {
  const { thread, text } = 'thread' in target ? target : { thread: target, text: '' };
  const document = documentOf(thread);
  const comment = document && commentOf(reviews.of(document), thread);
  if (!document || !comment) return;
  const { subject, id } = comment;
  const reply: NewEntry[] = text.trim() === '' ? [] : [{ type: 'reply', subject, to: id, text: text.trim() }];
  await reviews.apply(document, { add: reply, replace: [{ ...comment, resolved }] });
}

/** Lets a comment whose words are gone stand at the words that the reader has selected. */
async function reattach(services: Services, target: ThreadOrReply): Promise<void> {
  const thread = 'thread' in target ? target.thread : target;
  const document = documentOf(thread);
  const comment = document && commentOf(services.reviews.of(document), thread);
  if (document && comment) await reattachToSelection(services, document, comment.id);
}

async function remove({ reviews }: Services, { thread, entry }: ReviewComment): Promise<void> {
  const document = documentOf(thread);
  if (!document) return;
  await reviews.apply(document, { remove: [entry.id] });
  showBriefly(vscode.l10n.t('Comment deleted; “Undo Review Change” brings it back'));
}

async function save({ reviews }: Services, comment: ReviewComment): Promise<void> {
  const document = documentOf(comment.thread);
  const text = comment.edited.trim();
  if (!document) return;
  const present = reviews.of(document).entries.find(({ id }) => id === comment.entry.id);
  // Somebody else may have deleted it meanwhile: what was written is not lost.
  const entry = isSaid(present) ? present : comment.entry;
  comment.cancel();
  if (text !== '' && text !== entry.text) await reviews.apply(document, { replace: [{ ...entry, text }] });
}

/** The article of a thread, as long as it is open. */
function documentOf({ uri }: vscode.CommentThread): vscode.TextDocument | undefined {
  const document = openDocument(uri);
  return document && isArticle(document) ? document : undefined;
}

/** The comment that a thread of ours begins with, as it stands in the review now. */
function commentOf(review: Review, { comments: [first] }: vscode.CommentThread): Comment | undefined {
  if (!(first instanceof ReviewComment)) return undefined;
  const entry = review.entries.find(({ id }) => id === first.entry.id);
  return entry?.type === 'comment' ? entry : undefined;
}

function isSaid(entry: { readonly type: string } | undefined): entry is Said {
  return entry?.type === 'comment' || entry?.type === 'reply';
}

/** The words of a range; of an empty one, which VS Code makes for a line, the line's. */
function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  const { start, end } = range.isEmpty ? document.lineAt(range.start.line).range : range;
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}
