import * as vscode from 'vscode';
import { openDocument } from '../services/documents';
import type { Services } from '../services/services';
import { ArticleTree } from './tree/articleTree';
import { followVerdicts, verdictsOf } from './tree/followReviews';
import { matchFacts, openMatchesInWords, sanctionItem, sanctionsMarkdown } from './tree/sanctionItems';
import { countOpen, sanctionNodes, SubjectNode, type SanctionsNode } from './tree/sanctionNodes';
import type { Source } from './tree/node';

/** The Sanctions view: on whom the article reports sanctions, and who may be on a list. */
export function registerSanctionsView(services: Services): vscode.Disposable {
  const { activeArticle, possibleMatches } = services;
  const tree = new ArticleTree<SanctionsNode>(services, {
    viewId: 'dossier.sanctions',
    roots: source => rootsOf(services, source),
    item: sanctionItem,
    badge: roots => {
      const count = countOpen(roots.filter(node => node instanceof SubjectNode));
      return count === 0 ? undefined : { value: count, tooltip: openMatchesInWords(count) };
    },
  });
  return vscode.Disposable.from(
    tree,
    followVerdicts(services, () => {
      tree.rebuild();
    }),
    possibleMatches.onDidChange(document => {
      if (document === undefined || document === activeArticle.document) tree.rebuild();
    }),
    vscode.commands.registerCommand('dossier.copyAllSanctions', () =>
      vscode.env.clipboard.writeText(sanctionsMarkdown(tree.roots)),
    ),
  );
}

function rootsOf(services: Services, source: Source): readonly SanctionsNode[] {
  const { possibleMatches } = services;
  const document = openDocument(source.uri);
  const matched = document ? possibleMatches.all(document, source.analysis) : [];
  return sanctionNodes(source, matched, matchFacts, verdictsOf(services, source.uri));
}
