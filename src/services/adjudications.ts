import * as vscode from 'vscode';
import type { Entity } from '../analysis/model';
import { adjudicationEntryOn, adjudicationsIn } from '../review/adjudicationEntries';
import {
  decisionOn,
  listKey,
  pairOf,
  pairsOf,
  readAdjudications,
  readReason,
  withDecision,
  withoutLast,
  type Adjudication,
  type Decision,
} from '../review/adjudications';
import type { Review } from '../review/model';
import { reviewMatches, type ReviewedMatch } from '../review/reviewedMatches';
import type { Match } from '../watchlists/search/match';
import { openDocument } from './documents';
import type { Reviews } from './reviews';

/** Where the decisions that hold for the whole workspace are kept in its state. */
const WORKSPACE_KEY = 'workspaceAdjudications';

/** A possible match of an entity of a document. */
export interface Adjudicated {
  readonly document: vscode.TextDocument;
  readonly entity: Entity;
  readonly match: Match;
}

/**
 * What reviewers decided about possible matches: for a document, as part of its review, or, if asked, for every document of the
 * workspace. A decision goes by the name, the list and the entry, so edits, a new edition of the list and a restart leave it as
 * it is.
 */
export class Adjudications implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #reviews: Reviews;
  /** The decisions in each open document when surfaces were last told. */
  readonly #told = new Map<string, readonly Adjudication[]>();
  readonly #ofReview = new WeakMap<Review, readonly Adjudication[]>();
  readonly #didChange = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires when a decision about a document changes, or with `undefined` one that holds for all. */
  readonly onDidChange = this.#didChange.event;

  /** @param memory the state of the workspace */
  constructor(memory: vscode.Memento, reviews: Reviews) {
    this.#memory = memory;
    this.#reviews = reviews;
    this.#subscriptions = [
      this.#didChange,
      reviews.onDidChange(uri => {
        this.#follow(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#told.delete(uri.toString());
      }),
    ];
  }

  /** The possible matches of an entity with the decisions on them, as far as the review is known by now. */
  review(document: vscode.TextDocument, entity: Entity, matches: readonly Match[]): readonly ReviewedMatch[] {
    return reviewMatches(entity, matches, { document: this.#ofDocument(document), workspace: this.#ofWorkspace });
  }

  /**
   * Puts a decision into the review.
   * @param reason as it was typed; nothing but white space is none
   */
  async decide({ document, entity, match }: Adjudicated, decision: Decision, reason: string): Promise<void> {
    const subject = {
      type: 'match',
      name: entity.name,
      list: listKey(match.list),
      listing: match.listing.id,
    } as const;
    await this.#reviews.apply(document, {
      add: [{ type: 'adjudication', subject, decision, reason: readReason(reason) }],
    });
  }

  /** Lets a decision on a document hold for the name in every document of the workspace. */
  async shareWithWorkspace({ document, entity, match }: Adjudicated): Promise<void> {
    const own = pairsOf(entity, match).flatMap(pair => decisionOn(this.#ofDocument(document), pair) ?? [])[0];
    if (own) await this.#setWorkspace(withDecision(this.#ofWorkspace, { ...own, ...pairOf(entity, match) }));
  }

  /**
   * Takes the last decision back: the one for the document or, where there is none, the one for the workspace. What was
   * shared from here goes with it. The decision before is in force again.
   */
  async undo({ document, entity, match }: Adjudicated): Promise<void> {
    const [reviewed] = this.review(document, entity, [match]);
    if (!reviewed?.decided) return;
    const { adjudication, scope } = reviewed.decided;
    const shared = decisionOn(this.#ofWorkspace, pairOf(entity, match));
    if (shared && (scope === 'workspace' || shared.time === adjudication.time))
      await this.#setWorkspace(withoutLast(this.#ofWorkspace, shared));
    const entry = adjudicationEntryOn(this.#reviews.of(document), adjudication);
    if (scope === 'document' && entry) await this.#reviews.apply(document, { remove: [entry.id] });
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #ofDocument(document: vscode.TextDocument): readonly Adjudication[] {
    const review = this.#reviews.of(document);
    const known = this.#ofReview.get(review) ?? adjudicationsIn(review);
    this.#ofReview.set(review, known);
    return known;
  }

  get #ofWorkspace(): readonly Adjudication[] {
    return readAdjudications(this.#memory.get(WORKSPACE_KEY));
  }

  async #setWorkspace(records: readonly Adjudication[]): Promise<void> {
    await this.#memory.update(WORKSPACE_KEY, records);
    this.#didChange.fire(undefined);
  }

  /** Most changes of a review are about something else. */
  #follow(uri: vscode.Uri): void {
    const key = uri.toString();
    const document = openDocument(key);
    if (!document) return;
    const decisions = this.#ofDocument(document);
    if (JSON.stringify(decisions) === JSON.stringify(this.#told.get(key) ?? [])) return;
    this.#told.set(key, decisions);
    this.#didChange.fire(uri);
  }
}
