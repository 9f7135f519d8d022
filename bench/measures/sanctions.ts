import type { SanctionReport, SanctionStatus } from '../../src/analysis/model';
import type { GoldSanction } from '../gold';
import type { Case, Measure } from '../measure';
import { recallOf, tallyOf } from '../tally';

/** Whom the analysis reports to be sanctioned, by the annotator's ids or, unknown there, the analysis's own. */
interface Found {
  readonly target: string;
  readonly status: SanctionStatus;
  readonly imposer: string | undefined;
  readonly at: number;
}

/** Pairs of target and status, as a set for each article, F1. Pairs the annotator calls optional count for neither side. */
export const SANCTIONS: Measure = {
  name: 'sanctions',
  measure: one => {
    const { sanctions } = one.gold;
    const found = foundIn(one);
    const wanted = new Map(sanctions.filter(({ optional }) => !optional).map(gold => [pairOf(gold), gold]));
    const free = new Set(sanctions.flatMap(gold => gold.statuses.map(status => `${gold.target} ${status}`)));
    const missing = [...wanted.values()].filter(gold => !found.some(one => isReported(gold, one)));
    const pairs = new Map(found.map(report => [`${report.target} ${report.status}`, report]));
    const spurious = [...pairs].filter(([pair]) => !free.has(pair)).map(([, report]) => report);
    const right = wanted.size - missing.length;
    return {
      tally: tallyOf(right, wanted.size, right + spurious.length),
      misses: [
        ...missing.map(gold => ({ at: null, expected: pairOf(gold), found: statusesOf(found, gold) })),
        ...spurious.map(({ target, status, at }) => ({ at, expected: 'nothing', found: `${target} ${status}` })),
      ],
    };
  },
};

/** Of the annotated sanctions on whom the analysis reports any, the share whose status it has. */
export const SANCTION_STATUS: Measure = {
  name: 'sanctions, status',
  measure: one => {
    const found = foundIn(one);
    const known = required(one).filter(({ target }) => found.some(report => report.target === target));
    const misses = known
      .filter(gold => !found.some(report => isReported(gold, report)))
      .map(gold => ({ at: null, expected: pairOf(gold), found: statusesOf(found, gold) }));
    return { tally: recallOf(known.length - misses.length, known.length), misses };
  },
};

/** Annotated sanctions whose imposer the text says that are reported with target, status and imposer right. */
export const SANCTION_IMPOSERS: Measure = {
  name: 'sanctions, imposer',
  measure: one => {
    const found = foundIn(one);
    const stated = required(one).filter(({ imposers }) => imposers.length > 0);
    const misses = stated.flatMap(gold => {
      const reports = found.filter(report => isReported(gold, report));
      if (reports.some(({ imposer }) => imposer !== undefined && gold.imposers.includes(imposer))) return [];
      const instead = reports.map(({ imposer }) => imposer ?? 'nobody').join(', ');
      return [
        {
          at: reports[0]?.at ?? null,
          expected: `${pairOf(gold)} by ${gold.imposers[0]}`,
          found: instead || 'not reported',
        },
      ];
    });
    return { tally: recallOf(stated.length - misses.length, stated.length), misses };
  },
};

function required({ gold }: Case): GoldSanction[] {
  return gold.sanctions.filter(({ optional }) => !optional);
}

function foundIn({ analysis, alignment }: Case): Found[] {
  return analysis.sanctions.map(({ target, status, imposer, phrase }: SanctionReport) => {
    const by = imposer ? alignment.resolve(imposer) : undefined;
    return {
      target: alignment.goldIdOf(target) ?? target,
      status,
      imposer: by && (by.id ?? by.words),
      at: phrase.start,
    };
  });
}

function isReported(gold: GoldSanction, { target, status }: Found): boolean {
  return target === gold.target && gold.statuses.includes(status);
}

function pairOf({ target, statuses }: GoldSanction): string {
  return `${target} ${statuses[0]}`;
}

function statusesOf(found: readonly Found[], { target }: GoldSanction): string {
  return (
    found
      .filter(report => report.target === target)
      .map(({ status }) => status)
      .join(', ') || 'not reported'
  );
}
