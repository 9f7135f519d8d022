import assert from 'node:assert/strict';
import { THEMES, Workbench } from './harness';
import { linkTargets } from './harnessDom';

describe('a card', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
  });
  after(() => workbench.close());

  for (const theme of THEMES) {
    it(`tells who Li Shangfu is and what the article reports in ${theme}`, async () => {
      await workbench.setTheme(theme);
      await workbench.hover('Li Shangfu, China');
      const card = await workbench.card();
      assert.match(card, /Li Shangfu · person/);
      assert.match(card, /defense minister, China/);
      assert.match(card, /Sanctions, as the article reports: in force, by United States/);
      await workbench.screenshot(`card ${theme}`);
    });
  }
});

describe('the links of a card', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
  });
  after(() => workbench.close());

  async function becomesCursorLine(line: number): Promise<void> {
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` }).waitFor();
  }

  it('lead to the first, the previous and the next mention', async () => {
    for (const [link, line] of [
      ['first', 2],
      ['next', 10],
      ['previous', 2],
    ] as const) {
      await workbench.hover('Li Shangfu, China');
      await workbench.cardLinks().filter({ hasText: link }).click();
      await becomesCursorLine(line);
    }
  });

  it('lead to the paragraph of a quotation', async () => {
    await workbench.hover('Li Shangfu, China');
    await workbench.cardLinks().filter({ hasText: '¶ 8' }).first().click();
    await becomesCursorLine(11);
  });

  it('list all mentions', async () => {
    await workbench.hover('Li Shangfu, China');
    await workbench.cardLinks().filter({ hasText: /^all$/ }).click();
    await workbench.page.locator('.peekview-widget', { hasText: 'Li Shangfu' }).waitFor();
  });
});

describe('a card on hostile text', () => {
  let workbench: Workbench;
  before(async () => {
    const text =
      'Minister Ana <img src=x onerror=alert(1)> Petrosyan met Levon Sarkis.\n' +
      'Levon Sarkis, the minister of [quit](command:workbench.action.quit) <b>trade</b> and https://example.com/x $(zap), left Ana Petrosyan.';
    workbench = await Workbench.open({ article: { name: 'hostile.article', text } });
  });
  after(() => workbench.close());

  it('shows it as letters, without pictures, tags or links', async () => {
    await workbench.hover('Levon Sarkis, the');
    assert.match(await workbench.card(), /Levon Sarkis/);
    const links = await workbench.cardLinks().evaluateAll(linkTargets);
    assert.ok(links.length > 0);
    assert.deepEqual(
      links.filter(link => !link.startsWith('command:dossier.')),
      [],
    );
    assert.equal(
      await workbench.page.locator('.monaco-hover img, .monaco-hover b, .monaco-hover .codicon-zap').count(),
      0,
    );
  });
});
