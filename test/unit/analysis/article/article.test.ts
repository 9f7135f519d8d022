import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/analysis/article/article';
import type { Article } from '../../../../src/analysis/model';
import { runSteps } from '../../../../src/analysis/steps';
import { contains, type Span } from '../../../../src/analysis/text/span';
import { growth } from '../../../support/growth';
import { hasGold, loadGold } from '../support/gold';
import { mark } from '../support/marks';
import { randomTexts } from '../support/randomText';
import { read } from '../support/read';
import { skip } from '../../../support/skip';

/** Sorted, in bounds, not empty, not overlapping, no white space at the ends. */
function assertSpans(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= last && end > start && end <= text.length, `${start}-${end} after ${last}`);
    const words = text.slice(start, end);
    assert.equal(words, words.trim());
    last = end;
  }
}

function assertWellFormed(text: string, article: Article): void {
  assertSpans(text, article.keyPoints);
  assertSpans(text, article.paragraphs);
  assertSpans(text, article.sentences);
  assertSpans(text, article.quotations);
  const blocks = {
    headline: article.headline ? [article.headline] : [],
    keyPoint: article.keyPoints,
    body: article.paragraphs,
  };
  for (const sentence of article.sentences) {
    const block = blocks[sentence.where][sentence.block];
    assert.ok(block && contains(block, sentence), 'a sentence lies in its block');
  }
  for (const block of Object.values(blocks).flat()) {
    const inside = article.sentences.filter(sentence => contains(block, sentence));
    const words = (spans: readonly Span[]): string =>
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s+/g, '');
    assert.equal(words(inside), words([block]), 'sentences leave nothing of their block out');
  }
  for (const quotation of article.quotations) {
    assert.ok(
      article.paragraphs.some(paragraph => contains(paragraph, quotation)),
      'a quotation lies in one paragraph',
    );
  }
}

describe('article', () => {
  it('numbers its sentences and says where each stands', () => {
    const text = 'Talks in Vienna\n- One. Two.\nThe talks ended. Nobody spoke.\nThey left.';
    assert.deepEqual(
      read(text).sentences.map(({ index, where, block, start, end }) => [index, where, block, text.slice(start, end)]),
      [
        [0, 'headline', 0, 'Talks in Vienna'],
        [1, 'keyPoint', 0, 'One.'],
        [2, 'keyPoint', 0, 'Two.'],
        [3, 'body', 0, 'The talks ended.'],
        [4, 'body', 0, 'Nobody spoke.'],
        [5, 'body', 1, 'They left.'],
      ],
    );
  });

  it('keeps the order of the text where key points stand above the headline', () => {
    const { sentences } = read('- One\n\nTalks in Vienna\n\nThe talks ended.');
    assert.deepEqual(
      sentences.map(sentence => sentence.where),
      ['keyPoint', 'headline', 'body'],
    );
  });

  it('reads sentences, quotations and key points as annotators do (needs the annotated articles)', function () {
    if (!hasGold) skip(this, 'the annotated articles are not beside this checkout');
    for (const { text, sentences, quotes, keyPoints } of loadGold()) {
      const article = read(text);
      const body = article.sentences.filter(sentence => sentence.where === 'body');
      assert.equal(mark(text, body), mark(text, sentences));
      assert.equal(mark(text, article.quotations), mark(text, quotes));
      assert.equal(mark(text, article.keyPoints), mark(text, keyPoints));
    }
  });

  describe('survives', function () {
    this.timeout(60_000);

    for (const [what, text] of [
      ['nothing', ''],
      ['white space', ' \r\n\t\uFEFF\u2028\n'],
      ['bullets without words', '- \n-\n•\n* \n1.\n'],
      ['marks without words', '“”\n""\n\'\'\n«»„“ ‘’'],
      ['unpaired marks', '“a ”b ”c “d “e\n’f ‘g "h\n\'I j "k " l'],
      ['lone surrogates', '\uD800\n- \uDC00\uD800 x\n\uDC00. \uD800. “\uDC00'],
      ['NULs', '\0\n- \0\0\n\0. \0'],
      ['many blank lines', '\n'.repeat(50_000)],
    ] as const) {
      it(what, () => {
        assertWellFormed(text, read(text));
      });
    }

    it('texts made at random', () => {
      for (const text of randomTexts(400, 60)) assertWellFormed(text, read(text));
    });

    for (const [what, unit] of [
      ['five million letters on one line', 'x'],
      ['five megabytes of words on one line', 'word '],
    ] as const) {
      it(what, () => {
        const text = unit.repeat(5_000_000 / unit.length);
        const { paragraphs } = read(text);
        assert.deepEqual(paragraphs, [{ start: 0, end: text.trimEnd().length, index: 0 }]);
      });
    }

    it('a million opening marks', () => {
      const text = '“'.repeat(1_000_000);
      assert.deepEqual(read(text).quotations, []);
    });

    it('thousands of key points', () => {
      const text = `${'- A point to make.\n'.repeat(5000)}The body.`;
      const { keyPoints, paragraphs } = read(text);
      assert.equal(keyPoints.length, 5000);
      assert.equal(paragraphs.length, 1);
    });
  });

  describe('pauses', () => {
    for (const [what, unit] of [
      ['on one line', 'It is. '],
      ['on one line without an end', 'word '],
      ['in many lines', 'It is what it is.\n'],
      ['in many key points', '- It is what it is.\n'],
      ['in quotations', '“It is,” he said. '],
    ] as const) {
      it(`every few kilobytes, with growing progress, ${what}`, () => {
        const text = unit.repeat(400_000 / unit.length);
        const progress: number[] = [];
        for (const share of readArticle(text)) progress.push(share);
        // Some passes go over the text more than once and only one of them need pause every two kilobytes.
        assert.ok(progress.length >= text.length / 4096, `${progress.length} pauses`);
        for (const [i, share] of progress.entries()) {
          assert.ok(share >= 0 && share <= 1);
          assert.ok(share >= (progress[i - 1] ?? 0), `${share} after ${progress[i - 1] ?? 0}`);
        }
      });
    }
  });

  describe('takes time in step with the length', function () {
    this.timeout(60_000);
    for (const unit of [
      'word ',
      '“',
      '“a ',
      '"a ',
      's’ a‘',
      "'A ",
      '’',
      '- a\n',
      '- a\n\n',
      '• \n',
      'Abc def\nghi jkl\n',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '—',
      '---\n',
      '1. ',
      'A ',
      'By A ',
      'VIENNA, ',
      '“He said, ',
      '\uFEFF',
      '(',
      ', ',
    ]) {
      // prettier-ignore
      it(JSON.stringify(unit), () => {
        const ratio = growth(
          length => unit.repeat(length / unit.length),
          5_000,
          text => runSteps(readArticle(text)),
        );
        assert.ok(ratio < 4, `16 times the length costs ${(16 * ratio).toFixed(0)} times the time`);
      });
    }
  });
});
