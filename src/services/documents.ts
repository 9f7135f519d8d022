import * as vscode from 'vscode';
import type { Span } from '../analysis/text/span';

/** The language id of articles, as package.json contributes it. */
export const ARTICLE_LANGUAGE = 'article';

/** Of the documents that show all details of a possible match. */
export const LISTING_SCHEME = 'dossier-listing';

/** Of the documents that explain a finding. */
export const FINDING_SCHEME = 'dossier-finding';

/** Matches articles for language features; notebook cells are left alone. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = { language: ARTICLE_LANGUAGE };

/** Whether Dossier reads this document: an article, wherever it lives (file, untitled, virtual, one side of a diff). */
export function isArticle(document: vscode.TextDocument): boolean {
  return document.languageId === ARTICLE_LANGUAGE && document.uri.scheme !== 'vscode-notebook-cell';
}

/** The range of a span of the document's text. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The last part of an address: the file's name. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The document at an address, as long as it is open. */
export function openDocument(address: vscode.Uri | string): vscode.TextDocument | undefined {
  const key = address.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
}
