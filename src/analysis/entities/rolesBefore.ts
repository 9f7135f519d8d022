import type { Reference } from '../model';
import type { Token } from '../text/tokens';
import { COURTESY_TITLES, isAgentNoun } from './gazetteers/nameWords';
import { LONGEST_DESCRIPTION, isQualifierHead, readDescription, type Description } from './roleDescriptions';
import { placeCanHave } from './offices';
import type { RoleContext, StatedRole } from './roleContext';
import { isPossessiveAt } from './rolePhrases';
import { endsTitle } from './roleWords';
import { affiliation, endOfName } from './rolesAfter';
import type { LocatedMention } from './sentenceMentions';

/**
 * The roles stated before a name: `US National Security Adviser Jake Sullivan`, `its defense minister, Li Shangfu`, or both:
 * `the harbour master, Capt. Amade Ussene`.
 */
export function rolesBeforeName(text: string, context: RoleContext, name: LocatedMention): StatedRole[] {
  const { tokens } = context.read;
  const end = beforeNaming(context, withoutCourtesy(context, name.from));
  const title = descriptionEndingAt(text, context, end);
  const start = title ? title.from : end;
  const apposed = isApposed(context, start, name) ? descriptionEndingAt(text, context, start - 1) : undefined;
  const equated = COPULA.test(tokens[start - 1]?.lower ?? '')
    ? descriptionEndingAt(text, context, beforeCopula(context, start))
    : undefined;
  const joined = [title, apposed].flatMap(found => (found ? (joinedBefore(text, context, found) ?? []) : []));
  const of = joined[0]?.role.of ?? null;
  const own = title && {
    ...title.role,
    of: ownOwner(context, title, name) ?? of ?? affiliation(context, name.to)?.of ?? null,
  };
  const other = apposed && { ...apposed.role, of: apposed.role.of ?? of };
  return [own, ...joined.map(({ role }) => role), other, equated?.role].filter(role => role !== undefined);
}

/** Whose a title is: as the words beside it tell, and rather as those behind the name do (`Mayor Ana Kos of Split`) than by guess. */
function ownOwner(context: RoleContext, { role, from, next }: Found, name: LocatedMention): Reference | null {
  const { tokens } = context.read;
  const isBare = tokens[from]!.start === role.start && tokens[next - 1]!.end === role.end;
  return (isBare ? residence(context, name.to, role.title.toLowerCase()) : undefined) ?? role.of;
}

/** The place behind a name, if it can have the office: `Foreign Minister Lê Quang Thịnh of Viet Nam`. */
function residence(context: RoleContext, from: number, office: string): Reference | undefined {
  const { tokens } = context.read;
  const place = tokens[from]?.lower === 'of' ? context.read.mentionOf(from + 1) : undefined;
  return place?.entity.kind === 'place' && placeCanHave(office)(place.entity)
    ? context.reference(place.entity)
    : undefined;
}

/** The first of two roles with one owner: `Pwani’s founder and chief executive, Nadir Alibhai`. */
function joinedBefore(text: string, context: RoleContext, { from }: Found): Found | undefined {
  return context.read.tokens[from - 1]?.lower === 'and' ? descriptionEndingAt(text, context, from - 1) : undefined;
}

const COPULA = /^(is|was|be)$/;

/** `The mediator will be Fatou Jallow-Sarr` */
function beforeCopula({ read }: RoleContext, end: number): number {
  return /^(will|would)$/.test(read.tokens[end - 2]?.lower ?? '') ? end - 2 : end - 1;
}

/** `a retired teacher from Chiang Mai named Amnuay`, `a bandit leader known only as Yellow Rabi’u` */
function beforeNaming({ read }: RoleContext, end: number): number {
  const { tokens } = read;
  if (/^(named|called|nicknamed)$/.test(tokens[end - 1]?.lower ?? '')) return end - 1;
  if (tokens[end - 1]?.lower !== 'as') return end;
  const verb = /^(only|simply|locally)$/.test(tokens[end - 2]?.lower ?? '') ? end - 3 : end - 2;
  return tokens[verb]?.lower === 'known' ? verb : end;
}

/** Token index behind what stands before a name, courtesy titles left out. */
function withoutCourtesy({ read }: RoleContext, from: number): number {
  let end = from;
  while (COURTESY_TITLES.has((read.tokens[end - 1]?.lower ?? '').replace(/\.$/, ''))) end -= 1;
  return end;
}

/** "its defense minister, Li Shangfu,": the comma is part of the apposition only if another one, or the end, closes it. */
function isApposed(context: RoleContext, start: number, name: LocatedMention): boolean {
  const { tokens } = context.read;
  return tokens[start - 1]?.text === ',' && /^[,.;:)—–”"]$|^$/.test(tokens[endOfName(context, name)]?.text ?? '');
}

interface Found extends Description {
  /** Token it starts at. */
  readonly from: number;
}

/**
 * The longest description that ends at a token. A relative clause may stand between: `The dealer who sold the head, Antoine
 * Khoury-Blanc,`.
 */
function descriptionEndingAt(text: string, context: RoleContext, end: number): Found | undefined {
  const { tokens } = context.read;
  const first = Math.max(0, end - LONGEST_DESCRIPTION);
  const isHead = ({ type, lower }: Token) => type === 'word' && (endsTitle(lower) || isQualifierHead(lower));
  // "the boat builder Segundo Arimuya": right before a name a word for a doer is what somebody does.
  const last = tokens[end - 1];
  const isDoer = last !== undefined && !last.capital && isAgentNoun(last.lower);
  if (!isDoer && !tokens.slice(first, end).some(isHead)) return undefined;
  for (let from = first; from < end; from += 1) {
    if (!canStart(context, from)) continue;
    const found = readDescription(text, context, from, end);
    if (found && (found.next === end || isRelativeClause(context, found.next, end))) return { ...found, from };
  }
  return undefined;
}

function canStart({ read }: RoleContext, from: number): boolean {
  const token = read.tokens[from]!;
  const mention = read.mentionOf(from);
  if (token.type !== 'word' || (mention && mention.from !== from)) return false;
  // "in Kyiv Foreign Minister Kos": where it happened.
  const before = read.tokens[from - 1]?.lower ?? '';
  if (
    mention?.entity.kind === 'place' &&
    /^(in|at|from|near|to)$/.test(before) &&
    !isPossessiveAt(read.tokens, mention.to)
  )
    return false;
  return from === 0 || !/^[-‐‑–]$/.test(read.tokens[from - 1]!.text) || read.tokens[from]!.spaced;
}

function isRelativeClause({ read }: RoleContext, from: number, end: number): boolean {
  const clause = read.tokens.slice(from, end);
  return /^(who|whose)$/.test(clause[0]?.lower ?? '') && !clause.some(token => /^[,;:—“”"]$/.test(token.text));
}
