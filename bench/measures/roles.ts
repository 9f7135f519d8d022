import type { Role } from '../../src/analysis/model';
import type { GoldRole } from '../gold';
import type { Case, Measure, Miss } from '../measure';
import { oneHoldsOther } from '../spans';
import { recallOf } from '../tally';

/** Annotated roles that the person has in the analysis: one title holds the other as whole words. */
export const ROLES: Measure = {
  name: 'roles, recall',
  measure: one => {
    const cases = rolesOf(one);
    const missed = cases.filter(({ hits }) => hits.length === 0);
    const misses = missed.map(({ person, role, all, at }) => ({
      at,
      expected: `${person}: ${role.titles[0]}`,
      found: titles(all),
    }));
    return { tally: recallOf(cases.length - missed.length, cases.length), misses };
  },
};

/** Of those roles for which the text says whose they are and that were found, the share with the right country or body. */
export const ROLE_OWNERS: Measure = {
  name: 'roles, whose',
  measure: one => {
    const cases = rolesOf(one).filter(({ role, hits }) => role.of !== null && hits.length > 0);
    const misses = cases
      .filter(({ role, hits }) => !hits.some(hit => isOwner(one, hit, role.of!)))
      .map(({ person, role, hits, at }): Miss => {
        const owners = hits.map(({ of }) =>
          of ? (one.alignment.resolve(of).id ?? one.alignment.resolve(of).words) : 'nobody',
        );
        return { at, expected: `${person}: ${role.titles[0]} of ${role.of}`, found: owners.join(', ') };
      });
    return { tally: recallOf(cases.length - misses.length, cases.length), misses };
  },
};

interface RoleCase {
  readonly person: string;
  readonly role: GoldRole;
  /** The roles the person has in the analysis, and those of them with the right title. */
  readonly all: readonly Role[];
  readonly hits: readonly Role[];
  /** Where the title first stands in the text. */
  readonly at: number | null;
}

function rolesOf({ gold, alignment }: Case): RoleCase[] {
  return gold.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, roles }) => {
      const all = alignment.entitiesOf(id).flatMap(entity => entity.roles);
      return roles.map(role => {
        const hits = all.filter(({ title }) => role.titles.some(right => oneHoldsOther(right, title)));
        const at = gold.text.indexOf(role.titles[0]!);
        return { person: id, role, all, hits, at: at < 0 ? null : at };
      });
    });
}

function isOwner({ alignment }: Case, { of }: Role, wanted: string): boolean {
  if (!of) return false;
  const { id, words } = alignment.resolve(of);
  if (id === wanted) return true;
  const name = alignment.goldEntity(wanted)?.names[0] ?? wanted;
  const found = id === undefined ? words : alignment.goldEntity(id)!.names[0]!;
  return oneHoldsOther(name, found);
}

function titles(roles: readonly Role[]): string {
  return roles.length === 0 ? 'no role' : roles.map(({ title }) => title).join(', ');
}
