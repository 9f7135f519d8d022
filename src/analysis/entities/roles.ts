import type { Entity, Reference, Role } from '../model';
import { forEachStep, type Steps } from '../steps';
import type { RoleContext, StatedRole } from './roleContext';
import { homeCountry } from './homeCountry';
import { isOfState } from './offices';
import { lastCalled } from './calledBodies';
import { bodyOfOffice, ownerBefore, placeBefore } from './owners';
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
  const home = once(() => {
    const name = homeCountry(sentences);
    return name === undefined ? null : countryReferences(entities)(name);
  });
  yield* forEachStep(sentences, (read, index) => {
    for (const name of read.mentions) {
      const { entity: holder } = name;
      if (holder.kind !== 'person') continue;
      const referenceTo = (owner: LocatedMention | undefined) => (owner ? reference(owner.entity) : null);
      const context: RoleContext = {
        read,
        holder,
        reference,
        antecedent: (of, before, office) => referenceTo(ownerBefore(sentences, index, before, of, holder, office)),
        called: (noun, before) => referenceTo(lastCalled(sentences, index, before, noun)),
        bodyOf: (office, before) => {
          const body = bodyOfOffice(sentences, index, before, office);
          return body ? reference(body.entity) : isOfState(office) ? home() : null;
        },
        there: before => referenceTo(placeBefore(sentences, index, before)),
      };
      const known = roles.get(holder.id) ?? [];
      for (const role of statedRoles(text, context, name)) known.push({ ...role, sentence: read.index });
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

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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

/** @returns what makes references: a nationality becomes its country, as named in the article if it is */
function referenceMaker(entities: readonly Entity[]): (entity: Entity) => Reference {
  const country = countryReferences(entities);
  return entity => (entity.kind === 'group' ? country(entity.country ?? entity.name) : { entity: entity.id });
}

/** @returns what makes the reference to a country of a name */
function countryReferences(entities: readonly Entity[]): (name: string) => Reference {
  const countries = new Map(
    entities.flatMap(entity =>
      entity.kind === 'place' && entity.type === 'country' ? [[entity.country, entity.id] as const] : [],
    ),
  );
  return name => {
    const id = countries.get(name);
    return id === undefined ? { text: name } : { entity: id };
  };
}
