import assert from 'node:assert/strict';
import { THEMES, Workbench } from './harness';

describe('an article', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: '01-vienna-talks.txt' });
  });
  after(() => workbench.close());

  for (const theme of THEMES) {
    it(`opens as an article in ${theme}`, async () => {
      await workbench.setTheme(theme);
      await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'Article' }).waitFor();
      assert.deepEqual(await workbench.notifications(), []);
      await workbench.screenshot(`article ${theme}`);
    });
  }
});
