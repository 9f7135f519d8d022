import { lettersOf, skeleton, spellingKey, vowelKey } from '../names/keys';

/** A word with all that it is compared by. */
export interface Word {
  readonly text: string;
  readonly spelling: string;
  readonly vowels: string;
  readonly skeleton: string;
  /** `lettersOf` the spelling. */
  readonly letters: number;
}

export function makeWord(text: string): Word {
  const spelling = spellingKey(text);
  return { text, spelling, vowels: vowelKey(spelling), skeleton: skeleton(spelling), letters: lettersOf(spelling) };
}

const MOST_REMEMBERED = 8192;
const remembered = new Map<string, Word>();

/** `makeWord` for what is searched for, which is often the same again: the last few thousand words are remembered. */
export function wordOf(text: string): Word {
  const known = remembered.get(text);
  if (known) return known;
  const word = makeWord(text);
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  remembered.set(text, word);
  return word;
}

/** A word as an index keeps it: its keys cost more to make than to store. No key has a space in it. */
export function writeWord({ text, spelling, vowels, skeleton: bones }: Word): string {
  return [text, spelling, vowels, bones].join(' ');
}

/** Reads what `writeWord` wrote. */
export function readWord(record: string): Word {
  const [text = '', spelling = '', vowels = '', bones = ''] = record.split(' ');
  return { text, spelling, vowels, skeleton: bones, letters: lettersOf(spelling) };
}
