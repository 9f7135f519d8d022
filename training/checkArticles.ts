// npm run check-articles: whether the annotated articles keep to their format (articles/README.md).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from './articleFaults';
import { countsByKind, parseAnnotated } from './annotated';

const FOLDERS = ['train', 'development', 'test'].map(name => `training/articles/${name}`);

let faulty = 0;
for (const folder of FOLDERS) {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort();
  const counts = { person: 0, organization: 0, place: 0, group: 0 };
  for (const file of files) {
    const path = join(folder, file);
    const faults = check(readFileSync(path, 'utf8'), counts);
    for (const fault of faults) console.log(`${path}: ${fault}`);
    if (faults.length > 0) faulty += 1;
  }
  console.log(
    `${folder}: ${files.length} articles, ${Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
  );
}
process.exitCode = faulty === 0 ? 0 : 1;

function check(source: string, counts: Record<string, number>): string[] {
  try {
    const article = parseAnnotated(source);
    for (const [kind, count] of Object.entries(countsByKind(article))) counts[kind] = (counts[kind] ?? 0) + count;
    return faultsOf(article);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
