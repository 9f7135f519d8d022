import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/analysis/analyse';
import type { Analysis, Entity, EntityKind, Reference } from '../../../../../src/analysis/model';
import { allMentions, entityById } from '../../../../../src/analysis/query';

/*
 * Articles marked up for reading: `[P Jake Sullivan] met [P Wang Yi] in [L Vienna].` P is a person, O an organisation, L a
 * place (location), G a nationality (group).
 */

const LETTERS: Readonly<Record<EntityKind, string>> = { person: 'P', organization: 'O', place: 'L', group: 'G' };

export function analysisOf(text: string): Analysis {
  return analyse(text, { published: null });
}

/** Checks that exactly the marked names are found, each of its kind. */
export function assertNames(marked: string): void {
  assert.equal(withNamesMarked(marked.replace(/\[[POLG] ([^\]]*)\]/g, '$1')), marked);
}

function withNamesMarked(text: string): string {
  let marked = '';
  let at = 0;
  for (const { start, end, kind, form } of allMentions(analysisOf(text))) {
    if (form !== 'name') continue;
    marked += `${text.slice(at, start)}[${LETTERS[kind]} ${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** The entities of a kind, each as all the forms it is named by, in the order of the text: `Jake Sullivan, Sullivan`. */
export function entitiesOf(text: string, kind: EntityKind): string[] {
  return analysisOf(text)
    .entities.filter(entity => entity.kind === kind)
    .map(entity => formsOf(entity).join(', '));
}

function formsOf({ mentions }: Entity): string[] {
  return mentions.filter(({ form }) => form === 'name').map(({ text }) => text);
}

/** The roles of all people: `Li Shangfu: defense minister of China`. */
export function rolesOf(text: string): string[] {
  const analysis = analysisOf(text);
  return analysis.entities.flatMap(({ name, roles }) =>
    roles.map(({ title, of }) => `${name}: ${title}${of ? ` of ${referred(analysis, of)}` : ''}`),
  );
}

/** The mentions by role: `foreign minister = Gabrielius Landsbergis`. */
export function roleMentionsOf(text: string): string[] {
  const analysis = analysisOf(text);
  return allMentions(analysis)
    .filter(({ form }) => form === 'role')
    .map(({ text: words, entity }) => `${words} = ${nameOf(analysis, entity)}`);
}

/** The sanctions: `US on Li Shangfu: in-force (since 2018)`. */
export function sanctionsOf(text: string): string[] {
  const analysis = analysisOf(text);
  return analysis.sanctions.map(({ target, imposer, status, when }) => {
    const by = imposer ? `${referred(analysis, imposer)} on ` : '';
    return `${by}${nameOf(analysis, target)}: ${status}${when === null ? '' : ` (${when})`}`;
  });
}

export function referred(analysis: Analysis, reference: Reference): string {
  return 'entity' in reference ? nameOf(analysis, reference.entity) : `“${reference.text}”`;
}

/** The name of an entity; fails if the analysis does not have it. */
export function nameOf(analysis: Analysis, id: string): string {
  const entity = entityById(analysis, id);
  assert.ok(entity, `${id} is no entity of the analysis`);
  return entity.name;
}
