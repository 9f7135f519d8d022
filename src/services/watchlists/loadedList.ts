/** A list that names are screened against. */
export interface LoadedList {
  /** The same for every edition of the list. */
  readonly id: string;
  /** As reviewers know it: `OFAC SDN`. */
  readonly name: string;
  /** `null` for a list that is none of the official ones. */
  readonly publisher: string | null;
  /** Date of the data as exactly as it is known: `2026-02-27`, `2021`. */
  readonly asOf: string | null;
  /** ISO 8601 time; `null` for the list that comes with Dossier. */
  readonly importedOn: string | null;
  readonly listings: number;
  readonly names: number;
  /** Records that could not be read. */
  readonly faults: number;
  /** Whether it comes with Dossier. */
  readonly embedded: boolean;
  /** Names of the files, or the address, it was read from. */
  readonly source: string;
  /** Why nothing can be found in it: its stored data is damaged; `null` if it is not. */
  readonly damage: string | null;
  /** `false` if it could not be stored and goes with the window. */
  readonly stored: boolean;
}
