import * as vscode from 'vscode';
import type { Analysis, Entity } from '../analysis/model';
import { isDismissed, type MatchedEntity, type ReviewedMatch } from '../review/reviewedMatches';
import type { Match } from '../watchlists/search/match';
import type { Adjudications } from './adjudications';
import type { Analyses } from './analyses';
import { openDocument } from './documents';

/** How long a card waits for the lists before it shows what the article says by itself. */
const PATIENCE_MS = 200;

/** Possible matches by the entity's id. */
export type Screened = ReadonlyMap<string, readonly Match[]>;

/** What looks the names of an article up in the lists. */
export interface Screener {
  screen(analysis: Analysis): Promise<Screened>;
  /** Fires when the lists change, so that what was found may no longer hold. */
  readonly onDidChange: vscode.Event<void>;
}

/**
 * The possible matches of open articles with the decisions on them, screened once per analysis and shared by cards, marks and
 * views. An answer that the lists have changed since is dropped.
 */
export class PossibleMatches implements vscode.Disposable {
  readonly #screener: Screener;
  readonly #adjudications: Adjudications;
  readonly #analyses: Analyses;
  readonly #didChange = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #subscriptions: vscode.Disposable[];
  #screened = new WeakMap<Analysis, Screened>();
  #running = new WeakMap<Analysis, Promise<Screened | undefined>>();
  /** The last answer for each document: while a new version is screened, what is marked stays marked. */
  #latest = new WeakMap<vscode.TextDocument, Screened>();
  #soon = new WeakMap<Analysis, Promise<Screened | undefined>>();

  /** Fires when the matches of a document, or with `undefined` of any document, are there or are others than before. */
  readonly onDidChange = this.#didChange.event;

  constructor(screener: Screener, adjudications: Adjudications, analyses: Analyses) {
    this.#screener = screener;
    this.#adjudications = adjudications;
    this.#analyses = analyses;
    this.#subscriptions = [
      this.#didChange,
      analyses.onDidAnalyse(({ document, analysis }) => void this.#screenFor(document, analysis)),
      screener.onDidChange(() => {
        this.#startAfresh();
      }),
      adjudications.onDidChange(uri => {
        const document = uri && openDocument(uri);
        this.#didChange.fire(document);
      }),
    ];
    this.#screenOpen();
  }

  /** Whether the lists have been asked about an analysis; never waits. */
  isScreened(analysis: Analysis): boolean {
    return this.#screened.has(analysis);
  }

  /** The matches of an entity as far as they are known by now; never waits. */
  of(document: vscode.TextDocument, analysis: Analysis, entity: Entity): readonly ReviewedMatch[] {
    const matches = this.#known(document, analysis)?.get(entity.id) ?? [];
    return matches.length === 0 ? [] : this.#adjudications.review(document, entity, matches);
  }

  /** All that is known by now, in the order in which the article names them; never waits. */
  all(document: vscode.TextDocument, analysis: Analysis): readonly MatchedEntity[] {
    if (!this.#known(document, analysis)?.size) return [];
    return analysis.entities.flatMap(entity => {
      const matches = this.of(document, analysis, entity);
      return matches.length === 0 ? [] : [{ entity, matches }];
    });
  }

  /** The ids of entities with a match that was not dismissed. */
  flagged(document: vscode.TextDocument, analysis: Analysis): ReadonlySet<string> {
    const flagged = this.all(document, analysis).filter(({ matches }) => matches.some(match => !isDismissed(match)));
    return new Set(flagged.map(({ entity }) => entity.id));
  }

  /** Waits until the lists have been asked. Resolves also when that failed, which the log says. */
  async whenScreened(analysis: Analysis): Promise<void> {
    await this.#screen(analysis);
  }

  /**
   * Waits for the lists as long as a card may. All who ask at a time get the same answer.
   * @returns whether they have been asked by then
   */
  async screenedSoon(analysis: Analysis): Promise<boolean> {
    if (this.isScreened(analysis)) return true;
    let soon = this.#soon.get(analysis);
    if (!soon) {
      soon = Promise.race([this.#screen(analysis), wait(PATIENCE_MS)]).finally(() => this.#soon.delete(analysis));
      this.#soon.set(analysis, soon);
    }
    return (await soon) !== undefined;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #startAfresh(): void {
    this.#screened = new WeakMap();
    this.#latest = new WeakMap();
    this.#running = new WeakMap();
    this.#soon = new WeakMap();
    this.#didChange.fire(undefined);
    this.#screenOpen();
  }

  #screenOpen(): void {
    for (const document of vscode.workspace.textDocuments) {
      const analysis = this.#analyses.peek(document);
      if (analysis) void this.#screenFor(document, analysis);
    }
  }

  async #screenFor(document: vscode.TextDocument, analysis: Analysis): Promise<void> {
    const screened = await this.#screen(analysis);
    if (!screened) return;
    this.#latest.set(document, screened);
    this.#didChange.fire(document);
  }

  #known(document: vscode.TextDocument, analysis: Analysis): Screened | undefined {
    return this.#screened.get(analysis) ?? this.#latest.get(document);
  }

  #screen(analysis: Analysis): Promise<Screened | undefined> {
    let run = this.#running.get(analysis);
    if (!run) {
      run = this.#ask(analysis);
      this.#running.set(analysis, run);
    }
    return run;
  }

  async #ask(analysis: Analysis): Promise<Screened | undefined> {
    const screened = this.#screened;
    try {
      const found = await this.#screener.screen(analysis);
      if (screened !== this.#screened) return undefined;
      screened.set(analysis, found);
      return found;
    } catch (error) {
      this.#analyses.log.error('The names of an article could not be looked up in the sanctions lists.', error);
      return undefined;
    }
  }
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise(resolve =>
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds),
  );
}
