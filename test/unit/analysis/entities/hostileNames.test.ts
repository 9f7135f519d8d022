import assert from 'node:assert/strict';
import type { NameMention } from '../../../../src/analysis/entities/nameMention';
import { resolve } from '../../../../src/analysis/entities/resolve';
import type { Entity, EntityKind } from '../../../../src/analysis/model';
import { runSteps } from '../../../../src/analysis/steps';
import { growth } from '../../../support/growth';

const SYLLABLES = [
  'ka',
  'mo',
  'ri',
  'ten',
  'va',
  'lo',
  'su',
  'ben',
  'dri',
  'sha',
  'gor',
  'mi',
  'pel',
  'na',
  'tu',
  'wex',
];

/** A word with a capital, another one for each number. */
function word(number: number): string {
  const [first = '', ...rest] = Array.from(number.toString(16), digit => SYLLABLES[parseInt(digit, 16)]!);
  return first.charAt(0).toUpperCase() + first.slice(1) + rest.join('');
}

function resolved(kind: EntityKind, names: readonly string[]): Entity[] {
  let text = '';
  const mentions = names.map((name): NameMention => {
    const start = text.length;
    text += `${name} `;
    return { start, end: start + name.length, text: name, kind, known: undefined };
  });
  return runSteps(resolve(mentions, text));
}

describe('resolving names', () => {
  const people: Readonly<Record<string, (index: number) => string>> = {
    'of people who share no word': index => `${word(index)} ${word(index + 100_000)}`,
    'of people of one surname': index => (index % 2 ? 'Sullivan' : `${word(index)} Sullivan`),
    'of people of one given name': index => (index % 2 ? 'James' : `James ${word(index)}`),
    'with the same initial': index => (index % 2 ? 'J. Sullivan' : `J${word(index).toLowerCase()} Sullivan`),
    'of one person': () => 'Jake Sullivan',
    'that differ in a mark': index => `Jake Sullivan${'.'.repeat(1 + (index % 60))}`,
    'of many words': index => `${word(index)} ${'Kato '.repeat(22)}${word(index + 1)}`,
  };
  for (const [what, name] of Object.entries(people)) {
    it(`${what} takes time in proportion to their number`, () => {
      const work = (line: string) => resolved('person', line.split('|'));
      const line = (length: number) => Array.from({ length }, (_, index) => name(index)).join('|');
      assert.ok(growth(line, 500, work) < 5);
    });
  }

  const bodies: Readonly<Record<string, (index: number) => string>> = {
    'of bodies that share a word': index => `${word(index)} Bank`,
    'of bodies that begin alike': index => `${word(index % 50)} ${word(index)} Bank`,
    'and acronyms': index => (index % 2 ? word(index).toUpperCase() : `${word(index)} ${word(index * 3)} Agency`),
  };
  for (const [what, name] of Object.entries(bodies)) {
    it(`${what} takes time in proportion to their number`, () => {
      const work = (line: string) => resolved('organization', line.split('|'));
      const line = (length: number) => Array.from({ length }, (_, index) => name(index)).join('|');
      assert.ok(growth(line, 500, work) < 5);
    });
  }

  it('tells 50,000 people apart, each with an id of its own', () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `${word(index)} ${word(index + 100_000)}`);
    const entities = resolved('person', names);
    assert.equal(entities.length, names.length);
    assert.equal(new Set(entities.map(({ id }) => id)).size, names.length);
  });

  it('gives ids that stay apart where names differ only in marks', () => {
    const entities = resolved('organization', ['A-B Bank', 'A B Bank', 'A/B Bank', 'A-B-Bank-2']);
    assert.deepEqual(
      entities.map(({ id }) => id),
      ['organization:a-b-bank', 'organization:a-b-bank-2', 'organization:a-b-bank-3', 'organization:a-b-bank-2-2'],
    );
  });
});
