import assert from 'node:assert/strict';
import type { Place } from '../../../../src/analysis/model';
import { analysisOf, entitiesOf } from './support/article';

const placesIn = (text: string) => entitiesOf(text, 'place');

function describedIn(text: string): string[] {
  return analysisOf(text)
    .entities.filter((entity): entity is Place => entity.kind === 'place')
    .map(({ name, type, country }) => `${name}: ${type ?? 'unknown'}${country === null ? '' : `, ${country}`}`);
}

describe('places', () => {
  it('are one under all names of a country, and go by the everyday one', () => {
    assert.deepEqual(placesIn('The US, the U.S. and the United States are one. The UK and Britain are one.'), [
      'US, U.S., United States',
      'UK, Britain',
    ]);
    assert.deepEqual(describedIn('The US agreed with the UK.'), [
      'United States: country, United States',
      'United Kingdom: country, United Kingdom',
    ]);
  });

  it('that are seats of government stay apart from the country, whose seat they are said to be', () => {
    assert.deepEqual(describedIn('Beijing disagreed with Washington. China and Kyiv waited.'), [
      'Beijing: capital, China',
      'Washington: capital, United States',
      'China: country, China',
      'Kyiv: capital, Ukraine',
    ]);
  });

  it('tell what they are by their words', () => {
    assert.deepEqual(describedIn('They met at Manchar Lake, in Swat valley, and at Sukkur Airport.'), [
      'Manchar Lake: water',
      'Swat valley: region',
      'Sukkur Airport: facility',
    ]);
  });

  it('are one in capitals and not, as in a dateline', () => {
    assert.deepEqual(placesIn('GENEVA, May 11 (Agency) — Doctors met in Geneva on Monday.'), ['GENEVA, Geneva']);
  });

  it('do not take the US for us, nor Turkey for turkey', () => {
    assert.deepEqual(placesIn('They told us of it over turkey and china.'), []);
  });
});

describe('a dateline', () => {
  it('names a place, even one that no list knows', () => {
    assert.deepEqual(placesIn('ZHOSALY, May 11 (Agency) — Rain fell.'), ['ZHOSALY']);
  });

  it('may name several, and the country', () => {
    assert.deepEqual(placesIn('WASHINGTON/NEW DELHI, May 11 (Agency) — New Delhi agreed.'), [
      'WASHINGTON',
      'NEW DELHI, New Delhi',
    ]);
    assert.deepEqual(placesIn('AUSTIN, Texas, May 14 (Agency) — Workers found it.'), ['AUSTIN', 'Texas']);
  });
});

describe('a headline in capitals or title case', () => {
  const body = 'Talks went on. Later Jake Sullivan met Wang Yi, and Sullivan left. It was late.';

  it('shows the names that the body has', () => {
    assert.deepEqual(entitiesOf(`Sullivan Leaves Talks Early\n\n${body}`, 'person'), [
      'Sullivan, Jake Sullivan, Sullivan',
      'Wang Yi',
    ]);
  });

  it('makes no names of other words', () => {
    assert.deepEqual(
      analysisOf(`Fragile Talks Collapse Again\n\n${body}`).entities.map(({ name }) => name),
      ['Jake Sullivan', 'Wang Yi'],
    );
  });
});

describe('a byline', () => {
  it('names people', () => {
    assert.deepEqual(
      entitiesOf('Bridge falls\nBy Jane Doe and John van Roe\n\nThe bridge fell on Monday. Nobody was hurt.', 'person'),
      ['Jane Doe', 'John van Roe'],
    );
  });
});
