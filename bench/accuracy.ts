// npm run bench:accuracy [-- --corpora DIR]: how many names are found and given their kind, beside compromise on the same
// texts. The articles are training/articles/development; nothing is trained on them. Fails below the committed floors.
// With the directory of the public corpora also on two of them, one of which a model is then trained without.
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse';
import { readArticle } from '../src/analysis/article/article';
import { bundledModel } from '../src/analysis/entities/tagger/bundledModel';
import { Model } from '../src/analysis/entities/tagger/model';
import { tagNames } from '../src/analysis/entities/tagger/tagger';
import type { EntityKind } from '../src/analysis/model';
import { runSteps } from '../src/analysis/steps';
import { tokenize } from '../src/analysis/text/tokens';
import type { AnnotatedArticle } from '../training/annotated';
import { readArticles, readCorpus, trainingTexts } from '../training/corpora';
import { DEFAULTS, learn } from '../training/learn';
import { compromiseNames } from './compromiseNames';
import { Counts } from './counts';
import { FLOORS, KINDS, PUBLIC_FLOORS, type PublicSet } from './floors';
import type { Name } from './name';

/** A text, the names it has, and when it was published if that is known. */
interface Marked {
  readonly text: string;
  readonly names: readonly Name[];
  readonly published: string | null;
}

type Finder = (text: Marked) => readonly Name[];

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });

measureArticles();
if (values.corpora !== undefined) {
  measurePublic('uner_test', values.corpora, bundledModel());
  const withoutPolitics = learn(trainingTexts(values.corpora, 'crossner_politics_dev'), DEFAULTS, () => undefined);
  measurePublic('crossner_politics_dev', values.corpora, new Model(withoutPolitics));
}

function measureArticles(): void {
  const texts = readArticles('training/articles/development').map(toMarked);
  const ours = measure(texts, analysedNames, KINDS);
  const peer = measure(texts, ({ text }) => compromiseNames(text), KINDS);
  console.log(`${texts.length} development articles, exact spans, F1 (precision / recall)`);
  print(['kind', 'Dossier', 'compromise', 'floor']);
  for (const kind of KINDS) {
    print([kind, ours[kind].toString(), peer[kind].toString(), FLOORS[kind].toFixed(2)]);
    check(kind, ours[kind], FLOORS[kind]);
  }
}

/**
 * Public sets count names by guidelines of their own (no nationalities; no countries inside the names of elections), so the
 * tagger is measured without what brings names to ours.
 */
function measurePublic(name: PublicSet, folder: string, model: Model): void {
  const kinds = KINDS.filter(kind => kind !== 'group');
  const texts = readCorpus(folder, name).map(({ text, names }) => ({ text, names, published: null }));
  const ours = measure(texts, ({ text }) => taggedNames(text, model), kinds);
  const peer = measure(texts, ({ text }) => compromiseNames(text), kinds);
  console.log(`\n${name}: ${texts.length} texts that the model was not trained on, the tagger alone`);
  print(['kind', 'Dossier', 'compromise', 'floor']);
  for (const kind of kinds) print([kind, ours[kind].toString(), peer[kind].toString(), '']);
  print(['all', ours.all.toString(), peer.all.toString(), PUBLIC_FLOORS[name].toFixed(2)]);
  check(name, ours.all, PUBLIC_FLOORS[name]);
}

function measure(
  texts: readonly Marked[],
  find: Finder,
  kinds: readonly EntityKind[],
): Record<EntityKind | 'all', Counts> {
  const counts = {
    person: new Counts(),
    organization: new Counts(),
    place: new Counts(),
    group: new Counts(),
    all: new Counts(),
  };
  for (const text of texts) {
    const found = find(text);
    for (const kind of kinds) {
      const ofKind = (names: readonly Name[]) => names.filter(name => name.kind === kind);
      for (const count of [counts[kind], counts.all]) count.add(ofKind(text.names), ofKind(found));
    }
  }
  return counts;
}

function analysedNames({ text, published }: Marked): Name[] {
  return analyse(text, { published }).entities.flatMap(({ kind, mentions }) =>
    mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ kind, start, end })),
  );
}

/** What the tagger alone says, without the lists and rules that bring names to our own guidelines. */
function taggedNames(text: string, model: Model): Name[] {
  const sentences = runSteps(readArticle(text)).sentences.map(({ start, end }) => ({
    tokens: tokenize(text.slice(start, end), start),
  }));
  return runSteps(tagNames(sentences, model)).flatMap((names, index) => {
    const { tokens } = sentences[index]!;
    return names.map(({ from, to, kind }) => ({ kind, start: tokens[from]!.start, end: tokens[to - 1]!.end }));
  });
}

function toMarked({ text, mentions, published }: AnnotatedArticle): Marked {
  return { text, names: mentions.filter(({ form }) => form === 'name'), published };
}

function print(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 14 : 24))
      .join('')
      .trimEnd(),
  );
}

function check(what: string, reached: Counts, floor: number): void {
  if (reached.f1 >= floor) return;
  console.error(`${what}: below the floor`);
  process.exitCode = 1;
}
