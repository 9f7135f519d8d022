import { OFFICIAL_LISTS } from './officialAddresses';

/** A list that can be downloaded. */
export interface ListSource {
  /** Its key in the settings. */
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
  /** Whether the settings choose it. */
  readonly chosen: boolean;
  /** What has to be known before asking. */
  readonly note: string | null;
}

/**
 * The lists that can be downloaded: the official ones, and what the setting adds.
 * @param setting by name of a list: `true` for its official address, `false` for no, or the address (several for a list in
 *   several files) to take instead; a name that is no official one is a list of the reader's own. What is none of these is
 *   left out.
 */
export function listSources(setting: unknown): readonly ListSource[] {
  const values = typeof setting === 'object' && setting !== null ? (setting as Readonly<Record<string, unknown>>) : {};
  const official = OFFICIAL_LISTS.map(({ id, name, addresses, note }) => {
    const own = addressesIn(values[id]);
    const chosen = own.length > 0 || values[id] === true;
    return { id, name, addresses: own.length > 0 ? own : addresses, chosen, note: own.length > 0 ? null : note };
  });
  const others = Object.entries(values)
    .filter(([id]) => !OFFICIAL_LISTS.some(list => list.id === id))
    .map(([id, value]) => ({ id, name: id, addresses: addressesIn(value), chosen: true, note: null }))
    .filter(({ addresses }) => addresses.length > 0);
  return [...official, ...others];
}

function addressesIn(value: unknown): readonly string[] {
  return [value].flat().filter(address => typeof address === 'string' && address.trim() !== '') as string[];
}
