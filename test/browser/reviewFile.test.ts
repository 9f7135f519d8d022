import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { testWorkspace } from '../../scripts/workspace.mjs';
import { Workbench } from './harness';

const TEXT = 'Officials met in Vienna on Monday.\n';
const REVIEW = 'Dossier: Review This File';

/**
 * Opens drafts/talks.txt, which is no article yet.
 * @param beside other files, by their paths in the workspace; there from the start, because the server may watch no files
 */
async function openDraft(beside: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Workbench> {
  const folder = testWorkspace();
  for (const [path, content] of Object.entries(beside)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return Workbench.open({ article: { name: 'drafts/talks.txt', text: TEXT }, folder });
}

async function isArticle({ page }: Workbench): Promise<void> {
  await page.locator('#status\\.editor\\.mode', { hasText: 'Article' }).waitFor();
}

/** The workspace's settings, as far as they are written. */
function settings({ folder }: Workbench): Record<string, unknown> {
  const file = join(folder, '.vscode/settings.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

async function notified(workbench: Workbench, text: string | RegExp): Promise<void> {
  await workbench.page.locator('.notification-list-item-message', { hasText: text }).waitFor();
}

/** Presses a button of the notification. */
async function answer(workbench: Workbench, button: string): Promise<void> {
  await workbench.page.locator('.notifications-toasts').getByRole('button', { name: button, exact: true }).click();
}

/** Opens a file that the explorer shows. */
async function openBeside({ page }: Workbench, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

describe('Review This File', () => {
  let workbench: Workbench;
  afterEach(() => workbench.close());

  it('offers to open all texts of the folder as articles, and they open so', async () => {
    workbench = await openDraft({ 'drafts/second.txt': TEXT });
    await workbench.command(REVIEW);
    await isArticle(workbench);
    await notified(workbench, 'Always open talks.txt as an article?');
    await answer(workbench, 'All .txt in This Folder');
    await workbench.page.locator('.statusbar-item', { hasText: 'Remembered' }).waitFor();
    const pattern = `**/${basename(workbench.folder)}/drafts/*.txt`;
    assert.deepEqual(settings(workbench), { 'files.associations': { [pattern]: 'article' } });
    await openBeside(workbench, 'second.txt');
    await isArticle(workbench);
  });

  it('takes no for an answer, and does not ask again', async () => {
    workbench = await openDraft();
    await workbench.command(REVIEW);
    await notified(workbench, 'Always open talks.txt');
    await answer(workbench, 'Not Now');
    await workbench.page.locator('#status\\.editor\\.mode').click();
    await pick(workbench, 'Plain Text');
    await workbench.page.locator('#status\\.editor\\.mode', { hasText: 'Plain Text' }).waitFor();
    await workbench.command(REVIEW);
    await isArticle(workbench);
    assert.deepEqual(await workbench.notifications(), []);
    assert.deepEqual(settings(workbench), {});
  });

  it('says why the settings could not be written', async () => {
    workbench = await openDraft({ '.vscode/settings.json': '{ "files.associations": { ' });
    await workbench.command(REVIEW);
    await notified(workbench, 'Always open talks.txt');
    await answer(workbench, 'This File');
    await notified(workbench, 'The setting could not be saved');
  });
});

describe('Review This File, beside other files', () => {
  let workbench: Workbench;
  before(async () => {
    const cell = { cell_type: 'code', source: ['1'], metadata: {}, outputs: [], execution_count: null };
    workbench = await openDraft({
      'beside.txt': TEXT,
      'notes.ipynb': JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }),
      'picture.bin': new Uint8Array([0, 1, 0, 2, 255]),
    });
  });
  afterEach(() => workbench.command('Notifications: Clear All Notifications'));
  after(() => workbench.close());

  it('asks nothing about an untitled text', async () => {
    await workbench.command('File: New Untitled Text File');
    await workbench.page.keyboard.insertText(TEXT);
    await workbench.command(REVIEW);
    await isArticle(workbench);
    await workbench.page.locator('.statusbar-item', { hasText: 'is now read as an article' }).waitFor();
    assert.deepEqual(await workbench.notifications(), []);
  });

  it('is in the menu of a text file in the explorer', async () => {
    const row = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'beside.txt' });
    await row.click({ button: 'right' });
    await workbench.page.getByRole('menuitem', { name: 'Review This File' }).hover();
    // Not a click: a menu that has just opened takes none.
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'beside.txt' }).waitFor();
    await isArticle(workbench);
  });

  it('says in words that a notebook cannot be an article', async () => {
    await openBeside(workbench, 'notes.ipynb');
    await workbench.page.locator('.notebook-editor .cell-list-container').waitFor();
    await workbench.command(REVIEW);
    await notified(workbench, 'a notebook cannot be an article');
  });

  it('says in words that there is no text', async () => {
    await openBeside(workbench, 'picture.bin');
    await workbench.command(REVIEW);
    await notified(workbench, 'shows no text that Dossier could read');
  });
});

async function pick({ page }: Workbench, label: string): Promise<void> {
  const widget = page.locator('.quick-input-widget:visible');
  await widget.locator('input[type=text]').fill(label);
  const row = widget.locator('.monaco-list-row').filter({ has: page.getByText(label, { exact: true }) });
  await row.first().click();
}
