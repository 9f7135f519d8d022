import type { Role } from '../names/parse';

const CONSONANTAL = 16;

/** Role of a word and whether it is written without vowels, in one byte. */
export function packRole(role: Role, consonantal: boolean): number {
  return role | (consonantal ? CONSONANTAL : 0);
}

export function unpackRole(packed: number): { readonly role: Role; readonly consonantal: boolean } {
  return { role: packed & (CONSONANTAL - 1), consonantal: (packed & CONSONANTAL) !== 0 };
}
