import * as vscode from 'vscode';
import type { Analysis } from '../analysis/model';
import { dateAt, entityById, mentionAt, sanctionsAt } from '../analysis/query';
import { touches, type Span } from '../analysis/text/span';
import { reviewKeyPoints } from '../review/keyPoints';
import { Verdicts } from '../review/verdicts';
import { ARTICLE_SELECTOR, isArticle, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { Card, type CardContext } from './cards/card';
import { addDateCard } from './cards/dateCard';
import { addEntityCard } from './cards/entityCard';
import { addKeyPointCard } from './cards/keyPointCard';
import { addMatchLines } from './cards/matchLines';
import { addSanctionCard } from './cards/sanctionLines';
import { addSentenceVerdict } from './cards/verdictLine';

/** Cards on names, on the words of a sanction and on dates; where there are none of these, on key points and what reviewers hold. */
export function registerHovers(services: Services): vscode.Disposable {
  const register = (make: typeof provideCard) =>
    vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
      provideHover: (document, position, token) => make(services, document, document.offsetAt(position), token),
    });
  return vscode.Disposable.from(register(provideCard), register(provideLateMatches));
}

/** The card. It waits for the lists a moment only; if they take longer, it says so. */
async function provideCard(
  services: Services,
  document: vscode.TextDocument,
  offset: number,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  const { analyses, possibleMatches } = services;
  const analysis = await analysisFor(services, document, token);
  if (!analysis) return undefined;
  const done = await possibleMatches.screenedSoon(analysis);
  if (token.isCancellationRequested || analyses.peek(document) !== analysis) return undefined;
  const context = contextOf(services, document, analysis, offset, done);
  return makeHover(context) ?? makeKeyPointHover(context, services) ?? makeSentenceHover(context);
}

/** What the lists say, once they have been asked, below a card that could not wait for it: VS Code adds it while the card shows. */
async function provideLateMatches(
  services: Services,
  document: vscode.TextDocument,
  offset: number,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  const { possibleMatches } = services;
  const analysis = await analysisFor(services, document, token);
  const mention = analysis && mentionAt(analysis, offset);
  const entity = mention && entityById(analysis, mention.entity);
  if (!entity || (await possibleMatches.screenedSoon(analysis))) return undefined;
  await possibleMatches.whenScreened(analysis);
  if (token.isCancellationRequested) return undefined;
  const card = new Card(contextOf(services, document, analysis, offset, true));
  if (!possibleMatches.isScreened(analysis)) card.line().words(vscode.l10n.t('The lists: could not be read'));
  else if (possibleMatches.of(document, analysis, entity).length > 0) addMatchLines(card, entity);
  else card.line().words(vscode.l10n.t('The lists: no possible match'));
  return new vscode.Hover(card.markdown, toRange(document, mention));
}

async function analysisFor(
  { analyses, settings }: Services,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Analysis | undefined> {
  return settings.hoverEnabled && isArticle(document) ? analyses.get(document, token) : undefined;
}

function contextOf(
  { possibleMatches, reviews }: Services,
  document: vscode.TextDocument,
  analysis: Analysis,
  offset: number,
  done: boolean,
): CardContext {
  const screening = { done, matchesOf: possibleMatches.of.bind(possibleMatches, document, analysis) };
  return { document, analysis, offset, screening, verdicts: new Verdicts(reviews.of(document)) };
}

function makeHover(context: CardContext): vscode.Hover | undefined {
  const { analysis, document, offset } = context;
  const mention = mentionAt(analysis, offset);
  const entity = mention && entityById(analysis, mention.entity);
  const sanctions = sanctionsAt(analysis, offset);
  const date = dateAt(analysis, offset);
  const place: Span | undefined = mention ?? sanctions[0]?.phrase ?? date;
  if (!place) return undefined;
  const card = new Card(context);
  if (entity) addEntityCard(card, entity);
  for (const sanction of sanctions) addSanctionCard(card, sanction);
  if (date) addDateCard(card, date);
  const judged = context.verdicts.statementAt(offset);
  if (judged) addSentenceVerdict(card, judged);
  return new vscode.Hover(card.markdown, toRange(document, place));
}

/** On the words of a key point that have no card of their own. */
function makeKeyPointHover(context: CardContext, { reviews }: Services): vscode.Hover | undefined {
  const { analysis, document, offset } = context;
  const reviewed = reviewKeyPoints(analysis, reviews.of(document)).find(({ point }) => touches(point.line, offset));
  if (!reviewed) return undefined;
  const card = new Card(context);
  addKeyPointCard(card, reviewed);
  return new vscode.Hover(card.markdown, toRange(document, reviewed.point));
}

/** On a sentence on which somebody has given a verdict. */
function makeSentenceHover(context: CardContext): vscode.Hover | undefined {
  const judged = context.verdicts.statementAt(context.offset);
  if (!judged) return undefined;
  const card = new Card(context);
  addSentenceVerdict(card, judged);
  return new vscode.Hover(card.markdown, toRange(context.document, judged.span));
}
