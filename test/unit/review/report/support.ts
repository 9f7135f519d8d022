// What tests of reports share: an invented article that was reviewed, and one that was written to do harm.
import { analyse } from '../../../../src/analysis/analyse';
import type { Analysis } from '../../../../src/analysis/model';
import { describeAnchor } from '../../../../src/review/anchors/describe';
import { makeReview, type Comment, type Entry, type Reply, type Review } from '../../../../src/review/model';
import type { Report } from '../../../../src/review/report/model';
import { makeReport } from '../../../../src/review/report/report';
import type { MatchedEntity } from '../../../../src/review/reviewedMatches';
import type { Span } from '../../../../src/analysis/text/span';
import { matchOf } from '../../../support/matchOf';
import { spanOf } from '../../../support/analysisOf';
import { commentOf } from '../support';

export const TEXT = [
  '- Anna Kestrel, the harbour minister of Benin, opened the ferry line on Monday.',
  '- The line cost 40 million euros.',
  'Anna Kestrel, Benin’s harbour minister, opened the new ferry line on Monday. She thanked the crews.',
  '',
  'The line cost 30 million euros, said Bruno Swift, who runs Heron Ferries. “We are proud,” Swift said.',
  'Anna Kestrel is under sanctions that Ruritania imposed in 2019.',
].join('\n');

/** Text that means something to Markdown, HTML, spreadsheets or terminals, or is not to be seen at all. */
export const HOSTILE =
  '=HYPERLINK("http://x.example") <script>alert(1)</script> **bold** [a](javascript:b) `c` | & "\'\u0000\u001b[31m\u202erevo\u202c \ud83d\ude00 \ud800 ]]>';

/** What no report may hold: control characters, marks that turn the direction of text, halves of surrogate pairs. */
export const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

export const SHA256 = 'a'.repeat(64);
const { author, created, modified, extra } = commentOf('base');
const BASE = { author, created, modified, extra };

type Said<E extends Entry> = E extends Entry ? Omit<E, keyof typeof BASE | 'anchor'> & Partial<typeof BASE> : never;

/** An entry that says `said` of words of a text; of the whole document if they are `null`. */
export function entryAt(text: string, words: string | null, said: Said<Entry>): Entry {
  return { ...BASE, anchor: words === null ? null : describeAnchor(text, spanOf(text, words)), ...said };
}

export function commentAt(text: string, id: string, words: string | null, over: Partial<Comment> = {}): Comment {
  const subject = { type: words === null ? 'document' : 'passage' } as const;
  const anchor = words === null ? null : describeAnchor(text, spanOf(text, words));
  return { ...BASE, id, type: 'comment', subject, anchor, text: 'Says who?', resolved: false, ...over };
}

export function replyTo(comment: Entry, id: string, text: string): Reply {
  const { subject } = comment;
  return { ...BASE, id, type: 'reply', subject, anchor: null, to: comment.id, text, author: 'B. Finch' };
}

/** A review of entries that stand where their anchors say, but those in `lost`. */
export function reviewOf(entries: readonly Entry[], lost: readonly string[] = []): Review {
  const places = entries.flatMap(({ id, anchor }): [string, Span][] =>
    anchor && !lost.includes(id) ? [[id, { start: anchor.start, end: anchor.end }]] : [],
  );
  return makeReview(entries, new Map(places));
}

/** A report of an article. */
export function reportOf(text: string, entries: readonly Entry[] = [], over: ReportOver = {}): Report {
  const analysis = over.analysis ?? analyse(text, { published: null });
  return makeReport({
    analysis,
    review: reviewOf(entries, over.lost),
    matched: over.matched ? over.matched(analysis) : null,
    name: over.name ?? 'ferries.txt',
    sha256: SHA256,
    made: { time: '2024-05-03T09:30:00.000Z', author: 'R. Wren' },
  });
}

interface ReportOver {
  readonly analysis?: Analysis;
  readonly lost?: readonly string[];
  readonly matched?: (analysis: Analysis) => readonly MatchedEntity[];
  readonly name?: string;
}

