import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/model';
import { touches } from '../../analysis/text/span';
import { openDocument } from '../../services/documents';
import type { Services } from '../../services/services';
import { showSpan } from '../showSpan';
import { findNode, type Source, type TreeNode } from './node';

/** Wait before the tree is brought up to date, so that a burst of events costs one update. */
const UPDATE_PAUSE_MS = 60;

/** VS Code refuses to show an item while it still fills the view; how often to try again, and after what wait. */
const REVEAL_ATTEMPTS = 10;
const REVEAL_PAUSE_MS = 200;

/** What makes one tree different from another. */
export interface ArticleTreeOptions<N extends TreeNode<N>> {
  readonly viewId: string;
  /** Makes the top items of an article; called once per analysis. */
  readonly roots: (source: Source) => readonly N[];
  /** The look of an item. The tree adds what is the same for all: id, menu context and what a click does. */
  readonly item: (node: N) => vscode.TreeItem;
  /** What waits for the reader, for a view that counts it. */
  readonly badge?: (roots: readonly N[]) => vscode.ViewBadge | undefined;
  /** Which of the top items are shown, for a view with a filter. */
  readonly shown?: (root: N) => boolean;
  /** What the view says above its items. */
  readonly message?: (roots: readonly N[]) => string | undefined;
  /** Called when the reader ticks an item or takes the tick away. */
  readonly onTick?: (node: N, ticked: boolean) => Promise<void>;
  /** The item that a place in the article belongs to, for a tree whose selection follows the cursor. */
  readonly nodeAt?: (roots: readonly N[], analysis: Analysis, offset: number) => N | undefined;
}

/**
 * A view of the active article as a tree. It knows nothing of what the items stand for. While the reader types it keeps
 * showing the newest analysis there is; a click is resolved against the present text.
 */
