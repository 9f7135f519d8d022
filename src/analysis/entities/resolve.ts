import type { Entity, EntityKind, Mention } from '../model';
import { mapSteps, part, type Steps } from '../steps';
import { organizationFacts, placeFacts } from './facts';
import { knownName } from './gazetteers/gazetteer';
import { groupByKey } from './groupByKey';
import type { NameMention } from './nameMention';
import { groupOrganizations } from './resolveOrganizations';
import { groupPeople } from './resolvePeople';

/**
 * Gathers mentions into entities: full names with surnames, names with acronyms, countries with all their names.
 * @param mentions in the order of the text
 * @returns entities in order of first mention, without roles
 */
export function* resolve(mentions: readonly NameMention[], text: string): Steps<Entity[]> {
  const ofKind = (kind: EntityKind) => mentions.filter(mention => mention.kind === kind);
  const people = yield* part(groupPeople(ofKind('person'), text), 0, 0.3);
  const organizations = yield* part(groupOrganizations(ofKind('organization'), text), 0.3, 0.6);
  const ids = new IdMaker();
  const entities = [
    ...(yield* part(
      mapSteps(people, cluster => person(cluster, ids)),
      0.6,
      0.7,
    )),
    ...(yield* part(
      mapSteps(organizations, cluster => organization(cluster, ids)),
      0.7,
      0.8,
    )),
    ...(yield* part(
      mapSteps(groupByKey(ofKind('place')), cluster => place(cluster, ids)),
      0.8,
      0.9,
    )),
    ...(yield* part(
      mapSteps(groupByKey(ofKind('group')), cluster => group(cluster, ids)),
      0.9,
      1,
    )),
  ];
  return entities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** The mentions of one entity, in the order of the text; never empty. */
export type Cluster = readonly NameMention[];

function person(cluster: Cluster, ids: IdMaker): Entity {
  return { ...common('person', cluster, fullestName(cluster), ids), kind: 'person' };
}

function organization(cluster: Cluster, ids: IdMaker): Entity {
  const name = fullestName(cluster);
  return { ...common('organization', cluster, name, ids), kind: 'organization', ...organizationFacts(cluster, name) };
}

function place(cluster: Cluster, ids: IdMaker): Entity {
  const known = cluster.find(mention => mention.known)?.known;
  // Of a country's many names the one on the card is the everyday full one, if the article uses it; "US" stays "United States".
  const name = known?.kind === 'place' ? known.name : fullestName(cluster);
  return { ...common('place', cluster, name, ids), kind: 'place', ...placeFacts(cluster, name) };
}

function group(cluster: Cluster, ids: IdMaker): Entity {
  const name = cluster[0]!.text;
  const known = knownName(name);
  return {
    ...common('group', cluster, name, ids),
    kind: 'group',
    country: known?.kind === 'group' ? known.country : null,
  };
}

function common(kind: EntityKind, cluster: Cluster, name: string, ids: IdMaker) {
  const id = ids.make(kind, name);
  const mentions = cluster.map(({ start, end, text }): Mention => ({
    entity: id,
    kind,
    start,
    end,
    text,
    form: 'name',
  }));
  const aliases = [...new Set(cluster.map(mention => mention.text))].filter(alias => alias !== name);
  return { id, name, aliases, mentions, roles: [] };
}

/** The longest form the article uses; of equally long ones the first that is not in capitals, as datelines are. */
function fullestName(cluster: Cluster): string {
  const names = [...new Set(cluster.map(mention => mention.text.replace(/\s+/g, ' ')))];
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
  const candidates = names.filter(name => name.length === longest);
  return candidates.find(name => name !== name.toUpperCase()) ?? candidates[0]!;
}

/** Makes ids such as `person:li-shangfu`, unique within one analysis. */
class IdMaker {
  /** The ids given, each with the number that its next namesake gets. */
  readonly #taken = new Map<string, number>();

  make(kind: EntityKind, name: string): string {
    const slug = name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const base = `${kind}:${slug || 'unnamed'}`;
    let number = this.#taken.get(base) ?? 1;
    let id = base;
    for (; this.#taken.has(id); number += 1) id = `${base}-${number}`;
    this.#taken.set(base, number).set(id, 2);
    return id;
  }
}
