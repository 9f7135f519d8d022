import { isJoiningHyphen, isPossessive, type Token } from '../text/tokens';
import type { EntityKind } from '../model';
import { longestKnownName, type KnownName } from './gazetteers/gazetteer';
import {
  COURTESY_TITLES,
  isRoleNoun,
  NAME_PARTICLES,
  organizationWordType,
  placeWordType,
  POSTNOMINALS,
  RANKS,
  withoutStop,
} from './gazetteers/nameWords';
import { afterCompanyForm } from './companyForms';
import { lexicalTags } from '../text/lexicon';
import { isOpening } from './tagger/view';
import type { NameSpan, TaggedKind } from './tagger/labels';

/** Tokens `from` up to and without `to` of a sentence, what they name, and what the lists know of it. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly known: KnownName | undefined;
}

/**
 * What the lists say beside the tagger: they decide what only they can know (nationalities, countries, bodies), the tagger
 * everything else.
 * @param tagged the tagger's names in a sentence, in order, without overlap
 */
export function withKnownNames(tokens: readonly Token[], tagged: readonly NameSpan[]): FoundName[] {
  const names: FoundName[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length;) {
    const span = tagged[next];
    const whole = span && span.from >= index ? knownAround(tokens, index, span) : undefined;
    if (span && span.from < index) next += 1;
    else if (whole) {
      names.push(whole);
      index = whole.to;
    } else if (span?.from === index) {
      names.push(...settle(tokens, span));
      index = span.to;
      next += 1;
    } else {
      const known = knownBefore(tokens, index, span?.from ?? tokens.length);
      if (known) names.push(known);
      index = known?.to ?? index + 1;
    }
  }
  return names;
}

/** A known name of several words that begins with, or before, a tagged one and goes on behind it: `Trinidad and Tobago`. */
function knownAround(tokens: readonly Token[], index: number, span: NameSpan): FoundName | undefined {
  const match = longestKnownName(tokens, index);
  if (!match || index + match.length <= span.to || index + match.length <= span.from) return undefined;
  return { from: index, to: index + match.length, kind: match.known.kind, known: match.known };
}

/** Brings a tagged name to what the guidelines count as one. */
function settle(tokens: readonly Token[], span: NameSpan): FoundName[] {
  const cut = cutOf(tokens, span);
  if (cut !== undefined) {
    const rest = { from: cut + 1, to: span.to, kind: 'place' } as const;
    return [...settle(tokens, { ...span, to: cut }), ...settle(tokens, rest)];
  }
  const kind = kindByWords(tokens, span);
  const { from, to } = trimmed(tokens, { ...span, kind });
  // "The Committee" is a common noun with the capital that its place gives it.
  if (from > span.from && from + 1 === to && organizationWordType(tokens[from]!.lower) !== undefined) return [];
  if (to === from + 1 && isAmount(tokens, from)) return [];
  if (kind === 'person' && tokens.slice(from, to).every(token => isTitle(token) || isRoleNoun(token.lower))) return [];
  const first = longestKnownName(tokens, from);
  if (!first) return [complete(tokens, { from, to, kind, known: undefined })];
  const known = { from, to: from + first.length, kind: first.known.kind, known: first.known };
  if (known.to === to) {
    // A person may be called Georgia or Jordan; a country is a country whatever else it looks like.
    const own = kind === 'person' && isPersonalName(tokens, from, to) ? kind : decided(first.known, kind);
    return [complete(tokens, { from, to, kind: own, known: first.known.kind === own ? first.known : undefined })];
  }
  // US-China, Italy's Eni: each for itself.
  const parted =
    (isJoiningHyphen(tokens, known.to) && joinsKnown(tokens, known.to + 1, to)) ||
    (first.known.kind === 'place' && isPossessive(tokens[known.to]));
  if (parted && known.to + 1 < to) return [known, ...settle(tokens, { from: known.to + 1, to, kind })];
  // "US National Security Adviser": the country before a title, and no body.
  if (kind === 'organization' && first.known.kind === 'place' && startsTitle(tokens, known.to, to)) return [known];
  return [complete(tokens, { from, to, kind, known: undefined })];
}

/** Where a name ends and its place begins: `Washington, D.C.`, `Haemaru Lines of Busan`. */
function cutOf(tokens: readonly Token[], { from, to, kind }: NameSpan): number | undefined {
  for (let index = from + 1; index < to - 1; index += 1) {
    if (kind === 'place' && tokens[index]!.text === ',') return index;
    const before = tokens[index - 1]!.lower;
    const company = index > from + 1 && before !== 'bank' && organizationWordType(before) === 'company';
    if (kind === 'organization' && tokens[index]!.text === 'of' && company) return index;
  }
  return undefined;
}

