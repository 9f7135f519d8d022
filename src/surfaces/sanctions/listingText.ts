import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../analysis/model';
import { textOf } from '../../analysis/query';
import type { ReviewedMatch } from '../../review/reviewedMatches';
import type { Listing } from '../../watchlists/model';
import { sanctionStatusWord } from '../cards/words';
import { referenceText, roleText } from '../../analysis/roleText';
import { placeAt } from '../../analysis/place';
import { placeMark } from '../tree/placeLabel';
import { oneLine } from '../tree/text';
import { compare } from './comparison';
import {
  adjudicationDetails,
  aliasesOf,
  bandInWords,
  birthsInWords,
  countriesInWords,
  decisionInWords,
  legalBasesInWords,
  listInWords,
  listingDateInWords,
} from './matchWords';

/** Everything the article and the list say, one under the other, as plain text that can be read aloud, searched and copied. */
export function listingText(analysis: Analysis, entity: Entity, reviewed: ReviewedMatch): string {
  const { match } = reviewed;
  const { agrees, differs } = compare(analysis, entity, match);
  return [
    `${oneLine(entity.name)} – ${oneLine(match.listing.names[0]!.text)}`,
    '',
    bandInWords(match),
    vscode.l10n.t('A name that is alike is no proof that the article means this entry.'),
    ...decisionLines(reviewed),
    ...section(vscode.l10n.t('The article'), articleLines(analysis, entity)),
    ...section(vscode.l10n.t('The list'), listLines(reviewed)),
    ...section(vscode.l10n.t('Agrees'), agrees.map(oneLine)),
    ...section(vscode.l10n.t('Differs'), differs.map(oneLine)),
    ...section(
      vscode.l10n.t('Remarks of the list'),
      match.listing.remarks === null ? [] : [oneLine(match.listing.remarks)],
    ),
    '',
  ].join('\n');
}

function decisionLines({ decided }: ReviewedMatch): string[] {
  if (!decided) return [];
  const { decision } = decided.adjudication;
  const details = adjudicationDetails(decided.adjudication);
  return [oneLine(vscode.l10n.t('Decided: {0}: {1}', decisionInWords(decision), details))];
}

function articleLines(analysis: Analysis, entity: Entity): string[] {
  const reports = analysis.sanctions.filter(({ target }) => target === entity.id);
  return [
    ...labelled(vscode.l10n.t('Name'), [entity.name]),
    ...labelled(vscode.l10n.t('Also'), entity.aliases),
    ...labelled(vscode.l10n.t('Position'), [...new Set(entity.roles.map(role => roleText(analysis, role)))]),
    ...reports.map(({ status, imposer, when, phrase, ...sentence }) => {
      const by = referenceText(analysis, imposer);
      const place = placeAt(analysis, phrase.start);
      const words = [
        vscode.l10n.t('Reported sanctions: {0}', sanctionStatusWord(status)),
        ...(by === undefined ? [] : [vscode.l10n.t('by {0}', by)]),
        ...(when === null ? [] : [`“${when}”`]),
      ].join(', ');
      return oneLine(`${words}: “${textOf(analysis, sentence)}”${place ? ` (${placeMark(place)})` : ''}`);
    }),
  ];
}

function listLines({ match }: ReviewedMatch): string[] {
  const { listing, matched } = match;
  const { strong, weak } = aliasesOf(listing);
  return [
    oneLine(listInWords(match)),
    ...labelled(vscode.l10n.t('Number'), [listing.id]),
    ...labelled(vscode.l10n.t('Found by the name'), [matched.text]),
    ...labelled(vscode.l10n.t('Also'), strong),
    ...labelled(vscode.l10n.t('Weak aliases'), weak),
    ...labelled(vscode.l10n.t('Position'), listing.positions),
    ...labelled(vscode.l10n.t('Programme'), listing.programmes),
    ...labelled(vscode.l10n.t('Authority'), listing.authority === null ? [] : [listing.authority]),
    ...labelled(vscode.l10n.t('Legal basis'), legalBasesInWords(listing)),
    ...labelled(vscode.l10n.t('Measures'), listing.measures),
    ...labelled(vscode.l10n.t('Date'), [listingDateInWords(listing)]),
    ...reasonsGiven(listing),
    ...labelled(vscode.l10n.t('Born'), birthsInWords(listing)),
    ...labelled(vscode.l10n.t('Place of birth'), listing.birthPlaces),
    ...labelled(vscode.l10n.t('Country'), countriesInWords(listing.countries)),
    ...labelled(
      vscode.l10n.t('Identifiers'),
      listing.identifiers.map(({ kind, value }) => `${kind} ${value}`),
    ),
    ...labelled(vscode.l10n.t('Linked to'), listing.linkedTo),
    ...labelled(vscode.l10n.t('Source'), listing.sourceUrl === null ? [] : [listing.sourceUrl]),
  ];
}

function reasonsGiven({ sourced = [] }: Listing): string[] {
  return sourced
    .filter(({ fact }) => fact === 'reason')
    .map(({ value, source }) => oneLine(vscode.l10n.t('Reason: {0} ({1})', value, source)));
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map(line => `  ${line}`)];
}

/** One value on the line of its label, several below it. */
function labelled(label: string, values: readonly string[]): string[] {
  if (values.length === 0) return [];
  const [only] = values;
  if (values.length === 1) return [vscode.l10n.t('{0}: {1}', label, oneLine(only!))];
  return [`${label}:`, ...values.map(value => `  ${oneLine(value)}`)];
}
