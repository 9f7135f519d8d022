import * as vscode from 'vscode';
import type { Place } from '../../analysis/place';

/** The icon of rows that lead to a passage: as quiet as can be, for there are many. */
export const PASSAGE_ICON = new vscode.ThemeIcon('arrow-small-right', new vscode.ThemeColor('descriptionForeground'));

/** A place in words, for tooltips and screen readers: `paragraph 4`. */
export function placeInWords(place: Place): string {
  switch (place.part) {
    case 'headline':
      return vscode.l10n.t('headline');
    case 'keyPoint':
      return vscode.l10n.t('key point {0}', place.number);
    case 'paragraph':
      return vscode.l10n.t('paragraph {0}', place.number);
  }
}

/** A place as short as a row needs it: `¶ 4`. */
export function placeMark(place: Place): string {
  switch (place.part) {
    case 'headline':
      return placeInWords(place);
    case 'keyPoint':
      return vscode.l10n.t('• {0}', place.number);
    case 'paragraph':
      return vscode.l10n.t('¶ {0}', place.number);
  }
}

/** What a row about a place begins with. A description after the text would be cut off in all but the widest sidebars. */
export function leadOf(place: Place | undefined): string {
  return place ? `${placeMark(place)}  ` : '';
}

/** A passage with its place in words. */
export function withPlace(place: Place | undefined, text: string): string {
  return place ? vscode.l10n.t('{0}: {1}', placeInWords(place), text) : text;
}
