import type { Span } from '../../analysis/text/span';

/*
 * A report in the order in which it is read, without a format. All text is plain: each format makes it harmless in its own way.
 */

/** `strong`: what to look at first; `quiet`: what explains the rest; `code`: a code or a checksum. */
export type Style = 'strong' | 'quiet' | 'code';

export interface Inline {
  readonly text: string;
  readonly style?: Style;
  /** Words of the article, or a place in it, that this leads to. */
  readonly to?: Span;
  /** An address on the web, as a list states it. */
  readonly href?: string;
}

/** A line of a list and what belongs to it. */
export interface Item {
  readonly line: readonly Inline[];
  readonly items: readonly Item[];
}

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly { readonly label: string; readonly value: readonly Inline[] }[] }
  | { readonly type: 'paragraph'; readonly line: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Item[] };
