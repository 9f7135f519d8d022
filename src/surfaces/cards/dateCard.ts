import * as vscode from 'vscode';
import type { DateExpression } from '../../analysis/model';
import { contains } from '../../analysis/text/span';
import { valueInWords } from '../dateWords';
import { publicationInWords } from '../publicationWords';
import type { Card } from './card';

/** The card on a date expression: what it resolves to and what that was counted from, or why it stays unresolved. */
export function addDateCard(card: Card, { value, relative, ...span }: DateExpression): void {
  const { published } = card.context.analysis;
  card.line({ apart: true });
  if (value !== null) card.words(`$(calendar) **${valueInWords(value)}**`);
  else if (relative && !published) card.words(`$(calendar) ${unresolved()}`);
  else card.words(`$(calendar) ${vscode.l10n.t('Not resolved: there is no such day')}`);

  if (published?.span && contains(published.span, span)) {
    card.line().words(vscode.l10n.t('The day on which the article was published')).words(' · ');
    addChangeLink(card);
  } else if (relative) {
    addOrigin(card);
  }
}

function unresolved(): string {
  return vscode.l10n.t('Not resolved: the article’s publication date is not known');
}

function addOrigin(card: Card): void {
  const { published } = card.context.analysis;
  card.line();
  if (published) {
    card.words(vscode.l10n.t('Counted from the publication date, {0}', publicationInWords(published))).words(' · ');
    addChangeLink(card);
  } else {
    addLink(card, vscode.l10n.t('Set the publication date'));
  }
}

function addChangeLink(card: Card): void {
  addLink(card, vscode.l10n.t('change'));
}

function addLink(card: Card, label: string): void {
  const { document } = card.context;
  card.link(label, vscode.l10n.t('Set the publication date'), 'dossier.setPublicationDate', document.uri.toString());
}
