import type { Analysis } from '../model';
import { pronounOfDescription, pronounOfTitle, type Pronoun } from '../statements/genders';
import { SPOKEN_OF, sentencesAbout, untilSpeech } from './aboutOne';
import { mentionsOfPeople } from './told';

/**
 * The people of whom the article's words tell that they are men or women: by a courtesy title (`Mrs`), an office
 * (`chairwoman`), or pronouns in sentences where nobody else can be meant. Given names tell nothing here: they are compared
 * themselves.
 * @returns by the person's id; without those of whom the article says both
 */
export function genders(analysis: Analysis): ReadonlyMap<string, 'male' | 'female'> {
  const votes = new Votes();
  for (const { id, roles } of analysis.entities)
    for (const { title } of roles) votes.add(id, pronounOfDescription(title));
  const people = mentionsOfPeople(analysis.entities);
  for (const mention of people) {
    const before = /(\p{L}+)\.?\s+$/u.exec(analysis.text.slice(Math.max(0, mention.start - 30), mention.start))?.[1];
    votes.add(mention.entity, before && pronounOfTitle(before.toLowerCase()));
  }
  for (const { person, words, behindName, isFirstNamed } of sentencesAbout(analysis)) {
    const behind = isFirstNamed ? untilSpeech(behindName) : words;
    const [he, she] = [SPOKEN_OF.he.test(behind), SPOKEN_OF.she.test(behind)];
    if (he !== she) votes.add(person, he ? 'he' : 'she');
  }
  return votes.decided();
}

class Votes {
  readonly #votes = new Map<string, Set<Pronoun>>();

  add(person: string, pronoun: Pronoun | '' | undefined): void {
    if (!pronoun) return;
    const own = this.#votes.get(person) ?? new Set();
    this.#votes.set(person, own.add(pronoun));
  }

  /** Those with one and the same pronoun throughout. */
  decided(): Map<string, 'male' | 'female'> {
    const clear = [...this.#votes].filter(([, pronouns]) => pronouns.size === 1);
    return new Map(clear.map(([person, pronouns]) => [person, pronouns.has('he') ? 'male' : 'female']));
  }
}
