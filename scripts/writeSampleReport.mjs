// Writes docs/sample-report.md again: npm run sample-report
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './programs.mjs';
import { root } from './root.mjs';
import { SAMPLE_REPORT, sampleReport } from './sampleReport.mjs';

await mustRun(process.execPath, ['esbuild.mjs'], { seconds: 300 });
writeFileSync(join(root, SAMPLE_REPORT), sampleReport());
