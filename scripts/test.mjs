// npm test: everything that tells whether Dossier works, on a fresh clone too.
//   node scripts/test.mjs [STAGE ...] [--grep TEXT]        without a stage: all of them
import { ensureDependencies } from './install.mjs';

try {
  await ensureDependencies();
  // Only now: what follows needs the dependencies.
  const { test } = await import('./test/stages.mjs');
  process.exitCode = (await test(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
// A download that was given up may still hold a socket open.
process.exit();
