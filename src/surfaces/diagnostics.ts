import * as vscode from 'vscode';
import type { Finding, Severity } from '../analysis/model';
import { isArticle, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { ruleAddress } from './findings/address';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Words that the article could do without are shown faded. */
const TAGS: Readonly<Record<string, readonly vscode.DiagnosticTag[]>> = {
  'repeated-word': [vscode.DiagnosticTag.Unnecessary],
};

/** What the Problems view says the findings are from. */
export const SOURCE = 'Dossier';

/** The findings of open articles in the Problems view and as squiggles in the text. */
export function registerDiagnostics({ analyses, findings }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dossier');
  const publish = (document: vscode.TextDocument): void => {
    // While the present text is being read, the findings of the text before stay and move along with its letters.
    const analysis = analyses.peek(document);
    if (!analysis || !canBeEdited(document)) return;
    const found = findings.of(document, analysis);
    collection.set(
      document.uri,
      found.map(finding => toDiagnostic(document, finding)),
    );
  };
  for (const document of vscode.workspace.textDocuments) if (isArticle(document)) publish(document);
  return vscode.Disposable.from(
    collection,
    findings.onDidChange(publish),
    // Also fires when a document's language changes.
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
    }),
  );
}

/** The older side of a diff has no problems that anybody could solve. */
function canBeEdited({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { code, message, severity, related } = finding;
  const diagnostic = new vscode.Diagnostic(toRange(document, finding), message, SEVERITIES[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: code, target: ruleAddress(code) };
  diagnostic.relatedInformation = related.map(
    place =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toRange(document, place)),
        place.message,
      ),
  );
  diagnostic.tags = [...(TAGS[code] ?? [])];
  return diagnostic;
}
