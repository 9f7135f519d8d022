import assert from 'node:assert/strict';
import fc from 'fast-check';
import { trackSpan } from '../../../../src/review/anchors/track';

/** What `[...]` marks after an edit that replaces what `{...}` marks, by `text`. */
function after(marked: string, text: string): string | null {
  const plain = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const edit = { start: at('{'), end: at('}'), inserted: text.length };
  const span = trackSpan({ start: at('['), end: at(']') }, edit);
  return span && (plain.slice(0, edit.start) + text + plain.slice(edit.end)).slice(span.start, span.end);
}

describe('a place in a text that is edited', () => {
  it('moves with what is before it and stays for what is behind', () => {
    assert.equal(after('{One} [two] three', 'Seventeen'), 'two');
    assert.equal(after('One [two] {three}', ''), 'two');
  });

  it('grows with what is written inside, not at its ends', () => {
    assert.equal(after('One [tw{}o] three', 'ooo'), 'twoooo');
    assert.equal(after('One {}[two] three', 'and '), 'two');
    assert.equal(after('One [two]{} three', 'fold'), 'two');
  });

  it('keeps what an edit leaves of it', () => {
    assert.equal(after('O{ne [t}wo] three', 'x'), 'wo');
    assert.equal(after('One [t{wo] t}hree', 'x'), 't');
    assert.equal(after('One {[two]} three', 'two'), null);
    assert.equal(after('O{ne [two] thr}ee', ''), null);
  });

  it('stays in the text, and keeps its letters where none is touched', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 });
    const offset = fc.nat(40);
    fc.assert(
      fc.property(text, fc.tuple(offset, offset), fc.tuple(offset, offset), text, (plain, place, range, inserted) => {
        const clip = (pair: readonly number[]) => pair.map(at => Math.min(at, plain.length)).sort((a, b) => a - b);
        const [start = 0, end = 0] = clip(place);
        const [from = 0, to = 0] = clip(range);
        if (start === end) return;
        const edited = plain.slice(0, from) + inserted + plain.slice(to);
        const span = trackSpan({ start, end }, { start: from, end: to, inserted: inserted.length });
        if (!span) return;
        assert.ok(0 <= span.start && span.start < span.end && span.end <= edited.length);
        if (to <= start || from >= end) assert.equal(edited.slice(span.start, span.end), plain.slice(start, end));
      }),
    );
  });
});
