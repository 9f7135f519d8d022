import assert from 'node:assert/strict';
import { THEMES, Workbench } from './harness';

const VIEW = 'Sanctions Lists';

/** Invented people; a folder of the workspace. */
const LIST = [
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change',
  'r-1,Person,Ottokar Bellamy,,1970,xx,,,Invented,,,Ruritania,2024-01-02,2024-01-02,2024-01-02',
  'r-2,Person,,,1970,xx,,,Invented,,,Ruritania,2024-01-02,2024-01-02,2024-01-02',
].join('\n');

describe('the Sanctions Lists view', () => {
  it('shows which lists are loaded, how old they are and what is known of them', async () => {
    const workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
    await workbench.openView(VIEW);
    for (const theme of THEMES) {
      await workbench.setTheme(theme);
      await workbench.treeItem(VIEW, 'OFAC SDN (selection)').waitFor();
      const [own] = await workbench.treeItems(VIEW);
      assert.match(own!.description, /^2021, old data · \d+ entries · comes with Dossier$/);
      assert.match(
        own!.spoken,
        /^OFAC SDN \(selection\), comes with Dossier, \d+ entries, \d+ names, as of 2021: old data, more than \d+ years/,
      );
      await workbench.view(VIEW).getByText('A small selection comes with Dossier').waitFor();
      await workbench.expandTreeItem(VIEW, 'OFAC SDN (selection)');
      await workbench.treeItem(VIEW, 'Publisher').waitFor();
      await workbench.screenshot(`sanctions-lists-${theme.toLowerCase().replaceAll(' ', '-')}`);
    }
    await workbench.close();
  });

  it('offers to import one where none is loaded', async () => {
    const workbench = await Workbench.open({
      article: '01-vienna-talks.txt',
      settings: { 'dossier.sanctions.selection': false },
    });
    await workbench.openView(VIEW);
    await workbench.view(VIEW).locator('.monaco-button', { hasText: 'Import Sanctions List...' }).waitFor();
    await workbench.screenshot('sanctions-lists-none');
    await workbench.close();
  });

  it('imports files that the reader picks, shows their faults, and takes a list away and back', async () => {
    const workbench = await Workbench.open({ article: { name: 'lists/a.csv', text: LIST } });
    const { page } = workbench;
    await workbench.openView(VIEW);
    await workbench.command('Dossier: Import Sanctions List...');
    const widget = page.locator('.quick-input-widget:visible');
    await widget.locator('.monaco-list-row').filter({ hasText: 'Files...' }).click();
    const file = widget.locator('.monaco-list-row').filter({ hasText: 'a.csv' }).first();
    await file.waitFor();
    await widget.locator('input[type=text]').fill(`${workbench.folder}/lists/a.csv`);
    await file.waitFor();
    await page.keyboard.press('Enter');
    const row = workbench.treeItem(VIEW, 'OpenSanctions (Ruritania)');
    await row.waitFor();
    await workbench.view(VIEW).getByText('A small selection comes with Dossier').waitFor({ state: 'hidden' });
    const message = page.locator('.notification-list-item', {
      hasText: 'Imported: OpenSanctions (Ruritania) (1 entry).',
    });
    await message.waitFor();
    assert.match(await message.innerText(), /1 record could not be read/);
    await workbench.expandTreeItem(VIEW, 'OpenSanctions (Ruritania)');
    await workbench.screenshot('sanctions-lists-imported');
    await message.getByRole('button', { name: 'Show Faults' }).click();
    await page.locator('.view-line', { hasText: 'a.csv:3:' }).waitFor();
    await row.hover();
    await row.getByRole('button', { name: 'Remove List' }).click();
    await row.waitFor({ state: 'detached' });
    const removed = page.locator('.notification-list-item', { hasText: 'is removed' });
    await removed.getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();
    await workbench.reload();
    await workbench.openView(VIEW);
    await row.waitFor();
    await workbench.close();
  });
});
