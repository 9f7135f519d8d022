import assert from 'node:assert/strict';
import {
  decisionOn,
  listKey,
  nameKey,
  pairOf,
  pairsOf,
  readAdjudications,
  readReason,
  withDecision,
  withoutLast,
  type Adjudication,
  type Decision,
} from '../../../src/review/adjudications';
import { isDismissed, isOpen, reviewMatches } from '../../../src/review/reviewedMatches';
import { entityOf } from '../../support/analysisOf';
import { matchOf } from '../../support/matchOf';

const anna = {
  ...entityOf('person', 'Anna Kestrel', [{ start: 0, end: 12 }]),
  aliases: ['Kestrel', 'Anna B. Kestrel'],
};
const match = matchOf('KESTREL, Anna');
const pair = pairOf(anna, match);

function decided(decision: Decision, over: Partial<Adjudication> = {}): Adjudication {
  return { ...pair, decision, reason: null, author: null, time: '2024-05-01T10:00:00.000Z', ...over };
}

const nothing = { document: [], workspace: [] };

describe('decisions on possible matches', () => {
  it('are found under the name however it is written', () => {
    assert.equal(nameKey('  Ánna\n KESTREL '), 'anna kestrel');
    assert.equal(nameKey('Ａnna Kestrel'), 'anna kestrel');
    assert.notEqual(nameKey('Anna Kestrel'), nameKey('Anne Kestrel'));
  });

  it('hold for the whole list when they were made on the selection of it', () => {
    assert.equal(listKey('OFAC SDN (selection)'), listKey('OFAC SDN'));
    assert.notEqual(listKey('OFAC SDN'), listKey('UN Security Council'));
  });

  it('are in force until the next one, and again when that is undone', () => {
    const records = withDecision(
      withDecision([], decided('undecided')),
      decided('false-positive', { reason: 'older' }),
    );
    assert.equal(decisionOn(records, pair)?.decision, 'false-positive');
    const before = withoutLast(records, pair);
    assert.equal(decisionOn(before, pair)?.decision, 'undecided');
    assert.equal(decisionOn(withoutLast(before, pair), pair), undefined);
    assert.deepEqual(withoutLast([], pair), []);
  });

  it('on one entry say nothing of another entry, list or name', () => {
    const records = [decided('false-positive')];
    for (const other of [{ listing: '2' }, { list: 'Another list' }, { name: 'bruno kestrel' }]) {
      assert.equal(decisionOn(records, { ...pair, ...other }), undefined);
    }
  });

  it('do not pile up', () => {
    let records: readonly Adjudication[] = [decided('undecided', { listing: 'other' })];
    for (let round = 0; round < 50; round++)
      records = withDecision(records, decided('false-positive', { reason: `${round}` }));
    assert.ok(records.length <= 11);
    assert.equal(decisionOn(records, pair)?.reason, '49');
    assert.equal(decisionOn(records, { ...pair, listing: 'other' })?.decision, 'undecided');
  });

  it('survive being written, and what is none is left out', () => {
    const records = [decided('true-match', { reason: 'same birthday', author: 'R. Wren' })];
    assert.deepEqual(readAdjudications(JSON.parse(JSON.stringify(records))), records);
    const broken = [
      null,
      7,
      'x',
      {},
      { ...records[0], decision: 'guilty' },
      { ...records[0], time: 'soon' },
      records[0],
    ];
    assert.deepEqual(readAdjudications(broken), records);
    for (const value of [undefined, null, 'x', {}, 7]) assert.deepEqual(readAdjudications(value), []);
  });

  it('keep a reason on one line and no longer than bearable', () => {
    assert.equal(readReason('  born\n later '), 'born later');
    assert.equal(readReason(' \n '), null);
    assert.ok(readReason('x'.repeat(1_000_000))!.length <= 2000);
  });
});

describe('matches under review', () => {
  it('are open until decided, and after "undecided"', () => {
    const [fresh] = reviewMatches(anna, [match], nothing);
    assert.ok(isOpen(fresh!) && !isDismissed(fresh!));
    const [unsure] = reviewMatches(anna, [match], { ...nothing, document: [decided('undecided')] });
    assert.ok(isOpen(unsure!) && !isDismissed(unsure!));
    const [done] = reviewMatches(anna, [match], { ...nothing, document: [decided('true-match')] });
    assert.ok(!isOpen(done!) && !isDismissed(done!));
  });

  it('stay dismissed when an edit gives the person a fuller name', () => {
    const fuller = { ...anna, name: 'Anna Beatrix Kestrel', aliases: ['Anna Kestrel', 'Kestrel'] };
    const [same] = reviewMatches(fuller, [match], { ...nothing, document: [decided('false-positive')] });
    assert.ok(isDismissed(same!));
  });

  it('are not dismissed for a namesake by one word, nor by a shorter name elsewhere in the workspace', () => {
    assert.ok(pairsOf(anna, match).every(({ name }) => name !== 'kestrel'));
    const namesake = { ...anna, name: 'Anna Beatrix Kestrel', aliases: ['Anna Kestrel'] };
    const [open] = reviewMatches(namesake, [match], { ...nothing, workspace: [decided('false-positive')] });
    assert.ok(isOpen(open!));
  });

  it('go by the decision for the document before that for the workspace', () => {
    const decisions = { document: [decided('true-match')], workspace: [decided('false-positive')] };
    const [own] = reviewMatches(anna, [match], decisions);
    assert.equal(own?.decided?.scope, 'document');
    assert.ok(!isDismissed(own));
    const [shared] = reviewMatches(anna, [match], { ...decisions, document: [] });
    assert.equal(shared?.decided?.scope, 'workspace');
    assert.ok(isDismissed(shared));
  });
});