export class ArticleTree<N extends TreeNode<N>> implements vscode.TreeDataProvider<N>, vscode.Disposable {
  readonly #services: Services;
  readonly #options: ArticleTreeOptions<N>;
  readonly #openCommand: string;
  readonly #view: vscode.TreeView<N>;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  /** Made once per analysis, because VS Code knows items by identity. */
  #roots = new WeakMap<Analysis, readonly N[]>();
  /** The analysis that VS Code has been given the items of. */
  #shown: Analysis | undefined;
  /** The view's own `selection` is empty during an update; this is not. */
  #selectedId: string | undefined;
  /** Which branches the reader folded or unfolded, by the ids that VS Code knows; the others are as the items have it. */
  readonly #folded = new Map<string, boolean>();
  #refusals = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rebuild: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(services: Services, options: ArticleTreeOptions<N>) {
    this.#services = services;
    this.#options = options;
    this.#openCommand = `_${options.viewId}.open`;
    this.#view = vscode.window.createTreeView(options.viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
      // A tick says nothing of the items below.
      manageCheckboxStateManually: true,
    });
    this.#subscriptions = [
      this.#didChange,
      this.#view,
      vscode.commands.registerCommand(this.#openCommand, (uri: string, id: string) => this.#open(uri, id)),
      this.#view.onDidChangeSelection(({ selection }) => {
        this.#selectedId = selection[0]?.id;
      }),
      this.#view.onDidChangeVisibility(() => {
        this.#schedule();
      }),
      this.#view.onDidCollapseElement(({ element }) => {
        this.#folded.set(itemId(element), true);
      }),
      this.#view.onDidExpandElement(({ element }) => {
        this.#folded.set(itemId(element), false);
      }),
      this.#view.onDidChangeCheckboxState(({ items }) => this.#tick(items)),
      services.activeArticle.onDidChange(() => {
        this.#schedule();
      }),
      services.analyses.onDidAnalyse(({ document }) => {
        if (document === services.activeArticle.document) this.#schedule();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (options.nodeAt && textEditor.document === services.activeArticle.document) this.#schedule();
      }),
    ];
  }

  getTreeItem(node: N): vscode.TreeItem {
    const item = this.#options.item(node);
    item.id = itemId(node);
    item.contextValue = node.contextValue;
    if (node.target) {
      item.command = {
        command: this.#openCommand,
        title: vscode.l10n.t('Go to the Text'),
        arguments: [node.source.uri, node.id],
      };
    }
    return item;
  }

  async getChildren(node?: N): Promise<N[]> {
    if (node) return [...node.children];
    await this.#firstAnalysis();
    // Read again: by now another article may be the active one.
    this.#shown = this.#latest();
    return this.#shownOf(this.roots);
  }

  getParent(node: N): N | undefined {
    return node.parent;
  }

  /** The items of the active article's newest analysis, shown or not, to copy all of them; empty without an article. */
  get roots(): readonly N[] {
    const { document } = this.#services.activeArticle;
    const analysis = this.#latest();
    return document && analysis ? this.#rootsOf(document, analysis) : [];
  }

  /** Makes the tree anew from the same analysis, after a change of what the items depend on. */
  rebuild(): void {
    this.#roots = new WeakMap();
    clearTimeout(this.#rebuild);
    // What is selected stays: the reader has not moved.
    this.#rebuild = setTimeout(() => {
      this.#didChange.fire();
      this.#summarise();
    }, UPDATE_PAUSE_MS);
  }

  /** Shows an item in the view, opens the view if need be, and gives it the focus. */
  async reveal(document: vscode.TextDocument, analysis: Analysis, id: string): Promise<void> {
    const node = findNode(this.#rootsOf(document, analysis), id);
    if (!node) return;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#view.reveal(node, { select: true, focus: true, expand: true });
        return;
      } catch (error) {
        if (attempt === REVEAL_ATTEMPTS) throw error;
        await new Promise(resolve => setTimeout(resolve, REVEAL_PAUSE_MS));
      }
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#rebuild);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /**
   * Waits for the first analysis of the active article: a view that waits shows that it does, whereas an empty one would say
   * that there is nothing. Another article becoming active ends the wait.
   */
  async #firstAnalysis(): Promise<void> {
    const { activeArticle, analyses } = this.#services;
    const { document } = activeArticle;
    if (!document || analyses.latest(document)) return;
    let listener: vscode.Disposable | undefined;
    const left = new Promise<void>(resolve => {
      listener = activeArticle.onDidChange(() => {
        resolve();
      });
    });
    await Promise.race([analyses.get(document), left]);
    listener?.dispose();
  }

  #latest(): Analysis | undefined {
    const { activeArticle, analyses } = this.#services;
    return activeArticle.document && analyses.latest(activeArticle.document);
  }

  #rootsOf(document: vscode.TextDocument, analysis: Analysis): readonly N[] {
    let roots = this.#roots.get(analysis);
    if (!roots) {
      roots = this.#options.roots({ uri: document.uri.toString(), analysis });
      this.#roots.set(analysis, roots);
    }
    return roots;
  }

  #schedule(pause = UPDATE_PAUSE_MS): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#update();
    }, pause);
  }

  #update(): void {
    if (this.#latest() !== this.#shown) this.#didChange.fire();
    this.#summarise();
    this.#follow();
  }

  /** Also while the view is closed: its badge is what calls for it. */
  #summarise(): void {
    const { badge: badgeOf, message: messageOf } = this.#options;
    const badge = badgeOf?.(this.roots);
    if (badge?.value !== this.#view.badge?.value) this.#view.badge = badge;
    const message = messageOf?.(this.roots) ?? '';
    if (message !== (this.#view.message ?? '')) this.#view.message = message;
  }

  #shownOf(roots: readonly N[]): N[] {
    const { shown } = this.#options;
    return shown ? roots.filter(root => shown(root)) : [...roots];
  }

  async #tick(items: readonly (readonly [N, vscode.TreeItemCheckboxState])[]): Promise<void> {
    // VS Code has no item for a box that was clicked in the middle of an update; the view then shows again what holds.
    if (items.length === 0) this.rebuild();
    for (const [node, state] of items) {
      await this.#options.onTick?.(node, state === vscode.TreeItemCheckboxState.Checked);
    }
  }

  /** The item, or what it is folded into: following the cursor unfolds nothing. */
  #inSight(node: N): N {
    const isFolded = (branch: N) =>
      this.#folded.get(itemId(branch)) ??
      this.#options.item(branch).collapsibleState === vscode.TreeItemCollapsibleState.Collapsed;
    for (let branch = node.parent; branch; branch = branch.parent) if (isFolded(branch)) return this.#inSight(branch);
    return node;
  }

  /**
   * Selects the item that the cursor's place belongs to. An item that leads there stays selected even if another one would
   * be chosen: it is what the reader clicked.
   */
  #follow(): void {
    const { activeArticle, analyses } = this.#services;
    const { document, editor } = activeArticle;
    const analysis = document && analyses.peek(document);
    if (!this.#options.nodeAt || !this.#view.visible || !editor || !analysis) return;
    const roots = this.#shownOf(this.#rootsOf(document, analysis));
    const offset = document.offsetAt(editor.selection.active);
    const selected = this.#selectedId === undefined ? undefined : findNode(roots, this.#selectedId);
    if (selected?.target && touches(selected.target, offset)) return;
    const found = this.#options.nodeAt(roots, analysis, offset);
    const node = found && this.#inSight(found);
    if (!node || node.id === selected?.id) return;
    this.#view.reveal(node, { select: true, focus: false }).then(
      () => {
        this.#refusals = 0;
      },
      () => {
        // By then the cursor may be elsewhere, so that another item is due.
        if (++this.#refusals < REVEAL_ATTEMPTS) this.#schedule(REVEAL_PAUSE_MS);
      },
    );
  }

  /** Goes to the text of an item, as the article stands now. */
  async #open(uri: string, id: string): Promise<void> {
    const document = openDocument(uri);
    if (!document) return;
    const { analyses } = this.#services;
    const analysis = (await analyses.get(document)) ?? analyses.latest(document);
    const node = analysis && findNode(this.#rootsOf(document, analysis), id);
    if (node?.target) await showSpan(document, node.target, { preserveFocus: true });
  }
}

/** Two articles open in turn may have items of the same id; what is unfolded in one says nothing of the other. */
function itemId<N extends TreeNode<N>>(node: N): string {
  return `${node.source.uri}#${node.id}`;
}
