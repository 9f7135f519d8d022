import type { Span } from '../../../analysis/text/span';
import type { Inline, Item, Style } from '../blocks';
import type { Passage, Signature, Anchoring } from '../model';
import { cleanText, oneLine, shorten } from '../text';
import { placeInWords, signatureInWords, subjectInWords } from '../words';
import type { Subject } from '../../model';

/** Code units of quoted words: enough for a long sentence, and a comment on a whole article stays readable. */
const QUOTED = 600;

export function plain(text: string): Inline {
  return { text };
}

export function styled(style: Style, text: string): Inline {
  return { text, style };
}

/** Text of a reviewer: clean, with its line ends. */
export function written(text: string): Inline {
  return { text: cleanText(text).replace(/\r\n?/g, '\n').trim() };
}

export function item(line: readonly Inline[], items: readonly Item[] = []): Item {
  return { line, items };
}

/** The words in quotation marks and where they stand. */
export function quoted(passage: Passage): readonly Inline[] {
  return [plain(`“${shorten(passage.text, QUOTED)}”`), ...placeOf(passage)];
}

/** ` (paragraph 4)`, leading to the words. */
export function placeOf(passage: Passage, lead = ''): readonly Inline[] {
  const place = placeInWords(passage.place);
  return place === '' ? [] : [plain(` (${lead}`), linkTo(place, passage), plain(')')];
}

export function linkTo(text: string, { start, end }: Span): Inline {
  return { text, to: { start, end } };
}

/** The words that something is said of, or what else tells. */
export function aboutOf(anchoring: Anchoring, subject: Subject): readonly Inline[] {
  switch (anchoring.type) {
    case 'found':
      return quoted(anchoring.passage);
    case 'lost':
      return [plain('No longer found in the text: '), plain(`“${shorten(anchoring.words, QUOTED)}”`)];
    case 'whole':
      return [plain(`On ${oneLine(subjectInWords(subject))}`)];
  }
}

/** `, Reviewer, 12 June 2023, 14:05 UTC` and what was noted. */
export function signedBy(signature: Signature, note: string | null): readonly Inline[] {
  const signed = styled('quiet', `, ${oneLine(signatureInWords(signature))}`);
  return note === null ? [signed] : [signed, plain(': '), written(note)];
}
