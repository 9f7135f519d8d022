import type { EntityKind, SanctionStatus, Severity } from '../../analysis/model';
import type { Place } from '../../analysis/place';
import type { Span } from '../../analysis/text/span';
import type { ListedDate } from '../../watchlists/model';
import type { Band } from '../../watchlists/search/match';
import type { Decision } from '../adjudications';
import type { Standing } from '../keyPoints';
import type { EntryId, IgnoreScope, StateValue, Subject, VerdictValue } from '../model';

/*
 * A report of a review as plain data: what every format tells, each in its own form. It says nothing of a person but what the
 * article says, what a list says of an entry, and what a reviewer decided, each told as such.
 */

/** Words of the article and where they stand. */
export interface Passage extends Span {
  readonly text: string;
  /** `null` between the parts of an article. */
  readonly place: Place | null;
}

/** Who said something, and when. */
export interface Signature {
  readonly author: string | null;
  /** ISO 8601, UTC. */
  readonly time: string;
}

export interface ReportVerdict extends Signature {
  readonly id: EntryId;
  readonly verdict: VerdictValue;
  readonly note: string | null;
}

export interface ReportEvidence extends Passage {
  /** 0 to 1. */
  readonly score: number;
}

export interface ReportKeyPoint extends Passage {
  /** As readers count, from 1. */
  readonly number: number;
  /** What the analysis found in the body; no verdict. */
  readonly standing: Standing;
  /** Why it is not simply supported. */
  readonly reasons: readonly string[];
  readonly evidence: readonly ReportEvidence[];
  /** What a reviewer holds of it. */
  readonly verdict: ReportVerdict | null;
  readonly checked: Signature | null;
}

/** What the article says of a sanction. */
export interface ReportSanction extends Passage {
  readonly status: SanctionStatus;
  readonly imposer: string | null;
  readonly when: string | null;
}

export interface ReportDecision extends Signature {
  readonly decision: Decision;
  readonly reason: string | null;
}

/** An entry of a list with a name like the article's. Who it is only `decided` says. */
export interface ReportMatch {
  readonly list: string;
  readonly asOf: ListedDate | null;
  /** The publisher's number of the entry. */
  readonly listing: string;
  readonly name: string;
  /** What the list calls it: person, organization, ... */
  readonly kind: string;
  readonly score: number;
  readonly band: Band;
  readonly why: string;
  readonly programmes: readonly string[];
  readonly authority: string | null;
  readonly measures: readonly string[];
  readonly listedOn: ListedDate | null;
  readonly sourceUrl: string | null;
  readonly decided: ReportDecision | null;
}

export interface ReportEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** In the article's words, each once. */
  readonly roles: readonly string[];
  readonly mentions: readonly Passage[];
  readonly sanctions: readonly ReportSanction[];
  readonly matches: readonly ReportMatch[];
  readonly verdict: ReportVerdict | null;
}

export interface ReportReply extends Signature {
  readonly id: EntryId;
  readonly text: string;
}

/** Where something said of the article belongs: words of it, words it had once, or no particular ones. */
export type Anchoring =
  | { readonly type: 'found'; readonly passage: Passage }
  | { readonly type: 'lost'; readonly words: string }
  | { readonly type: 'whole' };

export interface ReportComment extends Signature {
  readonly id: EntryId;
  readonly subject: Subject;
  readonly anchoring: Anchoring;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly ReportReply[];
}

/** A verdict on words that are neither a key point nor a name. */
export interface ReportAssessment extends ReportVerdict {
  readonly subject: Subject;
  readonly anchoring: Anchoring;
}

export interface ReportFinding extends Passage {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly ignored: (Signature & { readonly scope: IgnoreScope }) | null;
}

export interface ReportState extends Signature {
  readonly id: EntryId;
  readonly state: StateValue;
  readonly note: string | null;
}

/** What one reviewer did. */
export interface ReportReviewer {
  readonly name: string | null;
  readonly entries: number;
  readonly first: string;
  readonly last: string;
}

export interface Report {
  readonly document: {
    readonly name: string;
    /** The headline; `null` if there is none. */
    readonly title: string | null;
    /** Of the text in UTF-8, without a byte order mark; hexadecimal. */
    readonly sha256: string;
    /** The whole text: comments in a word processor are anchored in it. */
    readonly text: string;
    /** Code units that were analysed. */
    readonly analysed: number;
    /** `YYYY-MM-DD`. */
    readonly published: string | null;
  };
  /** When and for whom this report was made; `null` where that is not to be told. */
  readonly made: { readonly time: string | null; readonly author: string | null };
  /** How far the review has got: what `state` says or, without one, whether anybody has begun. */
  readonly standing: StateValue;
  readonly state: ReportState | null;
  /** All states the review went through, the first one first. */
  readonly states: readonly ReportState[];
  readonly reviewers: readonly ReportReviewer[];
  readonly keyPoints: readonly ReportKeyPoint[];
  readonly entities: readonly ReportEntity[];
  /** Whether the names were looked up in sanctions lists. */
  readonly screened: boolean;
  /** In the order of the text; what is about no particular words first. */
  readonly comments: readonly ReportComment[];
  readonly assessments: readonly ReportAssessment[];
  readonly findings: readonly ReportFinding[];
}
