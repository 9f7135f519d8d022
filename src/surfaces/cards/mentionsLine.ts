import * as vscode from 'vscode';
import type { Entity } from '../../analysis/model';
import { paragraphAt } from '../../analysis/query';
import { mentionAfter, mentionBefore } from '../mentionOrder';
import type { Card, LinkCommand } from './card';

/** Paragraph numbers listed before the list is cut. */
const MOST_PARAGRAPHS = 6;

/** How often and where the entity is named, with links to its first, previous, next and all mentions. */
export function addMentionsLine(card: Card, entity: Entity): void {
  const { mentions } = entity;
  const count = mentions.length === 1 ? vscode.l10n.t('Named once') : vscode.l10n.t('Named {0} times', mentions.length);
  card.line().words(`${count}${places(card, entity)}`);
  if (mentions.length === 1) return;
  const { document, offset } = card.context;
  const first = mentions[0]!;
  const toCommand = (label: string, title: string, command: LinkCommand) => () =>
    card.link(label, title, command, document.uri.toString(), entity.id, offset);
  const links: (() => void)[] = [];
  if (mentionBefore(mentions, offset)) {
    links.push(
      () => card.goTo(vscode.l10n.t('first'), vscode.l10n.t('Go to the first mention'), first),
      toCommand(vscode.l10n.t('previous'), vscode.l10n.t('Go to the previous mention'), 'dossier.previousMention'),
    );
  }
  if (mentionAfter(mentions, offset)) {
    links.push(toCommand(vscode.l10n.t('next'), vscode.l10n.t('Go to the next mention'), 'dossier.nextMention'));
  }
  links.push(toCommand(vscode.l10n.t('all'), vscode.l10n.t('List all mentions'), 'dossier.showMentions'));
  for (const [index, add] of links.entries()) {
    card.words(index === 0 ? ': ' : ' · ');
    add();
  }
}

/** `, ¶ 4, 8, 9`; key points have no paragraph number and are left out. */
function places({ context }: Card, { mentions }: Entity): string {
  const numbers = [...new Set(mentions.map(mention => paragraphAt(context.analysis, mention.start)?.index))].flatMap(
    index => (index === undefined ? [] : [index + 1]),
  );
  if (numbers.length === 0) return vscode.l10n.t(', in the key points');
  const shown = numbers.slice(0, MOST_PARAGRAPHS).join(', ');
  return `, ¶ ${shown}${numbers.length > MOST_PARAGRAPHS ? ', …' : ''}`;
}
