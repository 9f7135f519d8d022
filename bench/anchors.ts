// npm run bench:anchors: how often annotations find their words again in edited articles, and how often they claim to though
// the words were deleted; beside plain search and the scoring of Hypothesis' client. Fails below FLOORS.
//   npm run bench:anchors [-- --seed N --quick]
import { readFileSync, readdirSync } from 'node:fs';
import { readArticle } from '../src/analysis/article/article';
import { runSteps } from '../src/analysis/steps';
import type { Span } from '../src/analysis/text/span';
import { describeAnchor } from '../src/review/anchors/describe';
import { readArticles } from '../training/corpora';
import {
  changeWords,
  deleteSpan,
  insertBlocks,
  moveBlocks,
  unedited,
  type Edit,
  type EditedText,
} from './anchors/edits';
import { METHODS } from './anchors/methods';
import { makeRandom, type Random } from './screening/random';

/*
 * What counts. A target survives if at least half of its code units are still in the text as they were; its place is then
 * from the first to the last of them, with words that were put in the place of its own. It is anchored right if what was found
 * and that place share at least three quarters of what either covers. Targets of which less is left, but something, are
 * neither survivors nor deleted and do not count. Deleted targets are anchored falsely if anything is found at all.
 */
const SURVIVING = 0.5;
const RIGHT = 0.75;

/** Targets of each kind in an article. */
const TARGETS = 2;
const KINDS = ['two words', 'sentence', 'paragraph'] as const;
type Kind = (typeof KINDS)[number];

const all =
  (...edits: readonly Edit[]): Edit =>
  (edited, random, foreign) =>
    edits.reduce((result, edit) => edit(result, random, foreign), edited);

const EDITS: Readonly<Record<string, Edit>> = {
  '15 % of words changed': changeWords(15),
  'blocks moved': moveBlocks(3),
  'live-blog mix': all(insertBlocks(4), changeWords(5), moveBlocks(2)),
};

/** Of survivors at least, of deleted targets at most. */
const FLOORS = { right: 0.985, falsely: 0.01 };

interface Article {
  readonly text: string;
  readonly targets: readonly (Span & { readonly kind: Kind })[];
}

interface Count {
  hits: number;
  of: number;
}

// Hypothesis' scoring takes most of the time: --quick leaves it out.
const chosen = Object.entries(METHODS).filter(([name]) => name !== 'Hypothesis' || !process.argv.includes('--quick'));
const flag = process.argv.indexOf('--seed');
const seed = flag < 0 ? 1 : Number(process.argv[flag + 1]);
const articles = readAll(makeRandom(seed));
const paragraphs = articles.flatMap(({ text }) => text.split(/\n\s*\n/)).filter(words => words.length > 40);
const counts = new Map<string, Count>();
let spent = 0;
let anchored = 0;

articles.forEach(({ text, targets }, number) => {
  for (const [name, edit] of Object.entries(EDITS)) survivors(name, edit, { text, targets }, number);
  for (const [name, edit] of [['deleted', unchanged] as const, ...Object.entries(EDITS)])
    deletions(name === 'deleted' ? name : `deleted, ${name}`, edit, { text, targets }, number);
});
print();

function survivors(name: string, edit: Edit, { text, targets }: Article, number: number): void {
  const edited = edit(unedited(text), makeRandom(seed * 7919 + number), foreignTo(text));
  const anchors = targets.map(target => describeAnchor(text, target));
  for (const [method, find] of chosen) {
    const found = timed(method, anchors.length, () => find(edited.text, anchors));
    targets.forEach((target, index) => {
      const place = placeOf(edited, target);
      if (place) count(method, name, target.kind, shared(place, found[index]) >= RIGHT);
    });
  }
}

function deletions(name: string, edit: Edit, { text, targets }: Article, number: number): void {
  targets.forEach((target, index) => {
    const random = makeRandom(seed * 104729 + number * 100 + index);
    const edited = edit(deleteSpan(unedited(text), target), random, foreignTo(text));
    for (const [method, find] of chosen) {
      const [found] = find(edited.text, [describeAnchor(text, target)]);
      count(method, name, target.kind, found !== null);
    }
  });
}

function foreignTo(text: string): readonly string[] {
  return paragraphs.filter(words => !text.includes(words));
}

function unchanged(edited: EditedText): EditedText {
  return edited;
}

