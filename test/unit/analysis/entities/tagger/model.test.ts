import * as assert from 'node:assert';
import { hashText, join } from '../../../../../src/analysis/entities/tagger/hash';
import { LABEL_COUNT } from '../../../../../src/analysis/entities/tagger/labels';
import { decodeModel, encodeModel, Model, type ModelParts } from '../../../../../src/analysis/entities/tagger/model';
import { seeded } from '../../../../../training/random';

describe('the tagger’s model', () => {
  const parts = randomParts();

  it('reads what it wrote', () => {
    assert.deepStrictEqual(decodeModel(encodeModel(parts)), parts);
  });

  it('reads a file that lies inside another buffer', () => {
    const bytes = encodeModel(parts);
    const inside = new Uint8Array(bytes.length + 3);
    inside.set(bytes, 3);
    assert.deepStrictEqual(decodeModel(inside.subarray(3)), parts);
  });

  it('refuses bytes that are no model', () => {
    assert.throws(() => decodeModel(new Uint8Array(1000)), RangeError);
  });

  it('adds up the weights of the features it knows and passes over the others', () => {
    const model = new Model(parts);
    const scores = new Int32Array(2 * LABEL_COUNT);
    const known = [3, 40];
    const hashes = Uint32Array.from([...known.map(row => parts.features[row]!), hashText('never learned'), 7, 8]);
    model.addScores({ hashes, count: 3 }, scores, LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      assert.strictEqual(scores[label], 0);
      const wanted = known.reduce((sum, row) => sum + parts.weights[row * LABEL_COUNT + label]!, 0);
      assert.strictEqual(scores[LABEL_COUNT + label], wanted);
    }
  });
});

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
