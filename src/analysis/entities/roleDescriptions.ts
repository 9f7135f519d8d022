import type { Reference } from '../model';
import { isAgentNoun, ROLE_QUALIFIERS } from './gazetteers/nameWords';
import { isOfOneBody, isOfState } from './offices';
import { endsTitle } from './roleWords';
import type { RoleContext, StatedRole } from './roleContext';
import { isPastForm } from '../text/lexicon';
import { isJoiningHyphen } from '../text/tokens';
import { isVerbAt } from '../text/verbs';
import { isOwnerNoun, isPossessiveAt, isRoleModifier, ownerOf, POSSESSIVES } from './rolePhrases';
import type { LocatedMention } from './sentenceMentions';

/** Longest description that is read, in tokens. */
export const LONGEST_DESCRIPTION = 28;

/** Roles whose holder is sent somewhere: "ambassador to Latvia" is nobody's but the sender's. */
const POSTED = /^(envoy|ambassador|representative|commissioner|delegate|consul|observer)$/;

/** A description of a person: `the EU’s foreign policy chief`, `a former ambassador to Latvia`. */
export interface Description {
  readonly role: StatedRole;
  /** Token behind the role word and its complement. */
  readonly next: number;
}

/**
 * Reads the description that starts at a token: possessor or nationality, modifiers, role word, complement.
 * @param limit token before which it must end
 */
export function readDescription(
  text: string,
  context: RoleContext,
  from: number,
  limit: number,
): Description | undefined {
  const { tokens } = context.read;
  const owner = readOwner(context, from);
  const head = findHead(context, owner.next, limit, owner.next > from);
  if (head === undefined) return undefined;
  const possessive = tokens[owner.pronoun]?.lower;
  const role = tokens[head]!.lower;
  const complement = readComplement(context, head, limit);
  const body = complement?.owner ?? null;
  const end = complement?.titleEnd ?? head + 1;
  const span = { start: tokens[owner.next]!.start, end: tokens[end - 1]!.end };
  const title = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const office = title.toLowerCase();
  const pronounced =
    possessive === undefined ? null : antecedentOf(context, possessive, { role, office }, owner.pronoun);
  const possessor = owner.possessor ?? pronounced;
  const isOffice = owner.nationality !== null && complement?.isBody !== true;
  const named = possessor ?? (isOffice ? owner.nationality : null) ?? body ?? owner.nationality;
  const opening = tokens[from]!.lower;
  const isUntold = possessive === undefined && !owner.isOwned && !/^(former|ex)\b/i.test(title);
  // "Foreign Minister Kos" and "the minister for Africa" may come from abroad; "the foreign minister" is at home.
  const isAtHome = !tokens[head]!.capital && !/\p{Lu}/u.test(text.slice(tokens[head]!.end, span.end));
  const isTold = isOfState(office) ? isAtHome : complement === undefined;
  const isThere = complement === undefined && /^(there|here)$/.test(tokens[head + 1]?.lower ?? '');
  const of =
    named ??
    (isThere ? context.there(from) : null) ??
    (isUntold && isTold ? untoldOwner(context, office, from, /^(a|an)$/.test(opening)) : null);
  const behind = complement?.next ?? head + 1;
  return {
    role: { ...span, title, of },
    next: /^(there|here)$/.test(tokens[behind]?.lower ?? '') ? behind + 1 : behind,
  };
}

/** Whose an office is where nothing beside it says so. */
function untoldOwner(context: RoleContext, office: string, from: number, isOneOfMany: boolean): Reference | null {
  if (!isOneOfMany) return context.bodyOf(office, from);
  const body = isOfOneBody(office) ? context.bodyOf(office, from) : null;
  if (body) return body;
  // "Frontex has a new director", "Christie’s lent an expert"
  const verb = context.read.tokens[from - 1]?.lower ?? '';
  return HAVING.test(verb) ? context.antecedent('body', from, office) : null;
}

const HAVING = /^(has|have|had|hired|sent|lent|appointed|named|elected)$/;

function antecedentOf(
  context: RoleContext,
  possessive: string,
  { role, office }: { readonly role: string; readonly office: string },
  at: number,
): Reference | null {
  if (possessive !== 'whose') return context.antecedent(ownerOf(possessive, role), at, office);
  const { tokens } = context.read;
  // `the Council (DFIC), whose secretary`
  const comma = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const owner =
    context.read.mentionOf(tokens[comma]?.text === ')' ? comma - 1 : comma) ?? apposedBefore(context, comma);
  return owner ? context.reference(owner.entity) : null;
}

