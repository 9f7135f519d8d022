import { forEachStep, part, type Steps } from '../steps';
import { FITS, generationOf, keysOf, nameWords, nicknameOf, shorterNames, type Fit } from './personNames';
import type { NameMention } from './nameMention';

/** Most people that one short name is held to stand for; no article has more of one name. */
const NAMESAKES = 64;

/**
 * Clusters mentions of people. Names of more words come first: same words, same person. Shorter names then join the person
 * whose full name contains them; if several could be meant, the one named last before, as a reader would take it. A short
 * name that fits nobody is a person of its own.
 * @param mentions in the order of the text
 */
export function* groupPeople(mentions: readonly NameMention[], text: string): Steps<NameMention[][]> {
  const people = new People();
  const names = yield* part(distinctNames(mentions), 0, 0.2);
  const longestFirst = [...names.values()].sort((a, b) => b.words.length - a.words.length);
  yield* part(
    forEachStep(longestFirst, name => {
      name.bearers = people.bearersOf(name);
    }),
    0.2,
    0.6,
  );
  for (const [known, full] of otherNames(mentions, text)) names.get(known)!.bearers = names.get(full)!.bearers;
  yield* part(
    forEachStep(mentions, mention => {
      lastNamed(names.get(mention.text)!.bearers).mentions.push(mention);
    }),
    0.6,
    1,
  );
  return people.all.map(person => person.mentions).filter(named => named.length > 0);
}

/** Longest stretch between a name and the one that somebody is known by, in code units. */
const KNOWN_AS_REACH = 48;

/** Names that the text says somebody goes by, with the name before: `Alexander Moffat, known as Alec`. */
function otherNames(mentions: readonly NameMention[], text: string): [known: string, full: string][] {
  return mentions.flatMap((mention, index): [string, string][] => {
    const before = mentions[index - 1];
    if (!before || mention.start - before.end > KNOWN_AS_REACH) return [];
    return KNOWN_AS.test(text.slice(before.end, mention.start)) ? [[mention.text, before.text]] : [];
  });
}

const KNOWN_AS =
  /^,? (?:(?:who is|better|also|widely|popularly) )*(?:known|nicknamed)(?: to [\p{L} ]+)?(?: (?:simply|only))?(?: as)? [“"‘]?$/u;

interface PersonCluster {
  /** Where the article first writes a name of this person. */
  readonly from: number;
  /** `jr`, `sr`, ..., where a name states it. */
  generation: string | undefined;
  /** In the order of the text. */
  readonly mentions: NameMention[];
}

/** One way the article writes a name, with the people it may stand for; never nobody once it has been looked up. */
interface PersonName {
  readonly words: readonly string[];
  readonly nickname: readonly string[];
  readonly generation: string | undefined;
  /** Where it first stands. */
  readonly from: number;
  bearers: readonly PersonCluster[];
}

/** The names by their spelling, in order of first appearance. */
function* distinctNames(mentions: readonly NameMention[]): Steps<Map<string, PersonName>> {
  const names = new Map<string, PersonName>();
  yield* forEachStep(mentions, ({ text, start }) => {
    if (names.has(text)) return;
    const [words, nickname, generation] = [nameWords(text), nicknameOf(text), generationOf(text)];
    names.set(text, { words, nickname, generation, from: start, bearers: [] });
  });
  return names;
}

/** Of several people the one mentioned last so far, or if none of them was yet, the one who will be first. */
function lastNamed(people: readonly PersonCluster[]): PersonCluster {
  const position = ({ mentions, from }: PersonCluster) => mentions.at(-1)?.start ?? -from;
  return people.reduce((last, person) => (position(person) > position(last) ? person : last));
}

interface Bearer {
  readonly person: PersonCluster;
  readonly fit: Fit;
}

/** The people of an article under all names that may stand for them. */
class People {
  readonly all: PersonCluster[] = [];
  readonly #bearers = new Map<string, Bearer[]>();

  /** The people that a name fits best: a new one if it fits nobody. Ask for longer names first. */
  bearersOf({ words, nickname, generation, from }: PersonName): PersonCluster[] {
    const found = this.#best(words, generation);
    const people = found.length > 0 ? found : [this.#newcomer(from)];
    const [person, other] = people;
    if (other) return people;
    person!.generation ??= generation;
    this.#remember(shorterNames(words), person!);
    if (nickname.length > 0) this.#remember([[nickname.join(' '), 'part']], person!);
    return people;
  }

  #newcomer(from: number): PersonCluster {
    const person: PersonCluster = { from, generation: undefined, mentions: [] };
    this.all.push(person);
    return person;
  }

  #best(words: readonly string[], generation: string | undefined): PersonCluster[] {
    const isOther = ({ person }: Bearer) =>
      generation !== undefined && person.generation !== undefined && person.generation !== generation;
    const fitting = keysOf(words).flatMap(key => (this.#bearers.get(key) ?? []).filter(one => !isOther(one)));
    for (const fit of FITS) {
      const people = new Set(fitting.filter(bearer => bearer.fit === fit).map(({ person }) => person));
      if (people.size > 0) return [...people];
    }
    return [];
  }

  #remember(names: Iterable<readonly [key: string, fit: Fit]>, person: PersonCluster): void {
    for (const [key, fit] of names) {
      const bearers = this.#bearers.get(key) ?? [];
      if (bearers.length < NAMESAKES) this.#bearers.set(key, [...bearers, { person, fit }]);
    }
  }
}
