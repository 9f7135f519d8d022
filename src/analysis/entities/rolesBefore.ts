import type { Reference } from '../model';
import { isPossessive } from '../text/tokens';
import { COURTESY_TITLES, RANKS, isRoleNoun, ROLE_QUALIFIERS } from './gazetteers/nameWords';
import type { RoleContext, StatedRole } from './roleContext';
import type { LocatedMention } from './sentenceMentions';
import { isBodyNoun, isRoleModifier, ownerOf, POSSESSIVES } from './rolePhrases';

/** The role stated before a name: `US National Security Adviser Jake Sullivan`, `its defense minister, Li Shangfu`. */
export function roleBeforeName(text: string, context: RoleContext, name: LocatedMention): StatedRole | undefined {
  const { tokens } = context.read;
  const complement = complementBefore(context, endOfDescription(context, name));
  const end = complement.from;
  if (end === 0 || !(isRoleHead(tokens[end - 1]!.lower) || ofPhraseBefore(tokens, end) !== undefined)) return undefined;
  const start = startOfTitle(context, end);
  const span = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
  const title = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...span, title, of: ownerBefore(context, start, tokens[end - 1]!.lower) ?? complement.of };
}

/** Token index behind the description before a name, courtesy titles and comma left out. */
function endOfDescription({ read }: RoleContext, name: LocatedMention): number {
  const { tokens } = read;
  let end = name.from;
  while (COURTESY_TITLES.has(levelled(tokens[end - 1]?.lower))) end -= 1;
  // "its defense minister, Li Shangfu,": the comma is part of the apposition only if another one, or the end, closes it.
  return tokens[end - 1]?.text === ',' && /^[,.;:)]$|^$/.test(tokens[name.to]?.text ?? '') ? end - 1 : end;
}

/** `of Belarus` in `the foreign minister of Belarus, Siarhei Aleinik,`: where it begins, which is `end` if there is none. */
function complementBefore(context: RoleContext, end: number): { from: number; of: Reference | null } {
  const { tokens } = context.read;
  const owner = context.read.mentionOf(end - 1);
  if (owner?.to === end && owner.entity.kind !== 'person') {
    const link = tokens[owner.from - 1]?.lower === 'the' ? owner.from - 2 : owner.from - 1;
    if (/^(of|at)$/.test(tokens[link]?.lower ?? '') && isRoleHead(tokens[link - 1]?.lower ?? ''))
      return { from: link, of: context.reference(owner.entity) };
  }
  return { from: end, of: null };
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

/** Whose role it is, from the words before the title: `US`, `China’s`, `Belarusian`, `its`, `the company’s`. */
function ownerBefore(context: RoleContext, start: number, role: string): Reference | null {
  const { tokens } = context.read;
  const before = tokens[start - 1]?.lower ?? '';
  const possessive = isPossessive(tokens[start - 1]);
  const mention = context.read.mentionOf(possessive ? start - 2 : start - 1);
  if (mention && (possessive || mention.entity.kind !== 'person')) return context.reference(mention.entity);
  if (possessive && isBodyNoun(tokens[start - 2]?.lower ?? '')) return context.antecedent('body', start);
  return POSSESSIVES.has(before) ? context.antecedent(ownerOf(before, role), start) : null;
}

function isRoleHead(word: string): boolean {
  const plain = levelled(word);
  return (isRoleNoun(plain) || RANKS.has(plain)) && !ROLE_QUALIFIERS.has(plain);
}

function levelled(word: string | undefined): string {
  return (word ?? '').replace(/\.$/, '');
}