/** The name before the apposition that ends at a token: `Grupo Ceibal, a neighbours’ association whose treasurer`. */
function apposedBefore({ read }: RoleContext, end: number): LocatedMention | undefined {
  const comma = read.tokens.findLastIndex(({ text }, index) => index <= end && text === ',');
  return /^(a|an|the)$/.test(read.tokens[comma + 1]?.lower ?? '') ? read.mentionOf(comma - 1) : undefined;
}

interface Owner {
  /** Named with a possessive ending: `China’s`, `the company’s`. */
  readonly possessor: Reference | null;
  /** Index of `its`, `his`, ...; -1 if there is none. */
  readonly pronoun: number;
  /** Whether it is told by a noun that names nobody: `the fleet’s`. */
  readonly isOwned: boolean;
  /** Named before the title without one: `Dutch`, `US`, `Foreign Ministry`. */
  readonly nationality: Reference | null;
  readonly next: number;
}

/** The article, possessor and nationality a description begins with. */
function readOwner(context: RoleContext, from: number): Owner {
  const { tokens } = context.read;
  let possessor: Reference | null = null;
  let nationality: Reference | null = null;
  let next = from;
  if (/^(previously|formerly|once|now|currently|then)$/.test(tokens[next]?.lower ?? '')) next += 1;
  const pronoun = POSSESSIVES.has(tokens[next]?.lower ?? '') ? next : -1;
  if (pronoun >= 0 || /^(the|a|an)$/.test(tokens[next]?.lower ?? '')) next += 1;
  next = afterAge(tokens, next);
  for (let mention = mentionAt(context, next); mention; mention = mentionAt(context, next)) {
    const { entity, to } = mention;
    const isPossessor = isPossessiveAt(tokens, to);
    if (entity.kind === 'person' && !isPossessor) break;
    if (isPossessor) possessor = context.reference(entity);
    // "Russian-born" says nothing of the office.
    const joined = isJoiningHyphen(tokens, to) && tokens[to + 1]?.type === 'word';
    if (!isPossessor && !joined) nationality ??= context.reference(entity);
    next = isPossessor ? to + 1 : joined ? to + 2 : afterBrackets(context, to);
  }
  const body = bodyNounAt(context, next);
  if (body !== undefined) {
    possessor = context.called(tokens[body]!.lower, from) ?? nationality;
    next = body + 2;
    const mention = mentionAt(context, next);
    if (mention?.entity.kind === 'group') {
      nationality = context.reference(mention.entity);
      next = mention.to;
    }
  }
  // "the chairman’s special envoy", "the fleet’s commander": whose it is the noun alone does not tell.
  const isOwned = body === undefined && isNounPossessor(context, next);
  if (isOwned) next += 2;
  // "the exiled opposition leader": the participle tells of the person, not of the office.
  while (isDescriptive(tokens[next]?.lower ?? '') || isPastForm(tokens[next]?.lower ?? '')) next += 1;
  return { possessor, pronoun: possessor ? -1 : pronoun, isOwned, nationality, next };
}

function mentionAt(context: RoleContext, index: number): LocatedMention | undefined {
  const mention = context.read.mentionOf(index);
  return mention?.from === index ? mention : undefined;
}

function isNounPossessor({ read }: RoleContext, index: number): boolean {
  const token = read.tokens[index];
  return token?.type === 'word' && !token.capital && !read.mentionOf(index) && isPossessiveAt(read.tokens, index + 1);
}

/** `the company’s`, `the central bank’s`: index of the noun before the possessive ending. */
function bodyNounAt({ read }: RoleContext, from: number): number | undefined {
  for (let index = from; index < from + 3; index += 1) {
    const token = read.tokens[index];
    if (token?.type !== 'word' || token.capital || read.mentionOf(index)) return undefined;
    if (isPossessiveAt(read.tokens, index + 1)) return isOwnerNoun(token.lower) ? index : undefined;
  }
  return undefined;
}

/** Words that tell of the person and are no part of the office. */
function isDescriptive(word: string): boolean {
  return /^(new|newly|veteran|longtime|long-time|then|current|first-ever|embattled|outspoken|prominent|celebrated)$/.test(
    word,
  );
}

