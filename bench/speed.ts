// npm run bench:speed: how long names and a whole analysis take, as ratios to compromise's own names in the same run.
// Fails when the whole analysis takes more than LIMIT of what compromise takes.
import nlp from 'compromise';
import { analyse } from '../src/analysis/analyse';
import { readArticle } from '../src/analysis/article/article';
import { bundledModel } from '../src/analysis/entities/tagger/bundledModel';
import { tagNames } from '../src/analysis/entities/tagger/tagger';
import { runSteps } from '../src/analysis/steps';
import { tokenize } from '../src/analysis/text/tokens';
import { readArticles } from '../training/corpora';

/** Articles of a round. */
const SHARE = 10;
/** Rounds before times are taken, and how often they are repeated, so that both are compiled; then each article is new. */
const WARM_UP = 9;
const REPEATS = 4;

/** Share of compromise's time that the whole analysis may take. */
const LIMIT = 0.5;

const started = processorTime();
const model = bundledModel();
console.log(`model read in ${(processorTime() - started).toFixed(0)} ms`);

const texts = ['train', 'development', 'test'].flatMap(folder =>
  readArticles(`training/articles/${folder}`).map(({ text }) => text),
);
const shares = Array.from({ length: Math.floor(texts.length / SHARE) }, (_, share) =>
  texts.filter((_, index) => index % Math.floor(texts.length / SHARE) === share),
);

const works: readonly (readonly [name: string, work: (text: string) => void])[] = [
  [
    'compromise, names',
    text => {
      const doc = nlp(text);
      doc.people().json();
      doc.places().json();
      doc.organizations().json();
    },
  ],
  [
    'Dossier, tagger',
    text => {
      const sentences = runSteps(readArticle(text)).sentences;
      const tokens = sentences.map(({ start, end }) => ({ tokens: tokenize(text.slice(start, end), start) }));
      runSteps(tagNames(tokens, model));
    },
  ],
  ['Dossier, whole', text => void analyse(text, { published: null })],
];

const times = works.map(() => [] as number[]);
const warmUp = shares.slice(0, WARM_UP);
for (let repeat = 0; repeat < REPEATS; repeat += 1)
  for (const share of warmUp) for (const [, work] of works) share.forEach(work);
for (const share of shares.slice(WARM_UP)) {
  const fourKilobytes = share.reduce((sum, text) => sum + text.length, 0) / 4096;
  timesOf(share).forEach((time, index) => times[index]!.push(time / fourKilobytes));
}

/** Of each round what a work takes as a share of what compromise takes in it. */
const ratios = times.map(own => own.map((time, round) => time / times[0]![round]!));
works.forEach(([name], index) => {
  const [time, ratio] = [median(times[index]!), median(ratios[index]!)];
  console.log(`${name.padEnd(20)}${time.toFixed(1).padStart(6)} ms for 4 KB${ratio.toFixed(2).padStart(8)}`);
});
const whole = median(ratios[2]!);
console.log(`the whole in ${ratios[2]!.length} rounds: ${ratios[2]!.map(ratio => ratio.toFixed(2)).join(' ')}`);
if (whole > LIMIT) {
  console.error(`the whole analysis: more than ${LIMIT} of compromise's time`);
  process.exitCode = 1;
}

/**
 * Milliseconds each work takes for some articles. The works take turns at each article, and at which of them begins, so that
 * whatever else the machine does, and what one leaves in its caches, slows all of them alike.
 */
function timesOf(share: readonly string[]): number[] {
  const spent = works.map(() => 0);
  share.forEach((text, turn) => {
    for (let next = 0; next < works.length; next += 1) {
      const index = (turn + next) % works.length;
      const from = processorTime();
      works[index]![1](text);
      spent[index]! += processorTime() - from;
    }
  });
  return spent;
}

/** Milliseconds this process has had a processor: what others do on the machine counts less than by the clock. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
