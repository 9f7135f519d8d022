import * as vscode from 'vscode';
import { ContextKey } from '../services/contextKeys';
import type { Services } from '../services/services';
import { entityTarget, sayNothingNamed } from './entityTarget';
import { ArticleTree } from './tree/articleTree';
import { entitiesMarkdown, entityItem } from './tree/entityItems';
import { entityNodeId, entityNodes, type EntitiesNode, type EntityOrder } from './tree/entityNodes';
import { followVerdicts, verdictsOf } from './tree/followReviews';

const ORDER_KEY = 'dossier.entityOrder';

/** The Entities view: who and what the article names, by kind, each with its mentions. */
export function registerEntitiesView(services: Services): vscode.Disposable {
  const order = new RememberedOrder(services.state);
  const tree = new ArticleTree<EntitiesNode>(services, {
    viewId: 'dossier.entities',
    roots: source => entityNodes(source, order.value, verdictsOf(services, source.uri)),
    item: entityItem,
  });
  const sortBy = async (value: EntityOrder) => {
    await order.set(value);
    tree.rebuild();
  };
  return vscode.Disposable.from(
    tree,
    followVerdicts(services, () => {
      tree.rebuild();
    }),
    vscode.commands.registerCommand('dossier.sortEntitiesByFirstMention', () => sortBy('first')),
    vscode.commands.registerCommand('dossier.sortEntitiesByCount', () => sortBy('count')),
    vscode.commands.registerCommand('dossier.copyAllEntities', () =>
      vscode.env.clipboard.writeText(entitiesMarkdown(tree.roots)),
    ),
    vscode.commands.registerCommand('dossier.revealEntity', async (...args: unknown[]) => {
      const target = await entityTarget(services, args);
      if (target) await tree.reveal(target.document, target.analysis, entityNodeId(target.entity));
      else sayNothingNamed();
    }),
  );
}

/** The order the reader chose last, in whatever window. */
class RememberedOrder {
  readonly #key = new ContextKey<EntityOrder>(ORDER_KEY);

  constructor(readonly state: vscode.Memento) {
    void this.#key.set(this.value);
  }

  get value(): EntityOrder {
    return this.state.get(ORDER_KEY) === 'count' ? 'count' : 'first';
  }

  async set(value: EntityOrder): Promise<void> {
    await this.state.update(ORDER_KEY, value);
    await this.#key.set(value);
  }
}
