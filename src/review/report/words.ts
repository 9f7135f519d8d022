import { parseDay } from '../../analysis/dates/calendar';
import type { EntityKind, SanctionStatus, Severity } from '../../analysis/model';
import type { Place } from '../../analysis/place';
import type { Decision } from '../adjudications';
import type { Standing } from '../keyPoints';
import type { StateValue, Subject, VerdictValue } from '../model';
import type { ReportMatch, Signature } from './model';

/*
 * The words that reports use for codes, the same in every format. Reports are in English, as the analysis is: they are made
 * for whoever reads them next, not for the reader of this window.
 */

const LONG_DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const MINUTES = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' } as const;

export const STATE_WORDS: Readonly<Record<StateValue, string>> = {
  'not-started': 'not started',
  'in-review': 'in review',
  'changes-asked': 'changes asked for',
  approved: 'approved',
};

export const VERDICT_WORDS: Readonly<Record<VerdictValue, string>> = {
  confirmed: 'confirmed',
  disputed: 'disputed',
  'needs-source': 'needs a source',
  'not-checked': 'not checked',
};

/** How a key point stands, in the words of the Key Points view. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  supported: 'supported',
  partial: 'partly supported',
  unsupported: 'not found in the body',
  contradicted: 'contradicted by the body',
  'no-body': 'no body to hold it against',
};

/** What the sentences under a key point are to it. */
export function evidenceInWords(standing: Standing): string {
  return standing === 'unsupported' ? 'Nearest in the body' : 'Evidence';
}

export const SANCTION_WORDS: Readonly<Record<SanctionStatus, string>> = {
  'in-force': 'in force',
  lifted: 'lifted',
  proposed: 'proposed',
  threatened: 'threatened',
  'lifting-refused': 'no lifting intended',
};

export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  'true-match': 'true match',
  'false-positive': 'false positive',
  undecided: 'undecided',
};

export const KIND_HEADINGS: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  group: 'Nationalities and groups',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'information',
  hint: 'hint',
};

/** `paragraph 4`. */
export function placeInWords(place: Place | null): string {
  switch (place?.part) {
    case 'headline':
      return 'headline';
    case 'keyPoint':
      return `key point ${place.number}`;
    case 'paragraph':
      return `paragraph ${place.number}`;
    case undefined:
      return '';
  }
}

/** `Reviewer, 12 June 2023, 14:05 UTC`. */
export function signatureInWords({ author, time }: Signature): string {
  return `${authorInWords(author)}, ${timeInWords(time)}`;
}

export function authorInWords(author: string | null): string {
  return author ?? 'unsigned';
}

/** @param time ISO 8601; what is no time stays as it is */
export function timeInWords(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.valueOf())) return time;
  const minutes = new Intl.DateTimeFormat('en-GB', MINUTES).format(date);
  return `${new Intl.DateTimeFormat('en-GB', LONG_DAY).format(date)}, ${minutes} UTC`;
}

/** @param day `2021`, `2021-03`, `2021-03-05`; the less exact stay as they are */
export function dayInWords(day: string): string {
  return parseDay(day) === null ? day : new Intl.DateTimeFormat('en-GB', LONG_DAY).format(new Date(`${day}T00:00:00Z`));
}

/** `possible match .97 (not decided)`, or what was decided: a score never reads like a decision. */
export function matchInWords({ score, band, decided }: ReportMatch): string {
  const found = `possible match ${scoreInWords(score)}${band === 'match' ? '' : ', less certain'}`;
  return decided ? `${found}, decided: ${DECISION_WORDS[decided.decision]}` : `${found}, not decided`;
}

/** Cut off, not rounded, so that nothing looks better than it is. */
export function scoreInWords(score: number): string {
  return (Math.floor(score * 100 + 1e-6) / 100).toFixed(2);
}

/** What something is said of, where no words of the article tell: `Anna Kestrel`, `the finding unclosed-quotation`. */
export function subjectInWords(subject: Subject): string {
  switch (subject.type) {
    case 'document':
      return 'the document';
    case 'passage':
      return 'a passage';
    case 'keyPoint':
      return 'a key point';
    case 'statement':
      return 'a statement';
    case 'entity':
    case 'match':
      return subject.name;
    case 'finding':
      return `the finding ${subject.code}`;
  }
}

/** `1 key point`, `3 key points`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}
