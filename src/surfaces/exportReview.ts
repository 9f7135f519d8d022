import * as vscode from 'vscode';
import { REPORT_FORMATS, reportName, writeReport, type ReportFormat } from '../review/report/formats';
import { readReason } from '../review/adjudications';
import { baseName } from '../services/documents';
import type { Services } from '../services/services';
import { reasonOf, showError } from './messages';
import { reportMaterial } from './reports/material';
import { withoutIcons } from './tree/text';

/** Writes what the review of the open article came to into a file. */
export function registerExportReview(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('dossier.exportReview', (format?: unknown, target?: unknown) =>
    exportReview(
      services,
      REPORT_FORMATS.find(known => known === format),
      target,
    ),
  );
}

/** @param target the file to write, as a test or another command gives it; the reader is asked without one */
async function exportReview(services: Services, given: ReportFormat | undefined, target: unknown): Promise<void> {
  const { document } = services.activeArticle;
  if (!document) {
    showError(vscode.l10n.t('Open an article first: Dossier exports the review of the article in the active editor.'));
    return;
  }
  const format = given ?? (await askForFormat());
  if (!format) return;
  const uri = target instanceof vscode.Uri ? target : await askForFile(document, format);
  if (!uri) return;
  try {
    await write(services, document, format, uri);
  } catch (error) {
    showError(vscode.l10n.t('The review could not be exported to {0}: {1}', baseName(uri), reasonOf(error)));
    return;
  }
  // Not awaited: the file is written, and the reader may answer or never answer.
  void offerToOpen(uri, format);
}

async function askForFormat(): Promise<ReportFormat | undefined> {
  const rows = REPORT_FORMATS.map(format => ({ ...inWords(format), format }));
  const title = vscode.l10n.t('Export Review');
  const placeHolder = vscode.l10n.t('In which format?');
  return (await vscode.window.showQuickPick(rows, { title, placeHolder, matchOnDetail: true }))?.format;
}

function inWords(format: ReportFormat): { readonly label: string; readonly detail: string } {
  switch (format) {
    case 'markdown':
      return {
        label: 'Markdown',
        detail: vscode.l10n.t('The report as text, for a repository, an issue or an e-mail'),
      };
    case 'html':
      return {
        label: 'HTML',
        detail: vscode.l10n.t('The report as a page to read in a browser, light or dark, or to print'),
      };
    case 'docx':
      return {
        label: 'DOCX',
        detail: vscode.l10n.t('The article with the comments at their words, and the report, for word processors'),
      };
    case 'csv':
      return { label: 'CSV', detail: vscode.l10n.t('A row for each thing said or found, for spreadsheets') };
    case 'jsonld':
      return {
        label: 'JSON-LD',
        detail: vscode.l10n.t('The review itself as W3C Web Annotations, for other programs'),
      };
    case 'ftm':
      return {
        label: 'FollowTheMoney',
        detail: vscode.l10n.t('Whom the article names and what was decided of them, for Aleph and OpenSanctions'),
      };
  }
}

function askForFile(document: vscode.TextDocument, format: ReportFormat): Thenable<vscode.Uri | undefined> {
  const name = reportName(baseName(document.uri), format);
  const [ending = ''] = /[^.]+$/.exec(name) ?? [];
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Review'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [inWords(format).label]: [ending] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

async function write(
  services: Services,
  document: vscode.TextDocument,
  format: ReportFormat,
  uri: vscode.Uri,
): Promise<void> {
  const made = { time: new Date().toISOString(), author: readReason(services.settings.reviewAuthor) };
  const title = vscode.l10n.t('Exporting the review');
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async () => {
    const material = await reportMaterial(services, document, made);
    if (!material) throw new Error(vscode.l10n.t('the article was edited or closed meanwhile.'));
    await vscode.workspace.fs.writeFile(uri, await writeReport(format, material));
  });
}

/** What VS Code itself cannot show is opened by the system, where there is one that sees the file. */
async function offerToOpen(uri: vscode.Uri, format: ReportFormat): Promise<void> {
  const bySystem = format === 'docx' || format === 'html';
  const canOpen = !bySystem || (uri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop);
  const message = withoutIcons(vscode.l10n.t('The review was exported to {0}.', baseName(uri)));
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(message, ...(canOpen ? [open] : []));
  if (answer !== open) return;
  if (bySystem) await vscode.env.openExternal(uri);
  else await vscode.commands.executeCommand('vscode.open', uri);
}
