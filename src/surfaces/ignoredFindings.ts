import * as vscode from 'vscode';
import { RULES } from '../analysis/findings/catalogue';
import type { Levels } from '../analysis/findings/levels';
import { latest, type Ignore, type IgnoreScope, type Review } from '../review/model';
import type { Services } from '../services/services';
import { findingTarget } from './findings/findingTarget';
import { rowText, titleOf } from './findings/words';
import { savingSettings, showBriefly } from './messages';

/** Not showing findings again, here, in a document or anywhere, and taking that back. The review remembers it, never the text. */
export function registerIgnoredFindings(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const turnedOff: TurnedOff[] = [];
  return vscode.Disposable.from(
    registerCommand('dossier.ignoreFindingHere', (...args: unknown[]) => ignore(services, args, 'here')),
    registerCommand('dossier.ignoreFindingInDocument', (...args: unknown[]) => ignore(services, args, 'document')),
    registerCommand('dossier.turnOffFinding', (...args: unknown[]) => turnOff(services, args, turnedOff)),
    registerCommand('dossier.undoIgnoreFinding', () => undo(services, turnedOff)),
    registerCommand('dossier.showIgnoredFindings', () => showIgnored(services)),
  );
}

/** A rule that was turned off everywhere in this window. */
interface TurnedOff {
  readonly code: string;
  /** The level that the settings gave it before; `undefined` for its own. */
  readonly before: Levels[string];
  /** In ISO 8601, UTC, as in reviews. */
  readonly when: string;
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

async function turnOff(services: Services, args: readonly unknown[], turnedOff: TurnedOff[]): Promise<void> {
  const target = await findingTarget(services, args);
  if (!target) return;
  const { settings } = services;
  const { uri } = target.document;
  const { code } = target.finding;
  await savingSettings(async () => {
    const before = settings.findingLevels(uri)[code];
    await settings.setFindingLevel(uri, code, 'off');
    turnedOff.push({ code, before, when: new Date().toISOString() });
    showBriefly(vscode.l10n.t('Turned off: {0}', titleOf(code)));
  });
}

/** Shows again what was ignored or turned off last. */
async function undo({ activeArticle, reviews, settings }: Services, turnedOff: TurnedOff[]): Promise<void> {
  const { document } = activeArticle;
  const last = document && latest(ignoresIn(await reviews.whenLoaded(document)));
  const off = document && lastTurnedOff(turnedOff, settings.findingLevels(document.uri));
  if (off && (!last || off.when >= last.modified)) {
    await savingSettings(async () => {
      await settings.setFindingLevel(document.uri, off.code, off.before);
      turnedOff.splice(turnedOff.indexOf(off), 1);
      showBriefly(vscode.l10n.t('Shown again: {0}', titleOf(off.code)));
    });
  } else if (last) {
    await reviews.apply(document, { remove: [last.id] });
    showBriefly(vscode.l10n.t('Shown again: {0}', titleOf(last.code)));
  } else showBriefly(vscode.l10n.t('No finding is ignored in this article'));
}

/** The rule turned off last, unless it was turned on again meanwhile. */
function lastTurnedOff(turnedOff: readonly TurnedOff[], levels: Levels): TurnedOff | undefined {
  return turnedOff.findLast(({ code }) => levels[code] === 'off');
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
