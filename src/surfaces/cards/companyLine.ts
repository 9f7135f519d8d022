import * as vscode from 'vscode';
import type { Analysis, Entity, Sentence } from '../../analysis/model';
import { entitiesIn } from '../../analysis/query';
import { spanAt } from '../../analysis/text/span';
import type { Card } from './card';

const MOST_COMPANIONS = 4;

/** The people named in the same sentences, most often first, each with a link to the first such sentence. */
export function addCompanyLine(card: Card, entity: Entity): void {
  const companions = companionsOf(card.context.analysis, entity).slice(0, MOST_COMPANIONS);
  if (companions.length === 0) return;
  card.line().words(vscode.l10n.t('Named with: '));
  for (const [index, { person, sentence }] of companions.entries()) {
    if (index > 0) card.words(', ');
    card.article(person.name).words(' ').placeLink(sentence);
  }
}

interface Companion {
  readonly person: Entity;
  /** The first sentence that names both. */
  readonly sentence: Sentence;
  count: number;
}

function companionsOf(analysis: Analysis, entity: Entity): Companion[] {
  const companions = new Map<string, Companion>();
  const sentences = new Set(
    entity.mentions.flatMap(mention => spanAt(analysis.article.sentences, mention.start) ?? []),
  );
  for (const sentence of sentences) {
    for (const person of entitiesIn(analysis, sentence)) {
      if (person.kind !== 'person' || person.id === entity.id) continue;
      const companion = companions.get(person.id);
      if (companion) companion.count += 1;
      else companions.set(person.id, { person, sentence, count: 1 });
    }
  }
  return [...companions.values()].sort((a, b) => b.count - a.count);
}
