import assert from 'node:assert/strict';
import { evidenceInWords } from '../../../../src/review/report/words';

describe('words of reports', () => {
  it('do not call evidence what is only nearest to a key point that was not found', () => {
    assert.equal(evidenceInWords('unsupported'), 'Nearest in the body');
    assert.equal(evidenceInWords('supported'), 'Evidence');
    assert.equal(evidenceInWords('contradicted'), 'Evidence');
  });
});
