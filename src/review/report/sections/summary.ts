import type { Block, Inline } from '../blocks';
import type { Report, ReportReviewer } from '../model';
import { oneLine } from '../text';
import { authorInWords, counted, dayInWords, STATE_WORDS, STANDING_WORDS, timeInWords, VERDICT_WORDS } from '../words';
import type { Standing } from '../../keyPoints';
import { VERDICTS } from '../../model';
import { screeningInWords } from './entities';
import { item, plain, signedBy, styled } from './inline';

const STANDINGS: readonly Standing[] = ['supported', 'partial', 'unsupported', 'contradicted', 'no-body'];

/** Which document this is about, how far its review is, and how much there is to look at. */
export function summarySection(report: Report): readonly Block[] {
  const { document, made, standing, state } = report;
  const facts: [string, readonly Inline[]][] = [
    ['Document', [plain(oneLine(document.name))]],
    ['Headline', document.title === null ? [] : [plain(oneLine(document.title))]],
    ['Published', document.published === null ? [] : [plain(dayInWords(document.published))]],
    ['SHA-256', [styled('code', document.sha256)]],
    ['Read', readInWords(report)],
    ['State', [styled('strong', STATE_WORDS[standing]), ...(state ? signedBy(state, state.note) : [])]],
    ['Key points', [plain(keyPointsInWords(report))]],
    ['Sanctions lists', [plain(screeningInWords(report))]],
    ['Comments', [plain(commentsInWords(report))]],
    ['Findings', [plain(findingsInWords(report))]],
    ['Report made', madeInWords(made)],
  ];
  return [
    { type: 'heading', level: 1, text: `Review of ${oneLine(document.name)}` },
    {
      type: 'facts',
      facts: facts.flatMap(([label, value]) => (value.length === 0 ? [] : [{ label, value }])),
    },
  ];
}

/** Who reviewed the document and when, and the states it went through. */
export function historySection({ reviewers, states }: Report): readonly Block[] {
  if (reviewers.length === 0) return [];
  const steps = states.map(state => item([styled('strong', STATE_WORDS[state.state]), ...signedBy(state, state.note)]));
  return [
    { type: 'heading', level: 2, text: 'Who and when' },
    { type: 'list', ordered: false, items: reviewers.map(each => item([plain(reviewerInWords(each))])) },
    ...(steps.length > 1 ? [{ type: 'list', ordered: true, items: steps } as const] : []),
  ];
}

function readInWords({ document }: Report): readonly Inline[] {
  if (document.analysed >= document.text.length) return [];
  return [plain(`only the first ${counted(document.analysed, 'character')} of a longer text`)];
}

function keyPointsInWords({ keyPoints }: Report): string {
  if (keyPoints.length === 0) return 'none';
  const found = STANDINGS.flatMap(standing =>
    countOf(
      keyPoints.filter(each => each.standing === standing),
      STANDING_WORDS[standing],
    ),
  );
  const held = VERDICTS.flatMap(verdict =>
    countOf(
      keyPoints.filter(each => each.verdict?.verdict === verdict),
      VERDICT_WORDS[verdict],
    ),
  );
  const verdicts = held.length === 0 ? 'no verdicts yet' : `verdicts: ${held.join(', ')}`;
  return `${keyPoints.length}: ${found.join(', ')}; ${verdicts}`;
}

function countOf(all: readonly unknown[], words: string): readonly string[] {
  return all.length === 0 ? [] : [`${all.length} ${words}`];
}

function commentsInWords({ comments }: Report): string {
  if (comments.length === 0) return 'none';
  const open = comments.filter(({ resolved }) => !resolved);
  const lost = comments.filter(({ anchoring }) => anchoring.type === 'lost');
  return [
    `${open.length} open`,
    `${comments.length - open.length} resolved`,
    ...countOf(lost, 'on words no longer found in the text'),
  ].join(', ');
}

function findingsInWords({ findings }: Report): string {
  if (findings.length === 0) return 'none';
  const ignored = findings.filter(finding => finding.ignored !== null);
  return [`${findings.length - ignored.length} to look at`, ...countOf(ignored, 'ignored')].join(', ');
}

function madeInWords({ time, author }: Report['made']): readonly Inline[] {
  const words = [...(time === null ? [] : [timeInWords(time)]), ...(author === null ? [] : [`by ${oneLine(author)}`])];
  return words.length === 0 ? [] : [plain(words.join(', '))];
}

function reviewerInWords({ name, entries, first, last }: ReportReviewer): string {
  const times = first === last ? timeInWords(first) : `${timeInWords(first)} to ${timeInWords(last)}`;
  return `${oneLine(authorInWords(name))}: ${counted(entries, 'entry', 'entries')}, ${times}`;
}
