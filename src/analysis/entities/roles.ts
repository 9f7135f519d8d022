import type { Entity, Reference, Role } from '../model';
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
      const known = roles.get(mention.entity.id) ?? [];
      roles.set(mention.entity.id, [...known, ...stated.map(role => ({ ...role, sentence: sentence.index }))]);
    }
    yield index / read.length;
  }
  return entities.map(entity =>
    entity.kind === 'person' ? { ...entity, roles: distinctRoles(roles.get(entity.id) ?? [], sentences) } : entity,
  );
}

/** Each role once: with whose it is, if that is said anywhere, and rather as the body states it than a key point. */
function distinctRoles(roles: readonly Role[], sentences: readonly TaggedSentence[]): Role[] {
  const worth = ({ of, sentence }: Role) => (of === null ? 0 : 2) + (sentences[sentence]?.where === 'body' ? 1 : 0);
  const best = new Map<string, Role>();
  for (const role of roles) {
    const key = role.title.toLowerCase();
    const known = best.get(key);
    if (!known || worth(role) > worth(known)) best.set(key, role);
  }
  return [...best.values()];
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
