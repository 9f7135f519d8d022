import * as vscode from 'vscode';
import type { State, StateValue } from '../../review/model';
import { momentInWords } from '../dateWords';
import { oneLine, shorten } from '../tree/text';

/* The words and icons for how far a review has got, the same wherever it is shown. */

/** Code units of a note or a name in a line. */
const NOTE = 160;

const ICONS: Readonly<Record<StateValue, readonly [string, string?]>> = {
  'not-started': ['circle-large-outline'],
  'in-review': ['eye'],
  'changes-asked': ['request-changes', 'list.warningForeground'],
  approved: ['pass-filled', 'testing.iconPassed'],
};

/** In the middle of a line. */
export function stateInWords(state: StateValue): string {
  return {
    'not-started': vscode.l10n.t('not started'),
    'in-review': vscode.l10n.t('in review'),
    'changes-asked': vscode.l10n.t('changes asked for'),
    approved: vscode.l10n.t('approved'),
  }[state];
}

/** By itself, as a row to choose. */
export function stateTitle(state: StateValue): string {
  return {
    'not-started': vscode.l10n.t('Not Started'),
    'in-review': vscode.l10n.t('In Review'),
    'changes-asked': vscode.l10n.t('Changes Asked For'),
    approved: vscode.l10n.t('Approved'),
  }[state];
}

export function stateIcon(state: StateValue): vscode.ThemeIcon {
  const [icon, colour] = ICONS[state];
  return new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}

/** `“Two numbers to check”, by R. Wren, 5 May 2024 at 10:00`: who said last how far the review has got. */
export function stateDetails({ author, note, modified }: State): string {
  const when = momentInWords(modified);
  const by = author === null ? when : vscode.l10n.t('by {0}, {1}', shorten(author, NOTE), when);
  return note === null || oneLine(note) === '' ? by : vscode.l10n.t('“{0}”, {1}', shorten(note, NOTE), by);
}
