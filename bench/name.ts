import type { EntityKind } from '../src/analysis/model';
import type { Span } from '../src/analysis/text/span';

/** A name with its kind, as a recogniser finds it. */
export interface Name extends Span {
  readonly kind: EntityKind;
}
