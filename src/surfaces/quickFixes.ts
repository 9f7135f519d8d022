import * as vscode from 'vscode';
import type { Analysis, Finding, Fix, RelatedPlace } from '../analysis/model';
import { ARTICLE_SELECTOR, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { SOURCE } from './diagnostics';
import { argumentsFor } from './findings/findingTarget';
import { placeAt } from '../analysis/place';
import { placeInWords } from './tree/placeLabel';

const { QuickFix } = vscode.CodeActionKind;

/** The light bulb on a finding: corrections of the text, the way to the other place, the explanation, and ways not to see it again. */
export function registerQuickFixes(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      provideCodeActions: async (document, range, { diagnostics }, token) => {
        const analysis = await services.analyses.get(document, token);
        if (!analysis) return undefined;
        return services.findings
          .of(document, analysis)
          .filter(finding => toRange(document, finding).intersection(range) !== undefined)
          .flatMap(finding => actionsFor(document, analysis, finding, diagnostics));
      },
    },
    { providedCodeActionKinds: [QuickFix] },
  );
}

function actionsFor(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: Finding,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = toRange(document, finding);
  const diagnostics = shown.filter(diagnostic => isOf(diagnostic, finding) && diagnostic.range.isEqual(range));
  const actions = [
    ...finding.fixes.map((fix, index) => correction(document, fix, index === 0)),
    ...finding.related.map(place => goTo(document, analysis, place)),
    ...commandsOn(document, finding),
  ];
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

/** An edit of the text, which undo takes back like any other. */
function correction(document: vscode.TextDocument, { title, edits }: Fix, first: boolean): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  for (const edit of edits) action.edit.replace(document.uri, toRange(document, edit), edit.text);
  action.isPreferred = first;
  return action;
}

function goTo({ uri }: vscode.TextDocument, analysis: Analysis, related: RelatedPlace): vscode.CodeAction {
  const place = placeAt(analysis, related.start);
  const title = place
    ? vscode.l10n.t('Go to {0}: {1}', placeInWords(place), related.message)
    : vscode.l10n.t('Go to: {0}', related.message);
  return commandAction(title, 'dossier.goTo', [uri.toString(), related.start, related.end]);
}

function commandsOn(document: vscode.TextDocument, finding: Finding): vscode.CodeAction[] {
  const { code } = finding;
  const args = argumentsFor(document, finding);
  return [
    commandAction(vscode.l10n.t('Explain {0}', code), 'dossier.explainFinding', args),
    commentOn(document, finding),
    commandAction(vscode.l10n.t('Ignore {0} here', code), 'dossier.ignoreFindingHere', args),
    commandAction(vscode.l10n.t('Ignore {0} in this document', code), 'dossier.ignoreFindingInDocument', args),
    commandAction(vscode.l10n.t('Turn off {0} everywhere', code), 'dossier.turnOffFinding', args),
  ];
}

/** What to do about it may be for somebody else to say. */
function commentOn({ uri }: vscode.TextDocument, { code, start, end }: Finding): vscode.CodeAction {
  const title = vscode.l10n.t('Comment on {0}', code);
  return commandAction(title, 'dossier.addComment', [uri.toString(), start, end, { type: 'finding', code }]);
}

function commandAction(title: string, command: string, args: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { command, title, arguments: args };
  return action;
}

function isOf({ source, code }: vscode.Diagnostic, finding: Finding): boolean {
  return source === SOURCE && typeof code === 'object' && code.value === finding.code;
}
