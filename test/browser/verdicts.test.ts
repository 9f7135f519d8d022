import assert from 'node:assert/strict';
import { THEMES, Workbench } from './harness';

const article = {
  name: 'harbour.article',
  text: `- Four divers were hurt in the accident at the quay.
- The harbour of Norvik reopened on Monday.

The harbour of Norvik reopened on Monday, said Liv Strand, the chief of the harbour board.

Two divers were hurt in the accident at the quay, the hospital said.
`,
};
const POINT = 'Four divers';
const NAME = 'Liv Strand';

/** Chooses a verdict in the list that is open, then answers the question for a note. */
async function choose({ page }: Workbench, verdict: string, note: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible');
  await input.getByText('present verdict').waitFor();
  await input.locator('.monaco-list-row', { hasText: verdict }).click();
  await input.locator('input[placeholder^="Note"]').fill(note);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Calls the command from the menu of a row. */
async function setVerdictOf(workbench: Workbench, view: string, row: string): Promise<void> {
  await workbench.treeItem(view, row).click({ button: 'right' });
  // A menu ignores the mouse for a moment, so that the click that opens it chooses nothing.
  await workbench.page.locator('.monaco-menu').getByText('Set Verdict...', { exact: true }).click({ delay: 200 });
}

describe('verdicts', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article, settings: { 'dossier.review.author': 'R. Wren' } });
    await workbench.openView('Key Points');
    await workbench.treeItem('Key Points', POINT).waitFor();
  });
  after(() => workbench.close());

  it('are chosen from the menu of a row, with a note, and lead the row', async () => {
    await setVerdictOf(workbench, 'Key Points', POINT);
    await workbench.screenshot('verdicts choice');
    await choose(workbench, 'Disputed', 'The hospital counts two.');
    await workbench.treeItem('Key Points', `✗ ${POINT}`).waitFor();
    const rows = await workbench.treeItems('Key Points');
    const spoken = rows.find(({ label }) => label.includes(POINT))?.spoken ?? '';
    assert.match(spoken, /^Key point 1, disputed, contradicted by the body: /);
    await setVerdictOf(workbench, 'Key Points', 'Two divers');
    await choose(workbench, 'Confirmed', '');
    await workbench.treeItem('Key Points', '✓ ¶ 2').waitFor();
    await setVerdictOf(workbench, 'Entities', NAME);
    await choose(workbench, 'Needs a Source', 'No such name on the board’s page.');
    await workbench.treeItem('Entities', `? ${NAME}`).waitFor();
  });

  for (const theme of THEMES) {
    it(`stand on the cards in ${theme}`, async () => {
      await workbench.setTheme(theme);
      await workbench.hover('divers were hurt');
      assert.match(await workbench.card(), /Verdict: disputed, “The hospital counts two\.”, by R\. Wren, .* · change/);
      await workbench.screenshot(`verdicts ${theme}`);
      await workbench.hover(NAME);
      assert.match(await workbench.card(), /Verdict: needs a source, “No such name/);
      await workbench.screenshot(`verdicts on a name ${theme}`);
    });
  }

  it('change by the link of the card, where Escape leaves everything as it is', async () => {
    await workbench.hover(NAME);
    await workbench.cardLinks().filter({ hasText: 'change' }).first().click();
    const input = workbench.page.locator('.quick-input-widget:visible');
    await input.locator('.monaco-list-row.focused', { hasText: 'Needs a Source' }).waitFor();
    await workbench.screenshot('verdicts change');
    await workbench.page.keyboard.press('Enter');
    const note = input.locator('input[placeholder^="Note"]');
    await note.waitFor();
    assert.match(await note.inputValue(), /^No such name/);
    await workbench.page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden' });
    await workbench.treeItem('Entities', `? ${NAME}`).waitFor();
  });

  it('last when the reader comes back', async () => {
    await workbench.reload();
    await workbench.openView('Key Points');
    await workbench.treeItem('Key Points', `✗ ${POINT}`).waitFor();
  });
});

describe('the verdict on a possible match', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
  });
  after(() => workbench.close());

  it('is the decision on it', async () => {
    await workbench.openView('Sanctions');
    await workbench.treeItem('Sanctions', 'LI, Shangfu').waitFor();
    await setVerdictOf(workbench, 'Sanctions', 'LI, Shangfu');
    const input = workbench.page.locator('.quick-input-widget:visible');
    await workbench.screenshot('verdicts match');
    await input.locator('.monaco-list-row', { hasText: 'Disputed' }).click();
    await input.locator('input[placeholder^="Reason"]').fill('another career');
    await workbench.page.keyboard.press('Enter');
    await workbench.treeItem('Sanctions', 'false positive').waitFor();
  });
});
