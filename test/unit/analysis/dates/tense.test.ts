import assert from 'node:assert/strict';
import { directionOf } from '../../../../src/analysis/dates/tense';
import { unmarked } from '../support/marks';

/** The direction of the expression in marks. */
function direction(marked: string): string {
  const start = marked.indexOf('⟦');
  return directionOf(unmarked(marked), { start, end: marked.indexOf('⟧') - 1 });
}

describe('tense around a date', () => {
  for (const [marked, expected] of [
    ['They met ⟦on Monday⟧.', 'past'],
    ['On ⟦Monday⟧ they met.', 'past'],
    ['They will meet ⟦on Monday⟧.', 'future'],
    ['She said they would meet ⟦on Monday⟧.', 'future'],
    ['They are to discuss it ⟦in July⟧, and Hungary has already voiced doubts.', 'future'],
    ['Schools will stay closed until ⟦October⟧.', 'future'],
    ['Repairs may take until ⟦November⟧.', 'future'],
    ['It would have ended in ⟦April⟧.', 'past'],
    ['The visit planned for ⟦July⟧ was off.', 'future'],
    ['Beijing, which was hit in ⟦May⟧, will host the talks.', 'past'],
    ['He has been there since ⟦January⟧.', 'past'],
    ['The offer stands until ⟦Friday⟧.', 'future'],
    ['She flies to Riga on ⟦Thursday⟧.', 'future'],
    ['Voters in the capital, who were told late, go to the polls on ⟦Saturday⟧.', 'future'],
    ['They recalled the visit on ⟦Thursday⟧.', 'past'],
    ['The council voted to delay repairs until at least ⟦November⟧.', 'future'],
    ['She was governor of the bank until ⟦May⟧.', 'past'],
    ['Marek Sedlak, who led the party until ⟦January⟧, spoke.', 'past'],
    ['The bridge was closed until ⟦Monday⟧.', 'future'],
    ['It was due to stay open until ⟦Monday⟧.', 'future'],
    ['A rerun will be held in ⟦February⟧.', 'future'],
    ['LO wants the first cut in ⟦March⟧.', 'future'],
    ['The alliance plans a reception on ⟦Saturday⟧.', 'future'],
    ['It threatened to act if debts were not paid by ⟦October⟧.', 'future'],
    ['The law, passed by the assembly in ⟦September⟧, would change that.', 'past'],
    ['They will meet British, French and German officials in Geneva on ⟦Friday⟧, the ministry said.', 'future'],
    ['The union marched on ⟦Tuesday⟧, and asked the Senate to remove them.', 'past'],
    ['It said it would cut 90 posts by ⟦August⟧.', 'future'],
    ['He cut 90 posts in ⟦August⟧.', 'past'],
    ['The bank expects rivers to peak on ⟦Wednesday⟧.', 'future'],
    ['She invited the delegation to Amman in ⟦September⟧.', 'future'],
    ['They had asked for a recount in ⟦October⟧.', 'past'],
    ['It has called a march for ⟦Saturday⟧.', 'future'],
    ['It will close unless pilots are retested by ⟦March⟧.', 'future'],
    ['Talks in ⟦May⟧.', 'nearest'],
  ] as const) {
    it(`${marked} ${expected}`, () => {
      assert.equal(direction(marked), expected);
    });
  }
});
