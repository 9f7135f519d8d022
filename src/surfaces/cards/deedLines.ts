import * as vscode from 'vscode';
import type { Entity } from '../../analysis/model';
import type { Span } from '../../analysis/text/span';
import type { Card } from './card';

/** Places linked behind the quoted one. */
const MOST_PLACES = 4;

interface Deed extends Span {
  readonly sentence: number;
}

/** What the person or body is reported to have said, and to have done: one quotation each and links to the rest. */
export function addDeedLines(card: Card, entity: Entity): void {
  const { statements, actions, sanctions } = card.context.analysis;
  const said = statements.filter(({ speaker }) => speaker === entity.id);
  // "Li remains under sanctions" is told above, as a sanction.
  const told = new Set(
    [...said, ...sanctions.filter(({ target }) => target === entity.id)].map(({ sentence }) => sentence),
  );
  const done = actions.filter(({ actor, sentence }) => actor === entity.id && !told.has(sentence));
  addDeeds(card, vscode.l10n.t('Says: '), said);
  addDeeds(card, vscode.l10n.t('Does: '), done);
}

function addDeeds(card: Card, label: string, deeds: readonly Deed[]): void {
  const [first, ...rest] = deeds;
  if (!first || !card.hasRoom) return;
  const sentence = card.context.analysis.article.sentences[first.sentence] ?? first;
  card
    .line()
    .words(label)
    .quote(first, { start: Math.min(first.start, sentence.end), end: sentence.end });
  if (rest.length === 0) return;
  card.words(vscode.l10n.t('; also '));
  for (const [index, deed] of rest.slice(0, MOST_PLACES).entries()) {
    if (index > 0) card.words(', ');
    card.placeLink(deed);
  }
}
