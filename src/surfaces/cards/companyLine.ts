import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../analysis/model';
import { entitiesIn } from '../../analysis/query';
import { spanAt, type Span } from '../../analysis/text/span';
import type { Card } from './card';

const MOST_COMPANIONS = 4;

/** The people named in the same sentences and paragraphs, closest first, each with a link to where both are named. */
export function addCompanyLine(card: Card, entity: Entity): void {
  const companions = companionsOf(card.context.analysis, entity).slice(0, MOST_COMPANIONS);
  if (companions.length === 0 || !card.hasRoom) return;
  card.line().words(vscode.l10n.t('Named with: '));
  for (const [index, { person, passage }] of companions.entries()) {
    if (index > 0) card.words(', ');
    card.article(person.name).words(' ').placeLink(passage);
  }
}

interface Companion {
  readonly person: Entity;
  /** The first passage that names both. */
  readonly passage: Span;
  points: number;
}

/** A sentence that names both says more of them together than a paragraph does. */
const SENTENCE_POINTS = 3;
const PARAGRAPH_POINTS = 1;

function companionsOf(analysis: Analysis, entity: Entity): Companion[] {
  const companions = new Map<string, Companion>();
  const count = (passages: readonly Span[], points: number) => {
    for (const passage of new Set(entity.mentions.flatMap(mention => spanAt(passages, mention.start) ?? []))) {
      for (const person of entitiesIn(analysis, passage)) {
        if (person.kind !== 'person' || person.id === entity.id) continue;
        const companion = companions.get(person.id);
        if (companion) companion.points += points;
        else companions.set(person.id, { person, passage, points });
      }
    }
  };
  count(analysis.article.sentences, SENTENCE_POINTS);
  count(analysis.article.paragraphs, PARAGRAPH_POINTS);
  return [...companions.values()].sort((a, b) => b.points - a.points);
}
