import type { Listing } from '../model';

type Known = Pick<Listing, 'id' | 'kind' | 'names' | 'sourced'>;

/** What a list need not say; most entries leave most of it open. */
export const OPEN_LISTING: Omit<Listing, keyof Known> = {
  programmes: [],
  authority: null,
  legalBases: [],
  measures: [],
  listedOn: null,
  births: [],
  birthPlaces: [],
  gender: null,
  countries: [],
  positions: [],
  identifiers: [],
  linkedTo: [],
  remarks: null,
  sourceUrl: null,
};

/** An entry as JSON without what is empty, which is a third of it. */
export function writeListing(listing: Listing): string {
  const said = Object.entries(listing).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(Object.fromEntries(said));
}

/** Reads what `writeListing` wrote. */
export function readListing(text: string): Listing {
  return { ...OPEN_LISTING, ...(JSON.parse(text) as Known) };
}
