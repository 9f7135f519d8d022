import assert from 'node:assert/strict';
import { sanctionsOf } from '../../entities/support/article';

/** Each text reports these sanctions and no others. */
export function reports(what: string, cases: readonly (readonly [text: string, ...sanctions: string[]])[]): void {
  describe(what, () => {
    for (const [text, ...sanctions] of cases) {
      it(text, () => {
        assert.deepEqual(sanctionsOf(text), sanctions);
      });
    }
  });
}
