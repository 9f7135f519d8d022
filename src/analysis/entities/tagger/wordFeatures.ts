import { NO_CLUSTER } from './clusters';
import type { FeatureList } from './featureList';
import { hashText } from './hash';
import type { Word } from './words';

/*
 * The features that a word brings wherever it stands near a token: they depend on the word, its distance and whether the
 * token has a capital, and on nothing else in the sentence. They are about half of all.
 */

/** How far from a token words are looked at one by one. */
export const WINDOW = 2;

/** What stands outside a sentence. */
export const NOTHING: Word = {
  lower: '',
  key: hashText('\0'),
  shape: hashText('\0'),
  forms: [],
  ending: 0,
  lists: 0,
  cluster: NO_CLUSTER - 1,
  group: NO_CLUSTER - 1,
  title: false,
  reports: false,
};

/**
 * The word at an index, `NOTHING` outside the sentence. Arrays are never asked for what would stand before their first entry:
 * JavaScript engines look for it as for a property of that name, which takes longer than all other words of the window.
 */
export function wordAt(words: readonly Word[], index: number): Word {
  return index < 0 || index >= words.length ? NOTHING : words[index]!;
}

/**
 * Reads all of them, as hashes, into `features`.
 * @param offset of the word from the token, -`WINDOW` to `WINDOW`
 * @param capital of the token, 0 or 1
 */
export function readWordFeatures(features: FeatureList, word: Word, offset: number, capital: number): void {
  features.count = 0;
  if (offset === 0) addForms(features, word);
  else addNeighbour(features, word, offset);
  addListBits(features, word, offset, capital);
  addCluster(features, word, offset, capital);
}

export function addForms(features: FeatureList, word: Word): void {
  features.add(2, word.key);
  features.add(3, word.shape);
  for (let form = 0; form < word.forms.length; form += 1) features.add(4, form, word.forms[form]);
}

export function addNeighbour(features: FeatureList, word: Word, offset: number): void {
  if (offset === -1) features.add(10, word.key);
  else if (offset === 1) features.add(11, word.key);
  else features.add(offset < 0 ? 12 : 13, word.key);
}

export function addListBits(features: FeatureList, word: Word, offset: number, capital: number): void {
  features.addBits(30, word.lists, offset + WINDOW, capital);
}

export function addCluster(features: FeatureList, word: Word, offset: number, capital: number): void {
  features.add(110, offset, capital, word.cluster);
  features.add(111, offset, capital, word.group);
}
