import type { Entity, Reference, Role } from '../model';
import type { ReadSentence } from './sentenceMentions';

/** A role as read next to a name, before it is given to the person. */
export type StatedRole = Omit<Role, 'sentence'>;

/** Whose a role is, from the words beside it. */
export interface RoleContext {
  readonly read: ReadSentence;
  /** Whose role it is. */
  readonly holder: Entity;
  /**
   * Whom "his" or "her", or which country or body "its" or "their" stands for at a token, as far as the words before tell.
   * @param office the title in lower case
   */
  antecedent(of: 'person' | 'body', before: number, office: string): Reference | null;
  /** Which country or body is called by a noun at a token: "the company's", "at the institute". */
  called(noun: string, before: number): Reference | null;
  /** Whose an office is that is named as if there were only one ("the mayor", "chief executive Ana Kos"), if the words before tell. */
  bodyOf(office: string, before: number): Reference | null;
  /** Which place or body "there" stands for at a token: "a broker there". */
  there(before: number): Reference | null;
  /** The reference for an entity; a nationality becomes the country it belongs to. */
  reference(entity: Entity): Reference;
}
