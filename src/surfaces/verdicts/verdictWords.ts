import * as vscode from 'vscode';
import type { Verdict, VerdictValue } from '../../review/model';
import { isGiven } from '../../review/verdicts';
import { momentInWords, timeAgoInWords } from '../dateWords';
import { oneLine, shorten } from '../tree/text';

/* The words and marks for verdicts, the same wherever they are shown. Notes are plain text of people: no more to be trusted than the article's. */

/** Code units of a note in a row or a card. */
const NOTE = 160;

/** Told apart by shape, in rows whose icon says something else already. */
const MARKS: Readonly<Record<VerdictValue, string>> = {
  confirmed: '✓',
  disputed: '✗',
  'needs-source': '?',
  'not-checked': '',
};

const ICONS: Readonly<Record<VerdictValue, string>> = {
  confirmed: 'pass',
  disputed: 'error',
  'needs-source': 'question',
  'not-checked': 'circle-large-outline',
};

/** In the middle of a line. */
export function verdictInWords(verdict: VerdictValue): string {
  return {
    confirmed: vscode.l10n.t('confirmed'),
    disputed: vscode.l10n.t('disputed'),
    'needs-source': vscode.l10n.t('needs a source'),
    'not-checked': vscode.l10n.t('not checked'),
  }[verdict];
}

/** By itself, as a row to choose. */
export function verdictTitle(verdict: VerdictValue): string {
  return {
    confirmed: vscode.l10n.t('Confirmed'),
    disputed: vscode.l10n.t('Disputed'),
    'needs-source': vscode.l10n.t('Needs a Source'),
    'not-checked': vscode.l10n.t('Not Checked'),
  }[verdict];
}

export function verdictIcon(verdict: VerdictValue): vscode.ThemeIcon {
  return new vscode.ThemeIcon(ICONS[verdict]);
}

/** What a row begins with, so that the mark is in sight however narrow the view: `✗ `. Nothing without a verdict. */
export function verdictLead(verdict: Verdict | undefined): string {
  return isGiven(verdict) ? `${MARKS[verdict.verdict]} ` : '';
}

/** The words of a verdict, for lists of facts; none without one. */
export function verdictParts(verdict: Verdict | undefined): readonly string[] {
  return isGiven(verdict) ? [verdictInWords(verdict.verdict)] : [];
}

/** `Verdict: disputed, “the body says two”, by R. Wren, 5 May 2024 at 10:00`, for tooltips and documents; none without one. */
export function verdictLines(verdict: Verdict | undefined): readonly string[] {
  if (!isGiven(verdict)) return [];
  const words = verdictInWords(verdict.verdict);
  return [vscode.l10n.t('Verdict: {0}, {1}', words, signed(verdict, momentInWords(verdict.modified)))];
}

/** `“the body says two”, by R. Wren, 3 days ago`. */
export function verdictDetails(verdict: Verdict, now = Date.now()): string {
  return signed(verdict, timeAgoInWords(verdict.modified, now));
}

function signed({ author, note }: Verdict, when: string): string {
  const by = author === null ? when : vscode.l10n.t('by {0}, {1}', shorten(author, NOTE), when);
  return note === null || oneLine(note) === '' ? by : vscode.l10n.t('“{0}”, {1}', shorten(note, NOTE), by);
}
