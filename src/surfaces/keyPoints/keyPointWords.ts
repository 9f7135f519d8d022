import * as vscode from 'vscode';
import type { KeyPoint, Reason } from '../../analysis/model';
import { restsOnBody } from '../../analysis/query';
import type { Standing } from '../../review/keyPoints';
import type { Check } from '../../review/model';
import { momentInWords } from '../dateWords';
import { oneLine, shorten } from '../tree/text';

/* The words and icons for how a key point stands against the body, the same wherever key points are shown. */

/** Code units of the words of a key point that a row quotes. */
const QUOTED = 200;

/** Told apart by shape: a tick, a half-filled circle, a crossed circle, a triangle, a dash. */
const ICONS: Readonly<Record<Standing, string>> = {
  supported: 'pass',
  partial: 'color-mode',
  unsupported: 'circle-slash',
  contradicted: 'warning',
  'no-body': 'dash',
};

/** What needs no look stays in the background. */
const COLOURS: Readonly<Record<Standing, string>> = {
  supported: 'descriptionForeground',
  partial: 'list.warningForeground',
  unsupported: 'list.warningForeground',
  contradicted: 'list.errorForeground',
  'no-body': 'descriptionForeground',
};

export function standingInWords(standing: Standing): string {
  return {
    supported: vscode.l10n.t('supported'),
    partial: vscode.l10n.t('partly supported'),
    unsupported: vscode.l10n.t('not found in the body'),
    contradicted: vscode.l10n.t('contradicted by the body'),
    'no-body': vscode.l10n.t('no body to hold it against'),
  }[standing];
}

/** The name of the codicon. */
export function standingIconName(standing: Standing): string {
  return ICONS[standing];
}

export function standingIcon(standing: Standing): vscode.ThemeIcon {
  return new vscode.ThemeIcon(ICONS[standing], new vscode.ThemeColor(COLOURS[standing]));
}

/** How many sentences a key point rests on, as a list of one; empty if on none. */
export function sentenceCount(point: KeyPoint): string[] {
  const count = restsOnBody(point) ? point.evidence.length : 0;
  if (count === 0) return [];
  return [count === 1 ? vscode.l10n.t('1 sentence') : vscode.l10n.t('{0} sentences', count)];
}

/** Who ticked a key point, as far as known, and when; plain text. */
export function checkInWords({ author, created }: Check): string {
  const when = momentInWords(created);
  return author === null
    ? vscode.l10n.t('checked, {0}', when)
    : vscode.l10n.t('checked by {0}, {1}', oneLine(author), when);
}

/** Why a key point is not simply supported, with the words it is about unless those are all of it. */
export function reasonInWords(point: KeyPoint, reason: Reason): string {
  const isAll = reason.start <= point.start && reason.end >= point.end;
  if (!restsOnBody(point) && isAll) return noEvidence(point);
  if (isAll) return reason.message;
  const words = point.text.slice(reason.start - point.start, reason.end - point.start);
  return vscode.l10n.t('{0}: “{1}”', reason.message.replace(/\.$/, ''), shorten(words, QUOTED));
}

/** What is said of a point that rests on nothing, above the sentences that are nearest to it. */
export function noEvidence({ evidence }: KeyPoint): string {
  return evidence.length === 0
    ? vscode.l10n.t('No supporting sentence found in the body')
    : vscode.l10n.t('No supporting sentence found in the body. Nearest to it:');
}

/** What waits for the reader. */
export function toLookAtInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 key point needs a look') : vscode.l10n.t('{0} key points need a look', count);
}
