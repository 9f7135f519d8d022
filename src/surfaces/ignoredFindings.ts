import * as vscode from 'vscode';
import { RULES } from '../analysis/findings/catalogue';
import { latest, type Ignore, type IgnoreScope, type Review } from '../review/model';
import type { Services } from '../services/services';
import { findingTarget } from './findings/findingTarget';
import { rowText, titleOf } from './findings/words';
import { savingSettings, showBriefly } from './messages';

/** Not showing findings again, here, in a document or anywhere, and taking that back. The review remembers it, never the text. */
export function registerIgnoredFindings(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('dossier.ignoreFindingHere', (...args: unknown[]) => ignore(services, args, 'here')),
    registerCommand('dossier.ignoreFindingInDocument', (...args: unknown[]) => ignore(services, args, 'document')),
    registerCommand('dossier.turnOffFinding', (...args: unknown[]) => turnOff(services, args)),
    registerCommand('dossier.undoIgnoreFinding', () => undo(services)),
    registerCommand('dossier.showIgnoredFindings', () => showIgnored(services)),
  );
}

async function ignore(services: Services, args: readonly unknown[], scope: IgnoreScope): Promise<void> {
  const target = await findingTarget(services, args);
  if (!target) return;
  const { document, finding } = target;
  const { code, start, end } = finding;
  const span = scope === 'here' ? { start, end } : null;
  await services.reviews.apply(document, {
    add: [{ type: 'ignore', code, scope, subject: { type: 'finding', code }, span }],
  });
  showBriefly(
    scope === 'here'
      ? vscode.l10n.t('Ignored here: {0}', titleOf(code))
      : vscode.l10n.t('Ignored in this document: {0}', titleOf(code)),
  );
}

async function turnOff(services: Services, args: readonly unknown[]): Promise<void> {
  const target = await findingTarget(services, args);
  if (!target) return;
  const { document, finding } = target;
  await savingSettings(async () => {
    await services.settings.setFindingLevel(document.uri, finding.code, 'off');
    showBriefly(vscode.l10n.t('Turned off: {0}', titleOf(finding.code)));
  });
}

/** Shows again what was ignored last. */
async function undo({ activeArticle, reviews }: Services): Promise<void> {
  const { document } = activeArticle;
  const last = document && latest(ignoresIn(await reviews.whenLoaded(document)));
  if (!last) {
    showBriefly(vscode.l10n.t('No finding is ignored in this article'));
    return;
  }
  await reviews.apply(document, { remove: [last.id] });
  showBriefly(vscode.l10n.t('Shown again: {0}', titleOf(last.code)));
}

/** Something that is not shown, and how to show it again. */
interface Row extends vscode.QuickPickItem {
  /** The entry of the review, or the rule that is turned off. */
  readonly hidden: { readonly entry: string } | { readonly code: string };
}

async function showIgnored(services: Services): Promise<void> {
  const { document } = services.activeArticle;
  if (!document) return;
  const rows = rowsFor(services, document, await services.reviews.whenLoaded(document));
  if (rows.length === 0) {
    showBriefly(vscode.l10n.t('No finding is ignored in this article'));
    return;
  }
  const picked = await vscode.window.showQuickPick(rows, {
    canPickMany: true,
    matchOnDetail: true,
    placeHolder: vscode.l10n.t('Ignored findings: choose those to show again'),
  });
  if (picked) await showAgain(services, document, picked);
}

function rowsFor({ settings }: Services, document: vscode.TextDocument, review: Review): Row[] {
  const levels = settings.findingLevels(document.uri);
  return [
    ...ignoresIn(review).map(entry => ({
      label: titleOf(entry.code),
      description: entry.scope === 'here' ? vscode.l10n.t('ignored here') : vscode.l10n.t('ignored in this document'),
      ...(entry.anchor && { detail: rowText(entry.anchor.exact) }),
      hidden: { entry: entry.id },
    })),
    ...RULES.filter(({ code, byDefault }) => byDefault && levels[code] === 'off').map(({ code, title }) => ({
      label: title,
      description: vscode.l10n.t('turned off everywhere'),
      hidden: { code },
    })),
  ];
}

async function showAgain(services: Services, document: vscode.TextDocument, rows: readonly Row[]): Promise<void> {
  const remove = rows.flatMap(({ hidden }) => ('entry' in hidden ? [hidden.entry] : []));
  if (remove.length > 0) await services.reviews.apply(document, { remove });
  await savingSettings(async () => {
    for (const { hidden } of rows)
      if ('code' in hidden) await services.settings.setFindingLevel(document.uri, hidden.code, undefined);
  });
}

function ignoresIn({ entries }: Review): Ignore[] {
  return entries.filter(entry => entry.type === 'ignore');
}
