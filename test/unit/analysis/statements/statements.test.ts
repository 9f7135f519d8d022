import assert from 'node:assert/strict';
import { textOf } from '../../../../src/analysis/query';
import { analysisOf, nameOf } from '../entities/support/article';

/** Who is said to say what: `Sullivan said`, `somebody unnamed disclosed`, `? said`. */
function statementsOf(text: string): string[] {
  const analysis = analysisOf(text);
  return analysis.statements.map(({ speaker, cue, anonymous }) => {
    const who = speaker === null ? (anonymous ? 'somebody unnamed' : '?') : nameOf(analysis, speaker);
    return `${who} ${cue}`;
  });
}

/** The quotations with their speakers: `Jake Sullivan: “We will go,”`. */
function quotesOf(text: string): string[] {
  const analysis = analysisOf(text);
  return analysis.quotes.map(
    quote => `${quote.speaker === null ? '?' : nameOf(analysis, quote.speaker)}: ${textOf(analysis, quote)}`,
  );
}

function actionsOf(text: string): string[] {
  const analysis = analysisOf(text);
  return analysis.actions.map(action => `${nameOf(analysis, action.actor)} | ${textOf(analysis, action)}`);
}

describe('statements', () => {
  const cases: readonly (readonly [text: string, ...statements: string[]])[] = [
    ['Jake Sullivan said it was late.', 'Jake Sullivan said'],
    ['Jake Sullivan, who was in Vienna, warned that it was late.', 'Jake Sullivan warned'],
    ['Ingrid Solheim, head of the mission in Bonn, a city, has denied it.', 'Ingrid Solheim denied'],
    ['The White House said it was late.', 'White House said'],
    ['The National Disaster Management Authority (NDMA) said so.', 'National Disaster Management Authority said'],
    ['It was late, according to the European Union.', 'European Union according'],
    ['Jake Sullivan left. He said it was late.', 'Jake Sullivan said'],
    ['Maria Drozdovich met Jake Sullivan. She said it was late.', 'Maria Drozdovich said'],
    ['Jake Sullivan met Maria Drozdovich. She said it was late.', 'Maria Drozdovich said'],
    ['“It is late,” said retired Lt. Gen. Alasdair Penhallick.', 'Alasdair Penhallick said'],
    [
      '‘It is late, too,’ Jake Sullivan, head of trade at the Foreign, Home & Trade Office (FHTO), told them.',
      'Jake Sullivan told',
    ],
    ['„It is late,” said Jake Sullivan.', 'Jake Sullivan said'],
    ['Jake Sullivan, head of strategy, calls it “a long night”.', 'Jake Sullivan calls'],
    ['The White House in Washington called it “a long night”.', 'White House called'],
    ['His wife, Alena Drozdovich, said no.', 'Alena Drozdovich said'],
    ['Sources in both capitals disclosed that it was late.', 'somebody unnamed disclosed'],
    ['It was late, according to officials in the capital.', 'somebody unnamed according'],
    ['Jake Sullivan left. The lawmaker said it was late.', '? said'],
    ['A former colleague, not wishing to be named by the White House, said it was late.', '? said'],
    ['A spokesman for the White House, Jake Sullivan, said it was late.', 'Jake Sullivan said'],
    ['The report says nothing of Jake Sullivan.'],
    ['Jake Sullivan read the report.'],
    ['Jake Sullivan left in a hurry.'],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () => {
      assert.deepEqual(statementsOf(text), expected);
    });
  }

  it('do not take whom they speak of for the speaker', () => {
    assert.deepEqual(statementsOf('She said Zubair Kalhoro had left.'), ['? said']);
    assert.deepEqual(statementsOf('The ministry said Zubair Kalhoro had left.'), []);
  });

  it('by "he" or "she" are by who spoke last or was named since', () => {
    assert.deepEqual(
      statementsOf(
        'Wang Yi said no. He said it was late. Later Jake Sullivan came back to Bonn. He said it was early.',
      ),
      ['Wang Yi said', 'Wang Yi said', 'Jake Sullivan said'],
    );
  });
});

