// npm run train-evidence: makes models/evidence.json, how much each thing that a sentence shares with a key point counts, from
// the key points annotated in articles/train. The same articles and code make the same file. Prints how often the best
// sentence is the annotated one on articles held out (five folds), then writes what was learned of all.
import { writeFileSync } from 'node:fs';
import { readOwnArticles } from '../bench/ownArticles';
import { analyse } from '../src/analysis/analyse';
import { readSentences } from '../src/analysis/entities/sentenceMentions';
import { askedBy, BEARINGS, holdingOf, sharesOf } from '../src/analysis/evidence/bearing';
import { readingOf } from '../src/analysis/evidence/reading';
import { SentenceIndex } from '../src/analysis/evidence/sentenceIndex';
import { Memo } from '../src/analysis/memo';
import { runSteps } from '../src/analysis/steps';
import { overlaps } from '../src/analysis/text/span';
import { tagSentences } from '../src/analysis/text/tagging';

/** A sentence that shares something with a key point. */
interface Candidate {
  readonly shares: readonly number[];
  readonly isEvidence: boolean;
}
type Question = readonly Candidate[];

const FOLDS = 5;
const STEPS = 2000;
const RATE = 0.02;
const DECAY = 0.3;

const articles = readOwnArticles('training/articles/train').map(questionsOf);
const questions = articles.flat();
let right = 0;
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = learn(articles.filter((_, article) => article % FOLDS !== fold).flat());
  right += hits(articles.filter((_, article) => article % FOLDS === fold).flat(), weights);
}
const learned = learn(questions);
console.log(`held out: ${right} of ${questions.length}, learned: ${hits(questions, learned)}`);
const rounded = BEARINGS.map((name, at) => [name, Math.round(learned[at]! * 100) / 100] as const);
writeFileSync('models/evidence.json', `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
console.log(rounded.map(([name, weight]) => `${name} ${weight}`).join(', '));

/** The annotated key points of an article that have evidence, each with all sentences that may be it. */
function questionsOf({ text, published, keyPoints }: ReturnType<typeof readOwnArticles>[number]): Question[] {
  const { article, entities, dates } = analyse(text, { published });
  const reads = runSteps(readSentences(runSteps(tagSentences(text, article.sentences, new Memo())), entities));
  const index = new SentenceIndex();
  for (const read of reads) if (read.where === 'body') index.add(readingOf(read, dates));
  return keyPoints
    .filter(({ evidence }) => evidence.length > 0)
    .map(point => {
      const lines = reads.filter(read => read.where === 'keyPoint' && overlaps(read, point));
      const asked = askedBy(
        index,
        lines.map(read => readingOf(read, dates)),
      );
      return index.sharing(asked).map(number => {
        const shares = sharesOf(
          asked,
          asked.map(term => holdingOf(index, number, term)),
        );
        const { read } = index.at(number)!.reading;
        return {
          shares: BEARINGS.map(name => shares[name]),
          isEvidence: point.evidence.some(span => overlaps(span, read)),
        };
      });
    });
}

/** Softmax over the sentences of each question, by gradient descent; weights below 0 are kept at 0. */
function learn(from: readonly Question[]): number[] {
  const weights = BEARINGS.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map(weight => DECAY * weight);
    for (const question of from) addSlopes(slopes, question, weights);
    for (const [at, slope] of slopes.entries())
      weights[at] = Math.max(0, weights[at]! - (RATE * slope) / Math.sqrt(from.length));
  }
  return weights;
}

function addSlopes(slopes: number[], question: Question, weights: readonly number[]): void {
  const odds = question.map(({ shares }) => Math.exp(scoreOf(shares, weights)));
  const [all, wanted] = [odds, odds.filter((_, at) => question[at]!.isEvidence)].map(some =>
    some.reduce((a, b) => a + b, 0),
  );
  if (!all || !wanted) return;
  question.forEach(({ shares, isEvidence }, at) => {
    const excess = odds[at]! / all - (isEvidence ? odds[at]! / wanted : 0);
    shares.forEach((share, of) => (slopes[of]! += excess * share));
  });
}

function scoreOf(shares: readonly number[], weights: readonly number[]): number {
  return shares.reduce((sum, share, at) => sum + share * weights[at]!, 0);
}

/** Questions whose best sentence is evidence. */
function hits(of: readonly Question[], weights: readonly number[]): number {
  const best = (question: Question) =>
    question.toSorted((a, b) => scoreOf(b.shares, weights) - scoreOf(a.shares, weights))[0];
  return of.filter(question => best(question)?.isEvidence).length;
}
