import type { FrameLocator } from 'playwright-core';
import { THEMES, waitFor, Workbench } from './harness';
import { brightnessBehind } from './previewDom';

const article = {
  name: 'harbour.article',
  text: `Key points:
- The quay cost 30 million euros.

The harbour of Norvik reopened on Monday, said Liv Strand, the chief of the harbour board.

The quay cost 40 million euros, the harbour board said on Tuesday.

Two days before, nobody had known.
`,
};

/** The page in the preview: a frame in a frame, as VS Code shows pages of extensions. */
function report({ page }: Workbench): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

describe('the preview of the report', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article, settings: { 'dossier.review.author': 'R. Wren' } });
    await workbench.openView('Entities');
    await workbench.treeItem('Entities', 'Norvik').waitFor();
    await workbench.command('Dossier: Preview Review Report');
    await report(workbench).getByRole('heading', { name: 'Review of harbour.article' }).waitFor();
  });
  after(() => workbench.close());

  it('leads to the words by its links', async () => {
    await report(workbench)
      .getByRole('link', { name: /paragraph/ })
      .first()
      .click();
    await waitFor(async () => (await workbench.cursorLine()) > 3, 'the cursor is in the body');
    await workbench.screenshot('report preview');
  });

  for (const theme of THEMES) {
    it(`is as light or dark as ${theme}`, async () => {
      await workbench.setTheme(theme);
      const page = report(workbench).locator('body');
      const isLight = theme.includes('Light');
      await waitFor(
        async () => (await page.evaluate(brightnessBehind)) > 0.5 === isLight,
        `the page is ${isLight ? 'light' : 'dark'}`,
      );
      await workbench.screenshot(`report preview ${theme}`);
    });
  }

  it('follows the text', async () => {
    await workbench.click('reopened');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(' Bruno Heron, the mayor, was there.');
    await report(workbench).getByText('Bruno Heron').first().waitFor();
  });
  it('follows the review', async () => {
    await workbench.click('nobody had known');
    await workbench.command('Dossier: Set Review State...');
    const input = workbench.page.locator('.quick-input-widget:visible');
    await input.locator('.monaco-list-row', { hasText: 'Approved' }).click();
    await input.locator('input[placeholder^="Note"]').fill('The quay is paid for.');
    await workbench.page.keyboard.press('Enter');
    await report(workbench).getByText('The quay is paid for.').first().waitFor();
    await workbench.screenshot('report preview approved');
    await workbench.page.locator('.statusbar-item[id$="dossier.status"]').hover();
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'Review: approved' }).waitFor();
    await workbench.screenshot('state of the review in the status bar');
  });
});
