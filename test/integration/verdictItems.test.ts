import type * as vscode from 'vscode';
import { makeReview, type Verdict } from '../../src/review/model';
import { Verdicts } from '../../src/review/verdicts';
import { timeAgoInWords } from '../../src/surfaces/dateWords';
import { entityItem } from '../../src/surfaces/tree/entityItems';
import { entityNodes } from '../../src/surfaces/tree/entityNodes';
import { keyPointItem, keyPointItems } from '../../src/surfaces/tree/keyPointItems';
import { sanctionItem } from '../../src/surfaces/tree/sanctionItems';
import { sanctionNodes } from '../../src/surfaces/tree/sanctionNodes';
import { verdictDetails } from '../../src/surfaces/verdicts/verdictWords';
import { analysisOf, entityOf, spanOf } from '../support/analysisOf';
import { deepEqual, equal, match } from '../support/assert';
import { articleOf, keyPointOf, reviewedPointsOf } from '../support/keyPoints';
import { verdictOf } from '../unit/review/support';

const TEXT = '- Talks ended.\nSanctions on Bruno Wren stay.';
const ANCHOR = { exact: 'x', prefix: '', suffix: '', start: 0, end: 1, hash: null };
const bruno = entityOf('person', 'Bruno Wren', [spanOf(TEXT, 'Bruno Wren')]);
const report = {
  ...spanOf(TEXT, 'Sanctions on Bruno Wren stay.'),
  ...{ target: bruno.id, imposer: null, status: 'in-force' as const, when: null, sentence: 0 },
  phrase: spanOf(TEXT, 'Sanctions'),
};
const onBruno: Partial<Verdict> = { subject: { type: 'entity', kind: 'person', name: 'Bruno Wren' } };
const analysis = analysisOf(TEXT, { entities: [bruno], sanctions: [report] });
const source = { uri: 'untitled:a', analysis };

const labelOf = ({ label }: vscode.TreeItem) => (typeof label === 'object' ? label.label : label);
const partsOf = (item: vscode.TreeItem) => [labelOf(item), item.description, item.accessibilityInformation?.label];

describe('rows of things with a verdict', () => {
  it('of an entity begin with a mark and say it in words', () => {
    const given = verdictOf('a', { ...onBruno, verdict: 'disputed', note: 'Who?\nWhere?' });
    const [people] = entityNodes(source, 'first', new Verdicts(makeReview([given], new Map())));
    const item = entityItem(people!.children[0]!);
    deepEqual(partsOf(item), ['✗ Bruno Wren', 'disputed · 1', 'Bruno Wren, disputed, 1 mention']);
    match(item.tooltip as string, /^Verdict: disputed, “Who\? Where\?”, by R\. Wren, 1 May 2024 at /m);
  });

  it('of a key point keep the icon of how it stands, and its sentences have their own', () => {
    const point = keyPointOf(TEXT, 'Talks ended.', { sentences: ['Sanctions on Bruno Wren stay.'] });
    const [plain] = reviewedPointsOf(articleOf(TEXT, [point], ['Sanctions on Bruno Wren stay.']));
    const confirmed = verdictOf('a');
    const needs = verdictOf('b', { verdict: 'needs-source' });
    const judged = new Map([[point.evidence[0]!, needs]]);
    const [before] = keyPointItems(source, [plain!]);
    const [after] = keyPointItems(source, [{ ...plain!, verdict: confirmed, judged }]);
    const item = keyPointItem(after!);
    deepEqual(partsOf(item), [
      '✓ Talks ended.',
      'confirmed · supported · 1 sentence',
      'Key point 1, confirmed, supported: Talks ended.',
    ]);
    deepEqual(item.iconPath, keyPointItem(before!).iconPath);
    const [label, description, spoken] = partsOf(keyPointItem(after!.children[0]!));
    match(String(label), /^\? .*Sanctions on/);
    equal(description, 'needs a source');
    match(String(spoken), /^needs a source, /);
  });

  it('of the Sanctions view tell of the one named and of the sentence, each its own', () => {
    const review = makeReview(
      [
        verdictOf('a', onBruno),
        verdictOf('b', { subject: { type: 'statement' }, anchor: ANCHOR, verdict: 'disputed' }),
      ],
      new Map([['b', report]]),
    );
    const [subject] = sanctionNodes(source, [], () => [], new Verdicts(review));
    const item = sanctionItem(subject!);
    deepEqual(partsOf(item), [
      '✓ Bruno Wren',
      'confirmed · reported: in force',
      'Bruno Wren, confirmed, reported: in force',
    ]);
    const [label, description, spoken] = partsOf(sanctionItem(subject!.children[0]!));
    deepEqual([label, description], ['✗ in force', 'disputed']);
    match(String(spoken), /^disputed, The article: /);
  });

  it('are as ever when the verdict is “not checked”', () => {
    const given = verdictOf('a', { ...onBruno, verdict: 'not-checked', note: 'Later.' });
    const verdicts = new Verdicts(makeReview([given], new Map()));
    const [plain, people] = [entityNodes(source, 'first'), entityNodes(source, 'first', verdicts)];
    deepEqual(entityItem(people[0]!.children[0]!), entityItem(plain[0]!.children[0]!));
  });
});

describe('when a verdict was given', () => {
  const NOON = Date.parse('2024-05-05T12:00:00.000Z');
  const ago = (moment: string) => timeAgoInWords(moment, NOON);

  it('is told by how long ago it was, and by the day once that is a month', () => {
    equal(ago('2024-05-05T11:59:30.000Z'), 'just now');
    equal(ago('2024-05-05T11:50:00.000Z'), '10 minutes ago');
    equal(ago('2024-05-05T09:30:00.000Z'), '2 hours ago');
    equal(ago('2024-05-02T09:00:00.000Z'), '3 days ago');
    match(ago('2024-03-01T09:00:00.000Z'), /^1 March 2024/);
  });

  it('is now where another clock is ahead, and as it is where it is no time', () => {
    equal(ago('2024-05-06T00:00:00.000Z'), 'just now');
    equal(ago('some day'), 'some day');
  });

  it('stands behind the note and the name, those that are known', () => {
    const now = Date.parse('2024-05-04T12:00:00.000Z');
    equal(verdictDetails(verdictOf('a', { note: 'Says who?' }), now), '“Says who?”, by R. Wren, 3 days ago');
    equal(verdictDetails(verdictOf('a', { author: null, note: ' ' }), now), '3 days ago');
  });
});
