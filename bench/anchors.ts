// npm run bench:anchors: how often annotations find their words again in edited articles, and how often they claim to though
// the words were deleted, beside other methods on the same edits. Fails below FLOORS.
//   npm run bench:anchors [-- --seed N --seeds COUNT --quick]
//   --seed N --seeds COUNT  edits made with COUNT seeds from N on: all together, and the worst of them
//   --quick                 leaves out the methods that take most of the time
//   --errors                prints what Dossier got wrong, on the training articles, where it may be mended
import { parseArgs } from 'node:util';
import type { Span } from '../src/analysis/text/span';
import { METHODS, type MethodName } from './anchors/methods';
import { share, Tally } from './anchors/tally';
import { KINDS, readTexts, type Kind } from './anchors/targets';
import { DELETIONS, isRight, SURVIVALS, trialsOf, type Trial } from './anchors/trials';

/** Of survivors anchored right at least, of deleted targets anchored falsely at most; of all seeds together. */
const FLOORS = { right: 0.99, falsely: 0.01 };
const SLOW: readonly MethodName[] = ['diff-match-patch', 'Hypothesis', 'length rule'];
const FIRST_COLUMN = 34;
const COLUMN = 20;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => Number(values.seed) + index);
const methods = (Object.keys(METHODS) as MethodName[]).filter(name => !(values.quick && SLOW.includes(name)));
const texts = readTexts(values.errors ? 'train' : 'measured');
const tally = new Tally();
const times = new Map<MethodName, number>();
for (const seed of seeds) for (const trial of trialsOf(texts, seed)) run(seed, trial);
print();

function run(seed: number, trial: Trial): void {
  for (const method of methods) {
    const from = performance.now();
    const found = METHODS[method](trial);
    times.set(method, (times.get(method) ?? 0) + performance.now() - from);
    trial.expected.forEach(({ kind, place }, index) => {
      if (place === 'unclear') return;
      const right = isRight(place, found[index]!);
      tally.add(seed, method, trial.name, kind, place === 'none' ? !right : right);
      if (values.errors && method === 'Dossier' && !right) printError(trial, index, found[index]!);
    });
  }
}

function print(): void {
  console.log(`${texts.length} articles, ${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}`);
  table('survivors anchored right, %', SURVIVALS, Math.min);
  table('deleted targets anchored falsely, %', DELETIONS, Math.max);
  const own = times.get('Dossier')!;
  console.log(row(['time, Dossier = 1', ...methods.map(method => (times.get(method)! / own).toFixed(2))]));
  for (const name of SURVIVALS) check(name, value => value >= FLOORS.right);
  for (const name of DELETIONS) check(name, value => value <= FLOORS.falsely);
}

function table(title: string, names: readonly string[], worst: (...values: number[]) => number): void {
  console.log(row([title, ...methods, ...(seeds.length > 1 ? ['worst seed'] : [])]));
  for (const name of names) {
    line(name, name, KINDS);
    for (const kind of KINDS) line(`  ${kind}`, name, [kind]);
  }

  function line(label: string, name: string, kinds: readonly Kind[]): void {
    const cells = methods.map(method => {
      const count = tally.total(method, name, kinds);
      return `${percent(share(count))} (${count.hits}/${count.of})`;
    });
    const each = tally.bySeed('Dossier', name, kinds).map(share);
    console.log(row([label, ...cells, ...(seeds.length > 1 ? [percent(worst(...each))] : [])]));
  }
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(index === 0 ? FIRST_COLUMN : COLUMN))
    .join('')
    .trimEnd();
}

function check(name: string, holds: (share: number) => boolean): void {
  const value = share(tally.total('Dossier', name));
  if (holds(value)) return;
  console.error(`${name}: ${percent(value)} % is beyond the floor`);
  process.exitCode = 1;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function printError({ name, text, anchors, expected }: Trial, index: number, found: Span | null): void {
  const { prefix, exact, suffix } = anchors[index]!;
  const { kind, place } = expected[index]!;
  const around = (span: Span | null) =>
    span &&
    `${text.slice(Math.max(0, span.start - 70), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 70)}`;
  console.log(`${name}, ${kind}\n  was      ${prefix}[${exact}]${suffix}`);
  console.log(`  expected ${typeof place === 'string' ? place : around(place)}\n  found    ${around(found) ?? 'none'}`);
}
