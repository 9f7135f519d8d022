// What an official sanctions list says of one person or body, in the same words for every list and format.

/** What a list calls its entry. */
export type ListedKind = 'person' | 'organization' | 'vessel' | 'aircraft' | 'unknown';

/** `weak`: the publisher itself warns that the name alone hardly tells one bearer from another (low quality, weak a.k.a.). */
export type NameStrength = 'primary' | 'strong' | 'weak';

export interface ListedName {
  /** As the list writes it: `LI, Shangfu`. */
  readonly text: string;
  readonly strength: NameStrength;
  /** The family name, where the list tells it from the others. */
  readonly family?: string;
}

/** A date as exactly as the list knows it: `1958`, `1958-02`, `1958-02-14`, or `1958-02-01/1958-02-28` from one to the other. */
export type ListedDate = string;

export interface ListedBirth {
  readonly date: ListedDate;
  /** The list says "circa" or "approximately". */
  readonly approximate: boolean;
}

export interface Identifier {
  /** In the list's words: `Passport`, `Tax ID No.`, `IMO`. */
  readonly kind: string;
  readonly value: string;
}

/** A fact about an entry that its list does not state. */
export interface SourcedFact {
  readonly fact: 'listedOn' | 'legalBases' | 'reason';
  readonly value: string;
  /** Where it is stated: `83 FR 50433`. */
  readonly source: string;
}

/** One entry of a list. What the list does not say is empty or `null`, never guessed. */
export interface Listing {
  /** The publisher's own number or reference. */
  readonly id: string;
  readonly kind: ListedKind;
  /** At least one; the primary name first. */
  readonly names: readonly ListedName[];
  /** In the list's own codes: `CAATSA - RUSSIA`. */
  readonly programmes: readonly string[];
  /** Who designated: `OFAC`, `UN Security Council`. */
  readonly authority: string | null;
  /** Laws, orders and regulations the list names. */
  readonly legalBases: readonly string[];
  /** `Asset freeze`, `Travel ban`, as far as the list tells. */
  readonly measures: readonly string[];
  /** The day of the designation itself, not of an amendment. */
  readonly listedOn: ListedDate | null;
  readonly births: readonly ListedBirth[];
  readonly birthPlaces: readonly string[];
  readonly gender: 'male' | 'female' | null;
  /** ISO 3166-1 alpha-2, lower case: nationality, citizenship, flag; of a body also the country of its address. */
  readonly countries: readonly string[];
  /** Offices, as the list words them. */
  readonly positions: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** Others the list links this entry to. */
  readonly linkedTo: readonly string[];
  /** What else the list says, in its words. */
  readonly remarks: string | null;
  /** A page about this very entry or its legal act. */
  readonly sourceUrl: string | null;
  /** Facts from elsewhere, for a few entries; what this says of the date and the legal bases stands in those too. */
  readonly sourced?: readonly SourcedFact[];
}

/** A record, or a part of one, that could not be read. The others were. */
export interface RecordFault {
  /** File the record stands in, as it was named to the reader. */
  readonly file: string;
  /** Line it begins on, counted from 1. */
  readonly line: number;
  /** One sentence for the reader. */
  readonly reason: string;
}

/** A list as it was read from its files. */
export interface Watchlist {
  /** As reviewers know it: `OFAC SDN`, `UN Security Council`. */
  readonly name: string;
  /** Date of the data as exactly as it is known (`2026-02-27`, `2021`); `null` if neither the list nor its keeper states it. */
  readonly asOf: string | null;
  readonly listings: readonly Listing[];
  readonly faults: readonly RecordFault[];
}
