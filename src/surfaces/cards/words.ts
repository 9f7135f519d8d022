import * as vscode from 'vscode';
import type { EntityKind, OrganizationType, PlaceType, SanctionStatus } from '../../analysis/model';

/* The words cards use for what the analysis says in codes. */

export function kindWord(kind: EntityKind): string {
  return {
    person: vscode.l10n.t('person'),
    organization: vscode.l10n.t('organisation'),
    place: vscode.l10n.t('place'),
    group: vscode.l10n.t('nationality'),
  }[kind];
}

export function organizationWord(type: OrganizationType): string {
  return {
    administration: vscode.l10n.t('government of a head of state'),
    'government-body': vscode.l10n.t('government body'),
    'international-body': vscode.l10n.t('international body'),
    legislature: vscode.l10n.t('legislature'),
    court: vscode.l10n.t('court'),
    media: vscode.l10n.t('news organisation'),
    party: vscode.l10n.t('party or movement'),
    'armed-group': vscode.l10n.t('armed organisation'),
    company: vscode.l10n.t('company'),
    university: vscode.l10n.t('place of education'),
    health: vscode.l10n.t('health institution'),
    research: vscode.l10n.t('institution'),
  }[type];
}

export function placeWord(type: PlaceType): string {
  return {
    country: vscode.l10n.t('country'),
    capital: vscode.l10n.t('capital'),
    city: vscode.l10n.t('city'),
    region: vscode.l10n.t('region'),
    water: vscode.l10n.t('water'),
    facility: vscode.l10n.t('site'),
  }[type];
}

/** What the article says of a sanction, in a few words; it is the article that speaks, not Dossier. */
export function sanctionStatusWord(status: SanctionStatus): string {
  return {
    'in-force': vscode.l10n.t('in force'),
    lifted: vscode.l10n.t('lifted'),
    proposed: vscode.l10n.t('proposed'),
    threatened: vscode.l10n.t('threatened'),
    'lifting-refused': vscode.l10n.t('no lifting intended'),
  }[status];
}
