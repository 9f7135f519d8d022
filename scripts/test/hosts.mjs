// Where the integration suite runs: the extension hosts of VS Code.
import { desktopForTests, runInDesktop } from './desktopHost.mjs';
import { runInServer } from './serverHost.mjs';

const TESTS = 'out/test/integration.js';
/** What hangs is stopped; on a busy machine the suite may take several times as long as on an idle one. */
const SECONDS = 900;

/** The extension host that runs in Node: of a desktop VS Code if there can be one, otherwise of VS Code's server. */
export async function runInNodeHost() {
  const desktop = await desktopForTests();
  return desktop === undefined
    ? runInServer({ tests: TESTS, seconds: SECONDS })
    : runInDesktop(desktop, TESTS, SECONDS);
}

/** The extension host that runs in a web worker, as on vscode.dev. */
export function runInWebHost() {
  const settings = { 'remote.extensionKind': { 'dossier.dossier': ['web'] } };
  return runInServer({ tests: TESTS, seconds: SECONDS, host: 'web', settings });
}
