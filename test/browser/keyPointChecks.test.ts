import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { THEMES, Workbench } from './harness';
import { unfoldedRows } from './treesDom';

const VIEW = 'Key Points';
const SUPPORTED = 'The harbour of Norvik';
const PARTIAL = 'The ministry of fisheries';
const CONTRADICTED = 'Four divers';
const UNSUPPORTED = 'Glaciers on';

const TEXT = `- The harbour of Norvik reopened on Monday after 12 days.
- The ministry of fisheries offered the owners of boats compensation for nets and the airport fired its dogs.
- Four divers were hurt in the accident at the quay.
- Glaciers on $(zap) *Jupiter* <b>melted</b>.

The harbour of Norvik reopened on Monday after it had been closed for 12 days, said the chief of the harbour board.

Two divers were hurt in the accident at the quay, the hospital said.

The ministry of fisheries offered the owners of boats compensation for their nets.
`;
const article = { name: 'harbour.article', text: TEXT };

/** The row of a key point. */
const point = (workbench: Workbench, words: string): Locator =>
  workbench.view(VIEW).locator('.monaco-list-row[aria-level="1"]').filter({ hasText: words });

const box = (workbench: Workbench, words: string): Locator => point(workbench, words).getByRole('checkbox');

const badge = (workbench: Workbench, count: string): Locator =>
  workbench.page.locator('.activitybar .badge-content').getByText(count, { exact: true });

async function becomesChecked(workbench: Workbench, words: string, checked: boolean): Promise<void> {
  await point(workbench, words).locator(`[role="checkbox"][aria-checked="${checked}"]`).waitFor();
}

/** Opens the view with room for all rows: rows out of sight are not in the page. */
async function openView(workbench: Workbench): Promise<void> {
  await workbench.openView(VIEW);
  for (const other of ['Entities', 'Sanctions']) await workbench.view(other).locator('.pane-header').click();
  await point(workbench, UNSUPPORTED).waitFor();
}

describe('key points', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article, settings: { 'dossier.lenses.keyPoints': true } });
    await openView(workbench);
  });
  after(() => workbench.close());

  for (const theme of THEMES) {
    describe(`in ${theme}`, () => {
      before(() => workbench.setTheme(theme));

      it('have an icon for each state, told in words to who cannot see it', async () => {
        const icons = await Promise.all(
          [SUPPORTED, PARTIAL, CONTRADICTED, UNSUPPORTED].map(words =>
            point(workbench, words).locator('.custom-view-tree-node-item-icon').getAttribute('class'),
          ),
        );
        assert.equal(new Set(icons).size, 4, icons.join('\n'));
        const rows = await workbench.treeItems(VIEW);
        const spoken = (words: string) => rows.find(({ label }) => label.startsWith(words))?.spoken ?? '';
        assert.match(spoken(SUPPORTED), /^Key point 1, supported: /);
        assert.match(spoken(PARTIAL), /^Key point 2, partly supported: /);
        assert.match(spoken(CONTRADICTED), /^Key point 3, contradicted by the body: /);
      });

      it('have the contradiction above the sentence, whose words in common stand out', async () => {
        const rows = workbench.view(VIEW).locator('.monaco-list-row');
        const labels = (await workbench.treeItems(VIEW)).map(({ label }) => label);
        const at = labels.findIndex(label => label.startsWith(CONTRADICTED));
        assert.match(labels[at + 1]!, /^¶ 2 {2}The body says “Two” where/);
        assert.match(labels[at + 2]!, /^¶ 2 {2}Two divers/);
        const marked = await rows
          .nth(at + 2)
          .locator('.highlight')
          .allInnerTexts();
        assert.ok(marked.includes('divers'), marked.join());
      });

      it('say on their card what they rest on', async () => {
        await workbench.hover('were hurt in the accident');
        assert.match(await workbench.card(), /Key point 3: contradicted by the body\n+The body says “Two” .* ¶ 2/);
        await workbench.screenshot(`key points ${theme}`);
      });
    });
  }
});

