import * as vscode from 'vscode';
import { openDocument } from '../services/documents';
import { ContextKey } from '../services/contextKeys';
import type { ArticleReview } from '../services/reviewFiles';
import type { Services } from '../services/services';
import { showBriefly } from './messages';
import { reattachToSelection } from './reattach';
import { openReviewed } from './reviews/reviewDocument';
import { OPEN_REVIEWED, reviewNode, reviewsItem, reviewsMarkdown } from './reviews/reviewItems';
import { EntryNode, type ReviewNode, type ReviewsNode } from './reviews/reviewNodes';
import { passes, REVIEW_ORDERS, sorted, type ReviewFilter, type ReviewOrder } from './reviews/reviewOrder';
import { summaryOf } from './reviews/reviewSummary';
import { showSpan } from './showSpan';

const ORDER_KEY = 'dossier.reviewOrder';

const FILTERS: Readonly<Record<ReviewFilter, string>> = {
  all: 'dossier.showAllReviews',
  unfinished: 'dossier.showReviewsNotApproved',
  asking: 'dossier.showReviewsThatAsk',
  trouble: 'dossier.showReviewsInTrouble',
};

const ORDERS: Readonly<Record<ReviewOrder, string>> = {
  recent: 'dossier.sortReviewsByLastChange',
  name: 'dossier.sortReviewsByName',
  state: 'dossier.sortReviewsByState',
  progress: 'dossier.sortReviewsByProgress',
};

/** The Reviews view: the reviews of the workspace, how far each has got, and below it what waits for somebody. */
export function registerReviewsView(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const tree = new ReviewsTree(services);
  return vscode.Disposable.from(
    tree,
    registerCommand(OPEN_REVIEWED, (uri: string, entry?: string) => open(services, uri, entry)),
    registerCommand('dossier.reattachEntry', (node: unknown) => reattach(services, node)),
    registerCommand('dossier.copyAllReviews', async () =>
      vscode.env.clipboard.writeText(reviewsMarkdown(await tree.all())),
    ),
    ...Object.entries(FILTERS).map(([value, command]) =>
      registerCommand(command, () => tree.filterBy(value as ReviewFilter)),
    ),
    ...Object.entries(ORDERS).map(([value, command]) =>
      registerCommand(command, () => tree.sortBy(value as ReviewOrder)),
    ),
  );
}

class ReviewsTree implements vscode.TreeDataProvider<ReviewsNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #view: vscode.TreeView<ReviewsNode>;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #filterKey = new ContextKey<ReviewFilter>('dossier.reviewFilter');
  readonly #orderKey = new ContextKey<ReviewOrder>(ORDER_KEY);
  /** It is not remembered: a fresh window hides nothing. */
  #filter: ReviewFilter = 'all';

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(services: Services) {
    this.#services = services;
    void this.#filterKey.set(this.#filter);
    void this.#orderKey.set(this.#order);
    this.#view = vscode.window.createTreeView('dossier.reviews', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#didChange,
      this.#view,
      this.#view.onDidChangeVisibility(({ visible }) => {
        // The folders of the workspace are gone through only while somebody looks.
        if (visible) services.reviewFiles.look();
        else services.reviewFiles.stop();
      }),
      services.reviewFiles.onDidChange(() => {
        this.#didChange.fire();
      }),
    ];
  }

  getTreeItem(node: ReviewsNode): vscode.TreeItem {
    return reviewsItem(node);
  }

  async getChildren(node?: ReviewsNode): Promise<ReviewsNode[]> {
    if (node) return node.kind === 'review' ? [...node.children] : [];
    const { reviewFiles } = this.#services;
    reviewFiles.look();
    await reviewFiles.whenFound;
    const { all, isAll } = reviewFiles;
    this.#view.message = summaryOf(all, this.#filter, isAll);
    return this.#shown(all).map(reviewNode);
  }

  /** The items as they are shown, also while the view is closed. */
  async all(): Promise<readonly ReviewNode[]> {
    const { reviewFiles } = this.#services;
    reviewFiles.look();
    await reviewFiles.whenRead();
    const nodes = this.#shown(reviewFiles.all).map(reviewNode);
    if (!this.#view.visible) reviewFiles.stop();
    return nodes;
  }

  async filterBy(filter: ReviewFilter): Promise<void> {
    this.#filter = filter;
    await this.#filterKey.set(filter);
    this.#didChange.fire();
  }

  async sortBy(order: ReviewOrder): Promise<void> {
    await this.#services.state.update(ORDER_KEY, order);
    await this.#orderKey.set(order);
    this.#didChange.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** The order the reader chose last, in whatever window. */
  get #order(): ReviewOrder {
    const known = this.#services.state.get(ORDER_KEY);
    return REVIEW_ORDERS.find(order => order === known) ?? 'recent';
  }

  #shown(all: readonly ArticleReview[]): readonly ArticleReview[] {
    return sorted(
      all.filter(told => passes(this.#filter, told)),
      this.#order,
    );
  }
}

/** Goes to the words of an entry or, if they are gone or it has none, to the article. */
async function open({ reviews }: Services, uri: string, entry: string | undefined): Promise<void> {
  const document = await openReviewed(vscode.Uri.parse(uri, true));
  if (!document) return;
  await vscode.window.showTextDocument(document, { preserveFocus: true });
  const { places } = await reviews.whenLoaded(document);
  const place = entry === undefined ? undefined : places.get(entry);
  if (place) await showSpan(document, place, { preserveFocus: true });
}

async function reattach(services: Services, node: unknown): Promise<void> {
  if (!(node instanceof EntryNode)) return;
  const document = openDocument(node.uri);
  if (document) await reattachToSelection(services, document, node.entry.id);
  else {
    await open(services, node.uri.toString(), undefined);
    showBriefly(vscode.l10n.t('Select the words that it is about first'));
  }
}
