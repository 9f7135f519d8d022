import type { Analysis, Entity, Finding, KeyPoint, Reason } from '../../analysis/model';
import { textOf } from '../../analysis/query';
import { referenceText, roleText } from '../../analysis/roleText';
import { whyText } from '../../watchlists/search/why';
import { reviewKeyPoints, type ReviewedPoint } from '../keyPoints';
import { ignoreOf } from '../lookup';
import type { Entry, Review, State } from '../model';
import type { MatchedEntity, ReviewedMatch } from '../reviewedMatches';
import { standingOf } from '../standing';
import { Verdicts } from '../verdicts';
import { assessmentsOf, commentsOf } from './comments';
import type {
  Report,
  ReportDecision,
  ReportEntity,
  ReportFinding,
  ReportKeyPoint,
  ReportMatch,
  ReportReviewer,
  ReportState,
} from './model';
import { passageOf, plainVerdict, signatureOf } from './parts';

/** What a report is made from. */
export interface ReportSources {
  readonly analysis: Analysis;
  readonly review: Review;
  /** The entities with possible matches; `null` if no list was asked. */
  readonly matched: readonly MatchedEntity[] | null;
  /** The document's name, without its folder. */
  readonly name: string;
  /** Of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly made: Report['made'];
}

/** Gathers what is known of an article and its review. Nothing is left out for its length: that is for the formats. */
export function makeReport({ analysis, review, matched, name, sha256, made }: ReportSources): Report {
  const { headline } = analysis.article;
  const keyPoints = reviewKeyPoints(analysis, review).map(point => keyPointOf(analysis, point));
  const verdicts = new Verdicts(review);
  const matches = new Map((matched ?? []).map(each => [each.entity.id, each.matches]));
  const entities = analysis.entities.map(each => entityOf(analysis, verdicts, each, matches.get(each.id) ?? []));
  const told = new Set([...keyPoints, ...entities].flatMap(({ verdict }) => verdict?.id ?? []));
  return {
    document: {
      name,
      title: headline && textOf(analysis, headline),
      sha256,
      text: analysis.text,
      analysed: analysis.analysedLength,
      published: analysis.published?.value ?? null,
    },
    made,
    standing: standingOf(review),
    state: review.state && stateOf(review.state),
    states: review.entries.filter(entry => entry.type === 'state').map(stateOf),
    reviewers: reviewersOf(review.entries),
    keyPoints,
    entities,
    screened: matched !== null,
    comments: commentsOf(analysis, review),
    assessments: assessmentsOf(analysis, review, told),
    findings: analysis.findings.map(finding => findingOf(analysis, review, finding)),
  };
}

function keyPointOf(analysis: Analysis, { point, index, standing, check, verdict }: ReviewedPoint): ReportKeyPoint {
  return {
    ...passageOf(analysis, point),
    number: index + 1,
    standing,
    reasons: point.reasons.flatMap(reason => reasonText(point, reason) ?? []),
    evidence: point.evidence.map(each => ({ ...passageOf(analysis, each), score: each.score })),
    verdict: verdict ? plainVerdict(verdict) : null,
    checked: check ? { author: check.author, time: check.created } : null,
  };
}

/** The reason with the words it is about, if it does not quote them itself; `null` if it says no more than how the key point stands. */
function reasonText(point: KeyPoint, { start, end, message }: Reason): string | null {
  const isAll = start <= point.start && end >= point.end;
  if (isAll) return point.status === 'unsupported' ? null : message;
  const words = `“${point.text.slice(start - point.start, end - point.start)}”`;
  return message.includes(words) ? message : `${message.replace(/\.$/, '')}: ${words}.`;
}

function entityOf(
  analysis: Analysis,
  verdicts: Verdicts,
  entity: Entity,
  matches: readonly ReviewedMatch[],
): ReportEntity {
  const { id, kind, name, aliases } = entity;
  const verdict = verdicts.onEntity(entity);
  const named = entity.mentions.filter(({ form }) => form === 'name');
  return {
    id,
    kind,
    name,
    aliases,
    roles: [...new Set(entity.roles.map(role => roleText(analysis, role)))],
    mentions: (named.length > 0 ? named : entity.mentions).map(mention => passageOf(analysis, mention)),
    sanctions: analysis.sanctions
      .filter(({ target }) => target === id)
      .map(sanction => ({
        ...passageOf(analysis, sanction),
        status: sanction.status,
        imposer: referenceText(analysis, sanction.imposer) ?? null,
        when: sanction.when,
      })),
    matches: matches.map(matchOf),
    verdict: verdict ? plainVerdict(verdict) : null,
  };
}

function matchOf({ match, decided }: ReviewedMatch): ReportMatch {
  const { list, asOf, listing, score, band } = match;
  const { programmes, authority, measures, listedOn, sourceUrl } = listing;
  return {
    list,
    asOf,
    listing: listing.id,
    name: listing.names[0]!.text,
    kind: listing.kind,
    score,
    band,
    why: whyText(match),
    programmes,
    authority,
    measures,
    listedOn,
    sourceUrl,
    decided: decided && decisionOf(decided.adjudication),
  };
}

function decisionOf({ decision, reason, author, time }: ReportDecision): ReportDecision {
  return { decision, reason, author, time };
}

function findingOf(analysis: Analysis, review: Review, finding: Finding): ReportFinding {
  const { code, severity, message } = finding;
  const ignore = ignoreOf(review, finding);
  return {
    ...passageOf(analysis, finding),
    code,
    severity,
    message,
    ignored: ignore ? { ...signatureOf(ignore), scope: ignore.scope } : null,
  };
}

function stateOf({ id, state, note, ...entry }: State): ReportState {
  return { id, state, note, ...signatureOf(entry) };
}

/** In the order in which they first did something. */
function reviewersOf(entries: readonly Entry[]): readonly ReportReviewer[] {
  const reviewers = new Map<string | null, ReportReviewer>();
  for (const { author, created, modified } of entries) {
    const known = reviewers.get(author) ?? { name: author, entries: 0, first: created, last: modified };
    reviewers.set(author, {
      name: author,
      entries: known.entries + 1,
      first: created < known.first ? created : known.first,
      last: modified > known.last ? modified : known.last,
    });
  }
  return [...reviewers.values()];
}
