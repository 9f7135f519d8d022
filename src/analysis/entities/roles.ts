import type { Entity, Person, Reference, Role } from '../model';
import { rolesAfterName } from './rolesAfter';
import { roleBeforeName } from './rolesBefore';
import { readSentences, type LocatedMention, type ReadSentence } from './sentenceMentions';
import type { TaggedSentence } from '../text/tagging';
import type { Steps } from '../steps';

/** A role as read next to a name, before it is given to the person. */
export type StatedRole = Omit<Role, 'sentence'>;

/** Whose a role is, from the words beside it. */
export interface RoleContext {
  readonly read: ReadSentence;
  /** The country or body that "its" or "his country's" stands for at this place, as far as the words before tell. */
  antecedent(before: number): Reference | null;
  /** The reference for an entity; a nationality becomes the country it belongs to. */
  reference(entity: Entity): Reference;
}

/**
 * Gives people the roles the article states beside their names: before (`China's top diplomat Wang Yi`) and behind
 * (`Josep Borrell, the EU's foreign policy chief`).
 */
export function* assignRoles(
  text: string,
  sentences: readonly TaggedSentence[],
  entities: readonly Entity[],
): Steps<Entity[]> {
  const roles = new Map<string, Role[]>();
  const read = readSentences(sentences, entities);
  const reference = referenceMaker(entities);
  for (const [index, sentence] of read.entries()) {
    const context: RoleContext = {
      read: sentence,
      reference,
      antecedent: before => antecedentIn(sentence, before, reference) ?? subjectOf(read[index - 1], reference),
    };
    for (const mention of sentence.mentions) {
      if (mention.entity.kind !== 'person') continue;
      const before = roleBeforeName(text, context, mention);
      const stated = [...(before ? [before] : []), ...rolesAfterName(text, context, mention)];
      for (const role of stated) add(roles, mention.entity.id, { ...role, sentence: sentence.index });
    }
    yield index / read.length;
  }
  return entities.map(entity => (entity.kind === 'person' ? withRoles(entity, roles.get(entity.id) ?? []) : entity));
}

function withRoles(person: Person, roles: readonly Role[]): Person {
  return { ...person, roles };
}

/** Keeps a role once; a later statement that adds whose role it is replaces the one that did not say. */
function add(roles: Map<string, Role[]>, person: string, role: Role): void {
  const own = roles.get(person) ?? [];
  roles.set(person, own);
  const same = own.findIndex(other => other.title.toLowerCase() === role.title.toLowerCase());
  if (same < 0) own.push(role);
  else if (own[same]!.of === null) own[same] = role;
}

function referenceMaker(entities: readonly Entity[]): (entity: Entity) => Reference {
  const countries = new Map(
    entities.flatMap(entity =>
      entity.kind === 'place' && entity.type === 'country' ? [[entity.country, entity.id] as const] : [],
    ),
  );
  return entity => {
    if (entity.kind !== 'group') return { entity: entity.id };
    const country = countries.get(entity.country);
    if (country !== undefined) return { entity: country };
    return { text: entity.country ?? entity.name };
  };
}

/** The last country or body named before a token: what "its" most often stands for. */
function antecedentIn(read: ReadSentence, before: number, reference: RoleContext['reference']): Reference | null {
  const owner = read.mentions.findLast(mention => mention.to <= before && isOwner(mention));
  return owner ? reference(owner.entity) : null;
}

/** The first country or body of the sentence before: its subject, more often than not. */
function subjectOf(read: ReadSentence | undefined, reference: RoleContext['reference']): Reference | null {
  const owner = read?.mentions.find(isOwner);
  return owner ? reference(owner.entity) : null;
}

function isOwner({ entity }: LocatedMention): boolean {
  return (
    entity.kind === 'organization' ||
    (entity.kind === 'place' && (entity.type === 'country' || entity.type === 'capital'))
  );
}
