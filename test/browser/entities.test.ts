import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { clipboardBecomes } from './clipboard';
import { THEMES, Workbench, type Theme } from './harness';
import { colourOf } from './treesDom';

const VIEW = 'Entities';

/** dossier.person of package.json, as the page computes it. */
const PERSON_COLOURS: Readonly<Record<Theme, string>> = {
  'Default Light Modern': 'rgb(31, 111, 181)',
  'Default Dark Modern': 'rgb(108, 178, 235)',
  'Default High Contrast': 'rgb(127, 209, 255)',
  'Default High Contrast Light': 'rgb(10, 74, 138)',
};

/** The first row with a text at a level: 2 for entities, 3 for mentions. */
function rowOf(workbench: Workbench, level: number, text: string): Locator {
  return workbench.view(VIEW).locator(`.monaco-list-row[aria-level="${level}"]`).filter({ hasText: text }).first();
}

describe('the Entities view', () => {
  describe('of an article', () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
    });
    after(() => workbench.close());

    const row = (level: number, text: string) => rowOf(workbench, level, text);

    async function becomesCursorLine(line: number): Promise<void> {
      await workbench.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` }).waitFor();
    }

    async function revealBecomesSelected(name: string): Promise<void> {
      await workbench.click(name);
      await workbench.command('Dossier: Show in Entities View');
      await workbench.view(VIEW).locator('.monaco-list-row.selected').filter({ hasText: name }).waitFor();
      await workbench.view(VIEW).locator('.monaco-list:focus').waitFor();
    }

    it('shows the entity at the cursor, though the view was never open', async () => {
      await revealBecomesSelected('Wang Yi');
      await row(2, 'Wang Yi').locator('.monaco-tl-twistie').click();
      await row(3, 'Wang Yi').waitFor({ state: 'detached' });
    });

    it('groups what the article names, with counts', async () => {
      const [first, ...rest] = await workbench.treeItems(VIEW);
      assert.equal(first?.label, 'People');
      assert.match(first.description, /^\d+$/);
      assert.ok(rest.some(({ label, level }) => level === 1 && label === 'Organisations'));
    });

    it('shows the role and the country of a person', async () => {
      const li = (await workbench.treeItems(VIEW)).find(({ label }) => label === 'Li Shangfu');
      assert.match(li?.description ?? '', /^\d+ · defense minister, China$/);
      assert.match(li?.spoken ?? '', /^Li Shangfu, defense minister, China, \d+ mentions/);
    });

    it('sorts by first mention and, at a click, by the number of mentions', async () => {
      const firstPerson = workbench.view(VIEW).locator('.monaco-list-row[data-index="1"]');
      const button = (name: string) => workbench.view(VIEW).getByRole('button', { name });
      await firstPerson.filter({ hasText: 'Jake Sullivan' }).waitFor();
      await workbench.view(VIEW).locator('.pane-header').hover();
      await button('Sort Entities by Number of Mentions').click();
      await firstPerson.filter({ hasText: 'Li Shangfu' }).waitFor();
      const counts = (await workbench.treeItems(VIEW)).slice(1, 5).map(item => Number.parseInt(item.description, 10));
      assert.deepEqual(
        counts,
        counts.toSorted((a, b) => b - a),
      );
      await button('Sort Entities by First Mention').click();
      await firstPerson.filter({ hasText: 'Jake Sullivan' }).waitFor();
      await button('Sort Entities by Number of Mentions').waitFor();
    });

    it('has the mentions under a name; a click on one goes there and keeps the focus in the view', async () => {
      await workbench.expandTreeItem(VIEW, 'Li Shangfu');
      await row(3, '¶ 7').click();
      await becomesCursorLine(10);
      await workbench.view(VIEW).locator('.monaco-list:focus').waitFor();
      assert.equal(await row(3, '¶ 7').locator('.highlight').innerText(), 'Li Shangfu');
    });

    it('goes to the next and the previous mention from the buttons of a row', async () => {
      await row(2, 'Li Shangfu').hover();
      await row(2, 'Li Shangfu').getByRole('button', { name: 'Go to Previous Mention' }).click();
      await becomesCursorLine(2);
      await row(2, 'Li Shangfu').getByRole('button', { name: 'Go to Next Mention' }).click();
      await becomesCursorLine(10);
    });

    it('stops at the end with a word in the status bar, and opens nothing', async () => {
      await workbench.click('Trump era, and');
      await row(2, 'Li Shangfu').hover();
      for (let press = 0; press < 3; press++) {
        await row(2, 'Li Shangfu').getByRole('button', { name: 'Go to Next Mention' }).click();
      }
      await workbench.page.locator('.statusbar-item', { hasText: 'Last mention of Li Shangfu' }).waitFor();
      assert.equal(await workbench.page.locator('.peekview-widget').count(), 0);
      assert.deepEqual(await workbench.notifications(), []);
    });

    it('F4 goes from mention to mention in the editor', async () => {
      await workbench.click('Li Shangfu, its defense minister');
      await workbench.page.keyboard.press('F4');
      await becomesCursorLine(10);
      await workbench.page.keyboard.press('Shift+F4');
      await becomesCursorLine(2);
    });

    it('shows the entity at the cursor, once more', async () => {
      await workbench.page.keyboard.press('Control+Shift+e');
      await revealBecomesSelected('White House');
    });

    it('copies all entities, and one', async () => {
      await workbench.command('Dossier: Copy All Entities');
      await clipboardBecomes(workbench, /^## People\n\n- \*\*Jake Sullivan\*\*.*¶ 1/);
      await row(2, 'White House').click({ button: 'right' });
      await workbench.page.getByRole('menuitem', { name: 'Copy', exact: true }).hover();
      await workbench.page.keyboard.press('Enter');
      await clipboardBecomes(workbench, /^White House$/);
    });

    it('shows all mentions in a list', async () => {
      await workbench.click('Li Shangfu, its defense minister');
      await workbench.command('Dossier: Show All Mentions');
      await workbench.page.locator('.peekview-widget', { hasText: 'Li Shangfu' }).waitFor();
      await workbench.page.keyboard.press('Escape');
      await workbench.page.locator('.peekview-widget').waitFor({ state: 'detached' });
    });
  });

  it('says what to do when no article is open, and empties when the article closes', async () => {
    const workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
    await workbench.openView(VIEW);
    await workbench.treeItem(VIEW, 'Li Shangfu').waitFor();
    await workbench.command('View: Close All Editors');
    await workbench.view(VIEW).getByText('Open an article to see the people').waitFor();
    await workbench.close();
  });

  it('has the colours of the kinds in each theme', async () => {
    const workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
    await workbench.openView(VIEW);
    await workbench.expandTreeItem(VIEW, 'Jake Sullivan');
    for (const theme of THEMES) {
      await workbench.setTheme(theme);
      const icon = rowOf(workbench, 2, 'Wang Yi').locator('.custom-view-tree-node-item-icon');
      assert.equal(await icon.evaluate(colourOf), PERSON_COLOURS[theme]);
      await workbench.screenshot(`sidebar ${theme}`);
    }
    await workbench.close();
  });
});
