import type { Result } from 'sarif';
import { toContract, type AnalysedFile, type ContractDocument } from './contract';
import { csvHeader, toCsv } from './csv';
import { toGithub } from './github';
import { toMarkdown } from './markdown';
import { toLog, toResults } from './sarif';
import { summaryMarkdown } from './summary';
import type { Tally } from './tally';

export const FORMATS = ['json', 'ndjson', 'markdown', 'csv', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Takes files as they are analysed and gives text to print: some at once, the rest at the end. */
export interface Output {
  add(file: AnalysedFile): string;
  end(tally: Tally): string;
}

/** What was asked for. */
export interface Asked {
  /** Whether that is one file: it gives one JSON object, several give a list. */
  readonly single: boolean;
  /** Whether a folder is among it, so that the output sums up what was in it. */
  readonly folder: boolean;
}

export function outputIn(format: Format, { single, folder }: Asked): Output {
  switch (format) {
    case 'json':
      return jsonOutput(single);
    case 'ndjson':
      return eachFile(file => `${JSON.stringify(toContract(file))}\n`);
    case 'markdown':
      return eachFile(toMarkdown, { between: '\n', end: tally => (folder ? `\n${summaryMarkdown(tally)}` : '') });
    case 'csv':
      return eachFile(toCsv, { first: csvHeader() });
    case 'sarif':
      return sarifOutput();
    case 'github':
      return eachFile(toGithub);
  }
}

/** Texts around those of the files: `first` and `between` only where there is a file that they introduce or set apart. */
interface Frame {
  readonly first?: string;
  readonly between?: string;
  readonly end?: (tally: Tally) => string;
}

/** Prints each file at once. */
function eachFile(print: (file: AnalysedFile) => string, { first = '', between = '', end }: Frame = {}): Output {
  let before = first;
  return {
    add: file => {
      const text = before + print(file);
      before = between;
      return text;
    },
    end: tally => end?.(tally) ?? '',
  };
}

function jsonOutput(single: boolean): Output {
  const documents: ContractDocument[] = [];
  return {
    add: file => {
      documents.push(toContract(file));
      return '';
    },
    end: () => {
      if (single && documents.length === 0) return '';
      return `${JSON.stringify(single ? documents[0] : documents, null, 2)}\n`;
    },
  };
}

function sarifOutput(): Output {
  const results: Result[] = [];
  return {
    add: file => {
      for (const result of toResults(file)) results.push(result);
      return '';
    },
    end: tally => `${JSON.stringify(toLog(results, tally), null, 2)}\n`,
  };
}
