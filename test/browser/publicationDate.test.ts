import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { THEMES, Workbench } from './harness';

const TALKS = 'Ana Petrosyan spoke in Yerevan last week. The ministers met on Monday and in November.\n';

function input({ page }: Workbench): Locator {
  return page.locator('.quick-input-widget:visible input[type=text]');
}

/** What VS Code says below the input. */
function hint({ page }: Workbench): Locator {
  return page.locator('.quick-input-widget:visible .quick-input-message');
}

/** Runs the command from the palette, which the input then takes the place of. */
async function ask(workbench: Workbench): Promise<void> {
  await workbench.page.keyboard.press('F1');
  await input(workbench).fill('>Dossier: Set Publication Date');
  await workbench.page.locator('.quick-input-widget:visible .monaco-list-row').first().click();
  await hint(workbench).filter({ hasText: 'The day from which' }).waitFor();
}

async function cardOn(workbench: Workbench, words: string): Promise<string> {
  await workbench.hover(words);
  return (await workbench.card()).replace(/\s+/g, ' ').trim();
}

describe('dates', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: { name: 'talks.article', text: TALKS } });
  });
  after(() => workbench.close());

  for (const theme of THEMES) {
    it(`say in ${theme} that the day of publication is not known, and ask for it`, async () => {
      await workbench.setTheme(theme);
      assert.match(await cardOn(workbench, 'last week'), /^Not resolved: the article’s publication date is not known/);
      await workbench.screenshot(`date unresolved ${theme}`);
      await workbench.cardLinks().filter({ hasText: 'Set the publication date' }).click();
      await input(workbench).waitFor();
      // The card is gone by now, and has not taken the focus along.
      await workbench.page.locator('.monaco-editor .monaco-hover:visible').waitFor({ state: 'hidden' });
      await workbench.page.keyboard.type('14 June 2023');
      await hint(workbench).filter({ hasText: 'Wednesday, 14 June 2023' }).waitFor();
      await workbench.screenshot(`publication date ${theme}`);
      await workbench.page.keyboard.press('Escape');
      await input(workbench).waitFor({ state: 'hidden' });
    });
  }

  it('are resolved as soon as the reader sets the day of publication', async () => {
    await ask(workbench);
    await workbench.page.keyboard.type('14 June 2023');
    await hint(workbench).filter({ hasText: 'Wednesday, 14 June 2023' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await input(workbench).waitFor({ state: 'hidden' });
    for (const theme of THEMES) {
      await workbench.setTheme(theme);
      assert.equal(
        await cardOn(workbench, 'last week'),
        'week of Monday, 5 June 2023 Counted from the publication date, 14 June 2023, as you set it · change',
      );
      await workbench.screenshot(`date resolved ${theme}`);
    }
  });
});

describe('the publication date', () => {
  let workbench: Workbench;
  before(async () => {
    const text = `YEREVAN, June 14, 2023 (Agency) — ${TALKS}`;
    workbench = await Workbench.open({ article: { name: 'talks.article', text } });
  });
  after(() => workbench.close());

  it('is shown on the status bar item, with a link that asks for another', async () => {
    await workbench.page.locator('.statusbar-item[id$="dossier.status"]').hover();
    const tooltip = workbench.page.locator('.monaco-hover:visible', { hasText: 'Published 14 June 2023' });
    await tooltip.filter({ hasText: 'from the dateline' }).waitFor();
    await workbench.screenshot('publication date status bar');
    await tooltip.getByText('Review: not started').waitFor();
    const link = tooltip.locator('a[title="Set the publication date"]', { hasText: 'change' });
    await workbench.clickOnHover('.statusbar-item[id$="dossier.status"]', link, input(workbench));
    assert.equal(await input(workbench).inputValue(), '2023-06-14');
    await hint(workbench).filter({ hasText: 'Suggested: 14 June 2023, from the dateline.' }).waitFor();
  });

  it('is not taken while it is no day', async () => {
    await input(workbench).fill('06/07/2023');
    await hint(workbench).filter({ hasText: 'could be read in two ways' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    assert.ok(await input(workbench).isVisible());
    await workbench.page.keyboard.press('Escape');
    assert.match(await cardOn(workbench, 'Monday'), /^Monday, 12 June 2023 .* from the dateline/);
  });

  it('is remembered when the reader comes back, and forgotten when the input is left empty', async () => {
    await ask(workbench);
    await input(workbench).fill('2024-01-03');
    await workbench.page.keyboard.press('Enter');
    assert.match(await cardOn(workbench, 'Monday'), /^Monday, 1 January 2024 /);
    await workbench.reload();
    assert.match(await cardOn(workbench, 'Monday'), /^Monday, 1 January 2024 /);
    await ask(workbench);
    await input(workbench).fill('');
    await workbench.page.keyboard.press('Enter');
    assert.match(await cardOn(workbench, 'Monday'), /^Monday, 12 June 2023 /);
  });
});
