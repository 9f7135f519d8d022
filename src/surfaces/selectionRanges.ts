import * as vscode from 'vscode';
import type { Analysis } from '../analysis/model';
import { ARTICLE_SELECTOR, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { enclosingSpans } from './outline/nesting';

/** Expand Selection in an article: from the word to the name, the quotation, the sentence, the paragraph and so on. */
export function registerSelectionRanges({ analyses }: Services): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(ARTICLE_SELECTOR, {
    provideSelectionRanges: async (document, positions, token) => {
      const analysis = await analyses.get(document, token);
      return analysis && positions.map(position => selectionRange(document, analysis, position));
    },
  });
}

function selectionRange(
  document: vscode.TextDocument,
  analysis: Analysis,
  position: vscode.Position,
): vscode.SelectionRange {
  const word = document.getWordRangeAtPosition(position);
  const wordSpan = word && { start: document.offsetAt(word.start), end: document.offsetAt(word.end) };
  const spans = enclosingSpans(analysis, document.offsetAt(position), wordSpan);
  const outermostFirst = spans.reverse().map(span => toRange(document, span));
  const innermost = outermostFirst.reduce<vscode.SelectionRange | undefined>(
    (parent, range) => new vscode.SelectionRange(range, parent),
    undefined,
  );
  return innermost ?? new vscode.SelectionRange(new vscode.Range(position, position));
}
