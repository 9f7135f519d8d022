// npm run bench:accuracy: how many names are found and given their kind, beside compromise on the same articles.
// The articles are training/articles/development; nothing is trained on them. Fails below the committed floors.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/analysis/analyse';
import type { EntityKind } from '../src/analysis/model';
import { parseAnnotated, type AnnotatedArticle } from '../training/annotated';
import { compromiseNames } from './compromiseNames';
import { Counts } from './counts';
import { FLOORS, KINDS } from './floors';
import type { Name } from './name';

const FOLDER = 'training/articles/development';

const articles = readdirSync(FOLDER)
  .filter(file => file.endsWith('.txt'))
  .map(file => parseAnnotated(readFileSync(join(FOLDER, file), 'utf8')));

const ours = measure(article => dossierNames(article));
const peer = measure(article => compromiseNames(article.text));

console.log(`${articles.length} development articles, exact spans, F1 (precision / recall)`);
console.log(`${'kind'.padEnd(14)}${'Dossier'.padEnd(24)}${'compromise'.padEnd(24)}floor`);
for (const kind of KINDS) {
  console.log(
    `${kind.padEnd(14)}${ours[kind].toString().padEnd(24)}${peer[kind].toString().padEnd(24)}${FLOORS[kind].toFixed(2)}`,
  );
}
const below = KINDS.filter(kind => ours[kind].f1 < FLOORS[kind]);
for (const kind of below) console.error(`${kind}: below the floor`);
process.exitCode = below.length === 0 ? 0 : 1;

function measure(names: (article: AnnotatedArticle) => readonly Name[]): Record<EntityKind, Counts> {
  const counts = { person: new Counts(), organization: new Counts(), place: new Counts(), group: new Counts() };
  for (const article of articles) {
    const found = names(article);
    const wanted = article.mentions.filter(({ form }) => form === 'name');
    for (const kind of KINDS) {
      counts[kind].add(
        wanted.filter(name => name.kind === kind),
        found.filter(name => name.kind === kind),
      );
    }
  }
  return counts;
}

function dossierNames({ text, published }: AnnotatedArticle): Name[] {
  return analyse(text, { published }).entities.flatMap(({ kind, mentions }) =>
    mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ kind, start, end })),
  );
}
