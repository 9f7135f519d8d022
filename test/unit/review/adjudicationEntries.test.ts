import assert from 'node:assert/strict';
import { adjudicationEntryOn, adjudicationsIn } from '../../../src/review/adjudicationEntries';
import { pairOf } from '../../../src/review/adjudications';
import { makeReview, type AdjudicationEntry } from '../../../src/review/model';
import { reviewMatches } from '../../../src/review/reviewedMatches';
import { entityOf } from '../../support/analysisOf';
import { matchOf } from '../../support/matchOf';
import { commentOf } from './support';

const anna = entityOf('person', 'Anna Kestrel', [{ start: 0, end: 12 }]);
const match = matchOf('KESTREL, Anna');
const subject = { type: 'match', name: 'Anna  KESTREL', list: `${match.list} (selection)`, listing: match.listing.id };

function entryOf(id: string, modified: string, over: Partial<AdjudicationEntry> = {}): AdjudicationEntry {
  return {
    id,
    author: 'R. Wren',
    created: modified,
    modified,
    anchor: null,
    extra: {},
    type: 'adjudication',
    subject: subject as AdjudicationEntry['subject'],
    decision: 'undecided',
    reason: null,
    ...over,
  };
}

const review = makeReview(
  [
    entryOf('b', '2024-05-02T10:00:00.000Z', { decision: 'false-positive', reason: 'other birth year' }),
    entryOf('a', '2024-05-01T10:00:00.000Z'),
    commentOf('c'),
  ],
  new Map(),
);

describe('decisions in a review', () => {
  it('hold for the match whatever the spelling in the file and the edition of the list; the last one counts', () => {
    const [reviewed] = reviewMatches(anna, [match], { document: adjudicationsIn(review), workspace: [] });
    assert.equal(reviewed?.decided?.adjudication.decision, 'false-positive');
    assert.equal(reviewed.decided.adjudication.author, 'R. Wren');
    assert.equal(adjudicationEntryOn(review, pairOf(anna, match))?.id, 'b');
  });

  it('are none on another entry of the list', () => {
    assert.equal(adjudicationEntryOn(review, { ...pairOf(anna, match), listing: 'another' }), undefined);
  });
});
