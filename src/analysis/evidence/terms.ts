import { bundledClusters } from '../entities/tagger/bundledClusters';
import type { ReadSentence } from '../entities/sentenceMentions';
import { clusterOf, NO_CLUSTER } from '../entities/tagger/clusters';
import type { Entity, OrganizationType } from '../model';
import { isFunctionWord } from '../text/lexicon';
import { remembering } from '../text/remembering';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { mainDateKey, type LocatedDate } from './dateTerms';
import type { Quantity } from './quantities';
import { meaningOf } from './synonyms';

export type TermSort = 'name' | 'number' | 'date' | 'word';

/** Something a sentence says that another may say in other words: the key is the same in both. */
export interface Term extends Span {
  readonly key: string;
  readonly sort: TermSort;
  /** Tokens it covers: `from` up to and without `to`. */
  readonly from: number;
  readonly to: number;
}

/** A sentence with the dates and quantities in it. */
export interface Sayings {
  readonly read: ReadSentence;
  readonly dates: readonly LocatedDate[];
  readonly quantities: readonly Quantity[];
}

/** Bodies that have their seat in a city whose name stands for them. */
const SEATED: Readonly<Record<string, RegExp>> = {
  Brussels: /^(EU|European (Union|Commission|Council|Parliament)|the European .*)$/,
};

/**
 * What a sentence is about, in order: the entities it names (so that Sullivan and Jake Sullivan are one), its dates and
 * numbers, and other words that carry meaning.
 */
export function termsOf(sayings: Sayings): Term[] {
  const { tokens } = sayings.read;
  const terms: Term[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const term = termAt(sayings, index);
    if (!term) continue;
    terms.push(term);
    index = term.to - 1;
  }
  return terms;
}

function termAt({ read, dates, quantities }: Sayings, index: number): Term | undefined {
  const token = read.tokens[index]!;
  const termTo = (to: number, sort: TermSort, key: string): Term => ({
    start: token.start,
    end: read.tokens[to - 1]!.end,
    from: index,
    to,
    sort,
    key,
  });
  const date = dates.find(({ from }) => from === index);
  const day = date && mainDateKey(date.expression);
  if (date && day !== undefined) return termTo(date.to, 'date', day);
  const mention = read.mentionOf(index);
  if (mention) return termTo(mention.to, 'name', nameKeys(mention.entity)[0]!);
  const quantity = quantities.find(({ from }) => from === index);
  if (quantity) return termTo(quantity.to, 'number', `#${quantity.low}`);
  if (token.type === 'number') return termTo(index + 1, 'number', `#${token.text}`);
  if (!isMeaningful(token)) return undefined;
  return termTo(index + 1, 'word', meaningOf(token.lower));
}

/** What tells that two words are used alike; a name or number has no cluster. */
export function clusterOfTerm({ read }: Pick<Sayings, 'read'>, { sort, from }: Term): number {
  return sort === 'word' ? clusterOfWord(read.tokens[from]!.lower) : NO_CLUSTER;
}

const clusterOfWord = remembering(word => clusterOf(word, bundledClusters()));

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your']);

/** Whether the token is a word that carries meaning. */
export function isMeaningful({ type, lower }: Token): boolean {
  return type === 'word' && lower.length > 1 && !isFunctionWord(lower) && !POSSESSIVES.has(lower);
}

const NAME_KEYS = new WeakMap<Entity, readonly string[]>();

/** The keys of an entity: first its own, then those of what it stands for. */
export function nameKeys(entity: Entity): readonly string[] {
  let keys = NAME_KEYS.get(entity);
  if (!keys) {
    keys = [keyOf(entity), ...standsFor(entity)];
    NAME_KEYS.set(entity, keys);
  }
  return keys;
}

function standsFor(entity: Entity): string[] {
  const country = entity.kind === 'organization' && isOfState(entity.type) ? entity.country : null;
  const seat = Object.entries(SEATED).find(([, bodies]) =>
    [entity.name, ...entity.aliases].some(name => bodies.test(name)),
  );
  return [...(country === null ? [] : [`country ${country}`]), ...(seat ? ['seat ' + seat[0]] : [])];
}

function isOfState(type: OrganizationType | null): boolean {
  return type === 'government-body' || type === 'administration' || type === 'legislature';
}

/** A country, its people and its seat of government stand for one another: China, Chinese, Beijing. */
function keyOf(entity: Entity): string {
  const seat = Object.keys(SEATED).find(city => entity.kind === 'place' && entity.name === city);
  if (seat !== undefined) return `seat ${seat}`;
  const standsForCountry =
    entity.kind === 'group' || (entity.kind === 'place' && /^(country|capital)$/.test(entity.type ?? ''));
  return standsForCountry && entity.country !== null ? `country ${entity.country}` : entity.id;
}
