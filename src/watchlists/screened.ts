import type { Match } from './search/match';

/** A possible match of a name in an article, and the list it stands on (`list` and `asOf`). It never says who somebody is. */
export interface ScreenedMatch extends Match {
  /** `LoadedList.id`; `yente` for what a yente server found. */
  readonly listId: string;
  /** Whether that list comes with Dossier. */
  readonly embedded: boolean;
}

/** Possible matches by the id of the entity, best first. An entity without any is not in it. */
export type ScreenedMatches = ReadonlyMap<string, readonly ScreenedMatch[]>;
