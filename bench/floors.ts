import type { EntityKind } from '../src/analysis/model';

export const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'group'];

/** F1 that the recogniser must not fall below, a little under what it has reached. Raise them with it. */
export const FLOORS: Readonly<Record<EntityKind, number>> = {
  person: 0.9,
  organization: 0.86,
  place: 0.88,
  group: 0.95,
};

/** Public sets that no model measured on them was trained on. */
export type PublicSet = 'uner_test' | 'crossner_politics_dev';

/** The same for the public sets, all kinds together. */
export const PUBLIC_FLOORS: Readonly<Record<PublicSet, number>> = { uner_test: 0.66, crossner_politics_dev: 0.76 };
