import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE, baseName, isArticle } from '../../services/documents';
import { reasonOf, showError } from '../messages';

/**
 * The article of a review as a document. A text with a review is an article, also if its name does not say so.
 * @returns `undefined` if it cannot be opened; the reader has been told
 */
export async function openReviewed(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    return isArticle(document) ? document : await vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
  } catch (error) {
    showError(
      vscode.l10n.t('{0} could not be opened. Its review is kept as it is. {1}', baseName(uri), reasonOf(error)),
    );
    return undefined;
  }
}
