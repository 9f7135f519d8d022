// Positives: listed names as somebody else might have written them. Each class changes one thing; the seed decides what.
import type { Listing, ListedName } from '../../src/watchlists/model';
import type { Random } from './random';
import { inArabic, inCyrillic, inHan, inHangul } from './scripts';

export interface Positive {
  readonly query: string;
  readonly listing: Listing;
  readonly changed: string;
}

interface Parts {
  /** Words of the given names and of the family name; a body has given names only. */
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly listing: Listing;
}

type Mutation = (parts: Parts, random: Random) => string | null;

/** In the order of the table. A mutation gives `null` where it does not apply. */
const PERSON: Readonly<Record<string, Mutation>> = {
  'as listed': ({ given, family }) => `${family.join(' ')}, ${given.join(' ')}`,
  'given name first': ({ given, family }) => [...given, ...family].join(' '),
  'family name first, no comma': ({ given, family }) => [...family, ...given].join(' '),
  'title added': ({ given, family }, random) =>
    `${random.pick(['Mr', 'Dr.', 'Gen.', 'President', 'Sheikh', 'Lt. Col.', 'Minister', 'Prof.'])} ${[...given, ...family].join(' ')}`,
  'middle name dropped': ({ given, family }) => (hasMiddleName(given) ? [given[0], ...family].join(' ') : null),
  'middle name to initial': ({ given, family }) =>
    hasMiddleName(given) ? [given[0], `${given[1]![0]!}.`, ...family].join(' ') : null,
  hyphenated: ({ given, family }) => (given.length < 2 ? null : [given.join('-'), ...family].join(' ')),
  'words joined': ({ given, family }) => {
    if (given.length > 1) return [given[0]! + given[1]!.toLowerCase(), ...given.slice(2), ...family].join(' ');
    return family.length > 1
      ? [...given, family.join('').toLowerCase()].join(' ')
      : given[0]! + family[0]!.toLowerCase();
  },
  'other romanisation': ({ given, family }, random) => respell([...given, ...family], random),
  'marks added': ({ given, family }, random) =>
    [...given, ...family].join(' ').replace(/[aeioucnsz]/gi, letter => (random.below(3) === 0 ? mark(letter) : letter)),
  'one slip': ({ given, family }, random) => slip([...given, ...family], random),
  'two slips': ({ given, family }, random) => {
    const once = slip([...given, ...family], random);
    return once === null ? null : slip(once.split(' '), random);
  },
  Cyrillic: ({ given, family, listing }) =>
    /RUSSIA|UKRAINE|BELARUS|CYBER|MAGNIT/.test(listing.programmes.join(' '))
      ? inCyrillic([...given, ...family].join(' '))
      : null,
  Arabic: ({ given, family, listing }) =>
    /SDGT|SYRIA|IRAQ|LIBYA|YEMEN/.test(listing.programmes.join(' ')) &&
    /^(?:AL-|.*(?:AHM|MUHA|HUSS|HASS|ABD))/i.test([...family, ...given].join(' '))
      ? inArabic([...given, ...family].join(' '))
      : null,
  Hangul: ({ given, family, listing }) =>
    listing.programmes.join(' ').includes('DPRK')
      ? inHangul([...family, ...given].join(' ').toLowerCase().split(/[ -]/))
      : null,
  Han: ({ given, family }) => inHan([...family, ...given].join(' ').toLowerCase().split(/[ -]/)),
};

const BODY: Readonly<Record<string, Mutation>> = {
  'body: as listed': ({ given }) => given.join(' '),
  'body: title case': ({ given }) => given.map(word => word[0]! + word.slice(1).toLowerCase()).join(' '),
  'body: legal form dropped': ({ given }) => changeForm(given, () => ''),
  'body: legal form otherwise': ({ given }) =>
    changeForm(given, form =>
      /^(?:LLC|OOO|L\.L\.C\.)$/.test(form)
        ? 'Limited Liability Company'
        : /^(?:LTD|LIMITED)/.test(form)
          ? 'Ltd'
          : 'JSC',
    ),
  'body: one slip': ({ given }, random) => slip(given, random),
  'body: words joined': ({ given }, random) => {
    if (given.length < 3) return null;
    const at = random.below(given.length - 2);
    if ([given[at]!, given[at + 1]!].some(word => FORM.test(word))) return null;
    return [...given.slice(0, at), given[at]! + given[at + 1]!, ...given.slice(at + 2)].join(' ');
  },
  'body: hyphens': ({ given }) => (given.length < 2 ? null : given.join('-')),
};

