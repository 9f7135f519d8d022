import type { Analysis } from '../../analysis/model';
import { placeAt } from '../../analysis/place';
import type { Span } from '../../analysis/text/span';
import type { Entry, Verdict } from '../model';
import type { Passage, ReportVerdict, Signature } from './model';

/** The words of a span and where they stand. */
export function passageOf(analysis: Analysis, { start, end }: Span): Passage {
  return { start, end, text: analysis.text.slice(start, end), place: placeAt(analysis, start) ?? null };
}

/** A verdict without what it is about. */
export function plainVerdict({ id, verdict, note, ...entry }: Verdict): ReportVerdict {
  return { id, verdict, note, ...signatureOf(entry) };
}

export function signatureOf({ author, modified }: Pick<Entry, 'author' | 'modified'>): Signature {
  return { author, time: modified };
}
