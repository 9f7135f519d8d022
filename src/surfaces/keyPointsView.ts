import * as vscode from 'vscode';
import { needsLook, reviewKeyPoints } from '../review/keyPoints';
import { openDocument } from '../services/documents';
import { ContextKey } from '../services/contextKeys';
import type { Services } from '../services/services';
import { setChecked } from './keyPoints/checks';
import { hiddenInWords, passes, type KeyPointFilter } from './keyPoints/keyPointFilter';
import { pointOfItem } from './keyPoints/keyPointTarget';
import { toLookAtInWords } from './keyPoints/keyPointWords';
import { ArticleTree } from './tree/articleTree';
import { followTicks, followVerdicts } from './tree/followReviews';
import { keyPointItem, keyPointItems, keyPointsMarkdown } from './tree/keyPointItems';
import { keyPointNodeAt, type KeyPointNode, type KeyPointsNode } from './tree/keyPointNodes';
import type { Source } from './tree/node';

/** The commands that choose what the view shows. */
const FILTERS: Readonly<Record<KeyPointFilter, string>> = {
  all: 'dossier.showAllKeyPoints',
  look: 'dossier.showKeyPointsToLookAt',
  unchecked: 'dossier.showUncheckedKeyPoints',
  disputed: 'dossier.showDisputedKeyPoints',
};

/**
 * The Key Points view: each key point with how it stands against the body and a box to tick and, under it, what the body says
 * otherwise, the sentences it rests on and what is missing.
 */
export function registerKeyPointsView(services: Services): vscode.Disposable {
  const filter = new ChosenFilter();
  const tree = new ArticleTree<KeyPointsNode>(services, {
    viewId: 'dossier.keyPoints',
    roots: source => rootsOf(services, source),
    item: keyPointItem,
    badge: roots => {
      const count = roots.filter(isPoint).filter(({ reviewed }) => needsLook(reviewed)).length;
      return count === 0 ? undefined : { value: count, tooltip: toLookAtInWords(count) };
    },
    shown: node => !isPoint(node) || passes(filter.value, node.reviewed),
    message: roots => messageOf(filter.value, roots.filter(isPoint)),
    onTick: async (node, ticked) => {
      const target = await pointOfItem(services, node);
      if (target) await setChecked(services, target, ticked);
      else tree.rebuild();
    },
    nodeAt: keyPointNodeAt,
  });
  return vscode.Disposable.from(
    tree,
    followVerdicts(services, () => {
      tree.rebuild();
    }),
    followTicks(services, () => {
      tree.rebuild();
    }),
    vscode.commands.registerCommand('dossier.copyAllKeyPoints', () =>
      vscode.env.clipboard.writeText(keyPointsMarkdown(tree.roots)),
    ),
    ...Object.entries(FILTERS).map(([value, command]) =>
      vscode.commands.registerCommand(command, async () => {
        await filter.set(value as KeyPointFilter);
        tree.rebuild();
      }),
    ),
  );
}

function rootsOf({ reviews }: Services, source: Source): readonly KeyPointNode[] {
  const document = openDocument(source.uri);
  return document ? keyPointItems(source, reviewKeyPoints(source.analysis, reviews.of(document))) : [];
}

function messageOf(filter: KeyPointFilter, roots: readonly KeyPointNode[]): string | undefined {
  const points = roots.map(({ reviewed }) => reviewed);
  const hidden = hiddenInWords(filter, points);
  const noBody = points.some(({ standing }) => standing === 'no-body')
    ? vscode.l10n.t('This article has no body to hold its key points against.')
    : undefined;
  return [noBody, hidden].filter(line => line !== undefined).join('\n') || undefined;
}

function isPoint(node: KeyPointsNode): node is KeyPointNode {
  return node.kind === 'keyPoint';
}

/** What the view shows of this window's articles. It is not remembered: a fresh window hides nothing. */
class ChosenFilter {
  readonly #key = new ContextKey<KeyPointFilter>('dossier.keyPointFilter');
  #value: KeyPointFilter = 'all';

  constructor() {
    void this.#key.set(this.#value);
  }

  get value(): KeyPointFilter {
    return this.#value;
  }

  async set(value: KeyPointFilter): Promise<void> {
    this.#value = value;
    await this.#key.set(value);
  }
}
