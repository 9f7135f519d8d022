import { isPossessive, type Token } from '../../text/tokens';
import type { FeatureList } from './featureList';
import { isAcronym, type DocumentMemory } from './memory';
import { isOpening, type Run, type SentenceView } from './view';
import { addCluster, addForms, addListBits, addNeighbour, NOTHING, WINDOW, wordAt } from './wordFeatures';
import { isFunctionWord, type Word } from './words';

/**
 * Reads the features of a token, as hashes, into `features`. Training and prediction both read them here, so that what one
 * learns the other sees. A feature is a template (a number of its own) joined with what fills it.
 * @param memory of the whole document
 */
export function readFeatures(features: FeatureList, view: SentenceView, index: number, memory: DocumentMemory): void {
  read(features, view, index, memory, true);
}

/** Reads those features of a token that `readWordFeatures` does not tell of the words around it. */
export function readContext(features: FeatureList, view: SentenceView, index: number, memory: DocumentMemory): void {
  read(features, view, index, memory, false);
}

/** @param whole whether with the features that words bring by themselves; in training each has its place among the others */
function read(features: FeatureList, view: SentenceView, index: number, memory: DocumentMemory, whole: boolean): void {
  features.count = 0;
  addWord(features, view, index, whole);
  addWindow(features, view, index, whole);
  addLists(features, view, index, whole);
  addClusters(features, view, index, whole);
  addRun(features, view, index, memory);
  addBrackets(features, view, index);
  addMemory(features, view, index, memory);
}

function addWord(features: FeatureList, view: SentenceView, index: number, whole: boolean): void {
  const word = view.words[index]!;
  const token = view.tokens[index]!;
  features.add(1, 0);
  if (whole) addForms(features, word);
  const opening = Number(isOpening(view.tokens, index)) + 2 * Number(view.headline);
  features.add(5, opening, word.shape);
  features.add(6, opening, word.key);
  features.add(7, Number(token.spaced), word.shape, Number(view.tokens[index + 1]?.spaced ?? true));
}

function addWindow(features: FeatureList, { tokens, words }: SentenceView, index: number, whole: boolean): void {
  const own = words[index]!;
  const before2 = wordAt(words, index - 2);
  const before = wordAt(words, index - 1);
  const next = wordAt(words, index + 1);
  const next2 = wordAt(words, index + 2);
  if (whole) {
    addNeighbour(features, before, -1);
    addNeighbour(features, next, 1);
    addNeighbour(features, before2, -2);
    addNeighbour(features, next2, 2);
  }
  features.add(14, before.key, own.shape);
  features.add(15, next.key, own.shape);
  features.add(16, before.key, own.key);
  features.add(17, own.key, next.key);
  features.add(18, before2.key, before.key, own.shape);
  features.add(19, next.key, next2.key, own.shape);
  features.add(20, before.shape, own.shape);
  features.add(21, own.shape, next.shape);
  features.add(22, before.shape, own.shape, next.shape);
  features.add(23, before.ending, own.shape);
  features.add(24, next.ending, own.shape);
  features.add(25, before.key, own.shape, next.key);
  if (tokens[index]!.spaced && (tokens[index + 1]?.spaced ?? true)) return;
  // Parts of a hyphenated word see the word as a whole.
  features.add(26, before.shape, own.shape, next.shape, Number(tokens[index]!.spaced));
  features.add(27, before2.shape, before.shape, own.key);
  features.add(28, next.key, next2.shape, own.shape);
}

function addLists(
  features: FeatureList,
  { words, phrases, tokens }: SentenceView,
  index: number,
  whole: boolean,
): void {
  const own = words[index]!;
  const capital = Number(tokens[index]!.capital);
  for (let near = Math.max(0, index - WINDOW); near <= index + WINDOW && near < words.length; near += 1) {
    const offset = near - index;
    if (whole) addListBits(features, words[near]!, offset, capital);
    const phrase = phrases[near]!;
    if (phrase !== 0) features.add(31, offset + WINDOW, capital, phrase);
  }
  const before = wordAt(words, index - 1);
  const next = wordAt(words, index + 1);
  features.add(32, own.lists, own.shape);
  features.add(33, before.lists, own.lists, capital);
  features.add(34, own.lists, next.lists, capital);
  features.add(35, before.lists, own.shape, next.lists);
  features.add(36, phrases[index]!, own.shape, index > 0 ? phrases[index - 1]! : 0, phrases[index + 1] ?? 0);
}

