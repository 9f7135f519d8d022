import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { Workbench } from './harness';

const LINE = 'Jake Sullivan met Wang Yi in Vienna on Monday.\n';

/** Dossier's item; its label is what a screen reader says. */
function item({ page }: Workbench): Locator {
  return page.locator('.statusbar-item[id="dossier.dossier.dossier.status"], .statusbar-item[id$="dossier.status"]');
}

describe('status bar item', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: { name: 'talks.article.txt', text: LINE } });
  });
  after(() => workbench.close());

  it('counts what the article names, in words for a screen reader', async () => {
    await item(workbench).waitFor();
    assert.equal(await spoken(workbench), '2 people, 1 place');
    const icons = item(workbench).locator('.codicon');
    assert.equal(await icons.count(), 2);
  });

  it('follows an edit', async () => {
    await workbench.click('Monday');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.insertText('The talks go on in Taiwan.');
    await item(workbench).and(workbench.page.locator(':has([aria-label="2 people, 2 places"])')).waitFor();
  });

  it('is only there while an article is', async () => {
    await workbench.command('File: New Untitled Text File');
    await item(workbench).waitFor({ state: 'hidden' });
    await workbench.command('View: Close Editor');
    await item(workbench).waitFor();
  });

  it('opens the Entities view on a click', async () => {
    await item(workbench).locator('a').click();
    await workbench.view('Entities').locator('.monaco-list').waitFor();
  });
});

describe('status bar item of a very long text', () => {
  it('shows how far the analysis has got, and then how much of the text was read', async () => {
    const text = LINE.repeat(24_000);
    const workbench = await Workbench.open({ article: { name: 'long.article.txt', text } });
    await item(workbench)
      .filter({ hasText: /^\s*\d+ %\s*$/ })
      .waitFor();
    await item(workbench)
      .filter({ hasText: /in the first 88 %/ })
      .waitFor({ timeout: 50_000 });
    assert.equal(await spoken(workbench), '2 people, 1 place. Only the first 88 % of this long text was read.');
    await workbench.close();
  });
});

async function spoken(workbench: Workbench): Promise<string | null> {
  return item(workbench).locator('[aria-label]').first().getAttribute('aria-label');
}
