import type { Span } from '../analysis/text/span';

/** A place as editors show it: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of offsets into one text; lines end with LF, CRLF or CR. */
export class Positions {
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ending => ending.index + ending[0].length)];
  }

  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - this.#starts[low - 1]! + 1 };
  }

  /** Both ends of a span; the end is the place behind its last code unit. */
  of({ start, end }: Span): { readonly start: Position; readonly end: Position } {
    return { start: this.at(start), end: this.at(end) };
  }
}
