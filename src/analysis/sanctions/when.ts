import type { DateExpression } from '../model';
import { spansIn } from '../text/span';
import type { SanctionCue } from './cues';
import type { Passage } from './passages';

const ERA = /\b(?:during|under|in) the [\p{L} .'’-]{2,40}? (?:era|years|presidency|administration)\b/iu;

/** The article's words for the time of a sanction: an era that its sentence names, or the date nearest to it. */
export function timeWords(
  { read, sentence }: Passage,
  cue: SanctionCue,
  dates: readonly DateExpression[],
): string | null {
  const era = ERA.exec(sentence);
  if (era) return era[0];
  const at = read.start + cue.start;
  const [nearest] = spansIn(dates, read).sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  if (!nearest) return null;
  const lead = /\b(?:since|in|on|from|until)\s+$/iu.exec(sentence.slice(0, nearest.start - read.start));
  return (lead?.[0] ?? '') + nearest.text;
}
