// Runs a TypeScript program of bench/, training/, curation/ or scripts/ with its arguments.
//   node scripts/runScript.mjs training/checkArticles.ts [ARGUMENT ...]
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const [entry = '', ...args] = process.argv.slice(2);
const bundle = join(root, 'out', `${basename(entry, '.ts')}.cjs`);
await build({
  entryPoints: [join(root, entry)],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  loader: { '.bin': 'base64' },
  logLevel: 'warning',
});
process.exitCode =
  spawnSync(process.execPath, ['--enable-source-maps', bundle, ...args], { stdio: 'inherit' }).status ?? 1;
