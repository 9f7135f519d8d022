// npm start: VS Code on the sample articles, with Dossier loaded and the first article open. The desktop VS Code if there is
// one, otherwise a VS Code in the browser. DOSSIER_START=desktop or DOSSIER_START=browser asks for one of them.
import { ensureDependencies } from './install.mjs';
import { mustRun } from './programs.mjs';
import { findDesktop } from './vscode/desktop.mjs';
import { openDesktop, serveBrowser } from './vscode/open.mjs';

try {
  const wish = process.env.DOSSIER_START;
  const desktop = wish === 'browser' ? undefined : findDesktop();
  if (wish === 'desktop' && desktop === undefined) throw new Error('No desktop VS Code found that can run here.');
  await ensureDependencies();
  console.log('Building ...');
  await mustRun(process.execPath, ['esbuild.mjs']);
  await (desktop === undefined ? serveBrowser() : openDesktop(desktop));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
