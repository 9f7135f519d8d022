import assert from 'node:assert/strict';
import { readWatchlists } from '../../../../src/watchlists/readers/readWatchlists';
import { EVERY_FORMAT, halfOf } from '../../../support/everyFormat';
import { fileOf, readOne } from '../support/files';

describe('in every format', () => {
  for (const sample of EVERY_FORMAT) {
    const { format, file, whole, brokenLine, name } = sample;
    describe(format, () => {
      it('is told by its content, whatever the file is called', async () => {
        assert.equal((await readOne(fileOf('download.txt', whole))).name, name);
      });

      it('a broken record is told with its line and a reason, the others are read', async () => {
        const list = await readOne(fileOf(file, whole));
        assert.equal(list.complete, true);
        assert.equal(list.listings.length, 2);
        assert.match(list.listings[0]!.names[0]!.text, /Bellamy/i);
        assert.match(list.listings[1]!.names[0]!.text, /Quillfeather/i);
        assert.deepEqual(
          list.faults.map(fault => [fault.file, fault.line]),
          [[file, brokenLine]],
        );
        assert.match(list.faults[0]!.reason, /^[A-Z“].{10,}\.$/);
      });

      it('half a file is not taken for a whole one', async () => {
        const { lists } = await readWatchlists([fileOf(file, halfOf(sample))]);
        assert.ok(lists.every(({ complete }) => !complete));
      });
    });
  }
});
