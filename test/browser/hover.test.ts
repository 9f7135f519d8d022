import assert from 'node:assert/strict';
import { THEMES, Workbench } from './harness';

for (const theme of THEMES) {
  describe(`a card in ${theme}`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await Workbench.open({ article: '01-vienna-talks.txt', theme });
    });
    after(() => workbench.close());

    it('tells who Li Shangfu is and what the article reports', async () => {
      await workbench.hover('Li Shangfu, China');
      const card = await workbench.card();
      assert.match(card, /Li Shangfu · person/);
      assert.match(card, /defense minister, China/);
      assert.match(card, /Sanctions, as the article reports: in force, by United States/);
      await workbench.screenshot(`card ${theme}`);
    });
  });
}
