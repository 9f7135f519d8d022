import * as vscode from 'vscode';
import type { Services } from '../services/services';
import { ArticleTree } from './tree/articleTree';
import { keyPointItem, keyPointsMarkdown, noEvidence } from './tree/keyPointItems';
import { keyPointNodeAt, keyPointNodes, type KeyPointsNode } from './tree/keyPointNodes';

/** The Key Points view: each key point and, under it, the body sentences that support it. */
export function registerKeyPointsView(services: Services): vscode.Disposable {
  const tree = new ArticleTree<KeyPointsNode>(services, {
    viewId: 'dossier.keyPoints',
    roots: source => keyPointNodes(source, noEvidence()),
    item: keyPointItem,
    nodeAt: keyPointNodeAt,
  });
  return vscode.Disposable.from(
    tree,
    vscode.commands.registerCommand('dossier.copyAllKeyPoints', () =>
      vscode.env.clipboard.writeText(keyPointsMarkdown(tree.roots)),
    ),
  );
}
