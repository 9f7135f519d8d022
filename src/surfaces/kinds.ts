import * as vscode from 'vscode';
import type { EntityKind } from '../analysis/model';

/** The codicon of each kind, the same wherever kinds are listed. */
export const KIND_ICONS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'globe',
};

/** A number of entities of a kind in words: `1 person`, `3 people`. */
export function countInWords(kind: EntityKind, count: number): string {
  const one = count === 1;
  switch (kind) {
    case 'person':
      return one ? vscode.l10n.t('1 person') : vscode.l10n.t('{0} people', count);
    case 'organization':
      return one ? vscode.l10n.t('1 organisation') : vscode.l10n.t('{0} organisations', count);
    case 'place':
      return one ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', count);
    case 'group':
      return one ? vscode.l10n.t('1 nationality') : vscode.l10n.t('{0} nationalities', count);
  }
}
