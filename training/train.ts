// npm run train -- --corpora DIR: makes models/tagger.bin from the public sets in DIR and our own training articles.
// Seeded: the same texts and code make the same file. Nothing of articles/development is read.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeModel } from '../src/analysis/entities/tagger/model';
import { trainingTexts } from './corpora';
import { DEFAULTS, learn } from './learn';

const { values } = parseArgs({ options: { corpora: { type: 'string' }, out: { type: 'string' } } });
if (values.corpora === undefined) throw new Error('npm run train -- --corpora DIR [--out FILE]');

const out = values.out ?? 'models/tagger.bin';
const started = performance.now();
const report = (line: string) => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
};
const model = learn(trainingTexts(values.corpora), DEFAULTS, report);
const bytes = encodeModel(model);
writeFileSync(out, bytes);
report(`${out}: ${model.features.length} features, ${(bytes.length / 1e6).toFixed(2)} MB`);
