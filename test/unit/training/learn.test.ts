import * as assert from 'node:assert';
import { encodeModel, Model } from '../../../src/analysis/entities/tagger/model';
import { tagNames } from '../../../src/analysis/entities/tagger/tagger';
import { runSteps } from '../../../src/analysis/steps';
import { splitSentences } from '../../../src/analysis/text/sentences';
import { tokenize } from '../../../src/analysis/text/tokens';
import type { MarkedName, MarkedText } from '../../../training/corpora';
import { DEFAULTS, learn } from '../../../training/learn';

const PEOPLE = ['Ada Brook', 'Ben Castle', 'Cleo Dunn', 'Dan Elm'];
const PLACES = ['Fermo', 'Gorley', 'Hesk', 'Inchmore'];
const BODIES = ['Fermo Mining Ltd', 'Gorley Bank', 'Hesk Shipping Ltd', 'Inchmore Bank'];
const OPTIONS = { ...DEFAULTS, epochs: 5, cutoff: 1 };
const silent = () => undefined;

describe('training', () => {
  const texts = PEOPLE.flatMap(person => PLACES.map((place, index) => marked(person, place, BODIES[index]!)));

  it('makes the same model from the same texts, to the byte', () => {
    const first = encodeModel(learn(texts, OPTIONS, silent));
    assert.deepStrictEqual(encodeModel(learn(texts, OPTIONS, silent)), first);
  });

  it('makes another model with another seed', () => {
    const first = encodeModel(learn(texts, OPTIONS, silent));
    assert.notDeepStrictEqual(encodeModel(learn(texts, { ...OPTIONS, seed: 2 }, silent)), first);
  });

  it('finds again in its texts, by the same features, the names it learned', () => {
    const model = new Model(encodeModel(learn(texts, OPTIONS, silent)));
    for (const { text, sentences, names } of texts) assert.deepStrictEqual(found(text, sentences, model), names);
  });

  it('finds names it never saw by what surrounds them', () => {
    const model = new Model(encodeModel(learn(texts, OPTIONS, silent)));
    const { text, sentences, names } = marked('Mia Quill', 'Oxmoor', 'Oxmoor Mining Ltd');
    assert.deepStrictEqual(found(text, sentences, model), names);
  });

  it('keeps no more weights than it is told', () => {
    const { weights } = learn(texts, { ...OPTIONS, size: 100 }, silent);
    assert.ok(weights.filter(weight => weight !== 0).length <= 100);
  });

  it('tells how it goes', () => {
    const lines: string[] = [];
    learn(texts, OPTIONS, line => lines.push(line));
    assert.strictEqual(lines.length, 1 + OPTIONS.epochs + 1 + OPTIONS.epochsAfterPruning);
  });
});

function found(text: string, sentences: MarkedText['sentences'], model: Model): MarkedName[] {
  const read = sentences.map(({ start, end }) => ({ tokens: tokenize(text.slice(start, end), start) }));
  return runSteps(tagNames(read, model)).flatMap((names, index) =>
    names.map(({ from, to, kind }) => ({
      start: read[index]!.tokens[from]!.start,
      end: read[index]!.tokens[to - 1]!.end,
      kind,
    })),
  );
}

function marked(person: string, place: string, body: string): MarkedText {
  const text = `The mayor, ${person}, said in ${place} that ${body} would open two more offices. ${body} has ${person} to thank.`;
  const all = (name: string, kind: MarkedName['kind']) =>
    [...text.matchAll(new RegExp(`${name}(?! (?:Mining|Bank|Shipping))`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      kind,
    }));
  const names = [...all(person, 'person'), ...all(place, 'place'), ...all(body, 'organization')];
  return {
    text,
    sentences: splitSentences(text, { start: 0, end: text.length }),
    names: names.sort((a, b) => a.start - b.start),
  };
}
