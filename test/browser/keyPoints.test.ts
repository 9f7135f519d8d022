import assert from 'node:assert/strict';
import { clipboardBecomes } from './clipboard';
import { Workbench } from './harness';
import { unfoldedRows } from './treesDom';

const VIEW = 'Key Points';
const POINT = 'China has turned down';
const SENTENCE = 'Li Shangfu, China’s defense minister';

/** Lines of the article, from 1. */
const POINT_LINE = 2;
const SENTENCE_LINE = 10;

describe('the Key Points view', () => {
  describe('of an article', () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
      await workbench.openView(VIEW);
      // Rows out of sight are not in the page.
      for (const other of ['Entities', 'Sanctions']) await workbench.view(other).locator('.pane-header').click();
      await workbench.treeItem(VIEW, POINT).waitFor();
    });
    after(() => workbench.close());

    /** The label of the selected row, once it begins with these words. */
    async function becomesSelected(words: string): Promise<void> {
      await workbench.view(VIEW).locator('.monaco-list-row.selected').filter({ hasText: words }).waitFor();
    }

    async function becomesCursorLine(line: number): Promise<void> {
      await workbench.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` }).waitFor();
    }

    it('shows the key points, each with the sentences that support it', async () => {
      const items = await workbench.treeItems(VIEW);
      assert.equal(items.filter(({ level }) => level === 1).length, 3);
      assert.ok(items.some(({ label, level }) => level === 2 && label.startsWith(`¶ 7  ${SENTENCE}`)));
      for (const { level, label } of items) if (level === 2) assert.match(label, /^¶ \d+ {2}\S/);
    });

    it('has the key point at the cursor selected from the start', () => becomesSelected('Jake Sullivan of the'));

    it('a click goes to the key point and keeps the focus in the view', async () => {
      await workbench.clickTreeItem(VIEW, POINT);
      await becomesCursorLine(POINT_LINE);
      await workbench.view(VIEW).locator('.monaco-list:focus').waitFor();
    });

    it('the arrow keys go on from there', async () => {
      await workbench.page.keyboard.press('ArrowDown');
      await workbench.page.keyboard.press('Enter');
      await becomesSelected('¶ ');
      await workbench.page.locator('#status\\.editor\\.selection', { hasNotText: `Ln ${POINT_LINE},` }).waitFor();
    });

    it('a clicked sentence stays selected, whatever point it supports best', async () => {
      await workbench.clickTreeItem(VIEW, SENTENCE);
      await becomesCursorLine(SENTENCE_LINE);
      // Longer than the view waits before it follows the cursor.
      await workbench.page.waitForTimeout(500);
      const selected = (await workbench.treeItems(VIEW)).filter(item => item.selected);
      assert.deepEqual(
        selected.map(({ label }) => label.includes(SENTENCE)),
        [true],
      );
    });

    it('the selected key point follows the cursor, which keeps the focus', async () => {
      await workbench.click('Insiders say');
      await becomesSelected('Insiders say');
      await workbench.click('The sanctions on Li were imposed');
      await workbench.click('China has turned down');
      await becomesSelected(POINT);
      await workbench.page.locator('.monaco-editor.focused').waitFor();
    });

    it('a folded point stays folded while the reader types', async () => {
      await workbench.treeItem(VIEW, POINT).locator('.monaco-tl-twistie').click();
      await workbench.view(VIEW).locator('[aria-expanded="false"]').filter({ hasText: POINT }).waitFor();
      await workbench.click('Insiders say');
      await workbench.page.keyboard.press('Control+ArrowLeft');
      await workbench.page.keyboard.type('Two ');
      await workbench.treeItem(VIEW, 'Two Insiders say').waitFor();
      const rows = workbench.view(VIEW).locator('.monaco-list-row[aria-level="1"]');
      assert.deepEqual(await rows.evaluateAll(unfoldedRows), [true, false, true]);
    });

    it('copies all key points', async () => {
      await workbench.command('Dossier: Copy All Key Points');
      await clipboardBecomes(
        workbench,
        /^- \[ \] Jake Sullivan .* \(supported\)\n( {2}- ¶ \d+: .*\n)+- \[ \] China has/,
      );
    });

    it('does not open by itself when the cursor moves while it is hidden', async () => {
      await workbench.page.keyboard.press('Control+Shift+e');
      await workbench.page.locator('.explorer-folders-view').waitFor();
      await workbench.click('China has turned down');
      await workbench.page.waitForTimeout(500);
      assert.equal(await workbench.view(VIEW).count(), 0);
    });
  });

  it('says so when nothing in the body supports a point, and shows hostile text as it is', async () => {
    const text = '- *Glaciers* on <b>Jupiter</b> $(zap) melted.\nOfficials met in Vienna.\n';
    const workbench = await Workbench.open({ article: { name: 'hostile.article', text } });
    await workbench.openView(VIEW);
    await workbench.treeItem(VIEW, 'No supporting sentence found in the body').waitFor();
    const [point] = await workbench.treeItems(VIEW);
    assert.equal(point?.label, '*Glaciers* on <b>Jupiter</b> $(zap) melted.');
    await workbench.close();
  });

  it('says what to do when no article is open', async () => {
    const workbench = await Workbench.open({ article: { name: 'notes.txt', text: '- A note.\n' } });
    await workbench.openView(VIEW);
    await workbench.view(VIEW).getByText('Open an article to see its key points').waitFor();
    await workbench.screenshot('welcome');
    await workbench.close();
  });
});
