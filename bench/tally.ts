/** A share of a whole, counted over many texts. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/** What a measure counted. Precision is `null` where only what was wanted counts. */
export interface Tally {
  readonly recall: Ratio;
  readonly precision: Ratio | null;
}

export function sum(tallies: readonly Tally[]): Tally {
  const precisions = tallies.flatMap(({ precision }) => precision ?? []);
  return {
    recall: addUp(tallies.map(({ recall }) => recall)),
    precision: precisions.length > 0 ? addUp(precisions) : null,
  };
}

/** Recall, or where there is a precision the harmonic mean of both (F1), 0 to 1; `null` where nothing was to be counted. */
export function valueOf({ recall, precision }: Tally): number | null {
  const found = shareOf(recall);
  if (!precision) return found;
  const right = shareOf(precision);
  if (found === null && right === null) return null;
  const [r, p] = [found ?? 0, right ?? 0];
  return r + p === 0 ? 0 : (2 * r * p) / (r + p);
}

/** Counts hits among what was wanted and what was found. */
export function tallyOf(right: number, wanted: number, found: number): Tally {
  return { recall: { part: right, whole: wanted }, precision: { part: right, whole: found } };
}

/** Counts hits among what was wanted. */
export function recallOf(right: number, wanted: number): Tally {
  return { recall: { part: right, whole: wanted }, precision: null };
}

export function shareOf({ part, whole }: Ratio): number | null {
  return whole === 0 ? null : part / whole;
}

function addUp(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce((all, { part, whole }) => ({ part: all.part + part, whole: all.whole + whole }), {
    part: 0,
    whole: 0,
  });
}
