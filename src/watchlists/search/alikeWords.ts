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
  /** By their numbers, what each tells where it stands in a name: the bits that it shares with the asked word. */
  readonly bits: ReadonlyMap<number, number>;
  /** The most that any tells. */
  readonly most: number;
  /** Names that they stand in, one that has two of them counted twice. */
  readonly names: number;
}

const NONE: AlikeWords = { bits: new Map(), most: 0, names: 0 };

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
    const bits = new Map<number, number>();
    let most = 0;
    let names = 0;
    for (const id of this.#possible(asked)) {
      const alike = compareWords(asked, { ...PLAIN, word: this.#index.word(id) });
      if (alike < ALIKE) continue;
      const shared = alike * Math.min(asked.bits, this.#index.bitsOf(id));
      bits.set(id, shared);
      most = Math.max(most, shared);
      names += this.#index.namesWith(id);
    }
    return { bits, most, names };
  }

  #possible({ word, consonantal }: WeighedWord): Set<number> {
    const ids = new Set<number>();
    const hashes = alikeKeys(word);
    const bones = skeletonHash(word);
    if (bones !== null && (consonantal || word.skeleton.length >= SHORTEST_SKELETON)) hashes.push(bones);
    for (const hash of hashes) this.#index.alike.each(hash, id => ids.add(id));
    return ids;
  }
}
