import type { Analysis } from '../../analysis/model';
import type { Span } from '../../analysis/text/span';

/*
 * What the shared tree asks of its items. They say what they are; only the views know how VS Code shows them, so this and
 * the modules of items have no need of the editor.
 */

/** The article that a tree was made from. */
export interface Source {
  readonly uri: string;
  readonly analysis: Analysis;
}

/**
 * An item of a tree.
 * @template N the items of the same tree
 */
export abstract class TreeNode<N> {
  /** What kind of item it is, as menus of package.json see it. */
  abstract readonly contextValue: string;
  /** Where a click leads; `undefined` for an item that only groups or explains. */
  abstract readonly target: Span | undefined;
  /** The item as plain text for the clipboard. */
  abstract readonly copyText: string;
  #children: readonly N[] | undefined;

  /**
   * @param id unique in its tree, the same after an edit elsewhere in the article, and beginning with `parent`'s id and a slash
   */
  constructor(
    readonly source: Source,
    readonly id: string,
    readonly parent: N | undefined,
  ) {}

  /** Made when first asked for: a long article has thousands, of which few are ever unfolded. */
  get children(): readonly N[] {
    return (this.#children ??= this.makeChildren());
  }

  protected makeChildren(): readonly N[] {
    return [];
  }
}

/** The item with this id; only the branch that leads to it is unfolded. */
export function findNode<N extends TreeNode<N>>(nodes: readonly N[], id: string): N | undefined {
  for (const node of nodes) {
    if (node.id === id) return node;
    const found = id.startsWith(`${node.id}/`) ? findNode(node.children, id) : undefined;
    if (found) return found;
  }
  return undefined;
}
