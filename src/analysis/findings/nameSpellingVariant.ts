import { nameWords } from '../entities/personNames';
import type { Edit, Mention, Person } from '../model';
import { forEachStep, mapSteps, type Steps } from '../steps';
import { matchesOf } from '../text/matches';
import { spanAt } from '../text/span';
import { isNearSpelling, nearKeys, type NamePart } from './nearSpelling';
import type { ArticleRule, Report, Subject } from './rule';

/** No more people are compared who share a key; an article has a handful, and the work stays bounded. */
const MOST_ALIKE = 8;
/** Words of a name that are looked at; hardly one has more. */
const MOST_WORDS = 6;
/** Words that say of somebody that there is another of nearly the same name. */
const RELATION =
  /\b(?:(?:step)?(?:brother|sister|father|mother|son|daughter)|wife|husband|widow|cousin|uncle|aunt|nephew|niece|twins?|siblings?|spouse|related|relation|relative|namesake|predecessor|successor|married)s?\b/i;

/** How far from a name they are looked for, in code units. */
const BESIDE = 36;

/** A way to write a name, by one person of the analysis. */
interface Written {
  readonly person: Person;
  /** The words of the name, folded. */
  readonly words: readonly string[];
}

/** Two ways to write one word of one person's name, the rarer as `odd`. */
interface Variant {
  readonly odd: Places;
  readonly usual: Places;
}

/** A spelling of a word, with where it stands. */
interface Places {
  readonly word: string;
  readonly at: readonly Edit[];
}

/** One person whose name is spelt in two ways. The finding stands on the rarer spelling. */
export const nameSpellingVariant: ArticleRule = {
  code: 'name-spelling-variant',
  severity: 'warning',
  byDefault: true,
  title: 'Name spelt in two ways',
  explanation:
    'The article spells what looks like one person’s name in two ways (Sullivan and Sulivan, Mohammed and Muhammad Ali), so ' +
    'readers may take one person for two. People who are named in one sentence or said to be related, names that differ in ' +
    'more than one word, and spellings of places are passed over.',
  looksAt: 'article',
  *check(subject): Steps<Report[]> {
    const people = subject.entities.filter(entity => entity.kind === 'person');
    const accents = yield* mapSteps(people, accentsOf);
    const pairs = yield* pairsOf(people);
    const spellings = yield* mapSteps(pairs, ([a, b]) => variantOf(a, b, subject));
    return [...accents, ...spellings].flat().map(toReport);
  },
};

/** What every name with an accent has. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Spellings of one resolved person that differ only in accents: `Demirtaş` and `Demirtas`. */
function accentsOf(person: Person): Variant[] {
  if (!person.mentions.some(({ text }) => BEYOND_ASCII.test(text))) return [];
  const spellings = new Map<string, Map<string, Edit[]>>();
  for (const mention of writtenMentions(person)) {
    for (const place of wordPlaces(mention)) {
      if (place.text === place.text.toUpperCase()) continue;
      const ways = spellings.get(folded(place.text)) ?? new Map<string, Edit[]>();
      const way = place.text.toLowerCase().normalize('NFC');
      const places = ways.get(way) ?? [];
      places.push(place);
      spellings.set(folded(place.text), ways.set(way, places));
    }
  }
  return [...spellings.values()].flatMap(ways => {
    const [first, second] = [...ways.values()].map(at => ({ word: at[0]!.text, at }));
    return first && second && hasAccent(first.word) !== hasAccent(second.word) ? [rarerFirst(first, second)] : [];
  });
}

/** Pairs of people whose names differ in one word, and there only a little. */
function* pairsOf(people: readonly Person[]): Steps<[Written, Written][]> {
  const alike = new Map<string, Written[]>();
  const pairs = new Map<string, [Written, Written]>();
  const names = yield* mapSteps(people, person => ({ person, words: wordsOf(person.name).slice(-MOST_WORDS) }));
  const keys = yield* keysOfAlike([...new Set(names.flatMap(({ words }) => words))]);
  yield* forEachStep(names, written => {
    const { person } = written;
    for (const key of keysOf(written, keys)) {
      const others = alike.get(key) ?? [];
      for (const other of others) {
        if (other.person !== person) pairs.set(`${other.person.id} ${person.id}`, [other, written]);
      }
      if (others.length < MOST_ALIKE) alike.set(key, [...others, written]);
    }
  });
  return [...pairs.values()];
}

/**
 * The keys of the words that share one with another word, as in most articles none does.
 * @param words all different
 */
