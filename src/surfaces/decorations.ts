import * as vscode from 'vscode';
import { ENTITY_KINDS, type Analysis, type EntityKind } from '../analysis/model';
import { contains, spansIn, type Span } from '../analysis/text/span';
import { isArticle, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { matchesToMark, namesToMark, rulerMarks, stretchToPaint, thinned, underlines } from './marks/plan';
import { createTypes, listTypes, type MarkTypes } from './marks/types';

/** Events that come together, such as an analysis and a newly opened editor, lead to one painting. */
const PAINT_DELAY_MS = 16;

/**
 * Underlines the names of people, organisations, places and nationalities in every visible editor of an article, and frames
 * those that may be on a sanctions list.
 */
export function registerDecorations(services: Services): vscode.Disposable {
  return new NameMarks(services);
}

/** What an editor shows at present. */
interface Painted {
  readonly analysis: Analysis;
  readonly stretch: Span;
  /** The ids of the entities that were framed. */
  readonly flagged: string;
  /** The settings and decoration types it was painted with, see `NameMarks.#revision`. */
  readonly revision: number;
}

class NameMarks implements vscode.Disposable {
  readonly #services: Services;
  readonly #subscriptions: vscode.Disposable[];
  readonly #painted = new WeakMap<vscode.TextEditor, Painted>();
  readonly #waiting = new Set<vscode.TextEditor>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #highContrast = isHighContrast(vscode.window.activeColorTheme);
  #types = createTypes(this.#highContrast);
  /** Counts changes of settings and decoration types; what was painted before the last one is out of date. */
  #revision = 0;

  constructor(services: Services) {
    this.#services = services;
    this.#subscriptions = [
      services.analyses.onDidAnalyse(({ document }) => {
        this.#schedule(editorsOf(document));
      }),
      // A change of language closes and opens a document anew and fires no event of its editors.
      vscode.workspace.onDidOpenTextDocument(document => {
        this.#schedule(editorsOf(document));
      }),
      vscode.window.onDidChangeVisibleTextEditors(editors => {
        this.#schedule(editors);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (this.#painted.has(textEditor)) this.#schedule([textEditor]);
      }),
      services.settings.onDidChange(() => {
        this.#repaintAll();
      }),
      services.possibleMatches.onDidChange(document => {
        this.#schedule(document ? editorsOf(document) : vscode.window.visibleTextEditors);
      }),
      vscode.window.onDidChangeActiveColorTheme(theme => {
        this.#adapt(isHighContrast(theme));
      }),
    ];
    this.#repaintAll();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    // Disposing a decoration type also removes what is painted with it.
    vscode.Disposable.from(...this.#subscriptions, ...listTypes(this.#types)).dispose();
  }

  #adapt(highContrast: boolean): void {
    if (highContrast === this.#highContrast) return;
    this.#highContrast = highContrast;
    vscode.Disposable.from(...listTypes(this.#types)).dispose();
    this.#types = createTypes(highContrast);
    this.#repaintAll();
  }

  #repaintAll(): void {
    this.#revision += 1;
    this.#schedule(vscode.window.visibleTextEditors);
  }

  #schedule(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) this.#waiting.add(editor);
    if (this.#waiting.size === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#paintWaiting();
    }, PAINT_DELAY_MS);
  }

  #paintWaiting(): void {
    // An editor closed meanwhile would only log a warning.
    const editors = vscode.window.visibleTextEditors.filter(editor => this.#waiting.has(editor));
    this.#waiting.clear();
    for (const editor of editors) this.#paint(editor);
  }

  #paint(editor: vscode.TextEditor): void {
    const { analyses, settings } = this.#services;
    if (!isArticle(editor.document) || !settings.highlightsEnabled) {
      this.#clear(editor);
      return;
    }
    // Until the present text is analysed, the marks of the text before stay and move along with its letters.
    const analysis = analyses.peek(editor.document);
    if (analysis) this.#paintAnalysis(editor, analysis);
  }

  #paintAnalysis(editor: vscode.TextEditor, analysis: Analysis): void {
    const visible = visibleSpan(editor);
    const before = this.#painted.get(editor);
    const flagged = this.#flagged(editor, analysis);
    const upToDate =
      before?.analysis === analysis && before.revision === this.#revision && before.flagged === [...flagged].join(' ');
    if (upToDate && contains(before.stretch, visible)) return;
    const { highlightedKinds, overviewRuler } = this.#services.settings;
    const names = namesToMark(analysis, highlightedKinds);
    const matches = matchesToMark(analysis, flagged);
    const stretch = stretchToPaint([names, matches], analysis.text.length, visible);
    this.#set(editor, 'text', underlines(names, stretch), spansIn(matches, stretch));
    if (!upToDate) {
      const marks = rulerMarks(overviewRuler ? names : [], analysis.text.length);
      this.#set(editor, 'ruler', marks, thinned(overviewRuler ? matches : [], analysis.text.length));
    }
    this.#painted.set(editor, {
      analysis,
      stretch,
      flagged: [...flagged].join(' '),
      revision: this.#revision,
    });
  }

  #flagged({ document }: vscode.TextEditor, analysis: Analysis): ReadonlySet<string> {
    const { settings, possibleMatches } = this.#services;
    return settings.possibleMatchesHighlighted ? possibleMatches.flagged(document, analysis) : new Set();
  }

  #set(
    editor: vscode.TextEditor,
    part: keyof MarkTypes,
    ofKinds: Readonly<Record<EntityKind, readonly Span[]>>,
    ofMatches: readonly Span[],
  ): void {
    // Bare ranges, without options each, take the fast way to the workbench.
    const toRanges = (spans: readonly Span[]) => spans.map(span => toRange(editor.document, span));
    for (const kind of ENTITY_KINDS) editor.setDecorations(this.#types.kinds[kind][part], toRanges(ofKinds[kind]));
    editor.setDecorations(this.#types.possibleMatch[part], toRanges(ofMatches));
  }

  #clear(editor: vscode.TextEditor): void {
    if (!this.#painted.delete(editor)) return;
    for (const type of listTypes(this.#types)) editor.setDecorations(type, []);
  }
}

function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(editor => editor.document === document);
}

/** What an editor shows of its text, from the first to the last visible character; folded parts between count as shown. */
function visibleSpan({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = visibleRanges.at(0);
  const last = visibleRanges.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return { start: document.offsetAt(first.start), end: document.offsetAt(last.end) };
}

function isHighContrast({ kind }: vscode.ColorTheme): boolean {
  return kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
}
