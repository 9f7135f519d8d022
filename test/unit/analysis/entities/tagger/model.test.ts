import * as assert from 'node:assert';
import { hashText, join } from '../../../../../src/analysis/entities/tagger/hash';
import { LABEL_COUNT } from '../../../../../src/analysis/entities/tagger/labels';
import { encodeModel, Model, type ModelParts } from '../../../../../src/analysis/entities/tagger/model';
import { seeded } from '../../../../../training/random';

describe('the tagger’s model', () => {
  const parts = randomParts();

  it('reads what was written of it', () => {
    const model = new Model(encodeModel(parts));
    assert.strictEqual(model.unit, parts.unit);
    assert.deepStrictEqual(model.transitions, parts.transitions);
    for (let row = 0; row < parts.features.length; row += 1)
      assert.deepStrictEqual(scoresOf(model, [parts.features[row]!]), weightsOf(parts, row));
  });

  it('reads a file that lies inside another buffer', () => {
    const bytes = encodeModel(parts);
    const inside = new Uint8Array(bytes.length + 3);
    inside.set(bytes, 3);
    const model = new Model(inside.subarray(3));
    assert.deepStrictEqual(scoresOf(model, [parts.features[9]!]), weightsOf(parts, 9));
  });

  it('refuses bytes that are no model', () => {
    assert.throws(() => new Model(new Uint8Array(1000)), RangeError);
  });

  it('adds up the weights of the features it knows and passes over the others', () => {
    const model = new Model(encodeModel(parts));
    const features = [parts.features[3]!, hashText('never learned'), parts.features[40]!];
    const [one, other] = [weightsOf(parts, 3), weightsOf(parts, 40)];
    assert.deepStrictEqual(
      scoresOf(model, features),
      one.map((weight, label) => weight + other[label]!),
    );
  });

  it('reads as many features as are counted, and leaves alone scores of other tokens', () => {
    const model = new Model(encodeModel(parts));
    const scores = new Int32Array(2 * LABEL_COUNT);
    model.addScores({ hashes: parts.features.slice(0, 9), count: 1 }, scores, LABEL_COUNT);
    assert.deepStrictEqual([...scores], [...Array<number>(LABEL_COUNT).fill(0), ...weightsOf(parts, 0)]);
  });
});

/** What a model makes of a token with these features and no others. */
function scoresOf(model: Model, features: readonly number[]): number[] {
  const scores = new Int32Array(LABEL_COUNT);
  model.addScores({ hashes: Uint32Array.from(features), count: features.length }, scores, 0);
  return [...scores];
}

function weightsOf({ weights }: ModelParts, row: number): number[] {
  return [...weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)];
}

describe('hashes of features', () => {
  it('are 32-bit integers that hardly ever meet', () => {
    const hashes = new Set(Array.from({ length: 20_000 }, (_, index) => hashText(`word${index}`)));
    assert.ok(hashes.size >= 19_998);
    for (const hash of hashes) assert.ok(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32);
  });

  it('tell the order of what they join', () => {
    assert.notStrictEqual(join(1, 2), join(2, 1));
  });
});

function randomParts(): ModelParts {
  const random = seeded(7);
  const count = 500;
  const features = Uint32Array.from(
    new Set(Array.from({ length: count }, () => Math.floor(random() * 2 ** 32))),
  ).sort();
  const weights = Int8Array.from({ length: features.length * LABEL_COUNT }, () =>
    random() < 0.3 ? Math.floor(random() * 255) - 127 : 0,
  );
  const transitions = Int16Array.from({ length: LABEL_COUNT ** 2 }, () => Math.floor(random() * 2000) - 1000);
  return { features, weights, transitions, unit: Math.fround(31.7) };
}
