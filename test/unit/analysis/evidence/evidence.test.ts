import assert from 'node:assert/strict';
import { meaningOf } from '../../../../src/analysis/evidence/synonyms';
import { textOf } from '../../../../src/analysis/query';
import { analysisOf } from '../entities/support/article';

const BODY = [
  'Jake Sullivan and Wang Yi met in Vienna on Monday. The discussions lasted eight hours.',
  'The White House called them candid. China has rejected a US proposal for a meeting of defense chiefs.',
  'Rain fell on the town for a week. Ferries stayed in port, and 1,136 people lost their houses.',
  'Nobody in Beijing commented on the balloon. Trade goes on as before, traders said.',
].join('\n\n');

/** Key points held against the body: `supported: Jake Sullivan and Wang Yi met ... | The discussions ...`. */
function evidenceFor(...points: readonly string[]): string[] {
  const analysis = analysisOf(`${points.map(point => `- ${point}`).join('\n')}\n\n${BODY}`);
  return analysis.keyPoints.map(({ status, evidence }) =>
    [status, ...evidence.map(span => textOf(analysis, span))].join(' | '),
  );
}

describe('evidence', () => {
  it('is the sentence that says the same', () => {
    assert.deepEqual(evidenceFor('Jake Sullivan met Wang Yi in Vienna.'), [
      'supported | Jake Sullivan and Wang Yi met in Vienna on Monday.',
    ]);
  });

  it('is found where the words differ but the names agree', () => {
    assert.deepEqual(evidenceFor('Sullivan has met Wang.'), [
      'supported | Jake Sullivan and Wang Yi met in Vienna on Monday.',
    ]);
  });

  it('knows numbers, however they are set', () => {
    assert.deepEqual(evidenceFor('1136 people have lost houses.'), [
      'supported | Ferries stayed in port, and 1,136 people lost their houses.',
    ]);
  });

  it('takes a capital and a nationality for the country, and talks for discussions', () => {
    const points = evidenceFor('The Chinese did not comment on the balloon.', 'Talks lasted hours.');
    assert.deepEqual(
      points.map(point => point.split(' | ').slice(0, 2).join(' | ')),
      ['supported | Nobody in Beijing commented on the balloon.', 'supported | The discussions lasted eight hours.'],
    );
  });

  it('may be spread over neighbouring paragraphs', () => {
    const [point] = evidenceFor('Talks in Vienna lasted eight hours and were candid, the White House says.');
    assert.equal(
      point,
      'supported | The discussions lasted eight hours. | The White House called them candid. | ' +
        'Jake Sullivan and Wang Yi met in Vienna on Monday.',
    );
  });

  it('is nothing for what the body does not say', () => {
    assert.deepEqual(
      evidenceFor('Schools in Karachi will stay closed until October.', 'Unions have called a strike.'),
      ['unsupported', 'unsupported'],
    );
  });

  it('is the nearest there is where the body does not say the point, for the reader to compare', () => {
    const [point] = evidenceFor('Jake Sullivan has cancelled a visit to Manila.');
    assert.equal(point, 'unsupported | Jake Sullivan and Wang Yi met in Vienna on Monday.');
  });

  it('for a point of which a part is missing makes it partial', () => {
    const [point] = evidenceFor('China has rejected a proposal of the US, and unions in Karachi plan strikes.');
    assert.match(point!, /^partial \| China has rejected a US proposal/);
  });

  it('that says otherwise contradicts the point', () => {
    const conflicts = [
      'Jake Sullivan and Wang Yi met in Vienna on Friday.',
      'The discussions lasted nine hours.',
      'China has accepted a US proposal for a meeting of defense chiefs.',
    ].map(point => evidenceFor(point)[0]!.split(' | ')[0]);
    assert.deepEqual(conflicts, ['contradicted', 'contradicted', 'contradicted']);
  });

  it('that denies what a point says contradicts it', () => {
    const analysis = analysisOf(
      '- Norway has frozen the ferry fares.\n\nNorway has no plans and never froze the ferry fares.',
    );
    const [point] = analysis.keyPoints;
    assert.equal(point?.status, 'contradicted');
    assert.deepEqual(
      point.conflicts.map(conflict => textOf(analysis, conflict)),
      ['frozen'],
    );
  });

  it('shows the words that the key point shares, however they are worded', () => {
    const analysis = analysisOf(`- Sullivan held talks with Wang in Vienna.\n\n${BODY}`);
    const words = analysis.keyPoints[0]!.evidence.map(({ shared }) => shared.map(span => textOf(analysis, span)));
    assert.deepEqual(words, [['Jake Sullivan', 'Wang Yi', 'Vienna'], ['discussions']]);
  });

  it('says claim by claim what was not found', () => {
    const analysis = analysisOf(
      `- China has rejected a proposal of the US, and unions in Karachi plan strikes.\n\n${BODY}`,
    );
    const [point] = analysis.keyPoints;
    assert.deepEqual(
      point!.claims.map(claim => [claim.status, textOf(analysis, claim)]),
      [
        ['supported', 'China has rejected a proposal of the US'],
        ['unsupported', 'unions in Karachi plan strikes'],
      ],
    );
    assert.deepEqual(
      point!.reasons.map(({ message, body }) => [message, body && textOf(analysis, body)]),
      [
        ['Found in the body.', 'China has rejected a US proposal for a meeting of defense chiefs.'],
        ['Not found in the body.', null],
      ],
    );
  });

  it('names whom the body never names', () => {
    const analysis = analysisOf(`- Jake Sullivan met Wang Yi and Helen Carter in Vienna on Monday.\n\n${BODY}`);
    const [point] = analysis.keyPoints;
    assert.equal(point!.status, 'partial');
    assert.deepEqual(
      point!.reasons.map(({ message }) => message),
      ['“Helen Carter” is not found in the body.'],
    );
  });

  it('points to the words of the body that differ', () => {
    const analysis = analysisOf(`- The discussions lasted nine hours.\n\n${BODY}`);
    const [conflict] = analysis.keyPoints[0]!.conflicts;
    assert.equal(textOf(analysis, conflict!), 'nine');
    assert.equal(textOf(analysis, conflict!.body!), 'eight');
  });

  it('does not contradict a rounded number or a day of something else', () => {
    assert.deepEqual(
      evidenceFor('More than 1,100 people lost their houses.', 'Ferries stayed in port for a week.').map(
        point => point.split(' | ')[0],
      ),
      ['supported', 'supported'],
    );
  });

  it('is best first, with scores from 0 to 1', () => {
    const analysis = analysisOf(`- Jake Sullivan and Wang Yi met in Vienna for eight hours.\n- It rained.\n\n${BODY}`);
    const scores = analysis.keyPoints[0]!.evidence.map(({ score }) => score);
    assert.ok(scores.length > 1);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    assert.ok(scores.every(score => score > 0 && score <= 1));
  });

  it('comes from the body, not from other key points', () => {
    assert.deepEqual(evidenceFor('Unions have called a strike.', 'Unions have called a strike in the port.').length, 2);
    assert.ok(
      evidenceFor('Unions in Bonn strike.', 'Unions in Bonn strike again.').every(point => point === 'unsupported'),
    );
  });

  it('is nothing where there is no body', () => {
    const analysis = analysisOf('- Jake Sullivan met Wang Yi.\n- Rain fell.\n');
    assert.deepEqual(
      analysis.keyPoints.map(({ status, evidence }) => [status, evidence.length]),
      [
        ['unsupported', 0],
        ['unsupported', 0],
      ],
    );
  });
});

describe('meanings', () => {
  it('are one for forms of a word and for words used for one another', () => {
    assert.equal(meaningOf('negotiations'), meaningOf('talks'));
    assert.equal(meaningOf('injured'), meaningOf('hurt'));
    assert.equal(meaningOf('ferries'), meaningOf('ferry'));
    assert.notEqual(meaningOf('rise'), meaningOf('fall'));
  });
});