/** Words are few, their neighbours many: what was learned of some holds for those like them. */
function addClusters(features: FeatureList, { words, tokens }: SentenceView, index: number, whole: boolean): void {
  const own = words[index]!;
  const before = wordAt(words, index - 1);
  const next = wordAt(words, index + 1);
  const capital = Number(tokens[index]!.capital);
  if (whole) {
    for (let offset = -WINDOW; offset <= WINDOW; offset += 1)
      addCluster(features, wordAt(words, index + offset), offset, capital);
  }
  features.add(112, own.cluster, own.shape);
  features.add(113, before.group, own.cluster, capital);
  features.add(114, own.cluster, next.group, capital);
  features.add(115, before.group, own.group, next.group, capital);
  features.add(116, before.cluster, own.shape, next.cluster);
}

function addRun(features: FeatureList, view: SentenceView, index: number, memory: DocumentMemory): void {
  const run = view.runs[index];
  const linked = view.linked[index];
  if (run) {
    addRunWords(features, 40, view, index, run);
    addRunClusters(features, view, index, run, memory);
  }
  if (linked && (linked.from !== run?.from || linked.to !== run.to)) addRunWords(features, 60, view, index, linked);
}

function addRunWords(features: FeatureList, template: number, view: SentenceView, index: number, run: Run): void {
  const { words, tokens } = view;
  const first = words[run.from]!;
  const last = words[run.to - 1]!;
  const before = wordAt(words, run.from - 1);
  const next = wordAt(words, run.to);
  const length = Math.min(run.to - run.from, 6);
  const position = Math.min(index - run.from, 3);
  const rest = Math.min(run.to - 1 - index, 3);
  const small = Number(!tokens[index]!.capital);
  features.add(template, length, position);
  features.add(template + 1, length, rest, small);
  features.add(template + 2, first.key, position);
  features.add(template + 3, last.key, rest);
  features.add(template + 4, before.key, position, length);
  features.add(template + 5, next.key, rest, length);
  features.add(template + 6, first.lists, length, position);
  features.add(template + 7, last.lists, length, rest);
  features.add(template + 8, before.lists, length, position);
  features.add(template + 9, next.lists, length, rest);
  features.add(template + 10, before.key, next.key);
  features.add(template + 11, run.from > 1 ? words[run.from - 2]!.key : 0, before.key, position);
  features.add(template + 12, next.key, words[run.to + 1]?.key ?? 0, rest);
  features.add(template + 13, view.phrases[run.from]!, position, length);
  let lists = 0;
  for (let at = run.from; at < run.to; at += 1) lists |= words[at]!.lists;
  features.addBits(template + 14, lists, position === 0 ? 0 : rest === 0 ? 2 : 1, 0);
  if (isPossessive(tokens[run.to])) features.add(template + 15, length, rest);
  // A head of a company or body may stand anywhere in the run, its last word is what it mostly is.
  features.add(template + 16, last.ending, length, rest);
}

function addRunClusters(
  features: FeatureList,
  { words, tokens }: SentenceView,
  index: number,
  run: Run,
  memory: DocumentMemory,
): void {
  const first = words[run.from]!;
  const last = words[run.to - 1]!;
  const before = wordAt(words, run.from - 1);
  const next = wordAt(words, run.to);
  const noun = nounAfter(words, tokens, run);
  const length = Math.min(run.to - run.from, 4);
  const position = Math.min(index - run.from, 3);
  const rest = Math.min(run.to - 1 - index, 3);
  features.add(117, first.cluster, length, position);
  features.add(118, last.cluster, length, rest);
  features.add(119, before.cluster, position, length);
  features.add(120, next.cluster, rest, length);
  features.add(121, first.group, last.group, position);
  features.add(122, before.group, last.group, next.group);
  features.add(123, noun.key, length);
  features.add(124, noun.cluster, length);
  features.add(125, noun.key, last.group, position);
  features.add(126, memory.sport, first.lists, length);
  features.add(127, memory.sport, last.group, next.key);
  features.add(128, memory.sport, before.key, length);
}

