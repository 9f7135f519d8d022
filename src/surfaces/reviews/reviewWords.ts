import * as vscode from 'vscode';
import type { Progress } from '../../review/progress';

/* Counts of a review in words. */

/** `3 of 5 key points done`. */
export function progressInWords({ done, total }: Progress): string {
  return total === 1
    ? vscode.l10n.t('{0} of 1 key point done', done)
    : vscode.l10n.t('{0} of {1} key points done', done, total);
}

export function openCommentsInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 open comment') : vscode.l10n.t('{0} open comments', count);
}

export function disputesInWords(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 disputed or without a source')
    : vscode.l10n.t('{0} disputed or without a source', count);
}

export function lostPlacesInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 lost place') : vscode.l10n.t('{0} lost places', count);
}

export function damagedFilesInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 damaged review file') : vscode.l10n.t('{0} damaged review files', count);
}

export function reviewsInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 review') : vscode.l10n.t('{0} reviews', count);
}
