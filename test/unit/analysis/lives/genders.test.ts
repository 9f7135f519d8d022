import assert from 'node:assert/strict';
import { analyse } from '../../../../src/analysis/analyse';
import { genders } from '../../../../src/analysis/lives/genders';

const gendersOf = (text: string) =>
  [...genders(analyse(text, { published: null }))].map(([person, gender]) => `${person} ${gender}`);

describe('genders', () => {
  for (const [text, ...expected] of [
    ['Mrs. Kovarik left. The court had heard Mrs. Irena Kovarik.', 'person:irena-kovarik female'],
    ['Irena Kovarik, the chairwoman of Strelsau Bank, resigned.', 'person:irena-kovarik female'],
    ['Ottokar Bellamy, the envoy of Ruritania, sold his house.', 'person:ottokar-bellamy male'],
    ['Irena Kovarik became defense minister in May. She had led the navy.', 'person:irena-kovarik female'],
    // Somebody else may be meant.
    [
      'Irena Kovarik became defense minister. She had led the navy. Ottokar Bellamy asked how she had done it.',
      'person:irena-kovarik female',
    ],
    ['Ottokar Bellamy asked how she had missed it. She was at sea.'],
    ['Irena Kovarik met Ottokar Bellamy. He left early.'],
    ['Irena Kovarik praised her husband. The lawyer of Ottokar Bellamy lost his case.'],
    ['“He never came,” Irena Kovarik said in Strelsau.'],
    // One who is called both.
    ['Mr. Alex Morland left. Mrs. Alex Morland stayed.'],
    ['Irena Kovarik left.'],
  ] as const)
    it(text, () => {
      assert.deepEqual(gendersOf(text), expected);
    });
});
