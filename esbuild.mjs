// Builds every bundle: the desktop extension, the web extension, the CLI and, with --tests, the test suites.
//   node esbuild.mjs [--production] [--watch] [--tests]
import { build, context } from 'esbuild';
import { rmSync } from 'node:fs';
import { writeNotices } from './scripts/notices.mjs';
import { testBundles } from './scripts/testBundles.mjs';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  sourcemap: !production,
  minify: production,
  // Keeps names readable in error reports and keeps non-Latin letters out of the bundles' escapes.
  keepNames: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // Packages ship an ES module and a UMD build; esbuild's defaults for Node pick the UMD one, which it cannot tree-shake.
  mainFields: ['module', 'main'],
  // The tagger's model travels inside the bundles: a web worker has no files to read.
  loader: { '.bin': 'base64' },
};

/** @type {import('esbuild').BuildOptions[]} */
const product = [
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    // Papa Parse asks for Node's streams in a function that is called only with one of them.
    external: ['vscode', 'stream'],
    define: { global: 'globalThis' },
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

const tests = flags.has('--tests') ? testBundles(common) : [];

if (flags.has('--watch')) {
  for (const options of [...product, ...tests]) await (await context(options)).watch();
} else {
  rmSync('dist', { recursive: true, force: true });
  const [results] = await Promise.all([
    Promise.all(product.map(options => build({ ...options, metafile: true }))),
    Promise.all(tests.map(options => build(options))),
  ]);
  writeNotices(
    results.map(({ metafile }) => metafile),
    'dist/THIRD-PARTY-NOTICES.txt',
  );
}
