type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A typed array that grows as numbers are added. */
export class Growing<T extends Numbers> {
  #array: T;
  #size = 0;
  readonly #make: new (size: number) => T;

  constructor(make: new (size: number) => T) {
    this.#make = make;
    this.#array = new make(1024);
  }

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    this.#reserve(1);
    this.#array[this.#size++] = value;
  }

  append(values: ArrayLike<number>): void {
    this.#reserve(values.length);
    this.#array.set(values, this.#size);
    this.#size += values.length;
  }

  /** What was added, in an array of just that size. */
  done(): T {
    return this.#array.slice(0, this.#size) as T;
  }

  #reserve(more: number): void {
    const needed = this.#size + more;
    if (needed <= this.#array.length) return;
    const larger = new this.#make(Math.max(needed, 2 * this.#array.length));
    larger.set(this.#array);
    this.#array = larger;
  }
}
