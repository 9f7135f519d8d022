import * as vscode from 'vscode';
import { atLevels } from '../analysis/findings/levels';
import type { Analysis, Finding } from '../analysis/model';
import { ignores } from '../review/lookup';
import type { Analyses } from './analyses';
import { openDocument } from './documents';
import type { Reviews } from './reviews';
import type { Settings } from './settings';

/** The findings of open articles as the reader wants them: at the levels of the settings, without those that the review ignores. */
export class Findings implements vscode.Disposable {
  readonly #reviews: Reviews;
  readonly #settings: Settings;
  readonly #didChange = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires when the findings of an article may be others: it was analysed, or what is to be shown of it has changed. */
  readonly onDidChange = this.#didChange.event;

  constructor(analyses: Analyses, reviews: Reviews, settings: Settings) {
    this.#reviews = reviews;
    this.#settings = settings;
    this.#subscriptions = [
      this.#didChange,
      analyses.onDidAnalyse(({ document }) => {
        this.#didChange.fire(document);
      }),
      reviews.onDidChange(uri => {
        const document = openDocument(uri);
        if (document) this.#didChange.fire(document);
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        // The analysis runs only the rules that are on.
        if (event.affectsConfiguration('dossier.findings.levels')) analyses.refresh();
      }),
    ];
  }

  /** The findings to show, in the order of the text. */
  of(document: vscode.TextDocument, analysis: Analysis): readonly Finding[] {
    const review = this.#reviews.of(document);
    return atLevels(analysis.findings, this.#settings.findingLevels(document.uri)).filter(
      finding => !ignores(review, finding),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
