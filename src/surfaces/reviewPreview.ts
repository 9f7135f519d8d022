import * as vscode from 'vscode';
import type { Span } from '../analysis/text/span';
import { toHtmlReport } from '../review/report/html';
import { PREVIEW_STYLE } from '../review/report/htmlStyle';
import { baseName } from '../services/documents';
import type { Services } from '../services/services';
import { showError } from './messages';
import { reportMaterial } from './reports/material';

const VIEW_TYPE = 'dossierReviewReport';
/** The only command that a link of the preview may run. */
const GO_TO = 'dossier.goTo';
/** Wait after a change, so that a burst of them is one new page. */
const PAUSE_MS = 200;

/** The report of an article in an editor beside it, which follows the review and the text; its links lead to the words. */
export function registerReviewPreview(services: Services): vscode.Disposable {
  const previews = new Map<string, Preview>();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('dossier.previewReview', () => {
      open(services, previews);
    }),
    {
      dispose: () => {
        for (const preview of [...previews.values()]) preview.dispose();
      },
    },
  );
}

function open(services: Services, previews: Map<string, Preview>): void {
  const { document } = services.activeArticle;
  if (!document) {
    showError(vscode.l10n.t('Open an article first: Dossier shows the report of the article in the active editor.'));
    return;
  }
  const key = document.uri.toString();
  const known = previews.get(key);
  if (known) {
    known.reveal();
    return;
  }
  const preview = new Preview(services, document);
  previews.set(key, preview);
  preview.onDidDispose(() => previews.delete(key));
}

class Preview {
  readonly #services: Services;
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Changes while the page was made or hidden. */
  #isStale = true;
  /** Pages begun; only the newest is shown. */
  #turn = 0;

  constructor(services: Services, document: vscode.TextDocument) {
    this.#services = services;
    this.#document = document;
    const { analyses, possibleMatches, reviews } = services;
    this.#panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      vscode.l10n.t('Review of {0}', baseName(document.uri)),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: false,
        enableForms: false,
        enableCommandUris: [GO_TO],
        localResourceRoots: [],
        enableFindWidget: true,
      },
    );
    const changed = (uri: vscode.Uri | undefined) => {
      if (!uri || uri.toString() === document.uri.toString()) this.#changed();
    };
    this.#subscriptions = [
      this.#panel,
      analyses.onDidAnalyse(analysed => {
        changed(analysed.document.uri);
      }),
      reviews.onDidChange(changed),
      possibleMatches.onDidChange(of => {
        changed(of?.uri);
      }),
      this.#panel.onDidChangeViewState(() => {
        if (this.#isStale) this.#changed();
      }),
      this.#panel.onDidDispose(() => {
        this.dispose();
      }),
    ];
    void this.#show();
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions.splice(0)).dispose();
  }

  #changed(): void {
    this.#isStale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#show(), PAUSE_MS);
  }

  /** Makes the page anew; what is on it stays if the article is closed or is being edited. */
  async #show(): Promise<void> {
    if (!this.#panel.visible) return;
    this.#isStale = false;
    const turn = (this.#turn += 1);
    const material = await reportMaterial(this.#services, this.#document, { time: null, author: null });
    if (!material) return;
    const linkTo = (span: Span) => this.#linkTo(span);
    const html = await toHtmlReport(material.report, { style: PREVIEW_STYLE, linkTo });
    if (turn === this.#turn && this.#subscriptions.length > 0) this.#panel.webview.html = html;
  }

  #linkTo({ start, end }: Span): string {
    return `command:${GO_TO}?${encodeURIComponent(JSON.stringify([this.#document.uri.toString(), start, end]))}`;
  }
}
