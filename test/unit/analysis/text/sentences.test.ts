import assert from 'node:assert/strict';
import { LONGEST_SENTENCE, splitSentences } from '../../../../src/analysis/text/sentences';
import { growth } from '../../../support/growth';
import { mark, unmarked, wordsOf } from '../support/marks';

/** Each sentence of the text stands in marks; nothing else does. */
function assertSentences(marked: string): void {
  const text = unmarked(marked);
  assert.equal(mark(text, splitSentences(text, { start: 0, end: text.length })), marked);
}

function all(text: string): { start: number; end: number }[] {
  return splitSentences(text, { start: 0, end: text.length });
}

describe('sentences', () => {
  describe('end with a full stop, a question, a cry or an ellipsis', () => {
    for (const text of [
      '⟦The talks ended.⟧ ⟦Nobody spoke.⟧',
      '⟦Will it hold?⟧ ⟦Yes!⟧ ⟦It will.⟧',
      '⟦It went on…⟧ ⟦Then it stopped.⟧',
      '⟦It went on...⟧ ⟦Then it stopped.⟧',
      '⟦It went . . . and stopped.⟧ ⟦So it did.⟧',
      '⟦What?!⟧ ⟦No.⟧',
      '⟦No stop at the end⟧',
      '  ⟦White space stays outside.⟧   ⟦Always.⟧  ',
      '⟦会谈结束。⟧⟦没有协议。⟧',
    ]) {
      it(text, () => {
        assertSentences(text);
      });
    }
  });

  describe('go on after an abbreviation', () => {
    for (const text of [
      '⟦The U.S. Treasury met U.N. envoys.⟧',
      '⟦They left the U.S.⟧ ⟦The rest stayed.⟧',
      '⟦Mr. Smith met Dr. Jones, Sen. Lee and Lt. Gen. Qamar Bajwa.⟧ ⟦All agreed.⟧',
      '⟦J. K. Rowling wrote to John F. Kennedy.⟧ ⟦He answered.⟧',
      '⟦It opened on Jan. 5 and closed in Jan.⟧ ⟦The rest is known.⟧',
      '⟦They met at 3 p.m. Monday.⟧ ⟦It ended at 5 p.m.⟧ ⟦Nobody stayed.⟧',
      '⟦Flight No. 7 was late.⟧ ⟦Was it cancelled?⟧ ⟦No.⟧ ⟦It left.⟧',
      '⟦Acme Inc. of Ohio bought Foo Ltd.⟧ ⟦The price is secret.⟧',
      '⟦Fruit, e.g. Spanish oranges, cost 3.5 euros.⟧',
      '⟦She has a Ph.D. in law.⟧ ⟦It took years.⟧',
      '⟦They met in St. Petersburg and Washington, D.C.⟧ ⟦In May they met again.⟧',
      '⟦1. Talks begin.⟧ ⟦Nobody comes.⟧',
      '⟦So do I.⟧ ⟦They do not.⟧',
      '⟦It cost $1.5 million in 2022.⟧ ⟦Prices rose.⟧',
      '⟦He used an iPhone.⟧ ⟦iPhone sales rose.⟧',
    ]) {
      it(text, () => {
        assertSentences(text);
      });
    }
  });

  describe('and quotations', () => {
    for (const text of [
      '⟦“Will it hold?” he asked.⟧ ⟦Nobody knew.⟧',
      '⟦“Will it hold?” Sullivan asked.⟧ ⟦Nobody knew.⟧',
      '⟦“He asked about the dog.⟧ ⟦He may not ask about anything else,” she said.⟧',
      '⟦“A list can be torn up.”⟧ ⟦Nobody laughed.⟧',
      '⟦“We go.”⟧ ⟦“We stay.”⟧',
      '⟦She called it “a floor, not a ceiling”.⟧ ⟦They left.⟧',
      '⟦(It was late.)⟧ ⟦They left (at last).⟧ ⟦Good.⟧',
      '⟦‘We go,’ he said.⟧ ⟦‘When?’ she asked.⟧',
      '⟦"We go." he said.⟧',
      '⟦He wrote of “the U.S.”⟧ ⟦Sullivan did not.⟧',
    ]) {
      it(text, () => {
        assertSentences(text);
      });
    }
  });

  it('run over line breaks of a page', () => {
    assertSentences('⟦The talks ended\nwithout a deal.⟧\r\n⟦Nobody\r\nspoke.⟧');
  });

  it('are read from the given block only', () => {
    const text = 'Before. Inside it. And on. After.';
    const block = { start: text.indexOf('Inside'), end: text.indexOf(' After') };
    assert.deepEqual(wordsOf(text, splitSentences(text, block)), ['Inside it.', 'And on.']);
  });

  it('are none where there is nothing but white space', () => {
    assert.deepEqual(all(''), []);
    assert.deepEqual(all(' \n\t\u00A0\uFEFF '), []);
  });

  describe('that never end', () => {
    it('are cut at white space', () => {
      const text = 'word '.repeat(3000).trim();
      const sentences = all(text);
      assert.ok(sentences.length >= 3);
      for (const words of wordsOf(text, sentences)) {
        assert.ok(words.length <= LONGEST_SENTENCE);
        assert.match(words, /^word( word)*$/);
      }
    });

    it('are cut between characters, not inside one', () => {
      const text = `x${'😀'.repeat(LONGEST_SENTENCE)}`;
      const sentences = wordsOf(text, all(text));
      assert.equal(sentences.join(''), text);
      for (const words of sentences) assert.doesNotMatch(words, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    });
  });

  describe('take time in step with the length', function () {
    this.timeout(30_000);
    for (const unit of ['x', 'word ', '.', '. ', 'U.S. Treasury ', '.”', '?” Aa ', '(', 'A. ', '\n', '… ']) {
      it(JSON.stringify(unit), () => {
        const ratio = growth(length => unit.repeat(length / unit.length), 20_000, all);
        assert.ok(ratio < 4, `16 times the length costs ${(16 * ratio).toFixed(0)} times the time`);
      });
    }
  });
});
