import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { analyse, analysisSteps, LONGEST_TEXT } from '../../../src/analysis/analyse';
import { Memo } from '../../../src/analysis/memo';
import type { Analysis, Reference } from '../../../src/analysis/model';
import { allMentions, entityById } from '../../../src/analysis/query';
import { runSteps, type Steps } from '../../../src/analysis/steps';
import type { Span } from '../../../src/analysis/text/span';
import { growth } from '../../support/growth';
import { randomTexts } from './support/randomText';

const UNKNOWN = { published: null };

const SEEDS = readdirSync('seeds')
  .filter(name => name.endsWith('.txt'))
  .map(name => [name, readFileSync(`seeds/${name}`, 'utf8').replace(/^\uFEFF/, '')] as const);

/** What is thrown at the analysis: a piece, repeated, or made anew each time. */
const HOSTILE: Readonly<Record<string, string | ((index: number) => string)>> = {
  'one line of words': 'the talks went on and Jake Sullivan said that China would not agree ',
  'words with capitals': index => `${nameOf(index)} `,
  'distinct names': index => `${nameOf(index)} ${nameOf(index + 9000)} spoke. `,
  'people of one surname': index => `${nameOf(index)} Sullivan spoke. Sullivan left. `,
  roles: index => `James ${nameOf(index)}, the trade minister, spoke. The trade minister left. `,
  'key points': index => `- Talks in ${nameOf(index)} fell by ${index} percent.\n`,
  'key points and body': index => (index % 2 ? '- Talks fell in May.\n' : 'Talks fell in May, he said.\n\n'),
  acronyms: index => `The ${nameOf(index)} Agency (${nameOf(index).slice(0, 4).toUpperCase()}) met. `,
  sanctions: index => `The US imposed sanctions on James ${nameOf(index)}. It will not lift them. `,
  'words of sanctions': 'sanctions on China and ',
  'names in brackets': index => `(${nameOf(index).toUpperCase()}) `,
  'names in quotation marks': '“Jake” Sullivan said “go” ',
  commas: 'Kato, Mori, ',
  'reporting verbs': 'said, said, ',
  links: 'Bank of ',
  hyphens: 'Kato-Mori-',
  apostrophes: "O'",
  punctuation: '!?.,;:()[]“”‘’…-—',
  'lone surrogates': '\uD800 A\uDC00b ',
  NULs: '\0\0 Kato\0 ',
  markup: '<b>Jake</b> *Sullivan* [Wang](command:x) Yi <script>Kato</script> said. ',
  Arabic: 'قال الوزير إن المحادثات ستستمر في فيينا. ',
  Cyrillic: 'Министр Сергей Лавров заявил, что переговоры в Вене продолжатся. ',
  Chinese: '国防部长李尚福在维也纳会见了沙利文。',
  'one word': 'a',
  'lines of one name': 'Kato\n\n',
};

