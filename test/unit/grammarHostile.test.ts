import assert from 'node:assert/strict';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { loadGrammar, stretches, tokenise } from '../support/grammar';

/** Milliseconds to tokenise one line; the best of five runs, so that a busy machine does not count. */
function time(grammar: IGrammar, line: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    grammar.tokenizeLine2(line, INITIAL);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

describe('grammar on hostile input', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  // Each is a start and a unit to repeat, aimed at one rule: what opens it again and again and never completes it.
  for (const [start, unit] of [
    ['', '“'],
    ['', '“‘'],
    ['', '‘'],
    ['', '‘a '],
    ['', '‘a’b '],
    ['‘', 'a’a'],
    ['“‘', 'a’a'],
    ['', ' "a'],
    ['“', '’'],
    ['', '“a ‘b’ c” '],
    ['', ' '],
    ['- ', ' '],
    ['', '- '],
    ['', '1'],
    ['', 'AAA '],
    ['', 'AAA-'],
    ['AAA', ', A'],
    ['AAA', ' ('],
    ['', 'Aa '],
    ['Aa', ', Aa'],
    ['By ', 'Aa '],
    ['By Aa', ' de Aa'],
    ['By Aa', ' '],
    ['', 'e\u0301'],
    ['', '\ud800'],
    ['', 'word '],
  ] as const) {
    it(`takes time in proportion: ${JSON.stringify(start)}, then ${JSON.stringify(unit)} repeated`, function () {
      this.timeout(30_000);
      const line = (length: number) => start + unit.repeat(length / unit.length);
      time(grammar, line(1_000));
      const ratio = time(grammar, line(80_000)) / time(grammar, line(20_000));
      // Four times the text: about 4 when linear, 16 when quadratic.
      assert.ok(ratio < 9, `4 times the text took ${ratio.toFixed(1)} times as long`);
    });
  }

  it('keeps no state from one line to the next but whether the body has begun', () => {
    const root = grammar.tokenizeLine('', INITIAL).ruleStack;
    const heads = ['“open', '"open', '- “open ‘open', '‘open', 'GENEVA (', 'By Jane'];
    for (const head of heads) {
      assert.ok(grammar.tokenizeLine(head, root).ruleStack.equals(root), head);
    }
    const body = grammar.tokenizeLine('word '.repeat(50), root).ruleStack;
    assert.equal(body.depth, root.depth + 1);
    assert.ok(grammar.tokenizeLine(`“open ${'‘“'.repeat(50)}`, body).ruleStack.equals(body));
  });

  it('covers every character of broken text', () => {
    for (const text of ['', '\ud800', '“\udfff”', '\u0000\u0001', '- \ud83d', '<b>“x”</b>', 'e\u0301'.repeat(300)]) {
      const tokens = tokenise(grammar, text);
      assert.equal(tokens.map(token => token.text).join(''), text);
    }
    assert.deepEqual(stretches(tokenise(grammar, 'a “\udfff” b.'), 'string.quoted'), ['“\udfff”']);
  });

  it('takes thousands of key points', () => {
    const text = '- A key point with “a quotation”\n'.repeat(5_000);
    assert.equal(stretches(tokenise(grammar, text), 'strong').length, 5_000);
  });
});
