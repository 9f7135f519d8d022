import type { Span } from '../../src/analysis/text/span';
import type { Random } from '../screening/random';

/** A text after edits that knows of each code unit where it was before. */
export interface EditedText {
  readonly text: string;
  /** Offset before the edits of what stands here or, for a word in the place of another, of that one; -1 for what is new. */
  readonly origins: readonly number[];
  /** Whether the code unit is the very one that stood there. */
  readonly kept: readonly boolean[];
}

export type Edit = (edited: EditedText, random: Random, foreign: readonly string[]) => EditedText;

export function unedited(text: string): EditedText {
  const origins = Array.from({ length: text.length }, (_, index) => index);
  return { text, origins, kept: origins.map(() => true) };
}

/** Each word with this probability replaced, misspelt, left out or followed by another. */
export function changeWords(percent: number): Edit {
  return (edited, random) => {
    const words = [...edited.text.matchAll(/[\p{L}\p{N}]+/gu)];
    const pieces: EditedText[] = [];
    let done = 0;
    for (const { 0: word, index } of words) {
      if (random.below(100) >= percent) continue;
      pieces.push(slice(edited, done, index));
      const other = random.pick(words)[0];
      const kind = random.below(5);
      const end = index + word.length;
      if (kind < 2) pieces.push(inPlaceOf(other, edited, index));
      else if (kind === 2) pieces.push(inPlaceOf(misspelt(word, random), edited, index));
      else if (kind === 3) pieces.push(slice(edited, index, end), added(` ${other}`));
      // The last kind leaves the word out.
      done = end;
    }
    return join([...pieces, slice(edited, done, edited.text.length)]);
  };
}

/** Paragraphs moved to other places. */
export function moveBlocks(count: number): Edit {
  return (edited, random) => {
    const blocks = blocksOf(edited);
    for (let moved = 0; moved < count && blocks.length > 1; moved += 1) {
      const [block] = blocks.splice(random.below(blocks.length), 1);
      blocks.splice(random.below(blocks.length + 1), 0, block!);
    }
    return join(blocks);
  };
}

/** Paragraphs of other articles put between. */
export function insertBlocks(count: number): Edit {
  return (edited, random, foreign) => {
    const blocks = blocksOf(edited);
    for (let done = 0; done < count; done += 1)
      blocks.splice(random.below(blocks.length + 1), 0, added(`${random.pick(foreign)}\n\n`));
    return join(blocks);
  };
}

/** Without the words at `span`, and without the white space that they leave. */
export function deleteSpan(edited: EditedText, { start, end }: Span): EditedText {
  const behind = /^[ \t]*\n*/.exec(edited.text.slice(end))![0].length;
  return join([slice(edited, 0, start), slice(edited, end + behind, edited.text.length)]);
}

function blocksOf(edited: EditedText): EditedText[] {
  const blocks: EditedText[] = [];
  let done = 0;
  for (const { 0: gap, index } of edited.text.matchAll(/\n\s*\n/g)) {
    blocks.push(slice(edited, done, index + gap.length));
    done = index + gap.length;
  }
  return [...blocks, join([slice(edited, done, edited.text.length), added('\n\n')])];
}

function slice({ text, origins, kept }: EditedText, start: number, end: number): EditedText {
  return { text: text.slice(start, end), origins: origins.slice(start, end), kept: kept.slice(start, end) };
}

function added(text: string): EditedText {
  return { text, origins: Array.from(text, () => -1), kept: Array.from(text, () => false) };
}

function inPlaceOf(text: string, { origins }: EditedText, index: number): EditedText {
  const units = Array.from({ length: text.length });
  return { text, origins: units.map(() => origins[index]!), kept: units.map(() => false) };
}

function join(pieces: readonly EditedText[]): EditedText {
  return {
    text: pieces.map(({ text }) => text).join(''),
    origins: pieces.flatMap(({ origins }) => origins),
    kept: pieces.flatMap(({ kept }) => kept),
  };
}

function misspelt(word: string, random: Random): string {
  const at = random.below(word.length);
  return word.slice(0, at) + word.slice(at + 1) || 'x';
}
