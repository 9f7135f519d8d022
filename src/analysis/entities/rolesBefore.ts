import type { Reference } from '../model';
import { isPossessive } from '../text/tokens';
import { COURTESY_TITLES, RANKS, ROLE_NOUNS, ROLE_QUALIFIERS } from './gazetteers/nameWords';
import type { RoleContext, StatedRole } from './roles';
import type { LocatedMention } from './sentenceMentions';
import { isRoleModifier, POSSESSIVES } from './rolePhrases';

/** The role stated before a name: `US National Security Adviser Jake Sullivan`, `its defense minister, Li Shangfu`. */
export function roleBeforeName(text: string, context: RoleContext, name: LocatedMention): StatedRole | undefined {
  const { tokens } = context.read;
  const end = endOfTitle(context, name);
  const start = end === undefined ? undefined : startOfTitle(context, end);
  if (start === undefined || end === undefined) return undefined;
  const span = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
  const title = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...span, title, of: ownerBefore(context, start) };
}

/** Token index after the title's last word, or `undefined` if no title stands before the name. */
function endOfTitle({ read }: RoleContext, name: LocatedMention): number | undefined {
  const { tokens } = read;
  let end = name.from;
  while (COURTESY_TITLES.has(levelled(tokens[end - 1]?.lower))) end -= 1;
  // "its defense minister, Li Shangfu,": the comma is part of the apposition only if another one, or the end, closes it.
  if (tokens[end - 1]?.text === ',' && /^[,.;:)]$|^$/.test(tokens[name.to]?.text ?? '')) end -= 1;
  return end > 0 && (isRoleHead(tokens[end - 1]!.lower) || ofPhraseBefore(tokens, end) !== undefined) ? end : undefined;
}

/** Index of the role word of `Secretary of State` or `head of mission` when such a phrase ends at `end`. */
function ofPhraseBefore(tokens: RoleContext['read']['tokens'], end: number): number | undefined {
  for (const gap of [2, 3]) {
    const head = end - 1 - gap;
    if (tokens[head + 1]?.lower === 'of' && isRoleHead(tokens[head]!.lower) && tokens[end - 1]!.type === 'word')
      return head;
  }
  return undefined;
}

function startOfTitle({ read }: RoleContext, end: number): number {
  const { tokens } = read;
  let start = ofPhraseBefore(tokens, end) ?? end - 1;
  while (start > 0 && read.mentionOf(start - 1) === undefined && isRoleModifier(tokens, start - 1)) start -= 1;
  return start;
}

/** Whose role it is, from the words before the title: `US`, `China’s`, `Belarusian`, `its`. */
function ownerBefore(context: RoleContext, start: number): Reference | null {
  const { tokens } = context.read;
  const possessive = isPossessive(tokens[start - 1]);
  const mention = context.read.mentionOf(possessive ? start - 2 : start - 1);
  if (mention && (possessive || mention.entity.kind !== 'person')) return context.reference(mention.entity);
  if (POSSESSIVES.has(tokens[start - 1]?.lower ?? '')) return context.antecedent(start);
  return null;
}

function isRoleHead(word: string): boolean {
  const plain = levelled(word);
  return (ROLE_NOUNS.has(plain) || RANKS.has(plain)) && !ROLE_QUALIFIERS.has(plain);
}

function levelled(word: string | undefined): string {
  return (word ?? '').replace(/\.$/, '');
}