/** One positive of each class for each listing that it applies to, of a name of the listing chosen at random. */
export function mutate(listings: readonly Listing[], random: Random): Positive[] {
  return listings.flatMap(listing => {
    const mutations = listing.kind === 'person' ? PERSON : listing.kind === 'organization' ? BODY : {};
    const usable = listing.names.filter(({ strength }) => strength !== 'weak');
    return Object.entries(mutations).flatMap(([changed, mutation]) => {
      const parts = usable.length === 0 ? null : partsOf(random.pick(usable), listing);
      const query = parts === null ? null : mutation(parts, random);
      return query === null ? [] : [{ query, listing, changed }];
    });
  });
}

/** Not where the first one is a title or half a name (Abu, Abd), and not for names of syllables. */
function hasMiddleName(given: readonly string[]): boolean {
  const whole =
    !/^(?:abu|abd|'abd|abdul|umm|seyed|sayyid|syed|sheikh|haji|hajji|qari|mullah|maulavi|mawlawi|maulana|dr|lt|col|gen|brig|engineer|ustad)\b/i.test(
      given[0]!,
    );
  return given.length > 1 && whole && given.some(word => word.length > 4) && !given.some(word => PARTICLE.test(word));
}

const FORM =
  /\W|^(?:COMPANY|CO|LIMITED|LTD|LIABILITY|JOINT|STOCK|CORPORATION|INC|LLC|JSC|OBSHCHESTVO|AKTSIONERNOE|AD|GMBH|Y|\d+)$/;
const PARTICLE = /^(?:bin|ibn|ben|al|el|de|la|del|ud|ul)\b/i;

function partsOf({ text }: ListedName, listing: Listing): Parts | null {
  if (listing.kind !== 'person') return { given: text.split(/\s+/), family: [], listing };
  const [family = '', given = '', ...more] = text.split(/,\s*/);
  if (given === '' || more.length > 0) return null;
  return { given: given.split(/\s+/), family: family.split(/\s+/).map(capital), listing };
}

function capital(word: string): string {
  return word.toLowerCase().replace(/(?<=^|-)./g, letter => letter.toUpperCase());
}

/** Choices that romanisations make differently, both ways. */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/Mohamm[ae]d/i, 'Muhammad'],
  [/Muhammad/i, 'Mohamed'],
  [/Husayn|Hussain/i, 'Hussein'],
  [/Hussein/i, 'Husayn'],
  [/Yusuf/i, 'Youssef'],
  [/Youss[eo]uf/i, 'Yusuf'],
  [/(?<=.)ey$/i, 'ei'],
  [/(?<=.)ei$/i, 'ey'],
  [/(?<=.)iy$/i, 'y'],
  [/(?<=..)y$/i, 'i'],
  [/kh/i, 'h'],
  [/ou/i, 'u'],
  [/(?<=.)u(?=[^aeiou].)/i, 'ou'],
  [/q/i, 'k'],
  [/dj/i, 'j'],
  [/ph/i, 'f'],
  [/ee/i, 'i'],
  [/ll/i, 'l'],
  [/ss/i, 's'],
  [/mm/i, 'm'],
  [/(?<=[^aeiou])w/i, 'v'],
  [/ay(?=[^aeiou])/i, 'ai'],
  [/ks/i, 'x'],
  [/(?<=.)yev$/i, 'ev'],
  [/(?<=.)aya$/i, 'aia'],
  [/zh/i, 'j'],
];

function respell(words: readonly string[], random: Random): string | null {
  const possible = words.flatMap((word, place) =>
    RESPELLINGS.filter(([pattern]) => pattern.test(word)).map(rule => ({ place, rule })),
  );
  if (possible.length === 0) return null;
  const { place, rule } = random.pick(possible);
  return words.map((word, index) => (index === place ? word.replace(rule[0], rule[1]) : word)).join(' ');
}

/** A letter left out, doubled, put in, replaced or swapped, in a word of at least five letters. */
function slip(words: readonly string[], random: Random): string | null {
  const long = words.flatMap((word, place) => (/^[a-z]{5,}$/i.test(word) ? [place] : []));
  if (long.length === 0) return null;
  const place = random.pick(long);
  const word = words[place]!;
  const at = 1 + random.below(word.length - 2);
  const letter = String.fromCharCode(97 + random.below(26));
  const changed = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at]! + word.slice(at),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ][random.below(5)]!;
  return [...words.slice(0, place), changed, ...words.slice(place + 1)].join(' ');
}

function mark(letter: string): string {
  return (
    ({ a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', s: 'š', z: 'ž' } as Record<string, string>)[
      letter.toLowerCase()
    ] ?? letter
  );
}

function changeForm(words: readonly string[], other: (form: string) => string): string | null {
  const form = words.at(-1)!.replace(/,$/, '');
  if (
    words.length < 3 ||
    !/^(?:LLC|L\.L\.C\.|LTD\.?|LIMITED|S\.A\.|JSC|OJSC|COMPANY|INC\.?|GMBH|OOO|LTDA\.|S\.A\. DE C\.V\.)$/.test(form)
  )
    return null;
  return [...words.slice(0, -1), other(form)].join(' ').trim();
}
