import assert from 'node:assert/strict';
import { makeScreen } from '../../../../src/watchlists/search/screen';
import { whyText } from '../../../../src/watchlists/search/why';
import { body, entry, indexOf, outcome, screened } from './support';

describe('screening', () => {
  describe('finds a listed name', () => {
    for (const [query, listed] of [
      ['Nina Kovarik', 'KOVARIK, Nina'],
      ['Kovarik Nina', 'KOVARIK, Nina'],
      ['سهيل الزهراني', 'AL-ZAHRANI, Suhayl'],
      ['أحمد الدهيمي', 'AL-DUHAYMI, Ahmad'],
      ['Gen. Nina Kovarik', 'KOVARIK, Nina'],
      ['Shen Gaofu', 'SHEN, Gao Fu'],
      ['Shen Gao-fu', 'SHEN, Gaofu'],
      ['Shengaofu', 'SHEN, Gaofu'],
      ['沈高福', 'SHEN, Gaofu'],
      ['한철수', 'HAN, Chol-su'],
      ['Павел Аркадьевич Зорин', 'ZORIN, Pavel Arkadyevich'],
      ['Pavel Zorin', 'ZORIN, Pavel Arkadyevich'],
      ['Pavel Arkadyevich Zorin', 'ZORIN, Pavel'],
      ['محمد القرطاوي', 'AL-QARTAWI, Muhammad'],
      ['Mohammed Al Qartawi', 'AL-QARTAWI, Muhammad'],
      ['Abdurrahman Qartawi', "AL-QARTAWI, 'Abd al-Rahman"],
      ['Jean-Claude Duprelon', 'DUPRELON, Jean Claude'],
      ['Nina Kovarjk', 'KOVARIK, Nina'],
      ['NinaKovarik', 'KOVARIK, Nina'],
      ['Nasrullah Qartawi', 'QARTAWI, Nasrallah'],
      ['Jaime Duprelon y Varga', 'DUPRELON VARGA, Jaime'],
      ['Jaime Duprelon Varga', 'DUPRELON Y VARGA, Jaime'],
    ] as const)
      it(`${query}: ${listed}`, () => {
        assert.equal(outcome(query, entry(listed), entry('OTHER, Somebody')), 'match');
      });

    for (const [query, listed] of [
      ['Vesna Shipping Limited', 'VESNA SHIPPING LTD.'],
      ['Vesna Shipping', 'OOO VESNA SHIPPING'],
      ['OAO Severny Bereg', 'Open Joint Stock Company Severny Bereg'],
      ['Zvezdograd', 'ZVEZDOGRAD'],
      ['L.X.C. Aviation', 'LXC AVIATION'],
      ['Nezbollah', 'NIZBALLAH'],
      ['Nizbullah', 'NEZBOLLAH'],
    ] as const)
      it(`${query}: ${listed}`, () => {
        assert.equal(outcome(query, body(listed)), 'match');
      });
  });

  it('finds a body under another vowel, though many others have the word in either spelling', () => {
    const others = ['Nezbollah', 'Nizballah'].flatMap(word =>
      ['Quarry', 'Brigades', 'Relief', 'Radio'].map(other => body(`${other} ${word}`)),
    );
    const [first] = screened('Nezbollah', body('NIZBALLAH'), ...others);
    assert.deepEqual([first?.listing.id, first?.band], ['NIZBALLAH', 'match']);
  });

  describe('does not match', () => {
    for (const [query, listed] of [
      ['Shen Gaolan', 'SHEN, Gaofu'],
      ['Han Chol', 'HAN, Chol Un'],
      ['Pavel Petrovich Zorin', 'ZORIN, Pavel Arkadyevich'],
      ['Kovarik', 'KOVARIK, Nina'],
      ['Nina', 'KOVARIK, Nina'],
      ['Petra Kovarik', 'KOVARIK, Nina'],
      ['Nina G. Kovarik', 'KOVARIK, Nina W.'],
      ['Maria Silva', 'SILVA SANTOS, Jose Maria'],
    ] as const)
      it(`${query}: ${listed}`, () => {
        assert.notEqual(outcome(query, entry(listed)), 'match');
      });

    it('bodies that share general words only', () => {
      assert.notEqual(outcome('Department of Defense', body('EQUIPMENT DEVELOPMENT DEPARTMENT')), 'match');
      assert.notEqual(outcome('Equipment Department', body('DEPARTMENT OF DEFENSE')), 'match');
      assert.notEqual(outcome('Vesna Storm 2', body('VESNA STORM 1')), 'match');
    });

    it('a person with a vessel or a body', () => {
      const ship = entry('NINA KOVARIK', { kind: 'vessel' });
      assert.equal(outcome({ name: 'Nina Kovarik', kind: 'person' }, ship), 'none');
      assert.equal(outcome({ name: 'Nina Kovarik', kind: 'vessel' }, ship), 'match');
      assert.equal(outcome({ name: 'Nina Kovarik' }, ship), 'match');
      assert.equal(outcome({ name: 'Nina Kovarik', kind: 'organization' }, entry('KOVARIK, Nina')), 'none');
    });
  });

  describe('asks for review, no more', () => {
    it('of initials', () => {
      const [found] = screened('N. Kovarik', entry('KOVARIK, Nina'));
      assert.equal(found?.band, 'review');
      assert.ok(found.score < 0.9);
      assert.ok(found.reasons.some(({ kind }) => kind === 'initials'));
    });

    for (const [query, listed] of [
      ['I. Kovarik', 'KOVARIK, Irena'],
      ['Kovarik E.', 'KOVARIK, Edita'],
      ['Y. A. Zorin', 'ZORIN, Yegor Arkadyevich'],
      ['И. Зорин', 'ZORIN, Igor'],
    ] as const)
      it(`of an initial that may also be an “and”: ${query}`, () => {
        const [found] = screened(query, entry(listed));
        assert.equal(found?.band, 'review');
        assert.ok(found.reasons.some(({ kind }) => kind === 'initials'));
      });

    it('but an initial beside a given name takes nothing away', () => {
      assert.equal(outcome('Nina B. Kovarik', entry('KOVARIK, Nina Barbora')), 'match');
    });

    it('of weak aliases, unless another name fits', () => {
      const listed = entry(['KOVARIK, Nina', '~Silver Heron']);
      const [found] = screened('Silver Heron', listed);
      assert.equal(found?.band, 'review');
      assert.ok(found.reasons.some(({ kind }) => kind === 'weak-alias'));
      assert.equal(outcome('Nina Kovarik', listed), 'match');
    });

    it('of one short word', () => {
      assert.equal(outcome('Zuk', body('ZUK')), 'review');
    });
  });

  it('gives an entry once, with the name that fits best, and the list it is on', () => {
    const matches = screened('Nina Kovarik', entry(['KOVARIKOVA, Nina', 'KOVARIK, Nina', 'KOVARIC, Nina']));
    assert.equal(matches.length, 1);
    assert.equal(matches[0]!.matched.text, 'KOVARIK, Nina');
    assert.deepEqual([matches[0]!.list, matches[0]!.asOf], ['Test list', '2024-01-31']);
  });

  it('puts the best first and keeps to the limit', () => {
    const many = Array.from({ length: 30 }, (_, place) => entry('KOVARIK, Nina Barbora', { id: `n${place}` }));
    const matches = screened('Nina Kovarik', ...many, entry('KOVARIK, Nina'));
    assert.equal(matches.length, 10);
    assert.equal(matches[0]!.listing.id, 'KOVARIK, Nina');
  });

  it('puts the name itself before names that are only alike, also where none can be a match', () => {
    const matches = screened('VKK', body('VCC', { id: '1' }), body('VQC', { id: '2' }), body('VKK', { id: '3' }));
    assert.deepEqual(
      matches.map(({ listing, band }) => [listing.id, band]),
      [
        ['3', 'review'],
        ['1', 'review'],
        ['2', 'review'],
      ],
    );
  });

  it('finds a name among very many whose words are like its own', () => {
    const spellings = (word: string): string[] =>
      Array.from({ length: 70 }, (_, place) => {
        const at = 1 + (place % (word.length - 2));
        return word.slice(0, at) + 'dfghjlmpstuxz'[place % 13]! + word.slice(at + 1);
      });
    const [families, given] = [spellings('KOVARIKOV'), spellings('Barborinka')];
    const alike = families.flatMap(family => given.map(one => `${family}, ${one}`));
    const same = Array.from({ length: 100 }, (_, place) => [`KOVARIKOV, ${place}`, `OTHER${place}, Barborinka`]).flat();
    const [found] = screened(
      'Barborinka Kovarikov',
      ...[...alike, ...same, 'KOVARIKOV, Barborinka'].map((name, id) => entry(name, { id: String(id) })),
    );
    assert.deepEqual([found?.matched.text, found?.score], ['KOVARIKOV, Barborinka', 1]);
  });

  it('says why', () => {
    const [found] = screened('Pavel Sorin', entry('ZORIN, Pavel Arkadyevich'), entry('SORIN, Nina'));
    assert.ok(found);
    assert.match(
      whyText(found),
      /^listed as ZORIN, Pavel Arkadyevich; same: pavel; similar: sorin \/ zorin; only on the list: arkadyevich/,
    );
  });

  describe('what else is known', () => {
    const listed = entry('KOVARIK, Nina', {
      countries: ['cz'],
      gender: 'female',
      births: [{ date: '1958-02-01/1958-02-28', approximate: false }],
      positions: ['Director of the Port Inspection Department'],
    });
    const scoreOf = (rest: object): number => screened({ name: 'Nina Kovarjk', ...rest }, listed)[0]?.score ?? 0;
    const plain = scoreOf({});

    it('speaks for it where it agrees', () => {
      for (const facts of [
        { countries: ['cz', 'sk'] },
        { born: { from: 1957, to: 1958 } },
        { positions: ['port inspection chief'] },
      ])
        assert.ok(scoreOf(facts) > plain, JSON.stringify(facts));
    });

    it('lifts a name above what is shown, where more than one thing agrees', () => {
      const listing = entry('VARGHOLT, Tobren Aleksi', {
        countries: ['se'],
        births: [{ date: '1961', approximate: false }],
        positions: ['Deputy Minister of Defense'],
      });
      const known = { countries: ['se'], born: { from: 1961, to: 1961 }, positions: ['deputy defense minister'] };
      const screen = makeScreen(indexOf(listing));
      const review = screen({ name: 'Tobrec Vargholt' })[0]!.score + 0.05;
      assert.equal(screen({ name: 'Tobrec Vargholt' }, { review }).length, 0);
      assert.equal(screen({ name: 'Tobrec Vargholt', ...known }, { review }).length, 1);
    });

    it('speaks against it where it differs', () => {
      for (const facts of [{ countries: ['pt'] }, { born: { from: 1990, to: 1991 } }, { gender: 'male' }])
        assert.ok(scoreOf(facts) < plain, JSON.stringify(facts));
    });

    it('a position that differs is said and costs nothing', () => {
      const [found] = screened({ name: 'Nina Kovarik', positions: ['minister of culture'] }, listed);
      assert.equal(found?.score, 1);
      assert.match(whyText(found), /position differs \(list: Director of the Port Inspection Department\)/);
    });

    it('never makes a match of a doubt', () => {
      const [found] = screened({ name: 'N. Kovarik', countries: ['cz'], born: { from: 1958, to: 1958 } }, listed);
      assert.equal(found?.band, 'review');
    });

    it('counts for nothing where the list does not say', () => {
      assert.equal(screened({ name: 'Nina Kovarik', countries: ['pt'] }, entry('KOVARIK, Nina'))[0]?.score, 1);
    });
  });
});
