import type { Span } from '../text/span';
import { isWhiteSpace } from '../text/whitespace';

/*
 * What a single quotation mark does. Apostrophes look like closing single marks, and straight marks look the same at both
 * ends, so the characters beside a mark decide.
 */

/** Marks that can close one another: people mix “ with " and ‘ with '. */
export type Family = 'double' | 'single' | 'guillemets';

export interface MarkUse {
  readonly family: Family;
  readonly does: 'open' | 'close';
  /** Whether it could be an apostrophe as well: it opens a quotation only if another mark closes it. */
  readonly doubtful: boolean;
}

/** Words that start with an apostrophe: ’90s, ’em, ’til. */
const ELISION = /['‘](?:\d\ds?\b|(?:em|til|tis|twas|twere|cause|bout|n|round|ere|neath|cos|kay)\b)/iy;
const BEFORE_OPENING = '([{-–—/“‘«"\'';
const SURE_END = '.,!?…;';
/** How far to look for the mark that closes a quotation behind a plural's apostrophe. */
const POSSESSIVE_REACH = 400;

/** A quotation that is open, as far as its marks go. */
export interface OpenMark {
  readonly family: Family;
  /** The mark that opened it. */
  readonly mark: string;
}

/** Whether the code unit is one of the quotation marks that `useOf` knows. */
export function isQuotationMark(code: number): boolean {
  if (code < 0xab) return code === 0x22 || code === 0x27;
  if (code < 0x2018) return code === 0xab || code === 0xbb;
  return code <= 0x201e && code !== 0x201a && code !== 0x201b;
}

/** Tells what the marks of a paragraph do, from left to right. */
export class MarkReader {
  readonly #text: string;
  readonly #paragraph: Span;
  /** The last look ahead for a sure closing mark: its answer holds up to `until`. */
  #ahead = { until: -1, closes: false };

  constructor(text: string, paragraph: Span) {
    this.#text = text;
    this.#paragraph = paragraph;
  }

  /**
   * What the mark at `at` does.
   * @param open families with a quotation open at this place, innermost first, with the mark that opened each
   */
  useOf(at: number, open: readonly OpenMark[]): MarkUse | null {
    switch (this.#text.charAt(at)) {
      case '„':
        return { family: 'double', does: 'open', doubtful: false };
      case '“':
        return { family: 'double', does: this.#closesLikeGerman(at, open) ? 'close' : 'open', doubtful: false };
      case '«':
        return { family: 'guillemets', does: 'open', doubtful: false };
      case '»':
        return { family: 'guillemets', does: 'close', doubtful: false };
      case '”':
        return this.#curlyClosing(at, open);
      case '"':
        return this.#straightDouble(at, open);
      case '‘':
        return this.#isElision(at) ? null : { family: 'single', does: 'open', doubtful: false };
      case '’':
        return this.#closesSingle(at, open) ? { family: 'single', does: 'close', doubtful: false } : null;
      case "'":
        return this.#straightSingle(at, open);
      default:
        return null;
    }
  }

  /** „So“, and "so“ where an editor curled one mark only. */
  #closesLikeGerman(at: number, open: readonly OpenMark[]): boolean {
    if (open[0]?.mark === '„') return true;
    return open[0]?.mark === '"' && !this.#isSpace(this.#before(at)) && !this.#isWord(this.#after(at));
  }

  /** Some typists open with ” as well. */
  #curlyClosing(at: number, open: readonly OpenMark[]): MarkUse {
    const opens = !open.some(one => one.family === 'double') && this.#standsBeforeWord(at);
    return { family: 'double', does: opens ? 'open' : 'close', doubtful: false };
  }

  #straightDouble(at: number, open: readonly OpenMark[]): MarkUse | null {
    if (this.#standsBeforeWord(at)) return { family: 'double', does: 'open', doubtful: false };
    if (!open.some(one => one.family === 'double')) return null;
    // 5"x7": inches, in the middle of a measure.
    const inches = /\d/.test(this.#before(at)) && this.#isWord(this.#after(at));
    return inches ? null : { family: 'double', does: 'close', doubtful: false };
  }

  #straightSingle(at: number, open: readonly OpenMark[]): MarkUse | null {
    if (this.#closesSingle(at, open)) return { family: 'single', does: 'close', doubtful: false };
    if (!this.#standsBeforeWord(at) || this.#isElision(at)) return null;
    const before = this.#text.slice(Math.max(this.#paragraph.start, at - 2), at).trimEnd();
    const introduced = before === '' || before.endsWith(',') || before.endsWith(':');
    return { family: 'single', does: 'open', doubtful: !(introduced && /\p{Lu}/u.test(this.#after(at))) };
  }

  /** Whether a single mark closes the single quotation that is open; otherwise it is an apostrophe. */
  #closesSingle(at: number, open: readonly OpenMark[]): boolean {
    const depth = open.findIndex(one => one.family === 'single');
    if (depth < 0) return false;
    const before = this.#before(at);
    const after = this.#after(at);
    if (this.#isSpace(before) || this.#isWord(after)) return false;
    if (SURE_END.includes(before)) return true;
    // Inside a double quotation within the single one only a mark behind punctuation can belong to the outer.
    if (depth > 0) return false;
    const possessive = /s/i.test(before) && /^\s\p{Ll}/u.test(this.#text.slice(at + 1, at + 3));
    return !(possessive && this.#closesLater(at));
  }

  /** Whether a mark behind punctuation closes the single quotation before another one opens. */
  #closesLater(at: number): boolean {
    if (at < this.#ahead.until) return this.#ahead.closes;
    const end = Math.min(this.#paragraph.end, at + POSSESSIVE_REACH);
    this.#ahead = { until: at + POSSESSIVE_REACH / 2, closes: false };
    for (let i = at + 1; i < end; i++) {
      const mark = this.#text.charAt(i);
      if (mark === '‘') this.#ahead = { until: i, closes: false };
      else if ((mark === '’' || mark === "'") && SURE_END.includes(this.#before(i)) && !this.#isWord(this.#after(i)))
        this.#ahead = { until: i, closes: true };
      else continue;
      break;
    }
    return this.#ahead.closes;
  }

  #standsBeforeWord(at: number): boolean {
    const before = this.#before(at);
    return (this.#isSpace(before) || BEFORE_OPENING.includes(before)) && !this.#isSpace(this.#after(at));
  }

  #isElision(at: number): boolean {
    ELISION.lastIndex = at;
    return ELISION.test(this.#text);
  }

  /** The character before `at`, empty at the paragraph's start. */
  #before(at: number): string {
    return at > this.#paragraph.start ? this.#text.charAt(at - 1) : '';
  }

  #after(at: number): string {
    return at + 1 < this.#paragraph.end ? this.#text.charAt(at + 1) : '';
  }

  #isSpace(character: string): boolean {
    return character === '' || isWhiteSpace(character.charCodeAt(0));
  }

  #isWord(character: string): boolean {
    return /[\p{L}\p{N}]/u.test(character);
  }
}
