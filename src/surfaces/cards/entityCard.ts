import * as vscode from 'vscode';
import type { Entity, Group, Organization, Place } from '../../analysis/model';
import { mentionAt } from '../../analysis/query';
import { isGiven } from '../../review/verdicts';
import { KIND_ICONS } from '../kinds';
import type { Card } from './card';
import { addCompanyLine } from './companyLine';
import { addDeedLines } from './deedLines';
import { addMatchLines } from './matchLines';
import { addMentionsLine } from './mentionsLine';
import { addHoldersLine, addRoleLines } from './roleLines';
import { addSanctionLines } from './sanctionLines';
import { addVerdictLine, addVerdictLinks } from './verdictLine';
import { kindWord, organizationWord, placeWord } from './words';

/** Adds all that the article says of an entity, most wanted first. What is not known is left out. */
export function addEntityCard(card: Card, entity: Entity): void {
  card
    .line()
    .name(KIND_ICONS[entity.kind], entity.name)
    .words(` · ${kindWord(entity.kind)}`);
  addFacts(card, entity);
  if (entity.kind === 'person') addRoleLines(card, entity);
  addMentionsLine(card, entity);
  addVerdict(card, entity);
  addSanctionLines(card, entity);
  addMatchLines(card, entity);
  if (entity.kind === 'organization' || entity.kind === 'place') addHoldersLine(card, entity);
  if (entity.kind === 'person' || entity.kind === 'organization') addDeedLines(card, entity);
  if (entity.kind === 'person') addCompanyLine(card, entity);
}

/** The verdict on a line of its own or, where nobody has given one, the way to give one behind the mentions. */
function addVerdict(card: Card, entity: Entity): void {
  const { analysis, offset, verdicts } = card.context;
  const span = mentionAt(analysis, offset) ?? entity.mentions[0];
  if (!span) return;
  const { kind, name } = entity;
  const about = { subject: { type: 'entity', kind, name }, span } as const;
  const verdict = verdicts.onEntity(entity);
  if (isGiven(verdict)) addVerdictLine(card, about, verdict);
  else addVerdictLinks(card.words(' · '), about);
}

/** What it is, on the line of the name. */
function addFacts(card: Card, entity: Entity): void {
  switch (entity.kind) {
    case 'organization':
      addOrganizationFacts(card, entity);
      break;
    case 'place':
      addPlaceFacts(card, entity);
      break;
    case 'group':
      addGroupFacts(card, entity);
      break;
    case 'person':
      break;
  }
}

function addOrganizationFacts(card: Card, { type, country, aliases }: Organization): void {
  if (type !== null) card.words(` · ${organizationWord(type)}`);
  if (country !== null) card.words(' · ').article(country);
  if (aliases.length > 0) card.line().words(vscode.l10n.t('Also: ')).article(aliases.slice(0, 3).join(', '));
}

function addPlaceFacts(card: Card, { type, country, name }: Place): void {
  if (type === 'capital' && country !== null) {
    card.words(' · ').article(vscode.l10n.t('capital of {0}', country));
    card.line().article(vscode.l10n.t('May stand for the government of {0}', country));
    return;
  }
  if (type !== null) card.words(` · ${placeWord(type)}`);
  if (country !== null && country !== name) card.words(' · ').article(country);
}

function addGroupFacts(card: Card, { country }: Group): void {
  if (country !== null) card.words(' · ').article(country);
}
