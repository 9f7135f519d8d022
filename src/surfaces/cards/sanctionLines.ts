import * as vscode from 'vscode';
import type { Entity, SanctionReport } from '../../analysis/model';
import { entityById } from '../../analysis/query';
import type { Card } from './card';
import { referenceText } from '../../analysis/roleText';
import { sanctionStatusWord } from './words';

/** The Sanctions view has them all. */
const MOST_REPORTS = 2;
/** Code units of the words that say so, with possible matches below and without. */
const SHORT_QUOTE = 50;
const LONG_QUOTE = 110;

/**
 * What the article says of sanctions on an entity: always as the article's words, never as a fact of Dossier's. One line
 * for each state they are in, with the words that say so.
 */
export function addSanctionLines(card: Card, entity: Entity): void {
  const reports = distinct(card.context.analysis.sanctions.filter(({ target }) => target === entity.id));
  const length = card.context.screening.matchesOf(entity).length > 0 ? SHORT_QUOTE : LONG_QUOTE;
  for (const [index, report] of reports.slice(0, MOST_REPORTS).entries()) {
    card.line({ apart: index === 0 });
    if (index === 0) card.words(vscode.l10n.t('Sanctions, as the article reports: '));
    card.words(`**${sanctionStatusWord(report.status)}**`);
    addDetails(card, report);
    card.words(' ').quote(report.phrase, report, length);
  }
}

/** The card on the words of a sanction: target, imposer, status, time, sentence. */
export function addSanctionCard(card: Card, report: SanctionReport): void {
  const { analysis } = card.context;
  const target = entityById(analysis, report.target)?.name ?? report.target;
  card.line({ apart: true }).words(`$(law) **${vscode.l10n.t('Sanction reported by the article')}**`);
  card.line().words(vscode.l10n.t('On: ')).article(target);
  card.line().words(vscode.l10n.t('Imposed by: '));
  const imposer = referenceText(analysis, report.imposer);
  if (imposer !== undefined) card.article(imposer);
  else card.words(vscode.l10n.t('not stated in this sentence'));
  card.line().words(`${vscode.l10n.t('Status: ')}${sanctionStatusWord(report.status)}`);
  if (report.when !== null) card.line().words(vscode.l10n.t('When: ')).words('“').article(report.when).words('”');
  card.line().quote(report.phrase, report);
}

function addDetails(card: Card, { imposer, when }: SanctionReport): void {
  const by = referenceText(card.context.analysis, imposer);
  if (by !== undefined) card.words(`, ${vscode.l10n.t('by')} `).article(by);
  if (when !== null) card.words(', “').article(when).words('”');
  card.words(':');
}

/** One report per status: the first that says by whom or when, else the first. */
function distinct(reports: readonly SanctionReport[]): SanctionReport[] {
  const byStatus = new Map<string, SanctionReport>();
  for (const report of reports) {
    const known = byStatus.get(report.status);
    if (!known || details(report) > details(known)) byStatus.set(report.status, report);
  }
  return [...byStatus.values()];
}

function details({ imposer, when }: SanctionReport): number {
  return (imposer ? 1 : 0) + (when === null ? 0 : 1);
}
