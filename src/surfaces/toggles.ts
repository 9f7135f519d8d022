import * as vscode from 'vscode';
import { ENTITY_KINDS, type EntityKind } from '../analysis/model';
import type { Services } from '../services/services';
import type { Settings } from '../services/settings';
import { savingSettings, showBriefly } from './messages';

const KIND_COMMANDS: Readonly<Record<EntityKind, string>> = {
  person: 'dossier.togglePeople',
  organization: 'dossier.toggleOrganizations',
  place: 'dossier.togglePlaces',
  group: 'dossier.toggleGroups',
};

/** Commands that show and hide the marks in the text: all of them, or those of one kind. Settings remember the choice. */
export function registerToggles({ settings }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('dossier.toggleHighlights', () => savingSettings(() => toggleAll(settings))),
    vscode.commands.registerCommand('dossier.togglePossibleMatches', () =>
      savingSettings(() => togglePossibleMatches(settings)),
    ),
    ...ENTITY_KINDS.map(kind =>
      vscode.commands.registerCommand(KIND_COMMANDS[kind], () => savingSettings(() => toggleKind(settings, kind))),
    ),
  );
}

async function toggleAll(settings: Settings): Promise<void> {
  const shown = !settings.highlightsEnabled;
  await settings.setHighlightsEnabled(shown);
  showBriefly(shown ? vscode.l10n.t('Names are highlighted.') : vscode.l10n.t('Names are no longer highlighted.'));
}

/** While all marks are off, asking for a kind turns them on with this kind: a command must not seem to do nothing. */
async function toggleKind(settings: Settings, kind: EntityKind): Promise<void> {
  const kinds = settings.highlightedKinds;
  const shown = !settings.highlightsEnabled || !kinds[kind];
  if (shown !== kinds[kind]) await settings.setHighlightedKinds({ ...kinds, [kind]: shown });
  if (shown && !settings.highlightsEnabled) await settings.setHighlightsEnabled(true);
  showBriefly(kindMessage(kind, shown));
}

async function togglePossibleMatches(settings: Settings): Promise<void> {
  const shown = !settings.highlightsEnabled || !settings.possibleMatchesHighlighted;
  if (shown !== settings.possibleMatchesHighlighted) await settings.setPossibleMatchesHighlighted(shown);
  if (shown && !settings.highlightsEnabled) await settings.setHighlightsEnabled(true);
  showBriefly(
    shown
      ? vscode.l10n.t('Possible matches are highlighted.')
      : vscode.l10n.t('Possible matches are no longer highlighted.'),
  );
}

function kindMessage(kind: EntityKind, shown: boolean): string {
  switch (kind) {
    case 'person':
      return shown ? vscode.l10n.t('People are highlighted.') : vscode.l10n.t('People are no longer highlighted.');
    case 'organization':
      return shown
        ? vscode.l10n.t('Organisations are highlighted.')
        : vscode.l10n.t('Organisations are no longer highlighted.');
    case 'place':
      return shown ? vscode.l10n.t('Places are highlighted.') : vscode.l10n.t('Places are no longer highlighted.');
    case 'group':
      return shown
        ? vscode.l10n.t('Nationalities are highlighted.')
        : vscode.l10n.t('Nationalities are no longer highlighted.');
  }
}
