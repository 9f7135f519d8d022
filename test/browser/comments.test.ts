import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { THEMES, waitFor, Workbench } from './harness';

const article = {
  name: 'harbour.article',
  text: `The harbour of Norvik reopened on Monday, said Liv Strand, the chief of the harbour board.

Two divers were hurt in the accident at the quay, the hospital said.
`,
};

const threads = (workbench: Workbench): Locator => workbench.page.locator('.review-widget:visible');

/** Opens the box for a new comment by the palette, types into it and presses the button below. */
async function comment(workbench: Workbench, words: string, text: string): Promise<void> {
  await workbench.click(words);
  await workbench.command('Dossier: Add Comment');
  await type(workbench, text, 'Comment');
  await threads(workbench).getByText(text).waitFor();
}

async function type(workbench: Workbench, text: string, button: string): Promise<void> {
  await threads(workbench).locator('.comment-form .monaco-editor:visible').last().click();
  await workbench.page.keyboard.press('Control+a');
  await workbench.page.keyboard.type(text);
  // The button says its key, too: `Comment (Ctrl+Enter)`.
  await threads(workbench)
    .getByRole('button', { name: new RegExp(`^${button}`) })
    .last()
    .click();
}

function reviewFile({ folder }: Workbench): string {
  const path = join(folder, 'harbour.article.dossier.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('comments', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article, settings: { 'dossier.review.author': 'R. Wren' } });
    // The palette offers commands on articles once the article has been read.
    await workbench.openView('Entities');
    await workbench.treeItem('Entities', 'Norvik').waitFor();
  });
  after(() => workbench.close());

  it('are written at the words, signed, and kept beside the article', async () => {
    await comment(workbench, 'Norvik', 'Which harbour **exactly**?');
    const thread = threads(workbench);
    await thread.getByText('On Norvik').waitFor();
    await thread.getByText('R. Wren').first().waitFor();
    await thread.locator('strong', { hasText: 'exactly' }).waitFor();
    for (const theme of THEMES) {
      await workbench.setTheme(theme);
      await workbench.screenshot(`comments ${theme}`);
    }
    await waitFor(() => reviewFile(workbench).includes('Which harbour **exactly**?'), 'the review file has it');
  });

  it('take replies, and are resolved', async () => {
    const thread = threads(workbench);
    await type(workbench, 'The old one.', 'Reply');
    await thread.getByText('The old one.').waitFor();
    await thread.getByLabel('Resolve', { exact: true }).first().click();
    await waitFor(() => reviewFile(workbench).includes('"dossier:resolved": true'), 'it is resolved');
    await workbench.screenshot('comments resolved');
  });

  it('are edited and deleted, and undo brings them back', async () => {
    await comment(workbench, 'Two divers', 'Who counted?');
    const thread = threads(workbench).filter({ hasText: 'Who counted?' });
    await thread.locator('.review-comment').first().hover();
    await thread.getByLabel('Delete', { exact: true }).first().click();
    await thread.waitFor({ state: 'detached' });
    await workbench.command('Dossier: Undo Review Change');
    await waitFor(() => reviewFile(workbench).includes('Who counted?'), 'it is back');
  });

  it('show again when the reader comes back', async () => {
    await workbench.reload();
    const row = workbench.page.locator('.comments-panel .monaco-list-row', { hasText: 'Which harbour' });
    await row.waitFor();
    await workbench.screenshot('comments panel');
    assert.match(await row.innerText(), /R\. Wren/);
  });
});
