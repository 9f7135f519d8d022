// Sets mocha up inside an extension host and runs the suite. Both hosts use mocha's browser build: one bundle serves both.
import 'mocha/mocha';
import { closeEditors } from '../support/articles';
import { reportLines } from '../support/reporter';

mocha.setup({
  ui: 'bdd',
  // Mocha asks no more of a reporter than to be constructed.
  reporter: reportLines as unknown as Mocha.ReporterConstructor,
  timeout: 60_000,
  forbidOnly: true,
  rootHooks: { afterEach: closeEditors },
  ...(process.env.DOSSIER_GREP ? { grep: process.env.DOSSIER_GREP } : {}),
});

// VS Code logs rejections that nobody handles in its Node host, not in a web worker, where it blocks addEventListener.
const host = globalThis as { onunhandledrejection?: (event: { readonly reason: unknown }) => void };
host.onunhandledrejection = ({ reason }) => {
  console.error(reason instanceof Error ? reason.stack : reason);
};

/** VS Code calls it once its extension host is up. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not mocha.run(): that reads the address of a page, and the Node host has none.
    Mocha.prototype.run.call(mocha, (failures: number) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
