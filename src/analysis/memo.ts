/**
 * Remembers results by the text they were made from, for one document. What an analysis did not ask for is dropped when it
 * ends, so a memo never outgrows the document it serves.
 */
export class Memo {
  #kept = new Map<string, unknown>();
  #used = new Map<string, unknown>();

  /**
   * The result for `source`, made now if the last analysis did not make it.
   * @param purpose tells apart results of different kinds made from the same text; each purpose has one result type
   */
  get<T>(purpose: string, source: string, make: () => T): T {
    const key = `${purpose}\0${source}`;
    const known = (this.#used.get(key) ?? this.#kept.get(key)) as T | undefined;
    const result = known ?? make();
    this.#used.set(key, result);
    return result;
  }

  /** Ends an analysis: forgets what it did not use. A run that was stopped half-way must not call this. */
  sweep(): void {
    this.#kept = this.#used;
    this.#used = new Map();
  }
}
