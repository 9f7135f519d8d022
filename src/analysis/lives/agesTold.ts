import { sentencesAbout } from './aboutOne';
import { ageAt, ageBefore, ageBehind, ageBehindBirth, type Age } from './ages';
import type { Birth } from './births';
import { mentionsOfPeople, type Told } from './told';

/** An age with whose it is. */
export interface AgeOf extends Age {
  readonly person: string;
}

/** `He is 45 years old`, `The 45-year-old` */
const GOES_ON = /^(?:(?:He|She) is (?:now )?|The )(\d{1,3})(?=\s+years?\s+old\b|-year-old\b|\s*[,.;]|\s+and\s)/;

/** The ages that the article tells: beside names, behind births, and in a sentence that goes on about the one named before. */
export function agesIn(told: Told, births: readonly Birth[]): AgeOf[] {
  const { text, entities } = told;
  const people = mentionsOfPeople(entities);
  return [
    ...births.flatMap(birth => ageOf(birth.person, ageBehindBirth(text, birth))),
    ...people.flatMap(mention => [
      ...ageOf(mention.entity, ageBehind(text, mention)),
      ...ageOf(mention.entity, ageBefore(text, mention, people)),
    ]),
    ...[...sentencesAbout(told)]
      .filter(({ isFirstNamed }) => !isFirstNamed)
      .flatMap(({ person, words, start }) => ageOf(person, ageAt(GOES_ON.exec(words), start))),
  ];
}

function ageOf(person: string, age: Age | undefined): AgeOf[] {
  return age ? [{ ...age, person }] : [];
}
