import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { growth } from '../support/growth';

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

type Pair = readonly [string, string];

interface LanguageConfiguration {
  readonly brackets: readonly Pair[];
  readonly colorizedBracketPairs: readonly Pair[];
  readonly autoClosingPairs: readonly (
    Pair | { readonly open: string; readonly close: string; readonly notIn: string[] }
  )[];
  readonly autoCloseBefore: string;
  readonly surroundingPairs: readonly Pair[];
  readonly wordPattern: Pattern;
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly indent: string; readonly appendText: string };
  }[];
}

const configuration = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as LanguageConfiguration;
const { wordPattern } = configuration;
// VS Code adds `g` to the pattern's own flags and drops all flags but i, m and u.
const wordRegExp = new RegExp(wordPattern.pattern, `${wordPattern.flags}g`);

/**
 * The word that VS Code finds at an offset of a line. It does not start at the beginning of the line but 15 characters
 * before the offset, then 15 more, until going back finds nothing new; so the pattern also meets words cut in two.
 */
function wordAt(line: string, offset: number): string | undefined {
  let found: string | undefined;
  let previous = -1;
  for (let from = offset - 15; ; from -= 15) {
    const word = enclosing(line, offset, Math.max(0, from), previous);
    if (word === undefined && found !== undefined) return found;
    found = word;
    if (from <= 0) return found;
    previous = from;
  }
}

function enclosing(line: string, offset: number, from: number, stop: number): string | undefined {
  wordRegExp.lastIndex = from;
  for (let match = wordRegExp.exec(line); match; match = wordRegExp.exec(line)) {
    if (match.index <= offset && wordRegExp.lastIndex >= offset) return match[0];
    if (stop > 0 && match.index > stop) return undefined;
  }
  return undefined;
}

const words = (text: string) => text.match(wordRegExp) ?? [];

describe('word pattern', () => {
  it('is valid and never matches nothing', () => {
    assert.match(wordPattern.flags, /^[imu]+$/);
    for (const text of ['', ' ', '.', '’', '-', '“”', '\ud800']) assert.deepEqual(words(text), [], text);
  });

  for (const word of [
    'Ki-moon',
    "O'Brien",
    'O’Brien',
    'María',
    'Mari\u0301a',
    'Nguye\u0302\u0303n',
    'U.S.',
    'U.N.',
    'U.S.-led',
    'J.K.',
    'a.m.',
    'al-Assad',
    'Jean-Claude',
    'Mäkisalo-Brandt',
    'Côte',
    'd’Ivoire',
    'Sana’a',
    'O‘zbekiston',
    'AT&T',
    'COVID-19',
    '3.5',
    '1,000',
    '900m',
    'Владимир',
    '田中',
    'supercalifragilisticexpialidocious-and-more',
  ]) {
    it(`keeps ${word} whole, wherever the cursor stands in it`, () => {
      const lead = 'It was said, “and rightly so” by ';
      const line = `${lead}${word}, who (she said) left.`;
      for (let offset = lead.length; offset <= lead.length + word.length; offset++) {
        assert.equal(wordAt(line, offset), word);
      }
      assert.deepEqual(words(`(${word}) “${word}” ‘${word}’ ${word}—${word}`), Array(5).fill(word));
    });
  }

  for (const [text, expected] of [
    ['The talks ended.', ['The', 'talks', 'ended']],
    ['It grew by 5.', ['It', 'grew', 'by', '5']],
    ['Samuel L. Jackson', ['Samuel', 'L', 'Jackson']],
    ['the workers’ rights', ['the', 'workers', 'rights']],
    ["the workers' rights", ['the', 'workers', 'rights']],
    ['China’s defence', ['China', 'defence']],
    ["the U.S.'s role", ['the', 'U.S.', 'role']],
    ['“US’S ROLE”', ['US', 'ROLE']],
    ['don’t', ['don’t']],
    ['‘red lines’', ['red', 'lines']],
    ['the ’90s', ['the', '90s']],
    ['Russia–Ukraine', ['Russia', 'Ukraine']],
    ['left--and -5 al- x', ['left', 'and', '5', 'al', 'x']],
    ['ended.Then', ['ended', 'Then']],
    ['2,then 3.', ['2', 'then', '3']],
    ['\ud800a\udfff', ['a']],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${expected.join(' | ')}`, () => {
      assert.deepEqual(words(text), expected);
    });
  }

  it('finds the name before a possessive, and nothing in the possessive itself', () => {
    const line = 'Last month it was China’s turn.';
    assert.equal(wordAt(line, line.indexOf('’')), 'China');
    assert.equal(wordAt(line, line.indexOf('s turn') + 1), undefined);
  });

  for (const unit of ['a', 'a.', 'a-', 'a’', '1,', 'e\u0301', '\u0301', 'a.b', '’s', 'A&', '-', 'word ']) {
    it(`takes time in proportion to a line of ${JSON.stringify(unit)}`, function () {
      this.timeout(30_000);
      const dearer = growth(length => unit.repeat(length / unit.length), 10_000, words);
      assert.ok(dearer < 4, `a line 16 times as long took ${(16 * dearer).toFixed(0)} times as long`);
    });
  }
});

describe('pairs', () => {
  const opens = configuration.autoClosingPairs.map(pair => ('open' in pair ? pair.open : pair[0]));

  it('close typographic and straight double marks, single typographic marks and brackets', () => {
    assert.deepEqual(opens, ['“', '‘', '"', '(', '[']);
  });

  it('do not close an apostrophe, which would be wrong in most words', () => {
    assert.ok(!opens.includes("'") && !opens.includes('’'));
  });

  it('surround a selection with any mark', () => {
    assert.deepEqual(
      configuration.surroundingPairs.map(pair => pair.join('')),
      ['“”', '‘’', '""', "''", '()', '[]'],
    );
  });

  it('close before punctuation and white space, not before a word', () => {
    for (const next of ' \t\n.,;:!?)]”’"')
      assert.ok(configuration.autoCloseBefore.includes(next), JSON.stringify(next));
    assert.doesNotMatch(configuration.autoCloseBefore, /[\p{L}\p{N}“‘([]/u);
  });

  it('leave brackets uncoloured: an article is not code', () => {
    assert.deepEqual(configuration.colorizedBracketPairs, []);
    assert.deepEqual(configuration.brackets, [
      ['(', ')'],
      ['[', ']'],
    ]);
  });
});

describe('Enter', () => {
  /** What VS Code puts at the start of the new line when Enter is pressed after `before`. */
  const continued = (before: string) =>
    configuration.onEnterRules.find(rule => new RegExp(rule.beforeText).test(before))?.action.appendText;

  for (const bullet of ['-', '–', '•', '*']) {
    it(`continues a list of ${bullet}`, () => {
      assert.equal(continued(`${bullet} A key point.`), `${bullet} `);
      assert.equal(continued(`  ${bullet} A key point.`), `${bullet} `);
    });

    it(`ends a list after an empty ${bullet}`, () => {
      assert.equal(continued(`${bullet} `), undefined);
    });
  }

  it('does nothing else', () => {
    for (const before of ['', 'A paragraph - with a dash', '-5 degrees', '*Correction*']) {
      assert.equal(continued(before), undefined, before);
    }
  });
});