/** Without titles, articles, possessive endings and the common nouns around a name: `the port of Bar`, `the Gulf kingdom`. */
function trimmed(tokens: readonly Token[], { from, to, kind }: NameSpan): { from: number; to: number } {
  while (to > from + 1 && isPossessive(tokens[to - 1])) to -= 1;
  if (kind === 'person') while (to > from + 1 && POSTNOMINALS.has(tokens[to - 1]!.text)) to -= 1;
  if (kind === 'place') while (to > from + 1 && isCommonNoun(tokens[to - 1]!)) to -= 1;
  let first = from;
  const isMedia = organizationWordType(tokens[to - 1]!.lower) === 'media';
  if (kind === 'organization' && tokens[from]!.text === 'The' && isOpening(tokens, from) && !isMedia) first += 1;
  while (first < to && (isSmall(tokens[first]!) || (kind === 'person' && isTitle(tokens[first]!)))) first += 1;
  return { from: first < to ? first : from, to };
}

/** A word with a small letter that begins no name. */
function isSmall(token: Token): boolean {
  return (
    token.type === 'word' && token.text === token.lower && (!NAME_PARTICLES.has(token.lower) || token.lower === 'the')
  );
}

function isCommonNoun(token: Token): boolean {
  return token.type === 'word' && token.text === token.lower && placeWordType(token.lower) === undefined;
}

/** The kind that a courtesy title or a name's last word leaves no doubt of. */
function kindByWords(tokens: readonly Token[], { from, to, kind }: NameSpan): TaggedKind {
  const last = organizationWordType(tokens[to - 1]!.lower);
  if (
    last === undefined &&
    [tokens[from - 1], tokens[from]].some(token => COURTESY.test(token?.text ?? '')) &&
    to - from < 5
  )
    return 'person';
  // Of museums, centres and clubs the building may be meant.
  return kind === 'place' && to - from > 1 && last !== undefined && last !== 'research' ? 'organization' : kind;
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame)\.?$/;

function joinsKnown(tokens: readonly Token[], from: number, to: number): boolean {
  const match = longestKnownName(tokens, from);
  return match !== undefined && from + match.length <= to;
}

/** Whether the words up to `to` begin a title that goes on behind them, and none of them is one of a body. */
function startsTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    tokens[to]?.capital === true &&
    isRoleNoun(tokens[to].lower) &&
    words.every(word => organizationWordType(word.lower) === undefined)
  );
}

function decided(known: KnownName, tagged: EntityKind): EntityKind {
  // A capital's name may be that of a team, a ship or a newspaper: of these the tagger knows more.
  return known.kind === 'place' && known.type !== 'country' && tagged !== 'person' ? tagged : known.kind;
}

/** Whether people are called that, too: Georgia, Jordan, Paris. */
function isPersonalName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ lower }) => PERSONAL_NAMES.has(lower) || lexicalTags(lower).some(tag => PERSONAL_TAGS.has(tag)));
}

const PERSONAL_TAGS: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person']);
/** Countries and capitals that people are named after, and the lexicon knows as places alone. */
const PERSONAL_NAMES: ReadonlySet<string> = new Set(
  'georgia jordan chad israel cyprus ireland france holland kenya india china brazil washington london paris vienna sofia victoria lima dakar rome santiago kingston nassau florence milan'.split(
    ' ',
  ),
);

/**
 * Small words that complete a name: "Biden administration" is a government and not Joe Biden, "Swat valley" is more than
 * Swat.
 */
function complete(tokens: readonly Token[], name: FoundName): FoundName {
  const next = tokens[name.to];
  if (name.kind === 'organization') return { ...name, to: afterCompanyForm(tokens, name.to) };
  if (next?.spaced !== true) return name;
  if (name.kind === 'person' && next.lower === 'administration')
    return { ...name, to: name.to + 1, kind: 'organization' };
  if (name.kind === 'place' && /^(?:valley|peninsula|archipelago)$/.test(next.text))
    return { ...name, to: name.to + 1 };
  return name;
}

/** `US$`, `A$` */
function isCurrency(tokens: readonly Token[], behind: number): boolean {
  return tokens[behind]?.text === '$' && !tokens[behind].spaced;
}

/** `KSh 96`: letters before a number are money. */
function isAmount(tokens: readonly Token[], index: number): boolean {
  return CURRENCIES.has(tokens[index]!.text) && tokens[index + 1]?.type === 'number';
}

const CURRENCIES: ReadonlySet<string> = new Set('KSh TSh USh Rs RM Rp Kc Kč Lei Ft zł NT HK EUR USD GBP'.split(' '));

function isTitle(token: Token): boolean {
  const word = withoutStop(token.lower);
  return COURTESY_TITLES.has(word) || RANKS.has(word);
}

/** A name that only the lists found, if it ends before `limit`. Of seats of government they know too many that are words. */
function knownBefore(tokens: readonly Token[], index: number, limit: number): FoundName | undefined {
  const match = longestKnownName(tokens, index);
  if (!match || index + match.length > limit || isCurrency(tokens, index + match.length)) return undefined;
  const { known, length } = match;
  if (known.kind === 'place' && known.type !== 'country') return undefined;
  return { from: index, to: index + length, kind: known.kind, known };
}
