import assert from 'node:assert/strict';
import { THEMES, waitFor, Workbench } from './harness';
import { marksInSight } from './marksDom';

const ARTICLE = '01-vienna-talks.txt';
const VIEW = 'Sanctions';
/** Names are framed once the lists are read, which takes longer than what a waiting test expects. */
const LISTS_READ_MS = 30_000;

describe('possible matches', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: ARTICLE });
  });
  after(() => workbench.close());

  for (const theme of THEMES) {
    describe(`in ${theme}`, () => {
      before(() => workbench.setTheme(theme));

      it('have a frame of their own beside the line of the kind', async () => {
        await workbench.click('Li Shangfu, China');
        // Marks are drawn anew when the theme changes or the lines move: those that were seen with its width are looked at.
        const width = theme.includes('High Contrast') ? 2 : 1;
        const frames = await waitFor(
          async () => {
            const seen = await workbench.page.evaluate(marksInSight, 'outline' as const);
            return seen.some(frame => frame.width === width) ? seen : undefined;
          },
          'a name is framed',
          LISTS_READ_MS,
        );
        assert.ok(frames.every(({ text }) => text.includes('Li')));
        assert.deepEqual([...new Set(frames.map(({ style }) => style))], ['dashed']);
        assert.deepEqual([...new Set(frames.map(({ width }) => width))], [width]);
      });

      it('stand in the view beside what the article reports, with a badge', async () => {
        await workbench.openView(VIEW);
        await workbench.closeView('Entities');
        await workbench.treeItem(VIEW, 'LI, Shangfu').waitFor();
        await workbench.expandTreeItem(VIEW, 'LI, Shangfu');
        const rows = await workbench.treeItems(VIEW);
        const li = rows.find(({ label }) => label === 'Li Shangfu');
        assert.match(li?.description ?? '', /^possible match .* · reported: in force/);
        assert.match(rows.find(({ label }) => label === 'LI, Shangfu')?.spoken ?? '', /^Li Shangfu: possible match/);
        await workbench.treeItem(VIEW, 'agrees: name').waitFor();
        await workbench.page.locator('.activitybar .badge-content', { hasText: '1' }).waitFor();
        await workbench.screenshot(`sanctions view ${theme}`);
      });

      it('stand in the card', async () => {
        await workbench.hover('Li Shangfu, China');
        assert.match(await workbench.card(), /The lists: possible match/);
        await workbench.screenshot(`sanctions card ${theme}`);
      });
    });
  }
});

describe('deciding about a possible match', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: ARTICLE });
  });
  after(() => workbench.close());

  const reason = (text: string) => workbench.page.locator('.quick-input-widget:visible input[type=text]').fill(text);
  const frames = async () => (await workbench.page.evaluate(marksInSight, 'outline' as const)).length;

  it('from the card asks for a reason, takes the frame away and leaves a quiet line', async () => {
    await waitFor(async () => (await frames()) > 0, 'the name is framed', LISTS_READ_MS);
    await workbench.hover('Li Shangfu, China');
    await workbench.cardLinks().filter({ hasText: 'false positive' }).click();
    await reason('another career');
    await workbench.page.keyboard.press('Enter');
    await waitFor(async () => (await frames()) === 0, 'the frame is gone');
    await workbench.hover('Li Shangfu, China');
    assert.match(await workbench.card(), /The lists: false positive: LI, Shangfu/);
    assert.doesNotMatch(await workbench.card(), /possible match/);
    await workbench.screenshot('sanctions dismissed card');
  });

  it('lasts when the reader comes back', async () => {
    await workbench.reload();
    await workbench.openView(VIEW);
    await workbench.closeView('Entities');
    await workbench.treeItem(VIEW, 'another career').or(workbench.treeItem(VIEW, 'false positive')).first().waitFor();
    assert.equal(await frames(), 0);
    await workbench.screenshot('sanctions dismissed view');
  });

  it('is taken back from the view', async () => {
    const row = workbench.treeItem(VIEW, 'LI, Shangfu');
    await row.hover();
    await row.getByRole('button', { name: 'Undo Decision on Possible Match' }).click();
    await waitFor(async () => (await frames()) > 0, 'the name is framed again');
  });

  it('from the palette is about the name at the cursor; Escape leaves everything as it is', async () => {
    await workbench.click('Li Shangfu, China');
    // Resolves when the quick input is gone, in which the reason is asked for.
    const asked = workbench.command('Dossier: Possible Match Is a True Match...');
    await workbench.page.locator('.quick-input-widget:visible', { hasText: 'Li Shangfu: true match' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await asked;
    await workbench.treeItem(VIEW, 'possible match').waitFor();
  });

  it('shows all details beside the article', async () => {
    await workbench.click('Li Shangfu, China');
    await workbench.command('Dossier: Show All Details of Possible Match');
    await workbench.page.locator('.tab.active', { hasText: 'OFAC SDN' }).waitFor();
    await workbench.page.locator('.view-line', { hasText: 'Director of Equipment' }).first().waitFor();
    await workbench.screenshot('sanctions details');
  });
});

describe('the Sanctions view without anything to show', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: { name: 'quiet.article', text: 'The ferry left on time.\n' } });
  });
  after(() => workbench.close());

  it('says so, and what that does not mean', async () => {
    await workbench.openView(VIEW);
    await workbench.closeView('Entities');
    await workbench.view(VIEW).getByText('no list is complete').waitFor();
    await workbench.screenshot('sanctions view empty');
  });
});
