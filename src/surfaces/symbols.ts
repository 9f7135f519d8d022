import * as vscode from 'vscode';
import type { Analysis } from '../analysis/model';
import type { Span } from '../analysis/text/span';
import { ARTICLE_SELECTOR, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { keyPointsBlock } from './outline/blocks';
import { titleOf } from './outline/titles';

/** The outline of an article, for the Outline view, breadcrumbs and Go to Symbol. */
export function registerSymbols({ analyses }: Services): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ARTICLE_SELECTOR,
    {
      provideDocumentSymbols: async (document, token) => {
        const analysis = await analyses.get(document, token);
        return analysis && outline(document, analysis);
      },
    },
    { label: vscode.l10n.t('Dossier') },
  );
}

/** Headline and byline if any, the key points in a group, then the paragraphs. Sentences would only be noise. */
function outline(document: vscode.TextDocument, analysis: Analysis): vscode.DocumentSymbol[] {
  const { headline, byline, paragraphs } = analysis.article;
  return [
    ...(headline ? [titled(document, analysis, headline, vscode.SymbolKind.File)] : []),
    ...(byline ? [titled(document, analysis, byline, vscode.SymbolKind.Constant)] : []),
    ...keyPointsGroup(document, analysis),
    ...paragraphs.map(paragraph => {
      const symbol = titled(document, analysis, paragraph, vscode.SymbolKind.String);
      // The number leads: the views speak of paragraphs by number, and Go to Symbol finds them by it.
      symbol.name = `${paragraph.index + 1}. ${symbol.name}`;
      return symbol;
    }),
  ];
}

function keyPointsGroup(document: vscode.TextDocument, analysis: Analysis): vscode.DocumentSymbol[] {
  const block = keyPointsBlock(analysis);
  const first = analysis.article.keyPoints.at(0);
  if (!block || !first) return [];
  const group = new vscode.DocumentSymbol(
    vscode.l10n.t('Key points'),
    '',
    vscode.SymbolKind.Enum,
    toRange(document, block),
    toRange(document, first),
  );
  group.children = analysis.article.keyPoints.map(point =>
    titled(document, analysis, point, vscode.SymbolKind.EnumMember, point.line),
  );
  return [group];
}

/** A symbol named after the first words of a span; they are where the cursor goes. */
function titled(
  document: vscode.TextDocument,
  analysis: Analysis,
  span: Span,
  kind: vscode.SymbolKind,
  whole: Span = span,
): vscode.DocumentSymbol {
  const title = titleOf(analysis.text, span);
  return new vscode.DocumentSymbol(title.text, '', kind, toRange(document, whole), toRange(document, title.span));
}
