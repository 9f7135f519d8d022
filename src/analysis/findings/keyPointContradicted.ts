import type { KeyPoint } from '../model';
import type { ArticleRule, Report } from './rule';

/** Key points of which the body says otherwise. The finding stands on the words that differ. */
export const keyPointContradicted: ArticleRule = {
  code: 'key-point-contradicted',
  severity: 'warning',
  byDefault: true,
  title: 'Key point contradicted',
  explanation:
    'A key point and the sentence of the body that bears on it say different things: another number, another day, or the ' +
    'opposite. Readers take the key points for what the article says. Which of the two is right is for you to check. Rounded ' +
    'numbers and other words for the same thing are passed over.',
  looksAt: 'article',
  check: ({ keyPoints }) => keyPoints.filter(({ status }) => status === 'contradicted').flatMap(conflictsOf),
};

function conflictsOf({ conflicts, evidence }: KeyPoint): Report[] {
  return conflicts.map(({ start, end, message, body }) => {
    const place = body ?? evidence[0];
    const related = place ? [{ start: place.start, end: place.end, message: 'What the body says' }] : [];
    return { start, end, message, related };
  });
}
