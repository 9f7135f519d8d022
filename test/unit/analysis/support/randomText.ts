/** What articles are made of and what is thrown at them, parted by `|`. */
const PIECES = [
  'Sullivan| | | |said|the U.S.|Lt. Gen.|3.5|Mr.|May 11, 2023|on Monday|since 1994|last month|李|VIENNA —|By Jane Doe',
  '. |. |? |! |...|…|, |: | — |“|”|‘|’|"|\'|«|»|„|(|)|。|- |• |1. |Key points:|---',
  '\n|\n|\n\n|\r\n|\r|\t|\uFEFF|\u00A0|\u2028|\0|😀|\uD800|\uDC00',
].flatMap(pieces => pieces.split('|'));

/** Texts made at random, the same in every run. */
export function randomTexts(count: number, pieces: number): string[] {
  let state = 20230612;
  const below = (limit: number): number => {
    // The linear congruential generator of Numerical Recipes.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: pieces }, () => PIECES[below(PIECES.length)]).join(''),
  );
}
