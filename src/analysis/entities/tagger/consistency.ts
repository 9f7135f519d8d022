import { forEachStep, mapSteps, part, type Steps } from '../../steps';
import { lexicalTags } from '../../text/lexicon';
import { isReportingVerb } from '../../text/reportingVerbs';
import { isAcronym } from './memory';
import type { TaggedKind } from './labels';
import type { TaggedName, Tokens } from './tagger';
import { isOpening } from './view';

/** Log odds from which a name counts as surely seen. */
const SURE = 3;
/** How many times surer one kind must be than another to be the only one. */
const CLEAR = 2;

/**
 * Finds names surely seen once elsewhere in the same document, and gives all occurrences of a name the kind that is clearly
 * the surest (one sense per discourse: Gale, Church and Yarowsky 1992).
 */
export function* makeConsistent(
  sentences: readonly Tokens[],
  names: readonly (readonly TaggedName[])[],
): Steps<TaggedName[][]> {
  const kinds = yield* part(surestKinds(sentences, names), 0, 0.5);
  const people = wordsOfPeople(kinds);
  return yield* part(
    mapSteps(sentences, (sentence, index) => {
      const own = names[index]!.flatMap(tagged => {
        const name = withoutOrigin(sentence, tagged, kinds);
        if (isFamily(sentence, name, people)) return [];
        const { from, to, margin } = name;
        const kind = kinds.get(textOf(sentence, from, to)) ?? name.kind;
        return [{ from, to, kind: actsAsPerson(sentence, name, people) ? ('person' as const) : kind, margin }];
      });
      return [...own, ...missedNames(sentence, own, kinds)].sort((a, b) => a.from - b.from);
    }),
    0.5,
    1,
  );
}

/** "Wang Yi of China" has the shape of a bank's name; a person of that name elsewhere says that it is one here too. */
function withoutOrigin(sentence: Tokens, name: TaggedName, kinds: Kinds): TaggedName {
  const { tokens } = sentence;
  const link = tokens.findIndex(({ text }, index) => index > name.from && index < name.to && text === 'of');
  const kind = link < 0 ? undefined : kinds.get(textOf(sentence, name.from, link));
  return kind && kind !== name.kind ? { ...name, to: link, kind } : name;
}

/** The first and last words of the full names of people. */
function wordsOfPeople(kinds: Kinds): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [name, kind] of kinds) {
    if (kind !== 'person' || !name.includes(' ')) continue;
    words.add(name.slice(0, name.indexOf(' '))).add(name.slice(name.lastIndexOf(' ') + 1));
  }
  return words;
}

/** "Washington told" and "Chelsea, 34," where the article names people so: whatever else is called that, they are meant. */
function actsAsPerson({ tokens }: Tokens, { from, to }: TaggedName, people: ReadonlySet<string>): boolean {
  if (to !== from + 1 || !people.has(tokens[from]!.text)) return false;
  const [before, next, behind] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  const hasAge = next?.text === ',' && /^\d\d$/.test(behind?.text ?? '') && /^[,.]$/.test(tokens[to + 2]?.text ?? '');
  return hasAge || isReportingVerb(next?.lower ?? '') || isReportingVerb(before?.lower ?? '');
}

/** "the two Lindqvists" are several, and none of them is named. */
function isFamily({ tokens }: Tokens, { from, to, kind }: TaggedName, people: ReadonlySet<string>): boolean {
  const [before, name] = [tokens[from - 1], tokens[from]!.text];
  if (kind !== 'person' || to !== from + 1 || !name.endsWith('s') || people.has(name)) return false;
  return people.has(name.replace(/e?s$/, '')) && /^(?:the|two|three|four|both|all)$/.test(before?.lower ?? '');
}

type Kinds = ReadonlyMap<string, TaggedKind>;

function* surestKinds(sentences: readonly Tokens[], names: readonly (readonly TaggedName[])[]): Steps<Kinds> {
  const sums = new Map<string, Map<TaggedKind, number>>();
  yield* forEachStep(sentences, (sentence, index) => {
    for (const name of names[index]!) {
      const text = textOf(sentence, name.from, name.to);
      const sum = sums.get(text) ?? new Map<TaggedKind, number>();
      sum.set(name.kind, (sum.get(name.kind) ?? 0) + name.margin);
      sums.set(text, sum);
    }
  });
  const kinds = new Map<string, TaggedKind>();
  for (const [text, sum] of sums) {
    const [first, second] = [...sum].sort((a, b) => b[1] - a[1]);
    if (first![1] >= SURE && first![1] >= CLEAR * (second?.[1] ?? 0)) kinds.set(text, first![0]);
  }
  for (const name of givenNames(kinds)) if (!sums.has(name)) kinds.set(name, 'person');
  return kinds;
}

const GIVEN_NAME = /^(?:First|Male|Female)Name$/;

/** Given names of people named in full: "“Jake is late,” said Wang" where the article has Jake Sullivan. */
function givenNames(kinds: Kinds): string[] {
  return [...kinds].flatMap(([name, kind]) => {
    const [first = '', ...others] = name.split(' ');
    const isGiven = others.length > 0 && lexicalTags(first.toLowerCase()).some(tag => GIVEN_NAME.test(tag));
    return kind === 'person' && isGiven ? [first] : [];
  });
}

/** Occurrences of known names that the tagger left outside; the longest at each token. */
function missedNames(sentence: Tokens, own: readonly TaggedName[], kinds: Kinds): TaggedName[] {
  const { tokens } = sentence;
  const taken = new Set(own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)));
  const missed: TaggedName[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!tokens[from]!.capital || taken.has(from)) continue;
    let free = from;
    while (free < tokens.length && free - from < LONGEST && !taken.has(free)) free += 1;
    for (let to = free; to > from; to -= 1) {
      const kind = kinds.get(textOf(sentence, from, to));
      if (kind === undefined || isPartOfMore(sentence, from, to)) continue;
      missed.push({ from, to, kind, margin: 0 });
      from = to - 1;
      break;
    }
  }
  return missed;
}

/** Tokens of the longest name looked for again. */
const LONGEST = 8;

/** Whether the words next to it have capitals too, so that it may be part of another name. */
function isPartOfMore({ tokens }: Tokens, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  const one = tokens[from]!;
  if (next?.capital === true && (next.spaced || !isAcronym(next))) return true;
  if (tokens[to]?.text === '-' && tokens[to + 1]?.capital === true) return true;
  return before?.capital === true && one.spaced && !isOpening(tokens, from - 1);
}

function textOf({ tokens }: Tokens, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1)
    text += (index > from && tokens[index]!.spaced ? ' ' : '') + tokens[index]!.text;
  return text;
}
