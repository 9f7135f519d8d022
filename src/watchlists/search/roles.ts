import { Role } from '../names/parse';

const CONSONANTAL = 16;
/** By their numbers. */
const ROLES = Object.values(Role).filter(role => typeof role !== 'string');

/** Role of a word and whether it is written without vowels, in one byte. */
export function packRole(role: Role, consonantal: boolean): number {
  return role | (consonantal ? CONSONANTAL : 0);
}

export function unpackRole(packed: number): { readonly role: Role; readonly consonantal: boolean } {
  return { role: ROLES[packed & (CONSONANTAL - 1)] ?? Role.Plain, consonantal: (packed & CONSONANTAL) !== 0 };
}
