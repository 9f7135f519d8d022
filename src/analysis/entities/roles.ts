import type { Entity, Reference, Role } from '../model';
import { forEachStep, type Steps } from '../steps';
import type { RoleContext, StatedRole } from './roleContext';
import { bodyOfOffice, ownerBefore } from './owners';
import { rolesAfterName } from './rolesAfter';
import { rolesBeforeName } from './rolesBefore';
import { rolesInClause } from './rolesInClause';
import type { LocatedMention, ReadSentence } from './sentenceMentions';

/**
 * Gives people the roles the article states beside their names: before (`China's top diplomat Wang Yi`) and behind
 * (`Josep Borrell, the EU's foreign policy chief`).
 */
export function* assignRoles(
  text: string,
  sentences: readonly ReadSentence[],
  entities: readonly Entity[],
): Steps<Entity[]> {
  const roles = new Map<string, Role[]>();
  const reference = referenceMaker(entities);
  yield* forEachStep(sentences, (read, index) => {
    for (const name of read.mentions) {
      const { entity: holder } = name;
      if (holder.kind !== 'person') continue;
      const antecedent: RoleContext['antecedent'] = (of, before, noun) => {
        const owner = ownerBefore(sentences, index, before, of, holder, noun);
        return owner ? reference(owner.entity) : null;
      };
      const bodyOf: RoleContext['bodyOf'] = (office, before) => {
        const body = bodyOfOffice(sentences, index, before, office);
        return body ? reference(body.entity) : null;
      };
      const known = roles.get(holder.id) ?? [];
      for (const role of statedRoles(text, { read, holder, reference, antecedent, bodyOf }, name))
        known.push({ ...role, sentence: read.index });
      roles.set(holder.id, known);
    }
  });
  return entities.map(entity =>
    entity.kind === 'person' ? { ...entity, roles: distinctRoles(roles.get(entity.id) ?? [], sentences) } : entity,
  );
}

function statedRoles(text: string, context: RoleContext, name: LocatedMention): StatedRole[] {
  return [
    ...rolesBeforeName(text, context, name),
    ...rolesAfterName(text, context, name),
    ...rolesInClause(text, context, name),
  ];
}

/** Each role once: with whose it is, if that is said anywhere, and rather as the body states it than a key point. */
function distinctRoles(roles: readonly Role[], sentences: readonly ReadSentence[]): Role[] {
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
