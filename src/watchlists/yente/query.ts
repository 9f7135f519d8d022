import type { ListedKind } from '../model';

/** What is known of the one who is looked for. Only this leaves the machine, and only if the reader has agreed. */
export interface YenteQuery {
  readonly name: string;
  readonly kind?: ListedKind;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries?: readonly string[];
  /** Offices, in words. */
  readonly positions?: readonly string[];
  readonly gender?: 'male' | 'female';
  /** Born between these years, both included. */
  readonly born?: { readonly from: number; readonly to: number };
}

/** An example entity in FollowTheMoney's words, as `/match` takes it. */
export interface YenteExample {
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMATA: Readonly<Record<ListedKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
  // The common ancestor of persons and bodies.
  unknown: 'LegalEntity',
};

export function yenteExample(query: YenteQuery): YenteExample {
  const kind = query.kind ?? 'unknown';
  const isPerson = kind === 'person';
  const properties: Record<string, readonly string[]> = { name: [query.name] };
  if (query.countries?.length) properties.country = query.countries;
  // Only persons have these: yente refuses properties that a schema lacks.
  if (isPerson && query.positions?.length) properties.position = query.positions;
  if (isPerson && query.gender !== undefined) properties.gender = [query.gender];
  if (isPerson && query.born !== undefined) properties.birthDate = yearsOf(query.born);
  return { schema: SCHEMATA[kind], properties };
}

/** Each of the years: an age leaves two open. */
function yearsOf({ from, to }: { readonly from: number; readonly to: number }): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
