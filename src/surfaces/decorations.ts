import * as vscode from 'vscode';
import { ENTITY_KINDS, type Analysis, type EntityKind } from '../analysis/model';
import { contains, type Span } from '../analysis/text/span';
import { isArticle, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { namesToMark, rulerMarks, stretchToPaint, underlines } from './marks/plan';

/** Events that come together, such as an analysis and a newly opened editor, lead to one painting. */
const PAINT_DELAY_MS = 16;

/** How a kind is told from the others without its colour: by the style of its line and its place in the overview ruler. */
interface Look {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  /** Thickness in pixels, ordinary and in high contrast; styles differ in what they need to be told apart. */
  readonly width: readonly [ordinary: number, highContrast: number];
  readonly lane: vscode.OverviewRulerLane;
}

const LOOKS: Readonly<Record<EntityKind, Look>> = {
  person: { style: 'solid', width: [1, 2], lane: vscode.OverviewRulerLane.Left },
  organization: { style: 'dashed', width: [1, 2], lane: vscode.OverviewRulerLane.Center },
  place: { style: 'dotted', width: [2, 3], lane: vscode.OverviewRulerLane.Right },
  group: { style: 'double', width: [3, 4], lane: vscode.OverviewRulerLane.Right },
};

/** Underlines the names of people, organisations, places and nationalities in every visible editor of an article. */
export function registerDecorations(services: Services): vscode.Disposable {
  return new NameMarks(services);
}

/** The two decoration types of a kind: the ruler is thinned out and the text is painted in stretches, so they are set apart. */
interface KindTypes {
  readonly underline: vscode.TextEditorDecorationType;
  readonly ruler: vscode.TextEditorDecorationType;
}

/** What an editor shows at present. */
interface Painted {
  readonly analysis: Analysis;
  readonly stretch: Span;
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
      vscode.window.onDidChangeActiveColorTheme(theme => {
        this.#adapt(isHighContrast(theme));
      }),
    ];
    this.#repaintAll();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    // Disposing a decoration type also removes what is painted with it.
    vscode.Disposable.from(...this.#subscriptions, ...allTypes(this.#types)).dispose();
  }

  #adapt(highContrast: boolean): void {
    if (highContrast === this.#highContrast) return;
    this.#highContrast = highContrast;
    vscode.Disposable.from(...allTypes(this.#types)).dispose();
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
    const upToDate = before?.analysis === analysis && before.revision === this.#revision;
    if (upToDate && contains(before.stretch, visible)) return;
    const { highlightedKinds, overviewRuler } = this.#services.settings;
    const names = namesToMark(analysis, highlightedKinds);
    const stretch = stretchToPaint(names, analysis.text.length, visible);
    this.#set(editor, 'underline', underlines(names, stretch));
    if (!upToDate) this.#set(editor, 'ruler', rulerMarks(overviewRuler ? names : [], analysis.text.length));
    this.#painted.set(editor, { analysis, stretch, revision: this.#revision });
  }

  #set(editor: vscode.TextEditor, part: keyof KindTypes, spans: Readonly<Record<EntityKind, readonly Span[]>>): void {
    for (const kind of ENTITY_KINDS) {
      // Bare ranges, without options each, take the fast way to the workbench.
      const ranges = spans[kind].map(span => toRange(editor.document, span));
      editor.setDecorations(this.#types[kind][part], ranges);
    }
  }

  #clear(editor: vscode.TextEditor): void {
    if (!this.#painted.delete(editor)) return;
    for (const type of allTypes(this.#types)) editor.setDecorations(type, []);
  }
}

function createTypes(highContrast: boolean): Readonly<Record<EntityKind, KindTypes>> {
  const entries = ENTITY_KINDS.map(kind => [kind, createKindTypes(kind, highContrast)] as const);
  return Object.fromEntries(entries) as Record<EntityKind, KindTypes>;
}

function createKindTypes(kind: EntityKind, highContrast: boolean): KindTypes {
  const { style, width, lane } = LOOKS[kind];
  const colour = new vscode.ThemeColor(`dossier.${kind}`);
  // Letters typed before or after a name are not part of it.
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  return {
    // A border and not a text decoration: it leaves the letters' own spans alone, so ligatures and wrapping stay as they are.
    underline: vscode.window.createTextEditorDecorationType({
      borderColor: colour,
      borderStyle: style,
      borderWidth: `0 0 ${highContrast ? width[1] : width[0]}px 0`,
      rangeBehavior,
    }),
    ruler: vscode.window.createTextEditorDecorationType({
      overviewRulerColor: colour,
      overviewRulerLane: lane,
      rangeBehavior,
    }),
  };
}

function allTypes(types: Readonly<Record<EntityKind, KindTypes>>): vscode.TextEditorDecorationType[] {
  return ENTITY_KINDS.flatMap(kind => [types[kind].underline, types[kind].ruler]);
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
