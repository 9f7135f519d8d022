// npm run pictures: makes the pictures of the README from the real workbench, with what the browser tests use.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './install.mjs';
import { mustRun } from './programs.mjs';
import { root } from './root.mjs';

/** What each picture shows. */
const PICTURES = /** @type {const} */ ([
  { name: 'light', theme: 'Default Light Modern' },
  { name: 'dark', theme: 'Default Dark Modern' },
]);

await ensureDependencies();
await mustRun(process.execPath, ['esbuild.mjs', '--tests']);
const bundle = pathToFileURL(join(root, 'out/test/harness.js')).href;
/** @type {unknown} */
const harness = await import(bundle);
const { Workbench, closeAll } = /** @type {typeof import('../test/browser/harness')} */ (harness);
try {
  for (const { name, theme } of PICTURES) {
    const workbench = await Workbench.open({ article: '01-vienna-talks.txt', theme });
    await workbench.openView('Key Points');
    await workbench.treeItems('Key Points');
    await workbench.treeItems('Entities');
    await workbench.page.locator('.view-overlays [class*="ced-"]').first().waitFor();
    await workbench.hover('Li Shangfu, China');
    console.log(await workbench.screenshot(name, join(root, 'docs/images')));
    await workbench.close();
  }
} finally {
  await closeAll();
}
