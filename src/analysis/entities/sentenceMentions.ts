import type { Entity, Mention } from '../model';
import { mapSteps, type Steps } from '../steps';
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
export function* readSentences(
  sentences: readonly TaggedSentence[],
  entities: readonly Entity[],
): Steps<ReadSentence[]> {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const mentions = entities.flatMap(entity => entity.mentions).sort((a, b) => a.start - b.start);
  return yield* mapSteps(sentences, sentence => readSentence(sentence, spansIn(mentions, sentence), byId));
}

function readSentence(
  sentence: TaggedSentence,
  mentions: readonly Mention[],
  byId: ReadonlyMap<string, Entity>,
): ReadSentence {
  const { start, end, index, where, block, tokens } = sentence;
  const owners = new Array<LocatedMention | undefined>(tokens.length).fill(undefined);
  const located: LocatedMention[] = [];
  let token = 0;
  for (const mention of mentions) {
    const from = firstToken(tokens, token, one => one.end > mention.start);
    const to = firstToken(tokens, from, one => one.start >= mention.end);
    const one = { mention, entity: byId.get(mention.entity)!, from, to };
    located.push(one);
    for (token = from; token < to; token += 1) owners[token] = one;
  }
  const mentionOf = (at: number) => (at < 0 ? undefined : owners[at]);
  return { start, end, index, where, block, tokens, mentions: located, mentionOf };
}

/** Index of the first token from `from` on that passes the test; the number of tokens if none does. */
function firstToken(tokens: readonly TaggedToken[], from: number, test: (token: TaggedToken) => boolean): number {
  let index = from;
  while (index < tokens.length && !test(tokens[index]!)) index += 1;
  return index;
}
