import assert from 'node:assert/strict';
import { findingsOf } from './findings';
import { mark, unmarked } from './marks';

/** Texts with the places of a rule's findings in double brackets; texts without any must stay silent. */
export function itMarks(code: string, published: string | null, marked: readonly string[]): void {
  for (const one of marked) {
    it(one.replaceAll('\n', ' / '), () => {
      const text = unmarked(one);
      assert.equal(mark(text, findingsOf(text, code, published)), one);
    });
  }
}
