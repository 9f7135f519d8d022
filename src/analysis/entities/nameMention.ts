import type { EntityKind } from '../model';
import type { Span } from '../text/span';
import type { KnownName } from './gazetteers/gazetteer';

/** A name found in the text, with its kind but not yet with the entity it names. */
export interface NameMention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  readonly known: KnownName | undefined;
}
