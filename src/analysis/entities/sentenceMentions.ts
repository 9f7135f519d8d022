import type { Entity, Mention } from '../model';
import type { TaggedSentence, TaggedToken } from '../text/tagging';
import { spansIn } from '../text/span';

/** A mention with the tokens it covers: `from` up to and without `to`. */
export interface LocatedMention {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
}

/** A sentence with its tokens and the mentions among them: what roles, statements and sanctions are read from. */
export interface ReadSentence extends TaggedSentence {
  readonly mentions: readonly LocatedMention[];
  /** The mention a token belongs to. */
  mentionOf(token: number): LocatedMention | undefined;
}

/** Places the mentions of all entities in their sentences. */
export function readSentences(sentences: readonly TaggedSentence[], entities: readonly Entity[]): ReadSentence[] {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const mentions = entities.flatMap(entity => entity.mentions).sort((a, b) => a.start - b.start);
  return sentences.map(sentence => {
    const located = spansIn(mentions, sentence).map(mention =>
      locate(sentence.tokens, mention, byId.get(mention.entity)!),
    );
    const owners = new Map<number, LocatedMention>();
    for (const one of located) for (let token = one.from; token < one.to; token += 1) owners.set(token, one);
    return { ...sentence, mentions: located, mentionOf: token => owners.get(token) };
  });
}

function locate(tokens: readonly TaggedToken[], mention: Mention, entity: Entity): LocatedMention {
  const from = tokens.findIndex(token => token.end > mention.start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < mention.end) to += 1;
  return { mention, entity, from, to };
}