/** The entries of a review with something of each kind, two of them about words that are gone. */
export function allEntries(): readonly Entry[] {
  const open = commentAt(TEXT, 'open', 'thanked the crews', { text: 'Which crews?\nAsk the harbour.' });
  return [
    entryAt(TEXT, null, {
      id: 'state-1',
      type: 'state',
      subject: { type: 'document' },
      state: 'in-review',
      note: null,
    }),
    open,
    replyTo(open, 'reply', 'The harbour answers on Friday.'),
    commentAt(TEXT, 'done', 'Heron Ferries', { text: 'Full name of the company?', resolved: true }),
    commentAt(TEXT, 'gone', 'We are proud', { text: 'A quotation that was cut.' }),
    commentAt(TEXT, 'whole', null, { text: 'A good start.' }),
    entryAt(TEXT, 'The line cost 40 million euros.', {
      id: 'verdict',
      type: 'verdict',
      subject: { type: 'keyPoint' },
      verdict: 'disputed',
      note: 'The body says 30.',
    }),
    entryAt(TEXT, 'Anna Kestrel, the harbour minister of Benin, opened the ferry line on Monday.', {
      id: 'check',
      type: 'check',
      subject: { type: 'keyPoint' },
    }),
    entryAt(TEXT, 'The line cost 30 million euros', {
      id: 'statement',
      type: 'verdict',
      subject: { type: 'statement' },
      verdict: 'needs-source',
      note: null,
    }),
    entryAt(TEXT, null, {
      id: 'state-2',
      type: 'state',
      subject: { type: 'document' },
      state: 'changes-asked',
      note: 'Two things to mend.',
      created: '2024-05-02T08:00:00.000Z',
      modified: '2024-05-02T08:00:00.000Z',
    }),
  ];
}

/** Anna Kestrel with a possible match, decided as said. */
export function annaMatched(decision: 'true-match' | 'false-positive' | null) {
  return (analysis: Analysis): readonly MatchedEntity[] => {
    const entity = analysis.entities.find(({ name }) => name === 'Anna Kestrel')!;
    const match = matchOf('KESTREL, Anna', {
      programmes: ['RURITANIA-1'],
      authority: 'Ruritanian Treasury',
      listedOn: '2019-03-04',
      sourceUrl: 'https://lists.example/1001',
    });
    const adjudication = {
      name: 'anna kestrel',
      list: 'Invented List',
      listing: '1001',
      reason: 'Another birthday.',
      author: 'R. Wren',
      time: '2024-05-01T12:00:00.000Z',
    };
    const decided = decision && { adjudication: { ...adjudication, decision }, scope: 'document' as const };
    return [{ entity, matches: [{ match, decided }] }];
  };
}

/** A report with something of everything. */
export function fullReport(decision: 'true-match' | 'false-positive' | null = null): Report {
  return reportOf(TEXT, allEntries(), { lost: ['gone'], matched: annaMatched(decision) });
}

/** A report in which all that others wrote is hostile. */
export function hostileReport(): Report {
  const text = `- ${HOSTILE}\n${HOSTILE} Anna Kestrel spoke. ${HOSTILE}\n“Unclosed ${HOSTILE}`;
  const comment = commentAt(text, 'c', 'Anna Kestrel spoke.', { text: HOSTILE, author: HOSTILE });
  const entries: Entry[] = [
    comment,
    { ...replyTo(comment, 'r', `${HOSTILE}\n- ${HOSTILE}\n# ${HOSTILE}`), author: HOSTILE },
    entryAt(text, null, { id: 's', type: 'state', subject: { type: 'document' }, state: 'approved', note: HOSTILE }),
    commentAt(text, 'lost', 'Anna Kestrel', { text: HOSTILE }),
  ];
  const matched = (analysis: Analysis): readonly MatchedEntity[] => {
    const match = matchOf(HOSTILE, { programmes: [HOSTILE], sourceUrl: 'javascript:alert(1)', id: HOSTILE });
    return analysis.entities.slice(0, 1).map(entity => ({ entity, matches: [{ match, decided: null }] }));
  };
  return reportOf(text, entries, { lost: ['lost'], matched, name: `${HOSTILE}.txt` });
}

/** A report of an article of about a megabyte with thousands of comments. */
export function hugeReport(): Report {
  const text = `${TEXT}\n`.repeat(Math.ceil(1_000_000 / (TEXT.length + 1)));
  const step = Math.floor(text.length / 3000);
  const entries = Array.from({ length: 3000 }, (_, index) => ({
    ...commentAt(TEXT, `c${index}`, null),
    anchor: describeAnchor(text, { start: index * step, end: index * step + 20 }),
  }));
  const analysis = analyse(TEXT, { published: null });
  return reportOf(text, entries, { analysis: { ...analysis, text, analysedLength: text.length } });
}
