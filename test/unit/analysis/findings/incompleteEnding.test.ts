import assert from 'node:assert/strict';
import { findingsOf } from '../support/findings';
import { applied } from '../support/fixes';
import { wordsOf } from '../support/marks';

/** The words that the finding stands on; `null` if the ending is fine. */
function brokenOff(text: string): string | null {
  return wordsOf(text, findingsOf(text, 'incomplete-ending'))[0] ?? null;
}

describe('incomplete ending', () => {
  const START = 'The talks ended without a deal. Nobody spoke.';

  it('is a last sentence without a full stop', () => {
    const text = `${START}\nThere are no plans to lift the sanctions imposed during the Trump era`;
    assert.equal(brokenOff(text), 'imposed during the Trump era');
    assert.equal(brokenOff(`${text}\r\n\r\n`), 'imposed during the Trump era');
  });

  it('is an ending at a comma, colon or dash', () => {
    for (const ending of ['and so on,', 'as follows:', 'and then —', 'and “they”']) {
      assert.notEqual(brokenOff(`${START}\nThey went on to speak ${ending}`), null, ending);
    }
  });

  it('is seen in an article of one paragraph', () => {
    assert.equal(brokenOff(`${START} There are no plans to lift them during the`), 'to lift them during the');
  });

  it('can be given a full stop where the last word may be the last', () => {
    const fixesOf = (text: string) => findingsOf(text, 'incomplete-ending').flatMap(({ fixes }) => fixes);
    const whole = `${START}\nThere are no plans to lift the sanctions`;
    assert.equal(applied(whole, fixesOf(whole)[0]!), `${whole}.`);
    for (const ending of ['who went to the', 'and so on,', 'which was “thin']) {
      assert.deepEqual(fixesOf(`${START}\nThey spoke to somebody ${ending}`), [], ending);
    }
  });

  describe('is not', () => {
    for (const [what, ending] of [
      ['a full stop', 'They left.'],
      ['a full stop inside a quotation', 'He said: “They left.”'],
      ['an ellipsis', 'They left, and then…'],
      ['an agency in brackets', 'They left. (Agency)'],
      ['an agency behind a dash', 'They left. — Agency'],
      ['the number of a note', 'They left.[12]'],
      ['an end mark', 'They left. ■'],
      ['a signature', 'They left.\nJane Doe'],
      ['a credit', 'They left.\nReporting by Jane Doe and John Roe; editing by Li Wei'],
      ['a note in brackets', 'They left.\n(With inputs from agencies)'],
      ['an address', 'They left.\nhttps://example.com/talks'],
      ['a list', 'They need:\n- sugar from the store\n- salt from the sea'],
    ] as const) {
      it(what, () => {
        assert.equal(brokenOff(`${START}\n${ending}`), null);
      });
    }

    it('a text without full stops anywhere', () => {
      assert.equal(brokenOff('Roses are red\nViolets are blue\nSugar is sweet and so on and on'), null);
    });

    it('a note of a few words, a list of key points or nothing at all', () => {
      for (const text of ['Call Jane', '- One\n- Two', '', ' \n']) assert.equal(brokenOff(text), null);
    });
  });
});
