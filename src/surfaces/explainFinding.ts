import * as vscode from 'vscode';
import { RULES } from '../analysis/findings/catalogue';
import { FINDING_SCHEME } from '../services/documents';
import type { Services } from '../services/services';
import { ALL_RULES, readAddress, ruleAddress } from './findings/address';
import { allRulesLine, allRulesText, explanationText, settingLine } from './findings/explanation';
import { findingTarget } from './findings/findingTarget';
import { placeOf, wordsOf } from './findings/words';

/** The language of the explanations, as package.json contributes it: it only lets long lines wrap. */
const LANGUAGE = 'dossier-finding';

/** What a finding means and why it is told, in a document of its own; the codes in the Problems view lead there too. */
export function registerExplainFinding(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(FINDING_SCHEME, {
      provideTextDocumentContent: uri => contentOf(services, uri),
    }),
    vscode.languages.registerDocumentLinkProvider({ scheme: FINDING_SCHEME }, { provideDocumentLinks: linksIn }),
    // However it was opened.
    vscode.workspace.onDidOpenTextDocument(async document => {
      if (document.uri.scheme === FINDING_SCHEME && document.languageId !== LANGUAGE)
        await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    }),
    vscode.commands.registerCommand('dossier.explainFinding', (...args: unknown[]) => explain(services, args)),
  );
}

async function explain(services: Services, args: readonly unknown[]): Promise<void> {
  const target = await findingTarget(services, args);
  if (!target) return;
  const { analysis, finding } = target;
  const address = ruleAddress(finding.code, {
    place: placeOf(analysis, finding),
    words: wordsOf(analysis, finding),
    message: finding.message,
  });
  await vscode.window.showTextDocument(address, { preview: true, viewColumn: vscode.ViewColumn.Beside });
}

function contentOf({ settings, activeArticle }: Services, uri: vscode.Uri): string {
  const levels = settings.findingLevels(activeArticle.document?.uri ?? uri);
  const { code, found } = readAddress(uri);
  const rule = RULES.find(one => one.code === code);
  return rule ? explanationText(rule, levels, found) : allRulesText(levels);
}

/** The last lines lead on; anything else that looks like one is text of an article. */
function linksIn(document: vscode.TextDocument): vscode.DocumentLink[] {
  const targets = new Map([
    [allRulesLine(), ALL_RULES],
    [settingLine(), vscode.Uri.parse('command:workbench.action.openSettings?%5B%22dossier.findings.levels%22%5D')],
  ]);
  const links: vscode.DocumentLink[] = [];
  for (let line = 1; line < document.lineCount; line += 1) {
    const { text, range } = document.lineAt(line);
    const target = targets.get(text);
    if (target) links.push(new vscode.DocumentLink(range, target));
  }
  return links;
}
