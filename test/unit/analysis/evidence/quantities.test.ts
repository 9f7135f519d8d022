import assert from 'node:assert/strict';
import { readSentences } from '../../../../src/analysis/entities/sentenceMentions';
import { agree, quantitiesOf, type Quantity } from '../../../../src/analysis/evidence/quantities';
import { Memo } from '../../../../src/analysis/memo';
import { runSteps } from '../../../../src/analysis/steps';
import { tagSentences } from '../../../../src/analysis/text/tagging';

function quantitiesIn(text: string): Quantity[] {
  const sentence = { start: 0, end: text.length, index: 0, where: 'body', block: 0 } as const;
  const [read] = runSteps(readSentences(runSteps(tagSentences(text, [sentence], new Memo())), []));
  return quantitiesOf(read!, () => false);
}

function agreeIn(one: string, other: string): boolean {
  const [a, b] = [quantitiesIn(one)[0], quantitiesIn(other)[0]];
  assert.ok(a && b, `no quantity in "${one}" or "${other}"`);
  return agree(a, b);
}

describe('quantities', () => {
  it('are one however they are written', () => {
    for (const [one, other] of [
      ['a dozen ships', '12 ships'],
      ['$1.2bn', '1,200 million dollars'],
      ['thirty-seven houses', '37 houses'],
      ['two hundred cows', '200 cows'],
      ['40%', '40 percent'],
      ['half of the seats', '50% of the seats'],
      ['a fifth of the seats', '20% of the seats'],
      ['three-quarters of the reef', 'three in four of the reefs'],
      ['nine out of ten voters', '90% of voters'],
      ['a hundred goats', '100 goats'],
      ['half a billion zlotys', '500m zlotys'],
      ['a 4-trillion-won order', '4 trillion won'],
      ['two weeks', '14 days'],
      ['2.5 million tonnes', '2,500,000 tonnes'],
    ] as const)
      assert.ok(agreeIn(one, other), `${one} and ${other}`);
  });

  it('differ in value or in what they measure', () => {
    for (const [one, other] of [
      ['310 houses', '130 houses'],
      ['$12', '12 euros'],
      ['12 ships', '12 houses'],
      ['four ships', 'fourteen ships'],
    ] as const)
      assert.ok(!agreeIn(one, other), `${one} and ${other}`);
  });

  it('agree with what they round, or leave open', () => {
    assert.ok(agreeIn('more than 1,100 houses', '1,136 houses'));
    assert.ok(agreeIn('1,100 houses', '1,136 houses'));
    assert.ok(agreeIn('about 140 houses', '137 houses'));
    assert.ok(agreeIn('between 10 and 15 houses', '12 houses'));
    assert.ok(agreeIn('more than a hundred goats', '130 goats'));
    assert.ok(agreeIn('close to half a billion zlotys', '487 million zlotys'));
    assert.ok(agreeIn('nearly a quarter of the fleet', '24% of the fleet'));
    assert.ok(!agreeIn('more than 1,100 houses', '9,000 houses'));
    assert.ok(!agreeIn('2 houses', '3 houses'));
  });

  it('are no years, scores or times of day', () => {
    assert.deepEqual(quantitiesIn('In 1998 they won 3-0 at 13:30, no one said.'), []);
  });

  it('are no next in order, no span of days and no several hundred', () => {
    assert.deepEqual(quantitiesIn('A fifth goal came late, and a third man left a quarter later.'), []);
    assert.deepEqual(quantitiesIn('Several hundred came, millions watched.'), []);
    assert.deepEqual(quantitiesIn('The bank raised its rate by a quarter of a point.'), []);
    assert.notEqual(quantitiesIn('one in five days')[0]?.unit, 'percent');
  });

  it('are read from any text', () => {
    for (const text of ['', '%', '$', '$ 5', '1,2,3', '٣ ships', '9'.repeat(400), 'one one one', '12-'])
      assert.ok(
        quantitiesIn(text).every(({ low, high }) => low <= high),
        text,
      );
  });
});
