import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ListedKind } from '../../../../src/watchlists/model';
import { isProper, parseName, Role } from '../../../../src/watchlists/names/parse';

const words = (text: string, kind?: ListedKind): string[] => parseName(text, { kind }).words.map(word => word.text);
const proper = (text: string, kind?: ListedKind): string[] =>
  parseName(text, { kind })
    .words.filter(({ role }) => isProper(role))
    .map(word => word.text);
const roleOf = (text: string, word: string, kind?: ListedKind): Role | undefined =>
  parseName(text, { kind }).words.find(one => one.text === word)?.role;

describe('names, read', () => {
  it('lose case, marks, apostrophes and hyphens', () => {
    for (const name of [
      'ŁUCJA D’ÖRSTED-NOVÁK',
      "Łucja D'Örsted Novak",
      'lucja dorsted novak',
      'ＬＵＣＪＡ Dorsted novak',
    ])
      assert.deepEqual(words(name), ['lucja', 'dorsted', 'novak'], name);
  });

  it('are parted where two words were run together', () => {
    assert.deepEqual(words('NinaKovarik'), ['nina', 'kovarik']);
  });

  describe('in other scripts', () => {
    for (const [name, latin] of [
      ['李尚福', 'li shang fu'],
      ['单田芳', 'shan tian fang'],
      ['김정민', 'kim jong min'],
      ['Юлия Щукина-Хрущёва', 'yuliya shchukina khrushcheva'],
      ['Галина Їжакевич', 'halina yizhakevich'],
      ['Νίκος Δήμου', 'nikos dimou'],
    ] as const)
      it(`${name} is ${latin}`, () => {
        assert.equal(words(name).join(' '), latin);
      });

    it('Arabic and Hebrew words are known to lack their vowels', () => {
      for (const name of ['محمد', 'דוד'])
        assert.ok(
          parseName(name).words.every(({ consonantal }) => consonantal),
          name,
        );
      assert.equal(parseName('Muhammad').words[0]!.consonantal, false);
    });
  });

  it('know titles, but not where they are all there is', () => {
    assert.deepEqual(proper('Lt. Gen. Dr. Nina Kovarik'), ['nina', 'kovarik']);
    assert.deepEqual(proper('Amir Azam'), ['amir', 'azam']);
    assert.deepEqual(proper('AZAM, Amir', 'person'), ['azam', 'amir']);
  });

  it('know particles, patronymics, initials and generations', () => {
    assert.equal(roleOf('Nadir bin Salwan', 'bin'), Role.Particle);
    assert.equal(roleOf('Pavel Arkadyevich Zorin', 'arkadyevich'), Role.Patronymic);
    assert.equal(roleOf('Nina B. Kovarik', 'b'), Role.Initial);
    assert.equal(roleOf('Nina Kovarik Jr.', 'jr'), Role.Generation);
  });

  it('tell an initial from an “and” by how and where it is written', () => {
    for (const [name, letter] of [
      ['I. Kovarik', 'i'],
      ['Nina E Kovarik', 'e'],
      ['Nina y. Kovarik', 'y'],
      ['KOVARIK, I', 'i'],
    ] as const)
      assert.equal(roleOf(name, letter), Role.Initial, name);
    for (const [name, letter] of [
      ['Jaime Duprelon y Varga', 'y'],
      ['DUPRELON Y VARGA, Jaime', 'y'],
      ['Costa e Silva', 'e'],
    ] as const)
      assert.equal(roleOf(name, letter), Role.Particle, name);
  });

  it('know the family name before a comma, and where the list tells it', () => {
    assert.equal(roleOf('KOVARIK, Nina', 'kovarik'), Role.Family);
    const told = parseName('Nina Kovarik', { kind: 'person', family: 'Kovarik' });
    assert.equal(told.words[1]!.role, Role.Family);
  });

  it('take compounds apart that Arabic names are written in', () => {
    for (const name of ['Abd al-Rahman', 'Abdurrahman', 'Abdelrahman', 'Abdul Rahman', "'Abd-ar-Rahman"])
      assert.deepEqual(proper(name), ['abd', 'rahman'], name);
    for (const name of ['Saif al-Din', 'Saifuddin', 'Saif ad-Din'])
      assert.deepEqual(proper(name), ['saif', 'din'], name);
  });

  it('bring legal forms of companies together', () => {
    for (const name of ['OOO Vesna', 'Vesna LLC', 'Vesna L.L.C.', 'Vesna Limited Liability Company', 'ООО «Весна»'])
      assert.deepEqual([...words(name, 'organization')].sort(), ['llc', 'vesna'], name);
  });

  it('never take a person for a company', () => {
    assert.equal(parseName('Sa Ng', { kind: 'person' }).body, false);
    assert.equal(parseName('Vesna Trading Company').body, true);
  });

  describe('that are hostile', () => {
    it('are empty where there is nothing to compare', () => {
      for (const name of ['', '   ', '\u0301\u0302', '—·!?', '\uD800', '🙂', ','])
        assert.deepEqual(words(name), [], JSON.stringify(name));
    });

    it('are cut where they are far too long', () => {
      for (const unit of ['a', 'ab ', '李', 'a.', "'", 'а', 'ab-', '\uD83D'])
        assert.ok(words(unit.repeat(1_000_000)).length <= 24, unit);
    });

    it('are read whatever they hold, into Latin letters and digits', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary' }),
          fc.constantFrom<ListedKind | undefined>(undefined, 'person', 'organization'),
          (name, kind) => {
            for (const word of words(name, kind)) assert.match(word, /^[a-z0-9]+$/);
          },
        ),
      );
    });
  });
});
