import assert from 'node:assert/strict';
import { THEMES, waitFor, Workbench } from './harness';

const TEXT = [
  '- The plant in Ostrava employs 400 people.',
  '- Rain fell.',
  '',
  'The plant in Ostrava employs 900 people. Rain fell on Monday. “It was late, said Jane Doe.',
  '',
].join('\n');
const ARTICLE = { name: 'plant.article', text: TEXT };
const OPEN_QUOTATION = 'This quotation has no closing mark';

const rows = (workbench: Workbench) => workbench.page.locator('.markers-panel .monaco-list-row');
const problem = (workbench: Workbench, text: string) => rows(workbench).filter({ hasText: text }).first();

/** Opens the Problems view and waits for the findings. */
async function openProblems(workbench: Workbench): Promise<void> {
  await workbench.page.keyboard.press('Control+Shift+m');
  await problem(workbench, OPEN_QUOTATION).waitFor();
}

/** Opens the light bulb's list at a text of the article. */
async function openOffers(workbench: Workbench, at: string): Promise<void> {
  const offers = workbench.page.locator('.action-widget .monaco-list-row');
  // Keys go nowhere before the editor has the focus, and the article may just be read again.
  await waitFor(async () => {
    await workbench.click(at);
    await workbench.page.keyboard.press('Control+.');
    return offers
      .first()
      .waitFor({ timeout: 2000 })
      .then(() => true)
      .catch(() => false);
  }, `the light bulb has offers at ${at}`);
}

/** Takes an offer of the light bulb at a text of the article. */
async function takeOffer(workbench: Workbench, at: string, title: string): Promise<void> {
  await openOffers(workbench, at);
  // So that no offer is taken by accident, the list takes clicks only once the mouse has moved.
  await workbench.page.mouse.move(2, 2);
  await workbench.page.mouse.move(4, 4);
  await workbench.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first().click();
}

describe('findings', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: ARTICLE });
    await openProblems(workbench);
  });
  after(() => workbench.close());

  for (const theme of THEMES) {
    describe(`in ${theme}`, () => {
      before(() => workbench.setTheme(theme));

      it('stand in the Problems view with their source and code, the other place below', async () => {
        assert.match(await problem(workbench, OPEN_QUOTATION).innerText(), /Dossier\s*unclosed-quotation/);
        await rows(workbench).filter({ hasText: 'What the body says' }).first().waitFor();
        await workbench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
        await workbench.screenshot(`findings problems ${theme}`);
      });

      it('offer what can be done about them', async () => {
        await openOffers(workbench, '“It was late');
        await workbench.page.locator('.action-widget').getByText('Ignore unclosed-quotation here').waitFor();
        await workbench.screenshot(`findings light bulb ${theme}`);
        await workbench.page.keyboard.press('Escape');
      });

      it('are explained beside the article', async () => {
        await takeOffer(workbench, '“It was late', 'Explain unclosed-quotation');
        await workbench.page.locator('.tab.active', { hasText: 'unclosed-quotation' }).waitFor();
        await workbench.page.locator('.view-line', { hasText: 'What it looks for' }).waitFor();
        await workbench.screenshot(`findings explanation ${theme}`);
        await workbench.command('View: Close Editor');
      });
    });
  }
});

describe('a finding that can be corrected', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: ARTICLE });
    await openProblems(workbench);
  });
  after(() => workbench.close());

  it('is corrected by the light bulb, and undo restores the text and the problem', async () => {
    await takeOffer(workbench, '“It was late', 'Close the quotation with ”');
    await workbench.page.locator('.view-line', { hasText: 'late,” said' }).first().waitFor();
    await waitFor(async () => (await problem(workbench, OPEN_QUOTATION).count()) === 0, 'the problem is gone');
    await workbench.page.keyboard.press('Control+z');
    await problem(workbench, OPEN_QUOTATION).waitFor();
    await workbench.page.locator('.view-line', { hasText: 'late, said' }).first().waitFor();
  });
});

describe('a finding that is ignored', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: ARTICLE });
    await openProblems(workbench);
  });
  after(() => workbench.close());

  const isGone = () =>
    waitFor(async () => (await problem(workbench, OPEN_QUOTATION).count()) === 0, 'the problem is gone');

  it('leaves the Problems view and the text as it is, and undo shows it again', async () => {
    await takeOffer(workbench, '“It was late', 'Ignore unclosed-quotation here');
    await isGone();
    await workbench.page.locator('.view-line', { hasText: '“It was late' }).first().waitFor();
    await workbench.command('Dossier: Undo Ignoring Finding');
    await problem(workbench, OPEN_QUOTATION).waitFor();
  });

  it('is found among the ignored ones and shown again', async () => {
    await takeOffer(workbench, '“It was late', 'Ignore unclosed-quotation in this document');
    await isGone();
    const shown = workbench.command('Dossier: Show Ignored Findings');
    const row = workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'closing mark' });
    await row.first().waitFor();
    await workbench.screenshot('findings ignored');
    await row.first().click();
    await workbench.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'OK' }).click();
    await shown;
    await problem(workbench, OPEN_QUOTATION).waitFor();
  });

  it('leads by its code to the explanation', async () => {
    await problem(workbench, OPEN_QUOTATION)
      .getByText('unclosed-quotation')
      .click({ modifiers: ['Control'] });
    await workbench.page.locator('.view-line', { hasText: 'What it looks for' }).waitFor();
    await workbench.page.locator('.tab.active', { hasText: 'unclosed-quotation' }).waitFor();
  });
});