describe('quotes', () => {
  const cases: readonly (readonly [text: string, ...quotes: string[]])[] = [
    ['“We will go,” said Jake Sullivan.', 'Jake Sullivan: “We will go,”'],
    ['Jake Sullivan said: “We will go.”', 'Jake Sullivan: “We will go.”'],
    ['“We will go,” Jake Sullivan said. “It is late.”', 'Jake Sullivan: “We will go,”', 'Jake Sullivan: “It is late.”'],
    [
      '“The doors,” said its manager, Emre Sezgin, “are hard.”',
      'Emre Sezgin: “The doors,”',
      'Emre Sezgin: “are hard.”',
    ],
    [
      'Described as “candid and constructive” by the White House, the talks went on.',
      'White House: “candid and constructive”',
    ],
    ['“We will go,” a diplomat said on Monday.', '?: “We will go,”'],
    ['The so-called “barge” of Jake Sullivan sank.'],
    ['Jake Sullivan called the plan “a gift to nobody”.', 'Jake Sullivan: “a gift to nobody”'],
    ['Jake Sullivan said no.\n\n“We will go,” the lawmaker said on Monday.', '?: “We will go,”'],
    ['“Run faster,” Jake Sullivan begged.', 'Jake Sullivan: “Run faster,”'],
    ['“Run faster,” Jake Sullivan laughed.', 'Jake Sullivan: “Run faster,”'],
    ['“Wang Yi wrote it and left,” said Jake Sullivan.', 'Jake Sullivan: “Wang Yi wrote it and left,”'],
    ['“It is late,” said the White House’s coordinator, Ingrid Solheim.', 'Ingrid Solheim: “It is late,”'],
    ['Ingrid Solheim, of the European Union, told them it was “too late”.', 'Ingrid Solheim: “too late”'],
    ['A trader in London, who was not named, said it was “too late”.', '?: “too late”'],
    [
      'Mr Sullivan met Mrs Solheim. “It was late,” he said. “It was early,” she said.',
      'Sullivan: “It was late,”',
      'Solheim: “It was early,”',
    ],
    ['Haemaru Lines paid. “We knew of it,” the company said in a letter.', 'Haemaru Lines: “We knew of it,”'],
    [
      'Jake Sullivan said no.\n\n“We will go,” Jake Sullivan said.\n\n“It is late. We must sleep.”',
      'Jake Sullivan: “We will go,”',
      'Jake Sullivan: “It is late. We must sleep.”',
    ],
    [
      '‘We will go,’ said Jake Sullivan. ‘They said “maybe” once.’',
      'Jake Sullivan: ‘We will go,’',
      'Jake Sullivan: ‘They said “maybe” once.’',
    ],
    ['“One. Two. Three,” said Jake Sullivan.', 'Jake Sullivan: “One. Two. Three,”'],
    [
      'Judge Dragica Kos read for an hour. The freeze, she said, was “severe, but not blind”.',
      'Dragica Kos: “severe, but not blind”',
    ],
    ['Ingrid Solheim sees in the change “the same old lock”.', 'Ingrid Solheim: “the same old lock”'],
    ['Her deputy, Jake Sullivan, was brief on Monday: “No, no.”', 'Jake Sullivan: “No, no.”'],
    ['Rosalind Pettifer-Shah JP said: ‘It is late.’', 'Rosalind Pettifer-Shah: ‘It is late.’'],
    ['Jake Sullivan walked past a sign reading “no way through”.', '?: “no way through”'],
    ['Jake Sullivan’s house has “no way through”.', '?: “no way through”'],
    [
      'Ingrid Solheim: “It breathes. I would not ask it to run.”\n\nWho does the work?\n\n“Many do. Few are paid.”',
      'Ingrid Solheim: “It breathes. I would not ask it to run.”',
      'Ingrid Solheim: “Many do. Few are paid.”',
    ],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () => {
      assert.deepEqual(quotesOf(text), expected);
    });
  }

  it('of another paragraph do not keep the speaker', () => {
    assert.deepEqual(quotesOf('“We will go,” said Jake Sullivan.\n\nThe sign read “no way through”.'), [
      'Jake Sullivan: “We will go,”',
      '?: “no way through”',
    ]);
  });
});

describe('actions', () => {
  it('run from the verb to the end of the clause', () => {
    assert.deepEqual(actionsOf('During the talks, Jake Sullivan raised US concerns; rain fell.'), [
      'Jake Sullivan | raised US concerns',
    ]);
  });

  it('are those of both subjects', () => {
    assert.deepEqual(actionsOf('Jake Sullivan and Wang Yi met in Vienna.'), [
      'Wang Yi | met in Vienna',
      'Jake Sullivan | met in Vienna',
    ]);
  });

  it('are not what somebody says or is', () => {
    assert.deepEqual(actionsOf('Jake Sullivan said no. Jake Sullivan is late. Jake Sullivan remains in Vienna.'), []);
  });

  it('are those of the body', () => {
    assert.deepEqual(actionsOf('- Jake Sullivan met Wang Yi.\n- Rain fell.\n\nThe talks went on. Rain fell.'), []);
  });
});
