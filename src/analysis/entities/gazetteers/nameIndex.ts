import { phraseKey } from './phraseKey';

/** Names to what they name; looked up by spelling, with apostrophes and spaces levelled. The first thing given a name keeps it. */
export class NameIndex<T> {
  readonly #things = new Map<string, T>();
  readonly spellings = new Set<string>();

  add(name: string, thing: T): void {
    const key = phraseKey(name);
    if (this.#things.has(key)) return;
    this.#things.set(key, thing);
    this.spellings.add(name);
  }

  get(name: string): T | undefined {
    return this.#things.get(phraseKey(name));
  }
}
