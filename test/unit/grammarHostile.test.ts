import assert from 'node:assert/strict';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { loadGrammar, stretches, tokenise } from '../support/grammar';
import { growth } from '../support/growth';

describe('grammar on hostile input', function () {
  this.timeout(30_000);
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
    ['', " 'a"],
    ['', " 'a'a"],
    ["'", "a'a"],
    ['', " 'a' "],
    ['', '„'],
    ['', '«a'],
    ['“', '’'],
    ['', '“a ‘b’ c” '],
    ['', ' '],
    ['- ', ' '],
    ['', '- '],
    ['', '* '],
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
    it(`takes time in proportion: ${JSON.stringify(start)}, then ${JSON.stringify(unit)} repeated`, () => {
      const line = (length: number) => start + unit.repeat(length / unit.length);
      const dearer = growth(line, 2_500, text => grammar.tokenizeLine2(text, INITIAL));
      assert.ok(dearer < 4, `a line 16 times as long took ${(16 * dearer).toFixed(0)} times as long`);
    });
  }

  it('keeps no state from one line to the next but whether the body has begun', () => {
    const root = grammar.tokenizeLine('', INITIAL).ruleStack;
    const heads = ['“open', '"open', '- “open ‘open', '‘open', "'open", '„open', '«open', 'GENEVA (', 'By Jane'];
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
