import { isPossessive, type Token } from '../../../text/tokens';
import type { TaggedKind } from '../labels';
import type { TaggedName } from '../tagger';

/** Tokens `from` up to and without `to` of a sentence. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the words of a sentence tell of names in it, those that the tagger found and others. */
export type Cue = (tokens: readonly Token[], names: readonly TaggedName[]) => readonly (Span & { kind: TaggedKind })[];

export function indicesOf(tokens: readonly Token[], test: (token: Token) => boolean): number[] {
  const indices: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) if (test(tokens[index]!)) indices.push(index);
  return indices;
}

/** The run of capitalised words that begins at a token, with hyphens and small links inside. */
export function runAt(tokens: readonly Token[], from: number): Span | undefined {
  let to = from;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.type === 'word' && token.capital && !isPossessive(token)) to = index + 1;
    else if (!(index > from && (JOINS.has(token.text) || (token.text === '-' && !token.spaced)))) break;
  }
  return to > from ? { from, to } : undefined;
}

const JOINS: ReadonlySet<string> = new Set([
  'de',
  'del',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  '‑',
]);

/** The run of capitalised words that ends before a token. */
export function runEndingAt(tokens: readonly Token[], to: number): Span | undefined {
  let from = to;
  while (from > 0 && tokens[from - 1]!.type === 'word' && tokens[from - 1]!.capital) from -= 1;
  return from < to ? { from, to } : undefined;
}
