import type { ListedKind, ListedName, Listing } from '../model';
import type { Reason } from './reasons';

/** `match`: the name fits so well that a reviewer must look; `review`: it may be worth a look. Neither says who it is. */
export type Band = 'match' | 'review';

/** What is known of the one who is looked for, beside the name. All of it is optional. */
export interface Query {
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

export interface Match {
  /** Name and date of the list. */
  readonly list: string;
  readonly asOf: string | null;
  readonly listing: Listing;
  /** The name of the listing that fits best. */
  readonly matched: ListedName;
  /** 0 to 1; what else is known of both has been counted. */
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly Reason[];
}
