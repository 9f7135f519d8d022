import type { Entity, EntityKind, Mention } from '../model';
import type { NameMention } from './recognise';
import { knownName } from './gazetteers/gazetteer';
import { groupOrganizations } from './resolveOrganizations';
import { groupPeople } from './resolvePeople';
import { groupByKey } from './groupByKey';
import { organizationFacts, placeFacts } from './facts';

/**
 * Gathers mentions into entities: full names with surnames, names with acronyms, countries with all their names.
 * @param mentions in the order of the text
 * @returns entities in order of first mention, without roles
 */
export function resolve(mentions: readonly NameMention[], text: string): Entity[] {
  const ofKind = (kind: EntityKind) => mentions.filter(mention => mention.kind === kind);
  const ids = new IdMaker();
  const entities = [
    ...groupPeople(ofKind('person')).map(cluster => person(cluster, ids)),
    ...groupOrganizations(ofKind('organization'), text).map(cluster => organization(cluster, ids)),
    ...groupByKey(ofKind('place')).map(cluster => place(cluster, ids)),
    ...groupByKey(ofKind('group')).map(cluster => group(cluster, ids)),
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
  const names = cluster.map(mention => mention.text.replace(/\s+/g, ' '));
  const longest = Math.max(...names.map(name => name.length));
  const candidates = names.filter(name => name.length === longest);
  return candidates.find(name => name !== name.toUpperCase()) ?? candidates[0]!;
}

/** Makes ids such as `person:li-shangfu`, unique within one analysis. */
class IdMaker {
  readonly #taken = new Set<string>();

  make(kind: EntityKind, name: string): string {
    const slug = name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const base = `${kind}:${slug || 'unnamed'}`;
    let id = base;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${base}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
