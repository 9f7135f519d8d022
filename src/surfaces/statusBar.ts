import * as vscode from 'vscode';
import { ENTITY_KINDS, type Analysis, type Publication } from '../analysis/model';
import { entitiesOfKind } from '../analysis/query';
import type { Services } from '../services/services';
import type { StateValue } from '../review/model';
import { standingOf } from '../review/standing';
import { KIND_ICONS, countInWords } from './kinds';
import { publicationInWords } from './publicationWords';
import { stateInWords } from './reviews/stateWords';

/** An analysis that takes longer than this says so; a shorter one would only make the item flicker. */
const PATIENCE_MS = 300;

const SET_PUBLICATION_DATE = 'dossier.setPublicationDate';
const SET_REVIEW_STATE = 'dossier.setReviewState';

/** Left of the editor's own items, such as the language. */
const PRIORITY = 101;

/** What the status bar item shows: `text` with icons, `tooltip` and `spoken` in words. */
export interface StatusTexts {
  readonly text: string;
  readonly tooltip: string;
  readonly spoken: string;
  readonly failed: boolean;
}

/** One quiet item while an article is active: how many names it has, or how far a long analysis has got. */
export function registerStatusBar(services: Services): vscode.Disposable {
  return new ArticleStatus(services);
}

class ArticleStatus implements vscode.Disposable {
  readonly #services: Services;
  readonly #item = vscode.window.createStatusBarItem('dossier.status', vscode.StatusBarAlignment.Right, PRIORITY);
  readonly #subscriptions: vscode.Disposable[];
  /** Runs from when work was first seen; undefined while there is none. */
  #patience: ReturnType<typeof setTimeout> | undefined;
  #impatient = false;

  constructor(services: Services) {
    this.#services = services;
    this.#item.name = vscode.l10n.t('Dossier');
    this.#item.command = 'dossier.entities.focus';
    this.#subscriptions = [
      this.#item,
      services.activeArticle.onDidChange(() => {
        this.#startAfresh();
        this.#update();
      }),
      services.analyses.onDidChangeState(document => {
        if (document === services.activeArticle.document) this.#update();
      }),
      services.reviews.onDidChange(uri => {
        if (uri.toString() === services.activeArticle.document?.uri.toString()) this.#update();
      }),
    ];
    this.#update();
  }

  dispose(): void {
    this.#startAfresh();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #update(): void {
    const document = this.#services.activeArticle.document;
    const state = document && this.#services.analyses.state(document);
    if (!document || !state) {
      this.#item.hide();
      return;
    }
    if (state.kind === 'working') this.#wait();
    else this.#startAfresh();
    if (state.kind === 'failed') this.#show(failureTexts(state.message));
    else if (state.kind === 'ready') this.#show(countTexts(state.analysis), state.analysis);
    else if (this.#impatient) this.#show(progressTexts(state.progress));
    else this.#showLatest(document);
  }

  /** While the reader types, the counts of a moment ago are near enough. */
  #showLatest(document: vscode.TextDocument): void {
    const latest = this.#services.analyses.latest(document);
    if (latest) this.#show(countTexts(latest), latest);
    else this.#item.hide();
  }

  #wait(): void {
    this.#patience ??= setTimeout(() => {
      this.#impatient = true;
      this.#update();
    }, PATIENCE_MS);
  }

  #startAfresh(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#impatient = false;
  }

  get #standing(): StateValue {
    const { activeArticle, reviews } = this.#services;
    return activeArticle.document ? standingOf(reviews.of(activeArticle.document)) : 'not-started';
  }

  #show({ text, tooltip, spoken, failed }: StatusTexts, analysis?: Analysis): void {
    this.#item.text = text;
    this.#item.tooltip = analysis ? withFacts(tooltip, analysis.published, this.#standing) : tooltip;
    this.#item.accessibilityInformation = { label: spoken, role: 'button' };
    this.#item.backgroundColor = failed ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.show();
  }
}

/** The tooltip with a line on when the article was published and one on how far its review has got, with links to change them. */
export function withFacts(tooltip: string, published: Publication | null, standing: StateValue): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString().appendText(tooltip);
  markdown.isTrusted = { enabledCommands: [SET_PUBLICATION_DATE, SET_REVIEW_STATE] };
  appendFact(markdown, {
    line: published
      ? vscode.l10n.t('Published {0}', publicationInWords(published))
      : vscode.l10n.t('Publication date not known'),
    label: published ? vscode.l10n.t('change') : vscode.l10n.t('set'),
    title: vscode.l10n.t('Set the publication date'),
    command: SET_PUBLICATION_DATE,
  });
  appendFact(markdown, {
    line: vscode.l10n.t('Review: {0}', stateInWords(standing)),
    label: vscode.l10n.t('change'),
    title: vscode.l10n.t('Set the state of the review'),
    command: SET_REVIEW_STATE,
  });
  return markdown;
}

interface Fact {
  readonly line: string;
  readonly label: string;
  readonly title: string;
  readonly command: string;
}

function appendFact(markdown: vscode.MarkdownString, { line, label, title, command }: Fact): void {
  markdown.appendMarkdown('\n\n').appendText(`${line} · `).appendMarkdown(`[${label}](command:${command} "${title}")`);
}

/** The entities an article names, by kind; kinds it does not name are left out. */
export function countTexts(analysis: Analysis): StatusTexts {
  const counts = ENTITY_KINDS.map(kind => ({ kind, count: entitiesOfKind(analysis, kind).length }));
  const named = counts.filter(({ count }) => count > 0);
  const short = named.map(({ kind, count }) => `$(${KIND_ICONS[kind]}) ${count}`).join(' ');
  const words = named.map(({ kind, count }) => countInWords(kind, count)).join(', ');
  const text = short || vscode.l10n.t('No names');
  const summary = words || vscode.l10n.t('This article names nobody and nothing.');
  const share = shareRead(analysis);
  if (share === null) return { text, tooltip: summary, spoken: summary, failed: false };
  const part = vscode.l10n.t('Only the first {0} % of this long text was read.', share);
  return {
    text: vscode.l10n.t('{0} in the first {1} %', text, share),
    tooltip: `${summary}\n${part}`,
    spoken: `${summary}. ${part}`,
    failed: false,
  };
}

/** The percentage of the text that was analysed; `null` if all of it was. */
function shareRead({ analysedLength, text }: Analysis): number | null {
  return analysedLength < text.length ? Math.max(1, Math.floor((analysedLength / text.length) * 100)) : null;
}

/** A long analysis under way. */
export function progressTexts(progress: number): StatusTexts {
  const percent = Math.round(progress * 100);
  const spoken = vscode.l10n.t('Dossier is reading the article: {0} %', percent);
  return {
    text: `$(loading~spin) ${vscode.l10n.t('{0} %', percent)}`,
    tooltip: spoken,
    spoken: vscode.l10n.t('Dossier is reading the article'),
    failed: false,
  };
}

/** An analysis that came to nothing. */
export function failureTexts(message: string): StatusTexts {
  const words = vscode.l10n.t('Dossier could not read this article: {0}', message);
  return { text: `$(warning) ${vscode.l10n.t('Not read')}`, tooltip: words, spoken: words, failed: true };
}
