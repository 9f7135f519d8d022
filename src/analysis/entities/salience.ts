import type { Entity } from '../model';
import { isJoiningHyphen } from '../text/tokens';
import { isVerbAt } from '../text/verbs';
import { isPossessiveAt } from './rolePhrases';
import type { LocatedMention, ReadSentence } from './sentenceMentions';

/*
 * How likely a pronoun such as "its" is to stand for a body or place: rather for the subject of a sentence than for what
 * stands in brackets, rather for what the same or the last sentence names than for what one further back does.
 */

/** What a name is in its sentence, as far as the words before it tell. */
type Standing = 'subject' | 'owner' | 'other' | 'scene' | 'aside';

const STANDING: Readonly<Record<Standing, number>> = { subject: 2, owner: 2, other: 0, scene: -2, aside: -3 };
/** For the sentence it is named in: the same one, the one before, one further back. */
const DISTANCE = [0, -3, -12, -15];
/** For being able to have the office. */
const FITTING = 5;
/** For standing right before the pronoun: `the assets of Narvaline and of its director`. */
const JOINED = 3;
/** For being named more than once. */
const REPEATED = 1;

/** A name as something a pronoun may stand for. */
export interface Candidate {
  readonly name: LocatedMention;
  readonly read: ReadSentence;
  /** Sentences back from the pronoun. */
  readonly back: number;
  /** Whether only "and" and the like stands between it and the pronoun. */
  readonly isJoined: boolean;
  /** Whether it can have the office. */
  readonly isFitting: boolean;
}

/** The higher, the likelier; only to be compared with that of others before the same pronoun. */
export function salience({ name, read, back, isJoined, isFitting }: Candidate): number {
  const { entity } = name;
  return (
    STANDING[standingOf(read, name)] +
    DISTANCE[Math.min(back, DISTANCE.length - 1)]! +
    (isFitting ? FITTING : 0) +
    (isJoined ? JOINED : 0) +
    (entity.mentions.length > 1 ? REPEATED : 0) +
    kindWorth(entity)
  );
}

/** Bodies have people rather than places have, companies most. */
function kindWorth(entity: Entity): number {
  if (entity.kind !== 'organization') return entity.kind === 'group' ? -6 : 0;
  return entity.type === 'company' ? 4 : 2;
}

const PREPOSITION =
  /^(of|in|on|at|for|from|with|by|against|to|near|under|into|over|between|after|before|through|across|among|as|about|than|within|via|per|towards?|behind|outside|inside|during|since|until|without|around|beyond|including|like)$/;

/** Tokens before a name that are looked at for what it is. */
const REACH = 7;

function standingOf(read: ReadSentence, name: LocatedMention): Standing {
  const { tokens } = read;
  // An acronym, or who brought the news; "NATO-led".
  if (tokens[name.from - 1]?.text === '(' || isJoiningHyphen(tokens, name.to) || isOfDateline(name)) return 'aside';
  if (isScene(read, name)) return 'scene';
  if (isPossessiveAt(tokens, name.to)) return 'owner';
  for (let index = name.from - 1; index >= Math.max(0, name.from - REACH); index -= 1) {
    const token = tokens[index]!;
    if (token.type === 'mark' && !isJoiningHyphen(tokens, index)) return 'subject';
    const before = read.mentionOf(index);
    if (PREPOSITION.test(token.lower) || isVerbAt(tokens, index) || (before && before.entity.kind !== 'group'))
      return 'other';
  }
  return 'subject';
}

/** Whether a place stands in capitals, as where the news is from does. */
export function isOfDateline({ entity, mention: { text } }: LocatedMention): boolean {
  return entity.kind === 'place' && text.length > 3 && text === text.toUpperCase();
}

/** Whether a place is only where something happens: "a lender in Zagreb". */
export function isScene({ tokens }: ReadSentence, { entity, from }: LocatedMention): boolean {
  return entity.kind === 'place' && /^(in|from|at|near)$/.test(tokens[from - 1]?.lower ?? '');
}
