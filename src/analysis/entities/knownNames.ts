import { isPossessive, type Token } from '../text/tokens';
import type { EntityKind } from '../model';
import { longestKnownName, type KnownName } from './gazetteers/gazetteer';
import { COURTESY_TITLES, RANKS } from './gazetteers/nameWords';
import type { NameSpan } from './tagger/labels';

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
    if (span && span.from < index) next += 1;
    else if (span?.from === index) {
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

/** Brings a tagged name to what the guidelines count as one: without titles, articles and possessive endings. */
function settle(tokens: readonly Token[], { from, to, kind }: NameSpan): FoundName[] {
  while (to > from + 1 && isPossessive(tokens[to - 1])) to -= 1;
  while (from < to - 1 && tokens[from]!.text === 'the') from += 1;
  if (kind === 'person') {
    while (from < to - 1 && isTitle(tokens[from]!)) from += 1;
  }
  const match = longestKnownName(tokens, from);
  const known = match && from + match.length === to ? match.known : undefined;
  // A person may be called Georgia or Jordan; a country is a country whatever else it looks like.
  if (known && kind !== 'person')
    return [{ from, to, kind: decided(known, kind), known: known.kind === decided(known, kind) ? known : undefined }];
  return [complete(tokens, { from, to, kind, known: undefined })];
}

function decided(known: KnownName, tagged: EntityKind): EntityKind {
  // A capital's name may be that of a team, a ship or a newspaper: of these the tagger knows more.
  return known.kind === 'place' && known.type !== 'country' ? tagged : known.kind;
}

/**
 * Small words that complete a name: "Biden administration" is a government and not Joe Biden, "Swat valley" is more than
 * Swat.
 */
function complete(tokens: readonly Token[], name: FoundName): FoundName {
  const next = tokens[name.to];
  if (next?.spaced !== true) return name;
  if (name.kind === 'person' && next.lower === 'administration')
    return { ...name, to: name.to + 1, kind: 'organization' };
  if (name.kind === 'place' && /^(?:valley|peninsula|archipelago)$/.test(next.text))
    return { ...name, to: name.to + 1 };
  return name;
}

function isTitle(token: Token): boolean {
  const word = token.lower.replace(/\.$/, '');
  return COURTESY_TITLES.has(word) || RANKS.has(word);
}

/** A name that only the lists found, if it ends before `limit`. Of seats of government they know too many that are words. */
function knownBefore(tokens: readonly Token[], index: number, limit: number): FoundName | undefined {
  const match = longestKnownName(tokens, index);
  if (!match || index + match.length > limit) return undefined;
  const { known, length } = match;
  if (known.kind === 'place' && known.type !== 'country') return undefined;
  return { from: index, to: index + length, kind: known.kind, known };
}
