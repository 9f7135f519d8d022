import type { Severity } from '../analysis/model';
import { LEVELS } from './levels';
import { escapeMarkdown } from './markdown';
import type { Counts, Tally } from './tally';

const NAMES: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'information'],
  hint: ['hint', 'hints'],
};
const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  information: 'Information',
  hint: 'Hints',
};

/** A run in one line: `12 articles, 1 could not be read; findings: 2 warnings, 5 information`. */
export function summaryLine(tally: Tally): string {
  const articles = counted(tally.analysed.length, 'article', 'articles');
  const unread = tally.unread.length === 0 ? '' : `, ${tally.unread.length} could not be read`;
  return `${articles}${unread}; findings: ${inWords(tally.total)}`;
}

/** A run as a table of articles and levels. */
export function summaryMarkdown(tally: Tally): string {
  const row = (name: string, counts: Counts) => cells([name, ...LEVELS.map(level => String(counts[level]))]);
  const lines = [
    cells(['Article', ...LEVELS.map(level => HEADINGS[level])]),
    cells(['---', ...LEVELS.map(() => '--:')]),
    ...tally.analysed.map(({ file, counts }) => row(escapeMarkdown(file), counts)),
    row('**All**', tally.total),
  ];
  const unread = tally.unread.map(({ file, reason }) => `- ${escapeMarkdown(file)}: ${escapeMarkdown(reason)}`);
  const notRead = unread.length === 0 ? '' : `\nNot read:\n\n${unread.join('\n')}\n`;
  return `# Summary\n\n${escapeMarkdown(summaryLine(tally))}.\n\n${lines.join('\n')}\n${notRead}`;
}

function inWords(counts: Counts): string {
  const parts = LEVELS.filter(level => counts[level] > 0).map(level => counted(counts[level], ...NAMES[level]));
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}
