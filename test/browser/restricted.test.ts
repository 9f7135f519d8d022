import assert from 'node:assert/strict';
import { Workbench } from './harness';

describe('a folder in Restricted Mode', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: '01-vienna-talks.txt', trust: false });
  });
  after(() => workbench.close());

  it('has its articles read like any other', async () => {
    await workbench.hover('Li Shangfu, China');
    assert.match(await workbench.card(), /defense minister, China/);
    await workbench.unhover();
    await workbench.openView('Key Points');
    const points = await workbench.treeItems('Key Points');
    assert.ok(points.some(({ label }) => label.includes('Jake Sullivan of the United States')));
  });
});
