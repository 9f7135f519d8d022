const COUNTS = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, index) => {
  COUNTS.set(word, 10 * (index + 2));
});

/** The number that a word says: `seven`, `forty`. */
export function countWord(word: string): number | undefined {
  return COUNTS.get(word);
}
