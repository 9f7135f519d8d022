import assert from 'node:assert/strict';
import { placeAt } from '../../../src/analysis/place';
import { analysisOf, spanOf } from '../../support/analysisOf';

describe('places of an article', () => {
  const text = 'A headline\nBy Somebody\n- One\n- Two\nFirst paragraph.\n\nSecond paragraph.';
  const analysis = analysisOf(text, {
    article: {
      headline: spanOf(text, 'A headline'),
      keyPoints: ['One', 'Two'].map(words => ({ ...spanOf(text, words), line: spanOf(text, `- ${words}`) })),
      paragraphs: ['First paragraph.', 'Second paragraph.'].map((words, index) => ({ ...spanOf(text, words), index })),
    },
  });
  const at = (words: string) => placeAt(analysis, spanOf(text, words).start);

  it('are counted as readers count', () => {
    assert.deepEqual(at('headline'), { part: 'headline', ...spanOf(text, 'A headline') });
    assert.deepEqual(at('Two'), { part: 'keyPoint', number: 2, ...spanOf(text, 'Two') });
    assert.deepEqual(at('Second'), { part: 'paragraph', number: 2, ...spanOf(text, 'Second paragraph.') });
  });

  it('have no name between the parts', () => {
    assert.equal(at('Somebody'), undefined);
  });
});
