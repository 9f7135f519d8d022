import { birthYears } from '../analysis/lives/birthYears';
import { genders } from '../analysis/lives/genders';
import type { Analysis, Entity, Organization, Person, Reference } from '../analysis/model';
import { entityById } from '../analysis/query';
import { countryCode } from './readers/countries';
import type { Query } from './search/match';

/** Names of one entity that are looked up; an article that spells a name in more ways is rare. */
const MOST_NAMES = 4;

/** What to look up of one entity: each of its names, with what the article knows of it. */
export interface EntityQueries {
  readonly entity: Person | Organization;
  /** The fullest name first. */
  readonly queries: readonly Query[];
}

/** The people and organisations of an article as queries for a search in sanctions lists. */
export function articleQueries(analysis: Analysis): readonly EntityQueries[] {
  const factsOf = personFacts(analysis);
  return analysis.entities.filter(isScreened).map(entity => {
    const known = entity.kind === 'person' ? factsOf(entity) : organizationFacts(entity);
    return { entity, queries: namesOf(entity).map(name => ({ ...known, name })) };
  });
}

function isScreened(entity: Entity): entity is Person | Organization {
  return entity.kind === 'person' || entity.kind === 'organization';
}

/** The fullest name, and others of at least two words: a bare family name would fit half a list. */
function namesOf({ name, mentions }: Entity): string[] {
  const others = mentions
    .filter(({ form, text }) => form === 'name' && /\S\s+\S/.test(text))
    .map(({ text }) => text.replace(/\s+/g, ' ').replace(/['’]s?$/, ''));
  return [...new Set([name, ...others])].slice(0, MOST_NAMES);
}

type Facts = Omit<Query, 'name'>;

/** What the article knows of each of its people: the countries they serve, their offices, gender and years of birth. */
function personFacts(analysis: Analysis): (person: Person) => Facts {
  const [genderOf, bornIn] = [genders(analysis), birthYears(analysis)];
  return ({ id, roles }) => {
    const countries = roles.map(({ of }) => countryOf(analysis, of)).filter(code => code !== null);
    const [gender, born] = [genderOf.get(id), bornIn.get(id)];
    return {
      kind: 'person',
      countries: [...new Set(countries)],
      positions: [...new Set(roles.map(({ title }) => title))],
      ...(gender && { gender }),
      ...(born && { born }),
    };
  };
}

function organizationFacts({ country }: Organization): Facts {
  const code = country === null ? null : countryCode(country);
  return { kind: 'organization', countries: code === null ? [] : [code] };
}

/** The country in whose service a role is; a body's is the one that a list or its name tells. */
function countryOf(analysis: Analysis, of: Reference | null): string | null {
  if (of === null) return null;
  if ('text' in of) return countryCode(of.text);
  const entity = entityById(analysis, of.entity);
  if (entity === undefined || entity.kind === 'person') return null;
  return entity.country === null ? null : countryCode(entity.country);
}
