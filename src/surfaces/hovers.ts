import * as vscode from 'vscode';
import { dateAt, entityById, mentionAt, sanctionsAt } from '../analysis/query';
import type { Span } from '../analysis/text/span';
import { ARTICLE_SELECTOR, isArticle, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { Card, type CardContext } from './cards/card';
import { addDateCard } from './cards/dateCard';
import { addEntityCard } from './cards/entityCard';
import { addSanctionCard } from './cards/sanctionLines';

/** Cards on names, on the words of a sanction and on dates. */
export function registerHovers({ analyses, settings }: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      if (!settings.hoverEnabled || !isArticle(document)) return undefined;
      const analysis = await analyses.get(document, token);
      return analysis && makeHover({ document, analysis, offset: document.offsetAt(position) });
    },
  });
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
  return new vscode.Hover(card.markdown, toRange(document, place));
}
