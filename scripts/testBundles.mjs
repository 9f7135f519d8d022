// The bundles that only tests need: one file a suite in out/test/, because the web extension host loads nothing else.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const OUT = 'out/test';

/**
 * @param {import('esbuild').BuildOptions} common options shared by all bundles
 * @returns {import('esbuild').BuildOptions[]}
 */
export function testBundles(common) {
  /** @type {import('esbuild').BuildOptions} */
  const options = { ...common, minify: false, sourcemap: true, format: 'cjs' };
  /** @type {import('esbuild').BuildOptions} */
  const forNode = {
    ...options,
    platform: 'node',
    // Found in node_modules at run time: they look for files beside themselves.
    external: ['playwright-core', '@vscode/l10n-dev'],
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  };
  /** @type {import('esbuild').BuildOptions} */
  const forHosts = {
    ...options,
    // Runs in the Node host and in the web worker host alike.
    platform: 'browser',
    // As in the product's web bundle.
    external: ['vscode', 'stream'],
    // Mocha's browser build assigns module.exports in the middle of things: ours comes last.
    format: 'iife',
    globalName: 'dossierTests',
    footer: { js: 'module.exports = dossierTests;' },
    define: { global: 'globalThis', 'process.env.DOSSIER_GREP': JSON.stringify(process.env.DOSSIER_GREP ?? '') },
  };
  return [
    { ...forNode, ...suite('unit', []) },
    { ...forNode, ...suite('browser', ['./browser/harnessHooks']) },
    { ...forNode, entryPoints: ['test/browser/harness.ts'], outfile: `${OUT}/harness.js` },
    { ...forHosts, ...suite('integration', ['./integration/index']) },
    { ...forHosts, ...suite('vsix', ['./integration/index']) },
    {
      ...forNode,
      entryPoints: ['test/support/reporter.ts'],
      outfile: `${OUT}/reporter.js`,
      // Mocha takes a reporter that is the module itself.
      footer: { js: 'module.exports = module.exports.reportLines;' },
    },
  ];
}

/**
 * One bundle of all test files of a suite.
 * @param {string} name folder in test/
 * @param {string[]} before modules that come first; what they export, the bundle exports
 * @returns {import('esbuild').BuildOptions}
 */
function suite(name, before) {
  const files = readdirSync(join(root, 'test', name), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .sort();
  const lines = [
    ...before.map(module => `export * from ${JSON.stringify(module)};`),
    ...files.map(file => `import ${JSON.stringify(`./${name}/${file.replaceAll('\\', '/')}`)};`),
  ];
  return {
    stdin: { contents: lines.join('\n'), resolveDir: join(root, 'test'), sourcefile: `${name}.ts`, loader: 'ts' },
    outfile: `${OUT}/${name}.js`,
  };
}
