import type { Reference } from '../model';
import { isPossessive } from '../text/tokens';
import { isRoleNoun, ROLE_QUALIFIERS } from './gazetteers/nameWords';
import { isBodyNoun, isRoleModifier, ownerOf, POSSESSIVES } from './rolePhrases';
import type { RoleContext, StatedRole } from './roleContext';
import type { LocatedMention } from './sentenceMentions';

/** Roles whose title says where to or what for: the posting belongs to the title. */
const POSTINGS = new Set([
  'envoy',
  'ambassador',
  'representative',
  'negotiator',
  'rapporteur',
  'commissioner',
  'adviser',
  'advisor',
]);

/** Longest apposition that is read, in tokens. */
const REACH = 28;

/**
 * The roles stated behind a name: `Josep Borrell, the EU’s foreign policy chief,` or
 * `Siarhei Lukashuk, a deputy foreign minister and former ambassador to Latvia`.
 */
export function rolesAfterName(text: string, context: RoleContext, name: LocatedMention): StatedRole[] {
  const { tokens } = context.read;
  let next = name.to;
  if (tokens[next]?.text !== ',') return [];
  next += 1;
  if (tokens[next]?.type === 'number' && tokens[next + 1]?.text === ',') next += 2;
  const roles: StatedRole[] = [];
  const limit = Math.min(tokens.length, next + REACH);
  while (next < limit) {
    const parsed = parseRole(text, context, next, limit);
    if (!parsed) break;
    roles.push(parsed.role);
    if (tokens[parsed.next]?.lower !== 'and') break;
    next = parsed.next + 1;
  }
  return roles;
}

interface Parsed {
  readonly role: StatedRole;
  /** Token behind the role and its complement. */
  readonly next: number;
}

function parseRole(text: string, context: RoleContext, from: number, limit: number): Parsed | undefined {
  const { tokens } = context.read;
  const possessive = POSSESSIVES.has(tokens[from]?.lower ?? '') ? tokens[from]!.lower : undefined;
  const owner = parseOwner(context, from);
  const head = findHead(context, owner.next, limit);
  if (head === undefined) return undefined;
  const stated = owner.of ?? (possessive ? context.antecedent(ownerOf(possessive, tokens[head]!.lower), from) : null);
  const complement = parseComplement(context, head + 1, limit);
  const posted =
    complement !== undefined && POSTINGS.has(tokens[head]!.lower) && /^(to|for|on)$/.test(tokens[head + 1]!.lower);
  const inTitle = complement !== undefined && (posted || complement.of === null);
  const end = inTitle ? complement.next : head + 1;
  const span = { start: tokens[owner.next]!.start, end: tokens[end - 1]!.end };
  const title = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const of = stated ?? (posted ? null : (complement?.of ?? null));
  return { role: { ...span, title, of }, next: complement?.next ?? head + 1 };
}

/** The article, possessor or nationality a description begins with. */
function parseOwner(context: RoleContext, from: number): { of: Reference | null; next: number } {
  const { tokens } = context.read;
  let next = from;
  let of: Reference | null = null;
  const opening = tokens[from]?.lower ?? '';
  if (/^(the|a|an)$/.test(opening) || POSSESSIVES.has(opening)) next += 1;
  next = afterAge(tokens, next);
  const mention = context.read.mentionOf(next);
  if (mention?.from === next && (mention.entity.kind !== 'person' || isPossessive(tokens[mention.to]))) {
    of = context.reference(mention.entity);
    next = mention.to;
    if (isPossessive(tokens[next])) next += 1;
  }
  // "the company's president", "the Jordanian company's chief executive"
  if (isBodyNoun(tokens[next]?.lower ?? '') && isPossessive(tokens[next + 1])) {
    of = context.antecedent('body', from);
    next += 2;
  }
  // "the exiled opposition leader": the participle tells of the person, not of the office.
  if (tokens[next]?.tags.has('PastTense')) next += 1;
  return { of, next };
}

/** Index behind `58-year-old`, if that stands at `index`. */
function afterAge(tokens: RoleContext['read']['tokens'], index: number): number {
  const words = tokens.slice(index, index + 5).map(token => token.lower);
  return /^\d+ - year - old$/.test(words.join(' ')) ? index + 5 : index;
}

/** The last role noun of the noun phrase that starts at `from`. */
function findHead(context: RoleContext, from: number, limit: number): number | undefined {
  const { tokens } = context.read;
  let head: number | undefined;
  for (let index = from; index < limit; index += 1) {
    const word = tokens[index]!.lower;
    // "the founder's grandson" is no founder.
    if (isRoleNoun(word) && !isQualifierOfNext(context, index) && !isPossessive(tokens[index + 1])) head = index;
    else if (head !== undefined || context.read.mentionOf(index) !== undefined || !isRoleModifier(tokens, index)) break;
  }
  return head;
}

/** "deputy" in "deputy minister" qualifies; in "his deputy," it is the role. */
function isQualifierOfNext({ read }: RoleContext, index: number): boolean {
  return (
    ROLE_QUALIFIERS.has(read.tokens[index]!.lower) &&
    isRoleModifier(read.tokens, index + 1 < read.tokens.length ? index + 1 : index) &&
    read.tokens[index + 1]?.type === 'word'
  );
}

/**
 * What follows the role word: `of Belarus`, `for the European Commission`, `of the online newspaper Svislach Weekly`.
 * @returns the entity named there, or `of: null` where the words name none and so belong to the title (`head of security`)
 */
function parseComplement(
  context: RoleContext,
  from: number,
  limit: number,
): { of: Reference | null; next: number } | undefined {
  const { tokens } = context.read;
  if (!/^(of|at|for|from|in|to|with|on)$/.test(tokens[from]?.lower ?? '')) return undefined;
  let of: Reference | null = null;
  let next = from + 1;
  for (; next < limit; next += 1) {
    const mention = context.read.mentionOf(next);
    if (mention) {
      of ??= context.reference(mention.entity);
      next = mention.to - 1;
      continue;
    }
    if (of !== null || endsPhrase(context, next)) break;
  }
  return next > from + 1 ? { of, next } : undefined;
}

function endsPhrase({ read }: RoleContext, index: number): boolean {
  const token = read.tokens[index]!;
  if (token.type === 'mark') return !/^[-‐‑&]$/.test(token.text);
  if (/^(and|who|which|that|whose|when|where|while|but|or|as|since|until)$/.test(token.lower)) return true;
  return token.tags.has('Verb') && !token.tags.has('Noun') && !token.tags.has('Gerund');
}
