import assert from 'node:assert/strict';
import {
  escapeMarkdown,
  oneLine,
  shorten,
  shortenMarked,
  snippet,
  withoutIcons,
} from '../../../../src/surfaces/tree/text';
import { spanOf } from '../../../support/analysisOf';

describe('text of tree rows', () => {
  describe('oneLine', () => {
    it('makes white space and control characters single spaces', () => {
      assert.equal(oneLine('\tTalks\r\n in \u00a0 Vienna\u0000\u2028'), 'Talks in Vienna');
    });

    it('drops marks that would reorder the rest of the row', () => {
      assert.equal(oneLine('Li \u202eShangfu\u202c'), 'Li Shangfu');
    });
  });

  describe('shorten', () => {
    it('leaves a short text whole', () => {
      assert.equal(shorten('Talks in Vienna', 15), 'Talks in Vienna');
    });

    it('cuts between words', () => {
      assert.equal(shorten('Talks in Vienna ended', 18), 'Talks in Vienna…');
    });

    it('cuts a text without spaces between two characters, never inside one', () => {
      assert.equal(shorten('会談はウィーンで', 4), '会談はウ…');
      assert.equal(shorten('😀😀😀😀', 3), '😀…');
    });

    it('copes with a very long text', () => {
      assert.equal(shorten('a'.repeat(5_000_000), 10), `${'a'.repeat(10)}…`);
    });

    it('marks as cut a text of which mostly white space was seen', () => {
      assert.equal(shorten(`Vienna${' '.repeat(100)}talks`, 10), 'Vienna…');
    });
  });

  describe('shortenMarked', () => {
    /** The row of a text, with the marked words in brackets. */
    function shown(
      text: string,
      words: readonly string[],
      length = 100,
      within = { start: 0, end: text.length },
    ): string {
      const { text: row, highlights } = shortenMarked(
        text,
        within,
        words.map(word => spanOf(text, word)),
        length,
      );
      return highlights.reduceRight(
        (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
        row,
      );
    }

    it('marks the words where they have gone', () => {
      assert.equal(shown('Talks in Vienna ended', ['Talks', 'Vienna']), '[Talks] in [Vienna] ended');
      assert.equal(shown('  Talks \t\n in \u202eVienna ended', ['Talks', 'Vienna']), '[Talks] in [Vienna] ended');
    });

    it('marks in a part of a text', () => {
      const text = 'Rain fell. Talks in Vienna ended. Rain fell.';
      assert.equal(shown(text, ['Vienna'], 100, { start: 11, end: 33 }), 'Talks in [Vienna] ended.');
    });

    it('marks what is left of words that are cut, and none of those cut off', () => {
      assert.equal(shown('Talks in Vienna ended', ['Talks', 'ended'], 16), '[Talks] in Vienna…');
      assert.equal(shown('會談在維也納舉行', ['維也納'], 5), '會談在[維也]…');
    });

    it('has right-to-left words marked as they stand in the text', () => {
      assert.equal(shown('انتهت المحادثات في فيينا', ['المحادثات']), 'انتهت [المحادثات] في فيينا');
    });

    it('copes with megabytes', () => {
      const text = 'word '.repeat(400_000);
      const marks = Array.from({ length: 400_000 }, (_, index) => ({ start: index * 5, end: index * 5 + 4 }));
      const { text: row, highlights } = shortenMarked(text, { start: 0, end: text.length }, marks, 300);
      assert.ok(row.length <= 301);
      assert.equal(highlights.length, 60);
    });
  });

  describe('snippet', () => {
    const text =
      'Envoys met. Officials said that sanctions on Li Shangfu, the minister,\nstay in force.\nAnother paragraph.';
    const paragraph = { start: 0, end: text.indexOf('\nAnother') };

    /** The row of a stretch, which is put in brackets. */
    function shown(words: string, of = text, within = { start: 0, end: of.length }): string {
      const { text: row, highlight } = snippet(of, spanOf(of, words), within);
      return `${row.slice(0, highlight.start)}[${row.slice(highlight.start, highlight.end)}]${row.slice(highlight.end)}`;
    }

    it('shows whole words around the stretch, on one line', () => {
      assert.equal(shown('Li Shangfu', text, paragraph), '…sanctions on [Li Shangfu], the minister, stay in force.');
    });

    it('reaches no further than it may', () => {
      assert.equal(shown('Officials', text, { start: 12, end: 31 }), '[Officials] said that');
      assert.equal(shown('Envoys', text, { start: 0, end: 6 }), '[Envoys]');
    });

    it('says where it leaves words out', () => {
      const row = shown('Vienna', `${'word '.repeat(50)}Vienna${' word'.repeat(50)}`);
      assert.match(row, /^…(word )+\[Vienna\]( word)+…$/);
      assert.ok(row.length < 120, row);
    });

    it('copes with a stretch of megabytes and with text without spaces', () => {
      const row = snippet('x'.repeat(3_000_000), { start: 1000, end: 2_000_000 }, { start: 0, end: 3_000_000 });
      assert.ok(row.text.length < 300);
      assert.equal(row.text.slice(row.highlight.start, row.highlight.end).at(-1), '…');
      assert.equal(shown('維也納', '他們昨天在維也納會談'), '他們昨天在[維也納]會談');
    });

    it('cuts no character in two', () => {
      const row = snippet('😀'.repeat(100), { start: 100, end: 102 }, { start: 0, end: 200 });
      assert.match(row.text, /^…(😀)+…$/u);
    });

    it('highlights the right words after wide white space', () => {
      assert.equal(shown('Li  Shangfu', 'on \t  Li  Shangfu   now'), 'on [Li Shangfu] now');
    });
  });

  describe('escapeMarkdown', () => {
    it('leaves ordinary prose alone', () => {
      const prose = "Lt. Gen. O'Brien (US) said: “No.” It's 5-4, U.S. #1!";
      assert.equal(escapeMarkdown(prose), prose);
    });

    it('keeps text from becoming a link, an emphasis, code, a tag or a table', () => {
      assert.equal(
        escapeMarkdown('[a](command:x) *b* _c_ `d` <img src=x> | \\'),
        '\\[a\\](command:x) \\*b\\* \\_c\\_ \\`d\\` \\<img src=x\\> \\| \\\\',
      );
    });

    it('keeps text from becoming a list or a heading', () => {
      assert.equal(escapeMarkdown('- a'), '\\- a');
      assert.equal(escapeMarkdown('# a'), '\\# a');
      assert.equal(escapeMarkdown('1. a'), '1\\. a');
    });
  });

  it('withoutIcons keeps text from becoming an icon', () => {
    assert.ok(!withoutIcons('Acme $(zap) Ltd').includes('$(zap)'));
  });
});
