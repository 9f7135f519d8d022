import * as vscode from 'vscode';
import type { Services } from '../services/services';
import { detailNodes, listNode, listsItem, type ListsNode } from './lists/listNodes';
import { registerListCommands } from './lists/listCommands';

const UPDATE_PAUSE_MS = 60;

/** The Sanctions Lists view: what names are screened against, how much and how old it is; and the commands on lists. */
export function registerListsView(services: Services): vscode.Disposable {
  const tree = new ListsTree(services);
  return vscode.Disposable.from(tree, registerListCommands(services));
}

class ListsTree implements vscode.TreeDataProvider<ListsNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #view: vscode.TreeView<ListsNode>;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(services: Services) {
    this.#services = services;
    this.#view = vscode.window.createTreeView('dossier.sanctionsLists', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = [
      this.#didChange,
      this.#view,
      services.watchlists.onDidChange(() => {
        this.#schedule();
      }),
      services.yente.onDidChangeNote(() => {
        this.#showMessage();
      }),
    ];
  }

  getTreeItem(node: ListsNode): vscode.TreeItem {
    return listsItem(node);
  }

  async getChildren(node?: ListsNode): Promise<ListsNode[]> {
    if (node?.kind === 'list') return [...detailNodes(node)];
    if (node) return [];
    await this.#services.watchlists.ready;
    this.#showMessage();
    return this.#services.watchlists.lists.map(listNode);
  }

  getParent(node: ListsNode): ListsNode | undefined {
    return node.kind === 'detail' ? node.parent : undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#didChange.fire();
    }, UPDATE_PAUSE_MS);
  }

  #showMessage(): void {
    this.#view.message = this.#services.yente.note ?? this.#onlySelection() ?? '';
  }

  #onlySelection(): string | undefined {
    const { lists } = this.#services.watchlists;
    if (lists.length === 0 || lists.some(({ embedded }) => !embedded)) return undefined;
    return vscode.l10n.t('A small selection comes with Dossier. Import a list to screen against all of it.');
  }
}
