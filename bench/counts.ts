import type { Span } from '../src/analysis/text/span';

/** What was wanted, found, and both, over many texts. */
export class Counts {
  #right = 0;
  #wanted = 0;
  #found = 0;

  /** Adds one text. A found span is right if it is a wanted one exactly. */
  add(wanted: readonly Span[], found: readonly Span[]): void {
    const keys = new Set(wanted.map(key));
    this.#right += new Set(found.map(key).filter(one => keys.has(one))).size;
    this.#wanted += keys.size;
    this.#found += new Set(found.map(key)).size;
  }

  get precision(): number {
    return this.#found === 0 ? 0 : this.#right / this.#found;
  }

  get recall(): number {
    return this.#wanted === 0 ? 0 : this.#right / this.#wanted;
  }

  /** Harmonic mean of precision and recall; 0 where nothing is right. */
  get f1(): number {
    return this.#right === 0 ? 0 : (2 * this.precision * this.recall) / (this.precision + this.recall);
  }

  toString(): string {
    return `${this.f1.toFixed(3)} (${this.precision.toFixed(2)} / ${this.recall.toFixed(2)})`;
  }
}

function key({ start, end }: Span): string {
  return `${start}-${end}`;
}
