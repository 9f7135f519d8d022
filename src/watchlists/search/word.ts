import { skeleton, spellingKey, vowelKey } from '../names/keys';

/** A word with all that it is compared by. */
export interface Word {
  readonly text: string;
  readonly spelling: string;
  readonly vowels: string;
  readonly skeleton: string;
  /** A bit for each letter that the spelling has: words that share few cannot be alike. */
  readonly letters: number;
}

export function makeWord(text: string): Word {
  const spelling = spellingKey(text);
  return { text, spelling, vowels: vowelKey(spelling), skeleton: skeleton(spelling), letters: lettersOf(spelling) };
}

function lettersOf(spelling: string): number {
  let letters = 0;
  for (let place = 0; place < spelling.length; place += 1) letters |= 1 << (spelling.charCodeAt(place) & 31);
  return letters;
}
