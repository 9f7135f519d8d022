import { Workbench } from './harness';

describe('the outline in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
  });
  after(() => workbench.close());

  it('shows in the breadcrumbs where the cursor is', async () => {
    await workbench.click('Li Shangfu, China');
    await workbench.page.locator('.breadcrumbs-control', { hasText: '7. The obstacle there' }).waitFor();
  });

  it('leads to a paragraph by Go to Symbol', async () => {
    await workbench.page.keyboard.press('Control+Shift+O');
    await workbench.page.keyboard.type('little sign');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: '8. There is little sign' })
      .waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 11,' }).waitFor();
  });
});
