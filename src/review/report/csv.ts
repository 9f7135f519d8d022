import Papa from 'papaparse';
import type { Passage, Report, ReportEntity, ReportMatch, Anchoring } from './model';
import { cleanText } from './text';
import {
  DECISION_WORDS,
  placeInWords,
  SANCTION_WORDS,
  scoreInWords,
  STATE_WORDS,
  STANDING_WORDS,
  subjectInWords,
  VERDICT_WORDS,
  evidenceInWords,
} from './words';

/** One table for all: whoever wants only the comments filters by the first column. */
const COLUMNS = [
  'Kind',
  'Subject',
  'State',
  'Text',
  'Author',
  'Time',
  'Place',
  'Words',
  'Start',
  'End',
  'Document',
  'SHA-256',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** What a spreadsheet might run as a formula, also in full-width letters or behind white space; Papa Parse's own pattern misses some. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Spreadsheets take a file without it for one in the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The report as a table for spreadsheets, a row for each thing said or found. Text that a spreadsheet would take for a formula
 * begins with an apostrophe. `Start` and `End` are UTF-16 code units into the text.
 */
export function toCsvReport(report: Report): string {
  const { name, sha256 } = report.document;
  const rows = rowsOf(report).map(row => {
    const whole: Row = { ...row, Document: name, 'SHA-256': sha256 };
    return COLUMNS.map(column => {
      const value = whole[column] ?? '';
      return typeof value === 'string' ? cleanText(value) : value;
    });
  });
  const table = Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

function rowsOf(report: Report): readonly Row[] {
  return [
    ...report.states.map(({ state, note, author, time }) => ({
      Kind: 'review state',
      State: STATE_WORDS[state],
      Text: note ?? '',
      ...signed({ author, time }),
    })),
    ...keyPointRows(report),
    ...commentRows(report),
    ...findingRows(report),
    ...report.entities.flatMap(entityRows),
  ];
}

function keyPointRows({ keyPoints }: Report): readonly Row[] {
  return keyPoints.flatMap((point): Row[] => {
    const subject = `Key point ${point.number}`;
    const { verdict, checked } = point;
    return [
      {
        Kind: 'key point',
        Subject: subject,
        State: STANDING_WORDS[point.standing],
        Text: point.reasons.join(' '),
        ...standsAt(point),
      },
      ...(verdict
        ? [
            {
              Kind: 'key point verdict',
              Subject: subject,
              State: VERDICT_WORDS[verdict.verdict],
              Text: verdict.note ?? '',
              ...signed(verdict),
              ...standsAt(point),
            },
          ]
        : []),
      ...(checked
        ? [{ Kind: 'key point check', Subject: subject, State: 'checked', ...signed(checked), ...standsAt(point) }]
        : []),
      ...point.evidence.map(evidence => ({
        Kind: evidenceInWords(point.standing).toLowerCase(),
        Subject: subject,
        State: scoreInWords(evidence.score),
        ...standsAt(evidence),
      })),
    ];
  });
}

function commentRows({ comments, assessments }: Report): readonly Row[] {
  const threads = comments.flatMap(({ anchoring, subject, replies, resolved, ...comment }): Row[] => {
    const common = {
      Subject: subjectInWords(subject),
      State: stateOf(anchoring, resolved ? 'resolved' : 'open'),
      ...wordsOf(anchoring),
    };
    return [
      { Kind: 'comment', ...common, Text: comment.text, ...signed(comment) },
      ...replies.map(reply => ({ Kind: 'reply', ...common, Text: reply.text, ...signed(reply) })),
    ];
  });
  const verdicts = assessments.map(({ anchoring, subject, verdict, note, ...signature }) => ({
    Kind: 'verdict',
    Subject: subjectInWords(subject),
    State: stateOf(anchoring, VERDICT_WORDS[verdict]),
    Text: note ?? '',
    ...signed(signature),
    ...wordsOf(anchoring),
  }));
  return [...threads, ...verdicts];
}

function findingRows({ findings }: Report): readonly Row[] {
  return findings.map(({ code, severity, message, ignored, ...passage }) => ({
    Kind: 'finding',
    Subject: code,
    State: ignored ? `${severity}, ignored` : severity,
    Text: message,
    ...(ignored && signed(ignored)),
    ...standsAt(passage),
  }));
}

function entityRows(entity: ReportEntity): readonly Row[] {
  const { kind, name, roles, mentions, verdict, sanctions, matches } = entity;
  const [first] = mentions;
  return [
    {
      Kind: kind,
      Subject: name,
      State: verdict ? VERDICT_WORDS[verdict.verdict] : '',
      Text: [...roles, ...(verdict?.note ? [verdict.note] : [])].join('; '),
      ...(verdict && signed(verdict)),
      ...(first && standsAt(first)),
    },
    ...sanctions.map(sanction => ({
      Kind: 'reported sanction',
      Subject: name,
      State: SANCTION_WORDS[sanction.status],
      Text: [sanction.imposer, sanction.when].filter(Boolean).join('; '),
      ...standsAt(sanction),
    })),
    ...matches.map(match => matchRow(name, match)),
  ];
}

function matchRow(name: string, { list, listing, decided, score, ...match }: ReportMatch): Row {
  return {
    Kind: 'possible match',
    Subject: name,
    State: decided ? DECISION_WORDS[decided.decision] : 'not decided',
    Text: [
      `${scoreInWords(score)} ${list}, list of ${match.asOf ?? 'unknown date'}, entry ${listing}: ${match.name}`,
      ...(decided?.reason ? [decided.reason] : []),
    ].join('; '),
    ...(decided && signed(decided)),
  };
}

function stateOf(anchoring: Anchoring, words: string): string {
  return anchoring.type === 'lost' ? `${words}, words no longer found` : words;
}

function signed({ author, time }: { readonly author: string | null; readonly time: string }): Row {
  return { Author: author ?? '', Time: time };
}

function wordsOf(anchoring: Anchoring): Row {
  switch (anchoring.type) {
    case 'found':
      return standsAt(anchoring.passage);
    case 'lost':
      return { Words: anchoring.words };
    case 'whole':
      return {};
  }
}

function standsAt({ place, text, start, end }: Passage): Row {
  return { Place: placeInWords(place), Words: text, Start: start, End: end };
}
