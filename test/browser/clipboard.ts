import assert from 'node:assert/strict';
import type { Workbench } from './harness';

/** Waits until the clipboard's text matches; an extension writes it some time after its command was called. */
export async function clipboardBecomes({ page }: Workbench, pattern: RegExp): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const end = Date.now() + 5000;
  for (;;) {
    const text = await page.evaluate<string>('navigator.clipboard.readText()');
    if (pattern.test(text)) return;
    if (Date.now() > end) assert.match(text, pattern);
    await page.waitForTimeout(50);
  }
}