function* keysOfAlike(words: readonly string[]): Steps<ReadonlyMap<string, readonly string[]>> {
  const bearers = new Map<string, number>();
  const keyed = yield* mapSteps(words, word => {
    const keys = nearKeys(word);
    for (const key of keys) bearers.set(key, (bearers.get(key) ?? 0) + 1);
    return [word, keys] as const;
  });
  const isShared = (key: string) => bearers.get(key)! > 1;
  const alike = yield* mapSteps(keyed, ([word, keys]) => (keys.some(isShared) ? [[word, keys] as const] : []));
  return new Map(alike.flat());
}

/** One for each word that may be spelt otherwise, with the rest of the name; what the name ends with stands for it as well. */
function keysOf({ words }: Written, alike: ReadonlyMap<string, readonly string[]>): string[] {
  const endings = words.map((_, from) => words.slice(from));
  return endings.flatMap(ending =>
    ending.flatMap((word, at) => (alike.get(word) ?? []).map(key => `${ending.with(at, '…').join(' ')} | ${key}`)),
  );
}

function variantOf(a: Written, b: Written, subject: Subject): Variant[] {
  const differing = differenceOf(a.words, b.words);
  if (!differing) return [];
  const [one, other] = [placesOf(a.person, differing[0]), placesOf(b.person, differing[1])];
  if (!one || !other || areTwoPeople(a.person, b.person, subject)) return [];
  return [rarerFirst(one, other)];
}

/** The words in which two names, or the ending that both have, differ, if that may be a matter of spelling. */
function differenceOf(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(-length), b.slice(-length)];
  const at = x.findIndex((word, index) => word !== y[index]);
  const onlyOne = at >= 0 && x.every((word, index) => index === at || word === y[index]);
  const part: NamePart = at === length - 1 ? 'surname' : 'given';
  return onlyOne && isNearSpelling(x[at]!, y[at]!, part) ? [x[at]!, y[at]!] : undefined;
}

/** Whether the article shows that there are two: it names both in one sentence, or says beside a name how they are related. */
function areTwoPeople(a: Person, b: Person, { article, text }: Subject): boolean {
  const [few, many] = a.mentions.length <= b.mentions.length ? [a, b] : [b, a];
  const related = [...few.mentions, many.mentions[0]!].some(({ start, end }) =>
    RELATION.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE)),
  );
  const sentencesOf = ({ mentions }: Person) => mentions.map(({ start }) => spanAt(article.sentences, start)?.index);
  const ofMany = new Set(sentencesOf(many));
  return related || sentencesOf(few).some(sentence => ofMany.has(sentence));
}

function placesOf(person: Person, word: string): Places | undefined {
  const at = writtenMentions(person)
    .flatMap(wordPlaces)
    .filter(place => folded(place.text) === word);
  return at[0] && { word: at[0].text, at };
}

function rarerFirst(a: Places, b: Places): Variant {
  const bIsRarer = b.at.length < a.at.length || (b.at.length === a.at.length && b.at[0]!.start > a.at[0]!.start);
  return bIsRarer ? { odd: b, usual: a } : { odd: a, usual: b };
}

function writtenMentions(person: Person): Mention[] {
  return person.mentions.filter(({ form }) => form === 'name');
}

/** The words of a mention, parts of double names each, with their places. */
function wordPlaces({ text, start }: Mention): Edit[] {
  return matchesOf(/[^\s.,-]+/g, text).map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word,
  }));
}

function wordsOf(name: string): string[] {
  return nameWords(name).flatMap(word => word.split('-').filter(part => part !== ''));
}

function folded(word: string): string {
  return nameWords(word)[0] ?? '';
}

function hasAccent(word: string): boolean {
  return /\p{M}/u.test(word.normalize('NFD'));
}

function toReport({ odd, usual }: Variant): Report {
  const [place, origin] = [odd.at[0]!, usual.at[0]!];
  const change = ({ at }: Places, text: string): Edit[] => at.map(({ start, end }) => ({ start, end, text }));
  const [here, ...others] = change(odd, usual.word);
  return {
    message: `“${odd.word}” here and “${usual.word}” elsewhere look like two spellings of one person’s name.`,
    start: place.start,
    end: place.end,
    related: [{ start: origin.start, end: origin.end, message: `Spelt “${usual.word}” here` }],
    fixes: [
      { title: `Change to “${usual.word}”`, edits: [here!] },
      ...(others.length > 0
        ? [{ title: `Change all “${odd.word}” to “${usual.word}”`, edits: [here!, ...others] }]
        : []),
      { title: `Change all “${usual.word}” to “${odd.word}”`, edits: change(usual, odd.word) },
    ],
  };
}
