import * as vscode from 'vscode';
import { activate, withSettings } from '../support/articles';
import { deepEqual, equal } from '../support/assert';

const ALL = { person: true, organization: true, place: true, group: true };

function setting(name: 'enabled' | 'kinds'): unknown {
  return vscode.workspace.getConfiguration('dossier.highlight').get(name);
}

/** Runs with the marks set in the user settings, and sets them back. */
function withMarks(enabled: boolean, kinds: object, body: () => Promise<void>): Promise<void> {
  return withSettings({ 'dossier.highlight.enabled': enabled, 'dossier.highlight.kinds': kinds }, body);
}

describe('toggling highlights', () => {
  before(activate);

  it('turns all of them off and on again', () =>
    withMarks(true, ALL, async () => {
      await vscode.commands.executeCommand('dossier.toggleHighlights');
      equal(setting('enabled'), false);
      await vscode.commands.executeCommand('dossier.toggleHighlights');
      equal(setting('enabled'), true);
      deepEqual(setting('kinds'), ALL);
    }));

  for (const [command, kind] of [
    ['togglePeople', 'person'],
    ['toggleOrganizations', 'organization'],
    ['togglePlaces', 'place'],
    ['toggleGroups', 'group'],
  ] as const) {
    it(`turns one kind off and on again: ${kind}`, () =>
      withMarks(true, ALL, async () => {
        await vscode.commands.executeCommand(`dossier.${command}`);
        deepEqual(setting('kinds'), { ...ALL, [kind]: false });
        await vscode.commands.executeCommand(`dossier.${command}`);
        deepEqual(setting('kinds'), ALL);
      }));
  }

  it('of a kind while all are off shows this kind, and the others as they were', () =>
    withMarks(false, { ...ALL, group: false }, async () => {
      await vscode.commands.executeCommand('dossier.togglePeople');
      equal(setting('enabled'), true);
      deepEqual(setting('kinds'), { ...ALL, group: false });
    }));

  it('of a hidden kind while all are off shows it too', () =>
    withMarks(false, { ...ALL, group: false }, async () => {
      await vscode.commands.executeCommand('dossier.toggleGroups');
      equal(setting('enabled'), true);
      deepEqual(setting('kinds'), ALL);
    }));

  it('changes the workspace where the workspace has the say', () =>
    withMarks(true, ALL, async () => {
      const configuration = vscode.workspace.getConfiguration('dossier');
      await configuration.update('highlight.enabled', true, vscode.ConfigurationTarget.Workspace);
      try {
        await vscode.commands.executeCommand('dossier.toggleHighlights');
        equal(setting('enabled'), false);
        const values = vscode.workspace.getConfiguration('dossier').inspect('highlight.enabled');
        equal(values?.workspaceValue, false);
        equal(values.globalValue, true);
      } finally {
        await configuration.update('highlight.enabled', undefined, vscode.ConfigurationTarget.Workspace);
      }
    }));
});
