import * as vscode from 'vscode';
import type { KeyPoint } from '../../analysis/model';
import { restsOnBody } from '../../analysis/query';
import type { Span } from '../../analysis/text/span';
import type { ReviewedPoint } from '../../review/keyPoints';
import { isGiven } from '../../review/verdicts';
import { checkInWords, reasonInWords, standingIconName, standingInWords } from '../keyPoints/keyPointWords';
import { otherReasons } from '../tree/keyPointNodes';
import type { Card } from './card';
import { addVerdictLine, addVerdictLinks } from './verdictLine';

/** The Key Points view and the peek view have them all. */
const MOST_CONFLICTS = 3;
const MOST_SENTENCES = 3;
const MOST_REASONS = 2;

/**
 * The card on a key point: how it stands, what reviewers hold of it, what the body says otherwise, its best sentences, what is
 * missing.
 */
export function addKeyPointCard(card: Card, reviewed: ReviewedPoint): void {
  const { point, index, standing, check, verdict } = reviewed;
  const heading = vscode.l10n.t('Key point {0}: {1}', index + 1, standingInWords(standing));
  card.line().words(`$(${standingIconName(standing)}) **${heading}**`);
  if (check) card.words(' · ').article(checkInWords(check));
  if (isGiven(verdict)) addVerdictLine(card, { subject: { type: 'keyPoint' }, span: point }, verdict);
  if (standing !== 'no-body') addGrounds(card, point);
  addLinks(card, reviewed);
}

function addGrounds(card: Card, point: KeyPoint): void {
  for (const { message, body } of point.conflicts.slice(0, MOST_CONFLICTS)) addWithPlace(card, message, body);
  const parts = [addSentences, addReasons];
  for (const add of restsOnBody(point) ? parts : parts.reverse()) add(card, point);
}

function addSentences(card: Card, { evidence }: KeyPoint): void {
  for (const sentence of evidence.slice(0, MOST_SENTENCES)) card.line().quote(sentence.shared[0] ?? sentence, sentence);
}

function addReasons(card: Card, point: KeyPoint): void {
  for (const reason of otherReasons(point).slice(0, MOST_REASONS))
    addWithPlace(card, reasonInWords(point, reason), reason.body);
}

/** Messages have words of the article in them. */
function addWithPlace(card: Card, text: string, place: Span | null): void {
  card.line().article(text);
  if (place) card.words(' ').placeLink(place);
}

/** The links of a verdict stand behind it. */
function addLinks(card: Card, { point, index, verdict }: ReviewedPoint): void {
  const hasEvidence = point.evidence.length > 0;
  if (hasEvidence) addPeekLink(card.line(), point, index);
  if (isGiven(verdict)) return;
  if (hasEvidence) card.words(' · ');
  else card.line();
  addVerdictLinks(card, { subject: { type: 'keyPoint' }, span: point });
}

function addPeekLink(card: Card, point: KeyPoint, index: number): void {
  const label = restsOnBody(point) ? vscode.l10n.t('peek the evidence') : vscode.l10n.t('peek the nearest sentences');
  const title = vscode.l10n.t('Show the sentences below the key point');
  card.link(label, title, 'dossier.peekEvidence', card.context.document.uri.toString(), index);
}
