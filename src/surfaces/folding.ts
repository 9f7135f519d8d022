import * as vscode from 'vscode';
import type { Analysis } from '../analysis/model';
import type { Span } from '../analysis/text/span';
import { ARTICLE_SELECTOR } from '../services/documents';
import type { Services } from '../services/services';
import { keyPointsBlock } from './outline/blocks';

/** Folds the key points, and headlines, key points and paragraphs that are written over several lines. */
export function registerFolding({ analyses }: Services): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(ARTICLE_SELECTOR, {
    provideFoldingRanges: async (document, _context, token) => {
      const analysis = await analyses.get(document, token);
      return analysis && foldingRanges(document, analysis);
    },
  });
}

function foldingRanges(document: vscode.TextDocument, analysis: Analysis): vscode.FoldingRange[] {
  const { headline, keyPoints, paragraphs } = analysis.article;
  return [
    ...fold(document, headline),
    // A region, so that Fold All Regions folds the key points alone and Fold Level 1 all there is.
    ...fold(document, keyPointsBlock(analysis), vscode.FoldingRangeKind.Region),
    ...keyPoints.flatMap(point => fold(document, point.line)),
    ...paragraphs.flatMap(paragraph => fold(document, paragraph)),
  ];
}

/** The range that folds a span, or none for a span on one line. */
function fold(
  document: vscode.TextDocument,
  span: Span | null | undefined,
  kind?: vscode.FoldingRangeKind,
): vscode.FoldingRange[] {
  if (!span) return [];
  const first = document.positionAt(span.start).line;
  const last = document.positionAt(span.end).line;
  return first < last ? [new vscode.FoldingRange(first, last, kind)] : [];
}
