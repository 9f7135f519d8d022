import * as vscode from 'vscode';
import type { Analysis, Entity, Person, Role } from '../../analysis/model';
import { roleText } from '../../analysis/roleText';
import type { Card } from './card';

const MOST_ROLES = 2;
/** Code units: the title with the words that say whose it is. */
const HALF_A_LINE = 60;
const MOST_HOLDERS = 4;

/** The roles the article states of a person, each with the words it comes from. */
export function addRoleLines(card: Card, person: Person): void {
  const { analysis, screening } = card.context;
  // Beside an entry of a list the position that tells most is told once more.
  const most = screening.matchesOf(person).length > 0 ? 1 : MOST_ROLES;
  for (const role of person.roles.slice(0, most)) {
    const sentence = analysis.article.sentences[role.sentence];
    card.line().article(roleText(analysis, role));
    if (sentence) card.words(': ').quote(role, sentence, HALF_A_LINE);
  }
}

/** Who holds which role in a country or body. */
export function addHoldersLine(card: Card, entity: Entity): void {
  const held = holdersOf(card.context.analysis, entity);
  if (held.length === 0 || !card.hasRoom) return;
  card.line().words(vscode.l10n.t('Roles held there: '));
  for (const [index, { person, role }] of held.slice(0, MOST_HOLDERS).entries()) {
    if (index > 0) card.words('; ');
    card.article(`${person.name}, ${role.title}`).words(' ').placeLink(role);
  }
  if (held.length > MOST_HOLDERS) card.words(vscode.l10n.t('; {0} more', held.length - MOST_HOLDERS));
}

function holdersOf(analysis: Analysis, entity: Entity): { person: Person; role: Role }[] {
  return analysis.entities.flatMap(person =>
    person.kind === 'person'
      ? person.roles
          .filter(({ of }) => of !== null && 'entity' in of && of.entity === entity.id)
          .map(role => ({ person, role }))
      : [],
  );
}
