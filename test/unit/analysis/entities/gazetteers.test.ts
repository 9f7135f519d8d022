import assert from 'node:assert/strict';
import {
  COUNTRIES,
  countryNamed,
  countryOfNationality,
  countryWithSeat,
} from '../../../../src/analysis/entities/gazetteers/countries';
import { knownName, longestKnownName } from '../../../../src/analysis/entities/gazetteers/gazetteer';
import { isRoleNoun, organizationWordType } from '../../../../src/analysis/entities/gazetteers/nameWords';
import { tokenize } from '../../../../src/analysis/text/tokens';

describe('the list of countries', () => {
  it('knows every country by its everyday name', () => {
    assert.ok(COUNTRIES.length > 240);
    assert.deepEqual(
      COUNTRIES.filter(({ name }) => countryNamed(name) === undefined),
      [],
    );
  });

  it('knows the names newsrooms use', () => {
    const codes = [
      'US',
      'U.S.',
      'America',
      'UK',
      'Britain',
      'Türkiye',
      'Czechia',
      'Ivory Coast',
      'DR Congo',
      'Burma',
      'The Gambia',
    ];
    assert.deepEqual(
      codes.map(name => countryNamed(name)?.code),
      ['US', 'US', 'US', 'GB', 'GB', 'TR', 'CZ', 'CI', 'CD', 'MM', 'GM'],
    );
  });

  it('tells words from countries by their case', () => {
    assert.deepEqual(
      ['us', 'turkey', 'china', 'Us'].map(word => countryNamed(word)),
      [undefined, undefined, undefined, undefined],
    );
  });

  it('knows seats of government and their spellings', () => {
    assert.deepEqual(
      ['Beijing', 'Kyiv', 'Kiev', 'The Hague', "Sana'a", 'Sana’a', 'Washington', 'Naypyidaw'].map(
        name => countryWithSeat(name)?.name,
      ),
      ['China', 'Ukraine', 'Ukraine', 'Netherlands', 'Yemen', 'Yemen', 'United States', 'Myanmar'],
    );
  });

  it('knows people in the singular and the plural', () => {
    assert.deepEqual(
      ['Chinese', 'Americans', 'Finns', 'Englishmen', 'Emirati', 'Kenyan', 'Swiss', 'Jersey'].map(
        word => countryOfNationality(word)?.name,
      ),
      [
        'China',
        'United States',
        'Finland',
        'United Kingdom',
        'United Arab Emirates',
        'Kenya',
        'Switzerland',
        undefined,
      ],
    );
  });
});

describe('the gazetteer', () => {
  const found = (text: string) => longestKnownName(tokenize(text), 0);

  it('finds the longest name that begins at a word', () => {
    assert.deepEqual(
      ['South Korea met', 'South Korean met', 'United Nations Security Council met', 'South met'].map(
        text => found(text)?.length,
      ),
      [2, 2, 4, undefined],
    );
  });

  it('gives all names of one thing one key', () => {
    assert.equal(knownName('U.S.')?.key, knownName('United States')?.key);
    assert.equal(knownName('NATO')?.key, knownName('North Atlantic Treaty Organization')?.key);
    assert.notEqual(knownName('Beijing')?.key, knownName('China')?.key);
  });

  it('levels apostrophes and spaces', () => {
    assert.equal(knownName('People’s  Liberation Army')?.key, knownName("People's Liberation Army")?.key);
  });

  it('tells a nationality from its country and a region’s people from both', () => {
    assert.deepEqual(
      ['China', 'Chinese', 'European', 'Europe', 'Mekong'].map(name => knownName(name)?.kind),
      ['place', 'group', 'group', 'place', 'place'],
    );
  });
});

describe('words of names', () => {
  it('tell bodies, with the stop of an abbreviation or without', () => {
    assert.deepEqual(
      ['ministry', 'gazette', 'inc', 'inc.', 'tribunal', 'river'].map(word => organizationWordType(word)),
      ['government-body', 'media', 'company', 'company', 'court', undefined],
    );
  });

  it('tell roles, also those that no list holds', () => {
    assert.deepEqual(
      ['minister', 'hydrogeologist', 'statistician', 'table', 'ologist'].map(word => isRoleNoun(word)),
      [true, true, true, false, false],
    );
  });
});
