import type { Reference } from '../model';
import { LONGEST_DESCRIPTION, readDescription } from './roleDescriptions';
import type { RoleContext, StatedRole } from './roleContext';
import { isBehindName } from './rolePhrases';
import type { LocatedMention } from './sentenceMentions';

/**
 * The roles stated behind a name: `Josep Borrell, the EU’s foreign policy chief,` or
 * `Siarhei Lukashuk, a deputy foreign minister and former ambassador to Latvia`.
 */
export function rolesAfterName(text: string, context: RoleContext, name: LocatedMention): StatedRole[] {
  const { tokens } = context.read;
  let next = endOfName(context, name);
  if (tokens[next]?.text !== ',') return [];
  next += 1;
  if (tokens[next]?.type === 'number' && tokens[next + 1]?.text === ',') next += 2;
  const roles: StatedRole[] = [];
  const of = delegationOf(context, name);
  const limit = Math.min(tokens.length, next + LONGEST_DESCRIPTION);
  while (next < limit) {
    const description = readDescription(text, context, next, limit);
    if (!description) break;
    roles.push({ ...description.role, of: description.role.of ?? of });
    const behind = behindJoint(tokens, description.next);
    if (behind === undefined) break;
    next = behind;
  }
  return roles;
}

/** Index behind what joins a second description: `a minister and former envoy`, `a lawyer who has been deputy secretary`. */
function behindJoint(tokens: RoleContext['read']['tokens'], index: number): number | undefined {
  const [first, verb, been] = [0, 1, 2].map(offset => tokens[index + offset]?.lower ?? '');
  if (first === 'and') return index + 1;
  if (first !== 'who') return undefined;
  if (/^(is|was)$/.test(verb!)) return index + 2;
  return /^(has|had)$/.test(verb!) && been === 'been' ? index + 3 : undefined;
}

/** Whose delegation the named person heads: `a Belarusian team headed by Siarhei Lukashuk, a deputy foreign minister`. */
function delegationOf(context: RoleContext, { from }: LocatedMention): Reference | null {
  const { read } = context;
  const { tokens } = read;
  if (tokens[from - 1]?.lower !== 'by' || !/^(headed|led)$/.test(tokens[from - 2]?.lower ?? '')) return null;
  const noun = /^(is|was)$/.test(tokens[from - 3]?.lower ?? '') ? from - 4 : from - 3;
  const side = /^(team|side|delegation|mission)$/.test(tokens[noun]?.lower ?? '')
    ? read.mentionOf(noun - 1)
    : undefined;
  return side && side.entity.kind !== 'person' ? context.reference(side.entity) : null;
}

/** Token behind a name with what stands close behind it: `Piers Achterberg KC of Harcourt Row Chambers`. */
export function endOfName(context: RoleContext, name: LocatedMention): number {
  const { tokens } = context.read;
  let next = name.to;
  if (tokens[next]?.text === ',' && isBehindName(tokens[next + 1])) next += 1;
  while (isBehindName(tokens[next]) || (tokens[next]?.text === '.' && tokens[next + 1]?.spaced === false)) next += 1;
  if (next > name.to && tokens[next]?.text === '.' && tokens[next + 1]?.text === ',') next += 1;
  return affiliation(context, next)?.next ?? behindResidence(context, next);
}

/** Index behind where a person is from, if nothing else stands there: `Somchit Vongphachanh of Laos,`. */
function behindResidence({ read }: RoleContext, from: number): number {
  const place = read.tokens[from]?.lower === 'of' ? read.mentionOf(from + 1) : undefined;
  return place?.entity.kind === 'place' && place.from === from + 1 ? place.to : from;
}

/** The body a name is followed by: `of the Kisan Ekta Dal (KED)`, `, of Mae Fah Luang University`. */
export function affiliation(context: RoleContext, from: number): { of: Reference; next: number } | undefined {
  const { tokens } = context.read;
  const link = tokens[from]?.text === ',' ? from + 1 : from;
  if (!/^(of|at|from|for|with)$/.test(tokens[link]?.lower ?? '')) return undefined;
  const start = tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  const body = context.read.mentionOf(start);
  if (body?.from !== start || body.entity.kind !== 'organization') return undefined;
  let next = body.to;
  if (tokens[next]?.text === '(' && tokens[next + 2]?.text === ')') next += 3;
  return { of: context.reference(body.entity), next };
}