describe('checking key points', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article });
    await openView(workbench);
  });
  after(() => workbench.close());

  it('begins with a badge for those that need a look', () => badge(workbench, '3').waitFor());

  it('with the mouse ticks the box, which takes one off the badge', async () => {
    await box(workbench, CONTRADICTED).click();
    await becomesChecked(workbench, CONTRADICTED, true);
    await badge(workbench, '2').waitFor();
    await workbench
      .view(VIEW)
      .locator('.monaco-list-row[aria-label^="Key point 3, contradicted by the body, checked"]')
      .waitFor();
  });

  it('with the keyboard: Tab goes from the row to its box, Space ticks it', async () => {
    await workbench.clickTreeItem(VIEW, UNSUPPORTED);
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Space');
    await becomesChecked(workbench, UNSUPPORTED, true);
    await badge(workbench, '1').waitFor();
    // The focus is on the row again, for the arrow keys.
    await workbench.view(VIEW).locator('.monaco-list:focus').waitFor();
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Space');
    await becomesChecked(workbench, UNSUPPORTED, false);
    await badge(workbench, '2').waitFor();
  });

  it('leaves the boxes of other points, and what is folded, as they are', async () => {
    await becomesChecked(workbench, CONTRADICTED, true);
    await becomesChecked(workbench, SUPPORTED, false);
    const rows = workbench.view(VIEW).locator('.monaco-list-row[aria-level="1"]');
    assert.deepEqual(await rows.evaluateAll(unfoldedRows), [true, true, true, true]);
  });

  it('lasts while the text is edited', async () => {
    await workbench.click('Four divers');
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.type('- One more.\n');
    await point(workbench, 'One more.').waitFor();
    await becomesChecked(workbench, CONTRADICTED, true);
  });

  it('lasts when the reader comes back', async () => {
    await workbench.page.keyboard.press('Control+s');
    await workbench.reload();
    await openView(workbench);
    await becomesChecked(workbench, CONTRADICTED, true);
    await becomesChecked(workbench, UNSUPPORTED, false);
  });
});

describe('the filter of the Key Points view', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article });
    await openView(workbench);
  });
  after(() => workbench.close());

  async function choose(title: string): Promise<void> {
    await workbench.view(VIEW).locator('.pane-header').hover();
    await workbench.view(VIEW).locator('.pane-header .action-label[class*="codicon-filter"]').click();
    // A menu ignores the mouse for a moment, so that the click that opens it chooses nothing.
    await workbench.page.locator('.monaco-menu').getByText(title, { exact: true }).click({ delay: 200 });
  }

  const points = async () => (await workbench.treeItems(VIEW)).filter(({ level }) => level === 1).length;

  it('hides what needs no look, and says so above the points', async () => {
    await choose('Show Key Points That Need a Look');
    await workbench.view(VIEW).getByText('Shown: 3 of 4 key points, those that need a look').waitFor();
    await point(workbench, SUPPORTED).waitFor({ state: 'detached' });
    assert.equal(await points(), 3);
    await workbench.screenshot('key points filtered');
  });

  it('lets go of a point once it is ticked, and says when nothing is left', async () => {
    for (const words of [PARTIAL, CONTRADICTED, UNSUPPORTED]) {
      await box(workbench, words).click();
      await point(workbench, words).waitFor({ state: 'detached' });
    }
    await workbench.view(VIEW).getByText('None of the 4 key points needs a look').waitFor();
    await workbench.screenshot('key points nothing left');
  });

  it('shows all again', async () => {
    await choose('Show All Key Points');
    await point(workbench, SUPPORTED).waitFor();
    assert.equal(await points(), 4);
    assert.equal(await workbench.view(VIEW).getByText('Shown:').count(), 0);
  });
});

describe('going from key points to the body and back', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article });
    await openView(workbench);
  });
  after(() => workbench.close());

  const peek = () => workbench.page.locator('.peekview-widget');

  it('a peek shows the sentence below the key point', async () => {
    await workbench.click('Four divers');
    await workbench.command('Dossier: Peek Evidence of Key Point');
    await peek().getByText('Two divers were hurt').first().waitFor();
    await workbench.screenshot('key points peek');
    await workbench.page.keyboard.press('Escape');
    await peek().waitFor({ state: 'detached' });
  });

  it('a peek shows the key point below the sentence', async () => {
    await workbench.click('Two divers were hurt');
    await workbench.command('Dossier: Show Key Points That Rest on This Sentence');
    await peek().getByText('Four divers were hurt').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await peek().waitFor({ state: 'detached' });
  });

  it('the selected row follows the cursor to the sentence, but unfolds nothing', async () => {
    const selected = workbench.view(VIEW).locator('.monaco-list-row.selected');
    await workbench.click('the hospital said');
    await selected.filter({ hasText: 'Two divers' }).waitFor();
    await point(workbench, SUPPORTED).locator('.monaco-tl-twistie').click();
    await workbench.click('reopened on Monday after it');
    await selected.filter({ hasText: SUPPORTED }).waitFor();
    assert.equal(await point(workbench, SUPPORTED).getAttribute('aria-expanded'), 'false');
  });
});

describe('an article of nothing but key points', () => {
  it('is told calmly that there is no body', async () => {
    const text = '- Talks ended in Norvik.\n- Trade fell.\n';
    const workbench = await Workbench.open({ article: { name: 'bare.article', text } });
    await workbench.openView(VIEW);
    await workbench.view(VIEW).getByText('This article has no body to hold its key points against.').waitFor();
    assert.equal((await workbench.treeItems(VIEW)).length, 2);
    await workbench.screenshot('key points without body');
    const badges = await workbench.page.locator('.activitybar .badge-content:visible').allInnerTexts();
    assert.equal(badges.join(''), '');
    await workbench.close();
  });
});
