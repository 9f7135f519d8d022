import { readArticle } from '../src/analysis/article/article';
import { bundledModel } from '../src/analysis/entities/tagger/bundledModel';
import { encodeModel, Model } from '../src/analysis/entities/tagger/model';
import { tagNames } from '../src/analysis/entities/tagger/tagger';
import { runSteps } from '../src/analysis/steps';
import { tokenize } from '../src/analysis/text/tokens';
import { readCorpus, trainingTexts, type MarkedText } from '../training/corpora';
import { DEFAULTS, learn } from '../training/learn';
import { compromiseNames, type Name } from './compromiseNames';
import { PUBLIC_FLOORS, PUBLIC_KINDS, type PublicSet } from './floors';
import type { Row } from './table';
import { sum, tallyOf, valueOf, type Tally } from './tally';

export const PUBLIC_SETS: readonly PublicSet[] = ['uner_test', 'crossner_politics_dev'];

/**
 * Names in the public sets, exact spans, F1, by the tagger alone: those sets count names by guidelines of their own (no
 * nationalities; no countries inside the names of elections), so it is measured without what brings names to ours. The model
 * for `crossner_politics_dev` is trained here without that set.
 * @param folder the directory of the public sets
 */
export function measurePublicSets(folder: string): Row[] {
  const columns = PUBLIC_SETS.map(set => {
    const model =
      set === 'uner_test'
        ? bundledModel()
        : new Model(encodeModel(learn(trainingTexts(folder, set), DEFAULTS, () => undefined)));
    const texts = readCorpus(folder, set);
    return { set, ours: measure(texts, text => taggedNames(text, model)), peer: measure(texts, compromiseNames) };
  });
  const kinds = PUBLIC_KINDS.map((kind, index) => ({
    name: `names: ${kind}`,
    cells: columns.map(({ ours, peer }) => ({
      ours: valueOf(ours[index]!),
      peer: valueOf(peer[index]!),
      floor: undefined,
    })),
  }));
  const all = columns.map(({ set, ours, peer }) => ({
    ours: valueOf(sum(ours)),
    peer: valueOf(sum(peer)),
    floor: PUBLIC_FLOORS[set],
  }));
  return [...kinds, { name: 'names: all', cells: all }];
}

/** What was counted of each kind. */
function measure(texts: readonly MarkedText[], find: (text: string) => readonly Name[]): Tally[] {
  const found = texts.map(({ text }) => find(text));
  return PUBLIC_KINDS.map(kind =>
    sum(
      texts.map(({ names }, index) => {
        const wanted = keysOf(names.filter(name => name.kind === kind));
        const system = keysOf(found[index]!.filter(name => name.kind === kind));
        return tallyOf([...system].filter(key => wanted.has(key)).length, wanted.size, system.size);
      }),
    ),
  );
}

function keysOf(names: readonly { readonly start: number; readonly end: number }[]): Set<string> {
  return new Set(names.map(({ start, end }) => `${start}-${end}`));
}

function taggedNames(text: string, model: Model): Name[] {
  const sentences = runSteps(readArticle(text)).sentences.map(({ start, end }) => ({
    tokens: tokenize(text.slice(start, end), start),
  }));
  return runSteps(tagNames(sentences, model)).flatMap((names, index) => {
    const { tokens } = sentences[index]!;
    return names.map(({ from, to, kind }) => ({ kind, start: tokens[from]!.start, end: tokens[to - 1]!.end }));
  });
}