/** Where what is left of a target stands; `null` if it has not survived. */
function placeOf({ origins, kept }: EditedText, { start, end }: Span): Span | null {
  const own = origins.flatMap((origin, at) => (origin >= start && origin < end ? [at] : []));
  const same = own.filter(at => kept[at]).length;
  return same < SURVIVING * (end - start) ? null : { start: own[0]!, end: own.at(-1)! + 1 };
}

function shared(one: Span, other: Span | null | undefined): number {
  if (!other) return 0;
  const both = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return both / (one.end - one.start + other.end - other.start - both);
}

function timed<T>(method: string, size: number, work: () => T): T {
  const from = performance.now();
  const result = work();
  if (method === 'Dossier') {
    spent += performance.now() - from;
    anchored += size;
  }
  return result;
}

function count(method: string, edit: string, kind: Kind, hit: boolean): void {
  const key = `${method}/${edit}/${kind}`;
  const known = counts.get(key) ?? { hits: 0, of: 0 };
  counts.set(key, { hits: known.hits + (hit ? 1 : 0), of: known.of + 1 });
}

function total(method: string, edits: readonly string[], kinds: readonly Kind[] = KINDS): Count {
  const own = edits.flatMap(edit => kinds.map(kind => counts.get(`${method}/${edit}/${kind}`) ?? { hits: 0, of: 0 }));
  return own.reduce((sum, each) => ({ hits: sum.hits + each.hits, of: sum.of + each.of }), { hits: 0, of: 0 });
}

function print(): void {
  const edits = Object.keys(EDITS);
  const deleted = ['deleted', ...edits.map(edit => `deleted, ${edit}`)];
  const methods = chosen.map(([name]) => name);
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 46 : 18))
      .join('')
      .trimEnd();
  console.log(`${articles.length} articles, seed ${seed}`);
  console.log(row(['survivors anchored right', ...methods]));
  for (const edit of edits) {
    console.log(row([edit, ...methods.map(method => percent(total(method, [edit])))]));
    for (const kind of KINDS)
      console.log(row([`  ${kind}`, ...methods.map(method => percent(total(method, [edit], [kind])))]));
  }
  console.log(row(['deleted targets anchored falsely', ...methods]));
  for (const edit of deleted) {
    console.log(row([edit, ...methods.map(method => percent(total(method, [edit])))]));
    for (const kind of KINDS)
      console.log(row([`  ${kind}`, ...methods.map(method => percent(total(method, [edit], [kind])))]));
  }
  console.log(`${(spent / anchored).toFixed(2)} ms an anchor`);
  for (const edit of edits) check(edit, share(total('Dossier', [edit])), share => share >= FLOORS.right);
  for (const edit of deleted) check(edit, share(total('Dossier', [edit])), share => share <= FLOORS.falsely);
}

function check(name: string, value: number, holds: (share: number) => boolean): void {
  if (holds(value)) return;
  console.error(`${name}: ${(100 * value).toFixed(1)} % is beyond the floor`);
  process.exitCode = 1;
}

function share({ hits, of }: Count): number {
  return of === 0 ? 0 : hits / of;
}

function percent(count: Count): string {
  return `${(100 * share(count)).toFixed(1)} (${count.hits}/${count.of})`;
}

function readAll(random: Random): readonly Article[] {
  const own = ['development', 'test'].flatMap(folder =>
    readArticles(`training/articles/${folder}`).map(({ text }) => text),
  );
  const seeds = readdirSync('seeds')
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(`seeds/${name}`, 'utf8'));
  return [...own, ...seeds].map(text => ({ text, targets: targetsOf(text, random) }));
}

function targetsOf(text: string, random: Random): Article['targets'] {
  const { sentences, paragraphs: blocks } = runSteps(readArticle(text));
  const inBody = sentences.filter(({ where, start, end }) => where === 'body' && end - start > 20);
  const words = inBody.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/\p{L}+ (?=(\p{L}+))/gu), match => ({
      start: start + match.index,
      end: start + match.index + match[0].length + match[1]!.length,
    })),
  );
  return [words, inBody, blocks.filter(({ start, end }) => end - start > 40)].flatMap((spans, index) =>
    Array.from({ length: TARGETS }, () => random.pick(spans)).map(({ start, end }) => ({
      start,
      end,
      kind: KINDS[index]!,
    })),
  );
}
