const MONTHS = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;
const WEEKDAYS = /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

export function isMonth(word: string): boolean {
  return MONTHS.test(word);
}

export function isWeekday(word: string): boolean {
  return WEEKDAYS.test(word);
}
