interface Strong {
  readonly number: number;
  readonly strength: number;
}

/**
 * Keeps the strongest of many numbers without sorting them all: so many, and only those that have a share of the very
 * strongest one's strength and a least one.
 */
export class Strongest {
  readonly #most: number;
  readonly #share: number;
  #kept: Strong[] = [];
  #best = 0;
  #least: number;

  constructor(most: number, share: number, least: number) {
    this.#most = most;
    this.#share = share;
    this.#least = least;
  }

  /** What is weaker is not kept. */
  get least(): number {
    return this.#least;
  }

  /** Strengths above 1 count as 1 where others are measured against them. */
  add(number: number, strength: number): void {
    if (strength < this.#least) return;
    this.#kept.push({ number, strength });
    this.#best = Math.max(this.#best, Math.min(1, strength));
    this.#least = Math.max(this.#least, this.#share * this.#best);
    if (this.#kept.length < 2 * this.#most) return;
    this.#kept = this.#sorted();
    if (this.#kept.length === this.#most) this.#least = this.#kept.at(-1)!.strength;
  }

  /** The strongest first; of equal ones the lower number. */
  done(): number[] {
    return this.#sorted().map(({ number }) => number);
  }

  #sorted(): Strong[] {
    return this.#kept
      .filter(({ strength }) => strength >= this.#least)
      .sort((a, b) => b.strength - a.strength || a.number - b.number)
      .slice(0, this.#most);
  }
}
