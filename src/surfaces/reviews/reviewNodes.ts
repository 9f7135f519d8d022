import type * as vscode from 'vscode';
import type { Entry } from '../../review/model';
import type { DamagedReviewFile } from '../../services/reviewFiles/storedReviews';
import type { ArticleReview } from '../../services/reviewFiles';

/** An item of the Reviews view. */
export type ReviewsNode = ReviewNode | EntryNode | DamagedNode;

/** The review of an article. */
export class ReviewNode {
  readonly kind = 'review';
  readonly id: string;

  constructor(
    readonly told: ArticleReview,
    /** The item as plain text for the clipboard. */
    readonly copyText: string,
  ) {
    this.id = told.uri.toString();
  }

  /** What waits for somebody: files that cannot be read, places that are lost, what is disputed, what is asked. */
  get children(): readonly ReviewsNode[] {
    const { damaged, review } = this.told;
    return [
      ...damaged.map(file => new DamagedNode(this, file)),
      ...review.orphans.map(entry => new EntryNode(this, 'lost', entry)),
      ...disputesOf(this.told).map(entry => new EntryNode(this, 'verdict', entry)),
      ...commentsOf(this.told).map(entry => new EntryNode(this, 'comment', entry)),
    ];
  }
}

/** Something that a reviewer said and that waits for somebody. */
export class EntryNode {
  readonly kind = 'entry';
  readonly id: string;
  readonly uri: vscode.Uri;

  constructor(
    parent: ReviewNode,
    /** Why it is shown; `lost`: its words are no longer in the article. */
    readonly why: 'lost' | 'verdict' | 'comment',
    readonly entry: Entry,
  ) {
    this.id = `${parent.id}#${entry.id}`;
    this.uri = parent.told.uri;
  }

  get copyText(): string {
    const { anchor } = this.entry;
    const words = anchor ? [`“${anchor.exact}”`] : [];
    return [...words, ...saidIn(this.entry)].join(' ');
  }
}

/** A review file that cannot be read. */
export class DamagedNode {
  readonly kind = 'damaged';
  readonly id: string;
  readonly copyText: string;

  constructor(
    parent: ReviewNode,
    readonly file: DamagedReviewFile,
  ) {
    this.id = `${parent.id}#${file.uri.toString()}`;
    this.copyText = file.uri.toString(true);
  }
}

/** The verdicts that ask for something and whose places are known. */
export function disputesOf({ overview, review }: ArticleReview): readonly Entry[] {
  const asking = overview.verdicts.filter(({ verdict }) => verdict === 'disputed' || verdict === 'needs-source');
  return asking.filter(entry => !review.orphans.includes(entry));
}

/** The open comments whose places are known. */
export function commentsOf({ overview, review }: ArticleReview): readonly Entry[] {
  return overview.openComments.filter(entry => !review.orphans.includes(entry));
}

/** What an entry says in words of its author; none for a tick. */
export function saidIn(entry: Entry): readonly string[] {
  switch (entry.type) {
    case 'comment':
    case 'reply':
      return [entry.text];
    case 'verdict':
    case 'state':
      return entry.note === null ? [] : [entry.note];
    case 'adjudication':
      return entry.reason === null ? [] : [entry.reason];
    case 'check':
    case 'ignore':
      return [];
  }
}
