import type { Analysis, Entity, Reference } from '../src/analysis/model';
import type { Span } from '../src/analysis/text/span';
import type { GoldArticle, GoldEntity, GoldMention } from './gold';
import { keyOf, overlapShare, plainWords } from './spans';

/** Least share of two spans' union for a mention to stand for one that is not exactly it, and what that counts. */
const NEARLY = { share: 0.5, vote: 0.5 };

/** Which annotated entity each entity of an analysis is: the one that most of its mentions stand on, or else has its name. */
export class Alignment {
  readonly #goldOf: ReadonlyMap<string, string>;
  readonly #gold: GoldArticle;
  readonly #analysis: Analysis;

  constructor(gold: GoldArticle, analysis: Analysis) {
    this.#gold = gold;
    this.#analysis = analysis;
    const mentions = gold.entities.flatMap(({ id, mentions: own }) => own.map(mention => ({ ...mention, id })));
    this.#goldOf = new Map(
      analysis.entities.flatMap(entity => {
        const id = mostVoted(votesOf(entity, mentions, analysis.text)) ?? this.#named([entity.name, ...entity.aliases]);
        return id === undefined ? [] : [[entity.id, id] as const];
      }),
    );
  }

  /** The annotator's id for an entity of the analysis; `undefined` for one that the annotator does not have. */
  goldIdOf(entity: string): string | undefined {
    return this.#goldOf.get(entity);
  }

  /** Entities of the analysis that are an annotated one. */
  entitiesOf(goldId: string): Entity[] {
    return this.#analysis.entities.filter(({ id }) => this.#goldOf.get(id) === goldId);
  }

  goldEntity(goldId: string): GoldEntity | undefined {
    return this.#gold.entities.find(({ id }) => id === goldId);
  }

  /** The annotator's id for what a reference points to or words, or failing that its words. */
  resolve(reference: Reference): { readonly id: string | undefined; readonly words: string } {
    if ('text' in reference) return { id: this.#named([reference.text]), words: reference.text };
    const { entity } = reference;
    return {
      id: this.#goldOf.get(entity),
      words: this.#analysis.entities.find(({ id }) => id === entity)?.name ?? entity,
    };
  }

  #named(names: readonly string[]): string | undefined {
    const wanted = new Set(names.map(plainWords));
    return this.#gold.entities.find(entity => entity.names.some(name => wanted.has(plainWords(name))))?.id;
  }
}

function votesOf(entity: Entity, gold: readonly (GoldMention & { id: string })[], text: string): Map<string, number> {
  const votes = new Map<string, number>();
  const vote = (id: string, weight: number) => votes.set(id, (votes.get(id) ?? 0) + weight);
  for (const mention of entity.mentions) {
    const exact = gold.find(one => isSame(one, mention, text));
    if (exact) vote(exact.id, 1);
    else for (const one of gold) if (overlapShare(one, mention) >= NEARLY.share) vote(one.id, NEARLY.vote);
  }
  return votes;
}

function mostVoted(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isSame(a: Span, b: Span, text: string): boolean {
  return keyOf(a, text) === keyOf(b, text);
}
