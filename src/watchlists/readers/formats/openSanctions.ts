// What OpenSanctions' formats have in common.
import type { ListedDate, ListedKind } from '../../model';

/** The kind of an entity by its schema (FollowTheMoney). `LegalEntity` is said of what may be a person or a body. */
export function ftmKind(schema: string): ListedKind {
  switch (schema.trim()) {
    case 'Person':
      return 'person';
    case 'Organization':
    case 'Company':
    case 'PublicBody':
      return 'organization';
    case 'Vessel':
      return 'vessel';
    case 'Airplane':
      return 'aircraft';
    default:
      return 'unknown';
  }
}

/** OpenSanctions' page about an entity. */
export function entityPage(id: string): string | null {
  return /^[\w.-]+$/.test(id) ? `https://www.opensanctions.org/entities/${id}/` : null;
}

/** With the name of the source if all entries are from one. */
export function openSanctionsName(datasets: ReadonlySet<string>): string {
  const [only] = datasets;
  return only === undefined || datasets.size > 1 ? 'OpenSanctions' : `OpenSanctions (${only})`;
}

/** The later of two dates. The day an entry was last seen at its source is the date of the data. */
export function latest(one: ListedDate | null, other: ListedDate | null): ListedDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
