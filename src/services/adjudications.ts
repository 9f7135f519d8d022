import * as vscode from 'vscode';
import type { Entity } from '../analysis/model';
import {
  decisionOn,
  pairOf,
  pairsOf,
  readAdjudications,
  readReason,
  withDecision,
  withoutLast,
  type Adjudication,
  type Decision,
} from '../review/adjudications';
import { reviewMatches, type ReviewedMatch } from '../review/reviewedMatches';
import type { Match } from '../watchlists/search/match';
import { DocumentMemory } from './documentMemory';
import type { Settings } from './settings';

/** Where the decisions are kept in the state of the workspace: lists by the document's address, and one for all. */
const KEY = 'adjudications';
const WORKSPACE_KEY = 'workspaceAdjudications';

/** A possible match of an entity of a document. */
export interface Adjudicated {
  readonly uri: vscode.Uri;
  readonly entity: Entity;
  readonly match: Match;
}

/**
 * What reviewers decided about possible matches: for a document or, if asked, for every document of the workspace. A decision
 * goes by the name, the list and the entry, so edits, a new edition of the list and a restart leave it as it is.
 */
export class Adjudications implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #settings: Settings;
  readonly #documents: DocumentMemory<readonly Adjudication[]>;
  readonly #didChange = new vscode.EventEmitter<vscode.Uri | undefined>();

  /** Fires when a decision about a document changes, or with `undefined` one that holds for all. */
  readonly onDidChange = this.#didChange.event;

  /** @param memory the state of the workspace */
  constructor(memory: vscode.Memento, settings: Settings) {
    this.#memory = memory;
    this.#settings = settings;
    this.#documents = new DocumentMemory(memory, KEY, readRecords);
    this.#documents.onDidChange(uri => {
      this.#didChange.fire(uri);
    });
  }

  /** The possible matches of an entity with the decisions on them. */
  review(uri: vscode.Uri, entity: Entity, matches: readonly Match[]): readonly ReviewedMatch[] {
    return reviewMatches(entity, matches, { document: this.#ofDocument(uri), workspace: this.#ofWorkspace });
  }

  /**
   * Remembers a decision, with the time and the reviewer's name from the settings.
   * @param reason as it was typed; nothing but white space is none
   */
  async decide({ uri, entity, match }: Adjudicated, decision: Decision, reason: string): Promise<void> {
    const adjudication = {
      ...pairOf(entity, match),
      decision,
      reason: readReason(reason),
      author: readReason(this.#settings.reviewAuthor),
      time: new Date().toISOString(),
    };
    await this.#documents.set(uri, withDecision(this.#ofDocument(uri), adjudication));
  }

  /** Lets a decision on a document hold for the name in every document of the workspace. */
  async shareWithWorkspace({ uri, entity, match }: Adjudicated): Promise<void> {
    const own = pairsOf(entity, match).flatMap(pair => decisionOn(this.#ofDocument(uri), pair) ?? [])[0];
    if (own) await this.#setWorkspace(withDecision(this.#ofWorkspace, { ...own, ...pairOf(entity, match) }));
  }

  /**
   * Takes the last decision back: the one for the document or, where there is none, the one for the workspace. What was
   * shared from here goes with it. The decision before is in force again.
   */
  async undo({ uri, entity, match }: Adjudicated): Promise<void> {
    const [reviewed] = this.review(uri, entity, [match]);
    if (!reviewed?.decided) return;
    const { adjudication, scope } = reviewed.decided;
    const shared = decisionOn(this.#ofWorkspace, pairOf(entity, match));
    if (shared && (scope === 'workspace' || shared.time === adjudication.time))
      await this.#setWorkspace(withoutLast(this.#ofWorkspace, shared));
    if (scope === 'workspace') return;
    const records = withoutLast(this.#ofDocument(uri), adjudication);
    await this.#documents.set(uri, records.length === 0 ? undefined : records);
  }

  dispose(): void {
    vscode.Disposable.from(this.#documents, this.#didChange).dispose();
  }

  #ofDocument(uri: vscode.Uri): readonly Adjudication[] {
    return this.#documents.of(uri) ?? [];
  }

  get #ofWorkspace(): readonly Adjudication[] {
    return readAdjudications(this.#memory.get(WORKSPACE_KEY));
  }

  async #setWorkspace(records: readonly Adjudication[]): Promise<void> {
    await this.#memory.update(WORKSPACE_KEY, records);
    this.#didChange.fire(undefined);
  }
}

function readRecords(value: unknown): readonly Adjudication[] | undefined {
  const records = readAdjudications(value);
  return records.length === 0 ? undefined : records;
}