/** The head of the words with small letters that follow a run: `election` behind "Manitoba general". */
function nounAfter(words: readonly Word[], tokens: readonly Token[], run: Run): Word {
  let noun = NOTHING;
  for (let index = run.to; index < run.to + 3; index += 1) {
    const token = tokens[index];
    const word = words[index];
    if (!token || !word || token.type !== 'word' || token.capital || isFunctionWord(word)) break;
    noun = word;
  }
  return noun;
}

/** What stands alone in brackets is mostly the short form of what stands before them: `the Forza Europa list (FE)`. */
function addBrackets(features: FeatureList, { words, tokens, runs }: SentenceView, index: number): void {
  const run = runs[index];
  if (!run || run.from === 0 || tokens[run.from - 1]!.text !== '(') return;
  const before = wordAt(words, run.from - 2);
  const closed = Number(tokens[run.to]?.text === ')');
  const length = Math.min(run.to - run.from, 3);
  features.add(129, closed, length, words[index]!.shape);
  features.add(130, closed, before.lists, Number(tokens[run.from - 2]?.capital));
  features.add(131, closed, before.group, Number(tokens[run.from - 2]?.capital));
  const named = runs[run.from - 2];
  if (!named) return;
  features.add(132, closed, words[named.from]!.group, Math.min(named.to - named.from, 3));
  features.addBits(
    133,
    words.slice(named.from, named.to).reduce((bits, { lists }) => bits | lists, 0),
    closed,
    length,
  );
}

function addMemory(features: FeatureList, view: SentenceView, index: number, memory: DocumentMemory): void {
  const token = view.tokens[index]!;
  if (token.type !== 'word') return;
  const own = memory.of(token.lower);
  if (!own) return;
  const capital = Number(token.capital) + 2 * Number(isOpening(view.tokens, index));
  const run = view.runs[index];
  const length = run ? run.to - run.from : 0;
  features.add(80, capital, Math.min(own.small, 2), Math.min(own.capital, 3));
  features.add(81, capital, Number(own.small > 0), Number(own.capital > 0), Number(length > 1));
  if (!run) return;
  const flags =
    Number(own.titled) +
    2 * Number(own.speaks) +
    4 * Number(own.owns) +
    8 * Number(own.aged) +
    16 * Number(own.located);
  features.add(82, flags, Math.min(length, 3));
  features.add(83, Number(own.titled), Math.min(own.run.length, 4));
  features.add(84, Number(own.speaks), Math.min(own.run.length, 4));
  features.add(85, Number(own.owns), Math.min(own.run.length, 4));
  features.add(86, Number(own.located), Number(own.articled), Math.min(length, 3));
  features.add(87, Number(own.aged));
  addLongestRun(features, own.run, own.place, length);
  const acronym = isAcronym(token) ? memory.spelledOut(token.text) : undefined;
  if (!acronym) return;
  features.add(95, 0);
  features.add(96, acronym[0]!.key);
  features.add(97, acronym.at(-1)!.key);
  features.add(98, acronym.at(-1)!.lists | acronym[0]!.lists);
}

/** The longest run of the document that the word stands in: what Sullivan is, Jake Sullivan tells. */
function addLongestRun(features: FeatureList, run: readonly Word[], place: number, length: number): void {
  if (run.length === 0) return;
  const longer = Math.min(run.length - length, 2);
  const position = place === 0 ? 0 : place === run.length - 1 ? 2 : 1;
  const head = run.at(-1)!;
  features.add(88, longer, position, Math.min(run.length, 4));
  if (longer <= 0) return;
  features.add(89, head.key, position);
  features.add(90, head.lists, position);
  features.add(91, run[0]!.key, position);
  features.add(92, run[0]!.lists, head.lists, position);
  features.add(134, head.cluster, position);
  features.add(135, run[0]!.cluster, position);
  features.add(136, run[0]!.group, head.group, position);
  let lists = 0;
  for (const word of run) lists |= word.lists;
  features.addBits(93, lists, position, 0);
}
