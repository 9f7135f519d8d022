/** Years after which data is called old. */
const OLD = 1;

/**
 * How many whole years lie between the data of a list and today.
 * @param asOf `2026-02-27`, `2026-02` or `2026`; of a month or a year its end counts, so that nothing is called older than it is
 * @param today `YYYY-MM-DD`
 */
export function yearsOld(asOf: string, today: string): number {
  const [year = 0, month = 12, day = 31] = asOf.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const isBeforeAnniversary = thisMonth < month || (thisMonth === month && thisDay < day);
  return Math.max(0, thisYear - year - Number(isBeforeAnniversary));
}

/** Whether so much may have changed since that a reader must be told. */
export function isOld(asOf: string | null, today: string): boolean {
  return asOf !== null && yearsOld(asOf, today) >= OLD;
}
