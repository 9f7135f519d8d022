import type { ReadSentence } from '../entities/sentenceMentions';
import type { Conflict } from '../model';
import type { Span } from '../text/span';

/** What the body says otherwise, with the words of both. */
export function saysOtherwise(claim: ReadSentence, stated: Span, body: ReadSentence, other: Span): Conflict {
  return {
    start: stated.start,
    end: stated.end,
    body: { start: other.start, end: other.end },
    message: `The body says “${wordsOf(body, other)}” where the key point says “${wordsOf(claim, stated)}”.`,
  };
}

/** The words of a stretch of a sentence as they are written. */
function wordsOf({ tokens }: ReadSentence, { start, end }: Span): string {
  return tokens
    .filter(token => token.start >= start && token.end <= end)
    .map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text))
    .join('');
}