/** Index behind `58-year-old`, if that stands at `index`. */
function afterAge(tokens: RoleContext['read']['tokens'], index: number): number {
  const words = tokens.slice(index, index + 5).map(token => token.lower);
  return /^\d+ - year - old$/.test(words.join(' ')) ? index + 5 : index;
}

/** Index behind the acronym in brackets at `index`: `the African National Congress (ANC) caucus leader`. */
function afterBrackets({ read }: RoleContext, index: number): number {
  if (read.tokens[index]?.text !== '(') return index;
  const acronym = read.mentionOf(index + 1);
  return acronym && read.tokens[acronym.to]?.text === ')' ? acronym.to + 1 : index;
}

/**
 * The last role word of the noun phrase that starts at `from`.
 * @param described whether it begins as a description, so that any word for a doer is taken for a role
 */
function findHead(context: RoleContext, from: number, limit: number, described: boolean): number | undefined {
  const { tokens } = context.read;
  let head: number | undefined;
  for (let index = from; index < limit; index += 1) {
    if (isHead(context, index, described)) head = index;
    else if (context.read.mentionOf(index) !== undefined || !isRoleModifier(tokens, index)) break;
    else if (head !== undefined && !isJoined(tokens, index, head)) break;
  }
  return head;
}

/** `vice-president`, `president-elect`: what a hyphen joins to a role word belongs to it. */
function isJoined(tokens: RoleContext['read']['tokens'], index: number, head: number): boolean {
  return index === head + 1 ? tokens[index]!.type === 'mark' : index === head + 2 && tokens[head + 1]!.type === 'mark';
}

function isHead(context: RoleContext, index: number, described: boolean): boolean {
  const { tokens } = context.read;
  const word = tokens[index]!.lower;
  if (tokens[index]!.type !== 'word' || context.read.mentionOf(index)) return false;
  if (word === 'elect') return tokens[index - 1]?.text === '-';
  // "the founder's grandson" is no founder.
  if (isPossessiveAt(tokens, index + 1) || isQualifierOfNext(context, index)) return false;
  if (endsTitle(word) || isQualifierHead(word)) return true;
  return described && isAgentNoun(word) && !ROLE_QUALIFIERS.has(word) && !isRoleModifierOfHead(context, index);
}

/** Whether a word that qualifies roles can be one by itself: `his deputy`. */
export function isQualifierHead(word: string): boolean {
  return /^(deputy|associate|assistant)$/.test(word);
}

/** "deputy" in "deputy minister" qualifies; in "his deputy," it is the role. */
function isQualifierOfNext({ read }: RoleContext, index: number): boolean {
  const next = read.tokens[index + 1];
  return (
    ROLE_QUALIFIERS.has(read.tokens[index]!.lower) &&
    next?.type === 'word' &&
    !read.mentionOf(index + 1) &&
    isRoleModifier(read.tokens, index + 1)
  );
}

/** "computer" in "computer scientist" looks like a doer and says what the scientist does. */
function isRoleModifierOfHead({ read }: RoleContext, index: number): boolean {
  const next = read.tokens[index + 1];
  return next?.type === 'word' && !read.mentionOf(index + 1) && isRoleModifier(read.tokens, index + 1);
}

interface Complement {
  readonly owner: Reference | null;
  /** Whether the owner is a body, and not where or what for. */
  readonly isBody: boolean;
  /** Token behind the words that belong to the title. */
  readonly titleEnd: number;
  readonly next: number;
}

/**
 * What follows the role word: `of Belarus`, `for the European Commission`, `of surveillance at the institute`. Words that
 * name nobody, and where somebody is posted, belong to the title (`head of security`, `ambassador to Latvia`).
 */
