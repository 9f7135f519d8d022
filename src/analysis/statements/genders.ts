import { lexicalTags } from '../text/lexicon';
import type { ReadSentence } from '../entities/sentenceMentions';

/** The pronoun a person is spoken of with, as far as the article's words tell. */
export type Pronoun = 'he' | 'she';
const PRONOUNS = ['he', 'she'] as const;

const TITLES: Readonly<Record<Pronoun, RegExp>> = {
  he: /^(mr|sir|lord|king|prince|sultan|emir|father|brother|monsieur)$/,
  she: /^(mrs|ms|miss|dame|lady|queen|princess|sister|madame|mother)$/,
};
const DESCRIPTIONS: Readonly<Record<Pronoun, RegExp>> = {
  he: /(?:^|\b)(?:\p{L}+sman|\p{L}*chairman|actor|king|prince|businessman|congressman|father|brother|husband|son|uncle|nephew|grandson|widower)$/u,
  she: /(?:^|\b)(?:\p{L}+swoman|\p{L}*chairwoman|actress|queen|princess|businesswoman|congresswoman|mother|sister|wife|daughter|aunt|niece|granddaughter|widow)$/u,
};

/** The pronouns of people by the courtesy titles and gendered words that stand beside their names. */
export function pronounsOf(sentences: readonly ReadSentence[]): Map<string, Pronoun> {
  const pronouns = new Map<string, Pronoun>();
  for (const { mentions, tokens } of sentences) {
    for (const { entity, from } of mentions) {
      if (entity.kind !== 'person' || pronouns.has(entity.id)) continue;
      const before =
        (tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1])?.lower.replace(/\.$/, '') ?? '';
      const titles = entity.roles.map(({ title }) => title);
      const found = pronounOfTitle(before) ?? [before, ...titles].map(pronounOfDescription).find(one => one);
      if (found) pronouns.set(entity.id, found);
    }
  }
  return pronouns;
}

/** The pronoun that a courtesy title in lower case, without full stop, calls for: `mrs`. */
export function pronounOfTitle(word: string): Pronoun | undefined {
  return PRONOUNS.find(one => TITLES[one].test(word));
}

/** The pronoun that an office or a description calls for: `chairwoman`, `businessman`. */
export function pronounOfDescription(words: string): Pronoun | undefined {
  return PRONOUNS.find(one => DESCRIPTIONS[one].test(words.toLowerCase()));
}

/**
 * The pronoun that a person's given name suggests, by compromise's lists of names for men and for women; weaker evidence than
 * a title. Names that are surnames, too, and those on both lists say nothing.
 */
export function pronounOfName(name: string): Pronoun | undefined {
  const given = name.split(' ', 1)[0]!.toLowerCase();
  const tags = lexicalTags(given);
  if (given === name.toLowerCase() || tags.includes('LastName')) return undefined;
  const [isMale, isFemale] = [tags.includes('MaleName'), tags.includes('FemaleName')];
  return isMale === isFemale ? undefined : isMale ? 'he' : 'she';
}
