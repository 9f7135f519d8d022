import { isProper, Role } from '../names/parse';
import { alikeKeys, skeletonHash } from './hashKeys';
import { compareWords } from './pairing';
import type { SearchIndex } from './searchIndex';
import { ALIKE } from './similarity';
import type { WeighedWord } from './weights';

/** Skeletons shorter than this are of too many words, unless the asked word has nothing else. */
const SHORTEST_SKELETON = 3;
/** Asked words that are remembered. */
const MOST_REMEMBERED = 4096;
const PLAIN = { role: Role.Plain, consonantal: false, bits: 0, weight: 0, known: false } as const;

/** Listed words that are like an asked one. */
export interface AlikeWords {
  readonly ids: readonly number[];
  /** What each tells where it stands in a name: the bits that it shares with the asked word. */
  readonly bits: readonly number[];
  /** Names that they stand in, one that has two of them counted twice. */
  readonly names: number;
}

const NONE: AlikeWords = { ids: [], bits: [], names: 0 };

/** Finds listed words that are like an asked one, and remembers them: the names of an article or a batch share words. */
export class AlikeWordFinder {
  readonly #index: SearchIndex;
  readonly #known = new Map<string, AlikeWords>();

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  find(asked: WeighedWord): AlikeWords {
    if (asked.role === Role.Particle || asked.role === Role.Initial || asked.role === Role.LegalForm) return NONE;
    const key = [asked.word.text, isProper(asked.role), asked.consonantal].join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#search(asked);
    if (this.#known.size === MOST_REMEMBERED) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }

  #search(asked: WeighedWord): AlikeWords {
    const ids: number[] = [];
    const bits: number[] = [];
    let names = 0;
    for (const id of this.#possible(asked)) {
      const alike = compareWords(asked, { ...PLAIN, word: this.#index.word(id) });
      if (alike < ALIKE) continue;
      ids.push(id);
      bits.push(alike * Math.min(asked.bits, this.#index.bitsOf(id)));
      names += this.#index.namesWith(id).length;
    }
    return { ids, bits, names };
  }

  #possible({ word, consonantal }: WeighedWord): Set<number> {
    const ids = new Set<number>();
    const hashes = alikeKeys(word);
    const bones = skeletonHash(word);
    if (bones !== null && (consonantal || word.skeleton.length >= SHORTEST_SKELETON)) hashes.push(bones);
    for (const hash of hashes) for (const id of this.#index.alike.values(hash)) ids.add(id);
    return ids;
  }
}
