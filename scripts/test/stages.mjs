// The stages of npm test: the checks, the bundles, and the suites from the plainest to the whole packaged thing.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../ending.mjs';
import { mustRun, npm, run } from '../programs.mjs';
import { root } from '../root.mjs';
import { ensureBrowser } from '../vscode/browser.mjs';
import { serverNode } from '../vscode/node.mjs';
import { ensureServer, installExtension } from '../vscode/server.mjs';
import { runInNodeHost, runInWebHost } from './hosts.mjs';
import { runInServer } from './serverHost.mjs';
import { runStages } from './schedule.mjs';
import { Tally } from './tally.mjs';

/** As many as a small machine has cores: the stages are short, and more at once only makes each of them late. */
const SLOTS = 2;
const VSIX = join(root, 'dossier.vsix');

/** @type {readonly import('./schedule.mjs').Stage[]} */
const STAGES = [
  // Packaging leaves a production build in dist/, which the build then replaces.
  { name: 'package', title: 'package', run: check(() => npm(['run', 'package'], { seconds: 600 })) },
  { name: 'types', title: 'type check', run: tool('typescript/bin/tsc', '--noEmit') },
  { name: 'vscode', title: 'VS Code and a browser', run: check(prepareVSCode) },
  { name: 'build', title: 'build', after: ['package'], run: check(() => node('esbuild.mjs', '--tests')) },
  { name: 'unit', title: 'unit tests', needs: ['build'], run: mocha('unit', 1800) },
  { name: 'lint', title: 'lint', after: ['build'], run: tool('eslint/bin/eslint.js', '.') },
  { name: 'format', title: 'format', after: ['build'], run: tool('prettier/bin/prettier.cjs', '--check', '.') },
  { name: 'integration', title: 'integration, Node host', needs: ['build', 'vscode'], run: runInNodeHost },
  { name: 'browser', title: 'browser tests', needs: ['build', 'vscode'], run: mocha('browser', 1800) },
  { name: 'web', title: 'integration, web host', needs: ['build', 'vscode'], run: runInWebHost },
  { name: 'vsix', title: 'packaged extension', needs: ['package', 'build', 'vscode'], run: testPackage },
];

/**
 * @param {readonly string[]} args stages and --grep TEXT
 * @returns {Promise<boolean>} whether all went well
 */
export async function test(args) {
  const grep = args.indexOf('--grep');
  // The suites in the extension hosts get it at build time: a web worker has no environment.
  if (grep >= 0) process.env.DOSSIER_GREP = args[grep + 1];
  const tallies = await runStages(chosen(grep < 0 ? args : args.slice(0, grep)), SLOTS);
  const sum = new Tally();
  for (const { passed, failures, skipped } of tallies) {
    sum.passed += passed;
    sum.failures.push(...failures);
    sum.skipped.push(...skipped);
  }
  for (const { title } of sum.failures) console.log(`failed: ${title}`);
  console.log(sum.summary());
  return !sum.failed;
}

/**
 * @param {readonly string[]} names
 * @returns {import('./schedule.mjs').Stage[]} the stages of these names, and what they need, in order
 */
function chosen(names) {
  if (names.length === 0) return [...STAGES];
  /** @type {Set<string>} */
  const wanted = new Set();
  /** @param {string} name */
  const want = name => {
    const stage = STAGES.find(stage => stage.name === name);
    if (stage === undefined)
      throw new Error(`No stage ${name}; there are ${STAGES.map(stage => stage.name).join(', ')}.`);
    stage.needs?.forEach(want);
    wanted.add(name);
  };
  names.forEach(want);
  return STAGES.filter(stage => wanted.has(stage.name));
}

/**
 * A stage that is one check: passed, or failed with what it says.
 * @param {() => Promise<unknown>} body
 * @returns {() => Promise<Tally>}
 */
function check(body) {
  return async () => {
    const tally = new Tally();
    await body();
    tally.passed = 1;
    return tally;
  };
}

/**
 * @param {string} script in node_modules
 * @param {string[]} args
 */
function tool(script, ...args) {
  return check(() => node(join('node_modules', script), ...args));
}

function prepareVSCode() {
  return Promise.all([ensureServer(), serverNode(), ensureBrowser()]);
}

/** @param {string[]} args of Node */
function node(...args) {
  return mustRun(process.execPath, args, { seconds: 900 });
}

/**
 * A suite that runs in plain Node.
 * @param {string} suite
 * @param {number} seconds
 * @returns {() => Promise<Tally>}
 */
function mocha(suite, seconds) {
  return async () => {
    const grep = process.env.DOSSIER_GREP;
    const tally = new Tally();
    /** @type {string[]} */
    const log = [];
    const { timedOut } = await run(
      process.execPath,
      [
        '--enable-source-maps',
        'node_modules/mocha/bin/mocha.js',
        ...['--reporter', './out/test/reporter.js', '--timeout', '60000', '--forbid-only'],
        ...(grep ? ['--grep', grep] : []),
        `out/test/${suite}.js`,
      ],
      {
        seconds,
        ending: 'SIGTERM',
        onLine: line => {
          if (!tally.read(line)) log.push(line);
        },
      },
    );
    tally.close({ host: 'node', ending: timedOut ? `stopped after ${seconds} s` : undefined, log: log.join('\n') });
    return tally;
  };
}

/** Installs the package as a reader does and runs the smoke tests beside it, from an extension that holds nothing else. */
async function testPackage() {
  const data = temporaryFolder('dossier-installed-');
  await installExtension(VSIX, data);
  const tests = 'out/test/vsix.js';
  const stub = temporaryFolder('dossier smoke tests ');
  const manifest = { name: 'smoke', publisher: 'tests', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(stub, 'package.json'), JSON.stringify(manifest));
  cpSync(join(root, tests), join(stub, tests));
  return runInServer({ tests, extension: stub, data, seconds: 120 });
}
