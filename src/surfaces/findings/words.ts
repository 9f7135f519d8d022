import * as vscode from 'vscode';
import { RULES } from '../../analysis/findings/catalogue';
import type { Analysis, Finding, Severity } from '../../analysis/model';
import { sentenceAt } from '../../analysis/query';
import { excerpt } from '../cards/excerpt';
import { placeAt } from '../../analysis/place';
import { placeInWords, placeMark } from '../tree/placeLabel';
import { oneLine, shorten, withoutIcons } from '../tree/text';

/** Code units of a finding's words in a row. */
const ROW = 120;

/** The title of a rule, as the catalogue has it. */
export function titleOf(code: string): string {
  return RULES.find(rule => rule.code === code)?.title ?? code;
}

export function levelInWords(level: Severity | 'off'): string {
  return {
    error: vscode.l10n.t('Error'),
    warning: vscode.l10n.t('Warning'),
    information: vscode.l10n.t('Information'),
    hint: vscode.l10n.t('Hint'),
    off: vscode.l10n.t('Off'),
  }[level];
}

/** Where a finding stands, in words; empty outside the parts of an article. */
export function placeOf(analysis: Analysis, { start }: Finding): string {
  const place = placeAt(analysis, start);
  return place ? placeInWords(place) : '';
}

/** The words a finding stands on and some around them, on one line. */
export function wordsOf(analysis: Analysis, finding: Finding): string {
  const within = sentenceAt(analysis, finding.start) ?? finding;
  return oneLine(excerpt(analysis.text, finding, within, ROW));
}

/** A finding as a row to choose from. */
export function findingRow(analysis: Analysis, finding: Finding): vscode.QuickPickItem {
  const place = placeAt(analysis, finding.start);
  return {
    label: rowText(titleOf(finding.code)),
    description: rowText(`${place ? `${placeMark(place)} ` : ''}${wordsOf(analysis, finding)}`),
    detail: rowText(finding.message),
  };
}

/** Text of an article must not become an icon. */
export function rowText(text: string): string {
  return withoutIcons(shorten(oneLine(text.slice(0, ROW * 4)), ROW));
}
