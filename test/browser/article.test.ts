import assert from 'node:assert/strict';
import { THEMES, Workbench } from './harness';

for (const theme of THEMES) {
  describe(`an article in ${theme}`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await Workbench.open({ article: '01-vienna-talks.txt', theme });
    });
    after(() => workbench.close());

    it('opens as an article', async () => {
      await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'Article' }).waitFor();
      assert.deepEqual(await workbench.notifications(), []);
      await workbench.screenshot(`article ${theme}`);
    });
  });
}
