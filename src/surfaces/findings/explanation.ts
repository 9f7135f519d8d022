import * as vscode from 'vscode';
import { RULES, type RuleInfo } from '../../analysis/findings/catalogue';
import type { Levels } from '../../analysis/findings/levels';
import type { Found } from './address';
import { oneLine } from '../tree/text';
import { levelInWords } from './words';

/** The line that leads to the page on all rules. */
export function allRulesLine(): string {
  return vscode.l10n.t('All findings that Dossier looks for');
}

/** The line that leads to the setting. */
export function settingLine(): string {
  return vscode.l10n.t('Change the level in the settings: dossier.findings.levels');
}

/** A rule in plain text that can be read aloud, searched and copied; first what was found, if that is to be told. */
export function explanationText(rule: RuleInfo, levels: Levels, found: Found | undefined): string {
  return [
    rule.title,
    '',
    vscode.l10n.t('Finding: {0}', rule.code),
    vscode.l10n.t('Level: {0}', levelInWords(levels[rule.code] ?? rule.severity)),
    ...(found ? ['', vscode.l10n.t('Found here'), ...foundLines(found)] : []),
    '',
    vscode.l10n.t('What it looks for'),
    `  ${rule.explanation}`,
    '',
    allRulesLine(),
    settingLine(),
    '',
  ].join('\n');
}

/** All rules, in the order of the catalogue. */
export function allRulesText(levels: Levels): string {
  const rules = RULES.flatMap(({ code, title, explanation, severity, byDefault }) => {
    const level = levelInWords(levels[code] ?? (byDefault ? severity : 'off'));
    return [vscode.l10n.t('{0} ({1}, level: {2})', title, code, level), `  ${explanation}`, ''];
  });
  return [allRulesLine(), '', ...rules, settingLine(), ''].join('\n');
}

function foundLines({ place, words, message }: Found): string[] {
  return [`  ${place === '' ? words : vscode.l10n.t('{0}: {1}', place, words)}`, `  ${oneLine(message)}`];
}