/** A word with a capital, another one for each number. */
function nameOf(index: number): string {
  const syllables = ['ka', 'mo', 'ri', 'ten', 'va', 'lo', 'su', 'ben'];
  const word = Array.from((index + 8).toString(8), digit => syllables[Number(digit)]!).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function textOf(piece: string | ((index: number) => string), length: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += piece(index);
  return text.slice(0, length);
}

/** Checks what every analysis promises, whatever the text. */
function assertSound(analysis: Analysis, text: string): void {
  assert.equal(analysis.text, text);
  const spans: Span[] = [
    ...analysis.keyPoints,
    ...analysis.keyPoints.flatMap(({ evidence }) => evidence),
    ...analysis.article.sentences,
    ...analysis.quotes,
    ...analysis.statements,
    ...analysis.actions,
    ...analysis.sanctions,
    ...analysis.sanctions.map(({ phrase }) => phrase),
    ...analysis.findings,
    ...analysis.entities.flatMap(({ roles }) => roles),
  ];
  for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end}`);
  assertMentionsSound(analysis, text);
  assertReferencesSound(analysis);
}

function assertMentionsSound(analysis: Analysis, text: string): void {
  let last = 0;
  for (const mention of allMentions(analysis)) {
    assert.equal(mention.text, text.slice(mention.start, mention.end));
    assert.ok(mention.start >= last && mention.end > mention.start, `“${mention.text}” lies on another mention`);
    last = mention.end;
  }
  const ids = analysis.entities.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const first = analysis.entities.map(({ mentions }) => mentions[0]!.start);
  assert.deepEqual(
    first,
    first.toSorted((a, b) => a - b),
  );
}

function assertReferencesSound(analysis: Analysis): void {
  const references: (Reference | null)[] = [
    ...analysis.entities.flatMap(({ roles }) => roles.map(({ of }) => of)),
    ...analysis.sanctions.map(({ imposer }) => imposer),
  ];
  const ids = [
    ...references.flatMap(reference => (reference && 'entity' in reference ? reference.entity : [])),
    ...analysis.quotes.map(({ speaker }) => speaker),
    ...analysis.statements.map(({ speaker }) => speaker),
    ...analysis.actions.map(({ actor }) => actor),
    ...analysis.sanctions.map(({ target }) => target),
  ];
  for (const id of ids) if (id !== null) assert.ok(entityById(analysis, id), `${id} is no entity`);
}

describe('an analysis', () => {
  for (const [name, text] of SEEDS) {
    it(`of ${name} is sound and finds people, places and speakers`, () => {
      const analysis = analyse(text, UNKNOWN);
      assertSound(analysis, text);
      const kinds = new Set(analysis.entities.map(({ kind }) => kind));
      assert.ok(kinds.has('person') && kinds.has('place') && kinds.has('organization'));
      assert.ok(analysis.statements.some(({ speaker }) => speaker !== null) || name.startsWith('01'));
    });
  }

  it('is the same each time', () => {
    const [, text] = SEEDS[0]!;
    assert.deepEqual(analyse(text, UNKNOWN), analyse(text, UNKNOWN));
  });

  it('is the same with a memo of earlier versions', () => {
    const [, text] = SEEDS[1]!;
    const memo = new Memo();
    runSteps(analysisSteps(`${text.slice(0, 900)} It rained. ${text.slice(900)}`, UNKNOWN, memo));
    assert.deepEqual(runSteps(analysisSteps(text, UNKNOWN, memo)), analyse(text, UNKNOWN));
  });

  it('is the same in steps that were stopped before', () => {
    const [, text] = SEEDS[2]!;
    const memo = new Memo();
    const stopped = analysisSteps(text, UNKNOWN, memo);
    for (let step = 0; step < 40; step += 1) stopped.next();
    assert.deepEqual(runSteps(analysisSteps(text, UNKNOWN, memo)), analyse(text, UNKNOWN));
  });

  it('reads only the touched sentences anew after an edit', () => {
    const [, text] = SEEDS[1]!;
    const made: string[] = [];
    const memo = new Memo();
    const get = memo.get.bind(memo);
    memo.get = <T>(purpose: string, source: string, make: () => T) =>
      get(purpose, source, () => {
        made.push(source);
        return make();
      });
    runSteps(analysisSteps(`${text}\n\nIt rained. Nobody came.`, UNKNOWN, memo));
    assert.ok(made.length > 20);
    made.length = 0;
    runSteps(analysisSteps(`${text}\n\nIt snowed. Nobody came.`, UNKNOWN, memo));
    assert.deepEqual(new Set(made), new Set(['It snowed.']));
  });

  it('tells its progress, from 0 to 1 and never back', () => {
    const steps = analysisSteps(SEEDS[0]![1], UNKNOWN, new Memo());
    let last = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      assert.ok(step.value >= last - 1e-9 && step.value <= 1 + 1e-9, `${last} and then ${step.value}`);
      last = step.value;
    }
    assert.ok(last > 0.9);
  });
});

describe('an analysis of a hostile text', () => {
  for (const [what, piece] of Object.entries(HOSTILE)) {
    it(`is sound: ${what}`, () => {
      const text = textOf(piece, 20_000);
      assertSound(analyse(text, UNKNOWN), text);
    });
  }

  it('is sound: random pieces of articles', () => {
    for (const text of randomTexts(60, 80)) assertSound(analyse(text, UNKNOWN), text);
  });

  it('is sound: empty, blank, a byte order mark, one letter', () => {
    for (const text of ['', ' \n\t', '\uFEFF', 'A', '-', '“', '- \n- \n']) assertSound(analyse(text, UNKNOWN), text);
  });

  it('reads the beginning of a text that is far too long', () => {
    const text = `Jake Sullivan left.\n${'x'.repeat(5_000_000)}`;
    const analysis = analyse(text, UNKNOWN);
    assertSound(analysis, text);
    assert.equal(analysis.analysedLength, LONGEST_TEXT);
    assert.equal(analysis.entities[0]?.name, 'Jake Sullivan');
  });

  it('does not cut a character in two', () => {
    const text = 'x'.repeat(LONGEST_TEXT - 1) + '😀'.repeat(10);
    assert.equal(analyse(text, UNKNOWN).analysedLength, LONGEST_TEXT - 1);
  });

  it('takes names with markup for text', () => {
    const analysis = analyse('The <b>Jake</b> [Sullivan](command:x) said no. ![x](y) Wang Yi left.', UNKNOWN);
    assert.ok(analysis.entities.every(({ name }) => !/[<>[\]()]/.test(name)));
  });
});

describe('the time an analysis takes', () => {
  const DEAR = [
    'one line of words',
    'distinct names',
    'key points and body',
    'words of sanctions',
    'names in brackets',
  ];
  for (const what of DEAR) {
    it(`grows with the length of the text: ${what}`, () => {
      const work = (text: string) => analyse(text, UNKNOWN);
      assert.ok(growth(length => textOf(HOSTILE[what]!, length), 1500, work) < 3);
    });
  }
});

/** The processor time of each step, least of some rounds, so that a busy machine or a collection of garbage hardly counts. */
function stepTimes(makeSteps: () => Steps<unknown>): number[] {
  const times: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const steps = makeSteps();
    for (let index = 0, done = false; !done; index += 1) {
      const before = process.cpuUsage();
      done = steps.next().done === true;
      const { user, system } = process.cpuUsage(before);
      times[index] = Math.min(times[index] ?? Infinity, user + system);
    }
  }
  return times;
}

describe('the steps of an analysis', () => {
  /** The yardstick: one reading of a few sentences, which takes well under a frame. */
  const sample = SEEDS[0]![1].slice(0, 1200);
  const yardstick = () =>
    stepTimes(function* () {
      yield 0;
      nlp(sample);
      return undefined;
    })[1]!;

  it('are short for an ordinary article', () => {
    const reference = yardstick();
    for (const [name, text] of SEEDS) {
      const longest = Math.max(...stepTimes(() => analysisSteps(text, UNKNOWN, new Memo())));
      assert.ok(longest < reference, `${name}: ${longest} µs, against ${reference} µs for the yardstick`);
    }
  });

  it('stay short for a long and hostile one', () => {
    const reference = yardstick();
    for (const what of ['distinct names', 'one line of words', 'commas', 'words of sanctions', 'roles']) {
      const text = textOf(HOSTILE[what]!, 60_000);
      const longest = Math.max(...stepTimes(() => analysisSteps(text, UNKNOWN, new Memo())));
      assert.ok(longest < reference * 3, `${what}: ${longest} µs, against ${reference} µs for the yardstick`);
    }
  });
});
