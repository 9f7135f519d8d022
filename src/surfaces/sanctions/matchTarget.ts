import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../analysis/model';
import { entityById } from '../../analysis/query';
import type { ReviewedMatch } from '../../review/reviewedMatches';
import { openDocument } from '../../services/documents';
import type { Services } from '../../services/services';
import { entityTarget } from '../entityTarget';
import { showBriefly } from '../messages';
import type { MatchNode } from '../tree/sanctionNodes';
import { oneLine, shorten, withoutIcons } from '../tree/text';
import { listInWords, stateInWords } from './matchWords';

/** A possible match that a command is about. */
export interface MatchTarget {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly entity: Entity;
  readonly reviewed: ReviewedMatch;
}

/** Which of the possible matches a command is for. */
export type Wanted = (match: ReviewedMatch) => boolean;

/** Code units of a row of the list to choose from. */
const ROW = 120;

/**
 * Finds the possible match that a command is about: that of a tree item, that of a card's link (`[uri, entity, list, listing]`)
 * or, with any other arguments, one of the name at the cursor or else of the article; the reader chooses where there are more.
 * @param wanted which ones come into question when the reader has not pointed at one
 * @returns `undefined` if there is none (which the reader is told) or none was chosen
 */
export async function matchTarget(
  services: Services,
  args: readonly unknown[],
  wanted: Wanted,
): Promise<MatchTarget | undefined> {
  const link = ofItem(args) ?? ofLink(args);
  if (link) return pointedAt(services, link);
  const candidates = (await candidatesOf(services)).filter(({ reviewed }) => wanted(reviewed));
  if (candidates.length === 0) showBriefly(vscode.l10n.t('There is no possible match for this here'));
  return candidates.length < 2 ? candidates[0] : choose(candidates);
}

interface Link {
  readonly uri: string;
  readonly id: string;
  readonly list: string;
  readonly listing: string;
}

/** The possible match that a link names, if the article and the lists (still) have it. */
export async function pointedAt(
  services: Services,
  { uri, id, list, listing }: Link,
): Promise<MatchTarget | undefined> {
  const document = openDocument(uri);
  const analysis = document && (await services.analyses.get(document));
  const entity = analysis && entityById(analysis, id);
  if (!entity) return undefined;
  await services.possibleMatches.whenScreened(analysis);
  const reviewed = services.possibleMatches
    .of(document, analysis, entity)
    .find(({ match }) => match.list === list && match.listing.id === listing);
  return reviewed && { document, analysis, entity, reviewed };
}

/** The possible matches of the name at the cursor; of all names where there is none. */
async function candidatesOf(services: Services): Promise<MatchTarget[]> {
  const { activeArticle, analyses, possibleMatches } = services;
  const { document } = activeArticle;
  const analysis = document && (await analyses.get(document));
  if (!analysis) return [];
  await possibleMatches.whenScreened(analysis);
  const all = possibleMatches
    .all(document, analysis)
    .flatMap(({ entity, matches }) => matches.map(reviewed => ({ document, analysis, entity, reviewed })));
  const atCursor = (await entityTarget(services, []))?.entity.id;
  const own = all.filter(({ entity }) => entity.id === atCursor);
  return own.length > 0 ? own : all;
}

async function choose(candidates: readonly MatchTarget[]): Promise<MatchTarget | undefined> {
  const rows = candidates.map(target => {
    const { entity, reviewed } = target;
    return {
      label: rowText(vscode.l10n.t('{0}: {1}', entity.name, reviewed.match.listing.names[0]!.text)),
      description: stateInWords(reviewed),
      detail: rowText(listInWords(reviewed.match)),
      target,
    };
  });
  const placeHolder = vscode.l10n.t('Which possible match?');
  return (await vscode.window.showQuickPick(rows, { placeHolder, matchOnDescription: true }))?.target;
}

/** Text of articles and lists must not become an icon. */
function rowText(text: string): string {
  return withoutIcons(shorten(oneLine(text), ROW));
}

function ofItem([item]: readonly unknown[]): Link | undefined {
  if (!isMatchNode(item)) return undefined;
  const { match } = item.reviewed;
  return { uri: item.source.uri, id: item.entity.id, list: match.list, listing: match.listing.id };
}

function ofLink([uri, id, list, listing]: readonly unknown[]): Link | undefined {
  if (typeof uri !== 'string' || typeof id !== 'string') return undefined;
  return typeof list === 'string' && typeof listing === 'string' ? { uri, id, list, listing } : undefined;
}

function isMatchNode(value: unknown): value is MatchNode {
  return typeof value === 'object' && value !== null && (value as Partial<MatchNode>).kind === 'match';
}