function readComplement(context: RoleContext, head: number, limit: number): Complement | undefined {
  const { tokens } = context.read;
  let next = head + 1;
  if (!isLink(tokens[next]?.lower)) return undefined;
  let link = next;
  let titleEnd = head + 1;
  let owner: Reference | null = null;
  let isBody = false;
  for (next += 1; next < limit; next += 1) {
    const mention = mentionAt(context, next);
    if (mention && isPossessiveAt(tokens, mention.to) && mentionAt(context, mention.to + 1)) {
      next = mention.to;
      continue;
    }
    // "at the Athens-based foundation": where it is, not what it is.
    if (mention && isJoiningHyphen(tokens, mention.to) && tokens[mention.to + 1]?.type === 'word') {
      next = mention.to + 1;
      continue;
    }
    if (mention) {
      const isPossessor = isPossessiveAt(tokens, mention.to);
      const after = afterNoun(context, isPossessor ? mention.to + 1 : afterBrackets(context, mention.to));
      const posted = !isPossessor && isPosting(tokens[head]!.lower, tokens[link]!.lower, mention);
      const describesNext = mention.entity.kind === 'group' && after > mention.to;
      if (posted && owner === null) titleEnd = after;
      if (!posted && !describesNext && owner === null) {
        owner = context.reference(mention.entity);
        isBody = mention.entity.kind === 'organization';
      }
      // "head of the Thai delegation" is Thailand's, "an analyst of Thai politics" is not.
      if (describesNext && owner === null && isDelegation(tokens[after - 1]!.lower))
        owner = context.reference(mention.entity);
      next = after - 1;
    } else if (isLink(tokens[next]?.lower)) {
      if (next === link + 1) break;
      if (owner === null) titleEnd = next;
      link = next;
    } else if (owner !== null || endsPhrase(context, next)) break;
  }
  while (next > head + 1 && isLink(tokens[next - 1]?.lower)) next -= 1;
  if (next <= head + 1 || (owner === null && /^(with|on)$/.test(tokens[head + 1]!.lower))) return undefined;
  const apposed = owner === null ? apposedBody(context, next) : undefined;
  const named = owner ?? (apposed ? context.reference(apposed.entity) : nounOwner(context, link, next));
  if (owner === null)
    titleEnd = named === null ? Math.max(titleEnd, next) : Math.max(head + 1, Math.min(titleEnd, link));
  return { owner: named, isBody: isBody || (owner === null && named !== null), titleEnd, next };
}

/** `at the state power company, Eskom`, `head of communications, Frisling Coatings` */
function apposedBody(context: RoleContext, comma: number): LocatedMention | undefined {
  if (context.read.tokens[comma]?.text !== ',') return undefined;
  const body = mentionAt(context, comma + 1);
  const isClosed = body !== undefined && /^[,.;]$|^$/.test(context.read.tokens[body.to]?.text ?? '');
  return isClosed && body.entity.kind === 'organization' ? body : undefined;
}

/** `an under secretary at the department`, `a volcanologist at the university` */
function nounOwner(context: RoleContext, link: number, end: number): Reference | null {
  const { tokens } = context.read;
  const noun = tokens[end - 1]!.lower;
  // "at the Nigerian university"
  const nationality = mentionAt(context, link + 2);
  const isNoun = end === (nationality?.entity.kind === 'group' ? nationality.to : link + 2) + 1;
  if (tokens[link + 1]?.lower !== 'the' || !isNoun || !isOwnerNoun(noun)) return null;
  return /^(at|of|for|with)$/.test(tokens[link]!.lower) ? context.called(noun, link) : null;
}

/** Index behind the lower-case noun phrase at `index`: `Malta’s foreign ministry`. */
function afterNoun({ read }: RoleContext, index: number): number {
  let next = index;
  while (read.tokens[next]?.type === 'word' && !read.mentionOf(next) && isRoleModifier(read.tokens, next)) next += 1;
  return next;
}

function isDelegation(word: string): boolean {
  return /^(delegation|team|side|mission|contingent|squad|embassy)$/.test(word);
}

function isLink(word: string | undefined): boolean {
  return word !== undefined && /^(of|at|for|from|in|to|with|on)$/.test(word);
}

/** Whether a complement says where or what for: `to Latvia`, `for Africa`, `in Zambia`. */
function isPosting(role: string, link: string, { entity }: LocatedMention): boolean {
  if (entity.kind === 'place' && /^(for|to|on)$/.test(link)) return true;
  if (entity.kind === 'place' && link === 'in') return POSTED.test(role);
  return POSTED.test(role) && link === 'to';
}

function endsPhrase({ read }: RoleContext, index: number): boolean {
  const token = read.tokens[index]!;
  if (token.type === 'mark') return !/^[-‐‑&]$/.test(token.text);
  if (/^(and|who|whom|which|that|whose|when|where|while|but|or|as|since|until|after|before|because)$/.test(token.lower))
    return true;
  return isVerbAt(read.tokens, index);
}
