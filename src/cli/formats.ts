import { toContract, type AnalysedFile, type ContractDocument } from './contract';
import { toMarkdown } from './markdown';

export const FORMATS = ['json', 'ndjson', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** Takes files as they are analysed and gives text to print: some at once, the rest at the end. */
export interface Output {
  add(file: AnalysedFile): string;
  end(): string;
}

/** @param files how many were asked for: one gives one JSON object, several give a list */
export function outputIn(format: Format, files: number): Output {
  switch (format) {
    case 'json':
      return jsonOutput(files === 1);
    case 'ndjson':
      return eachFile(file => `${JSON.stringify(toContract(file))}\n`);
    case 'markdown':
      return eachFile(toMarkdown, '\n');
  }
}

/** Prints each file at once, with `between` before all but the first. */
function eachFile(print: (file: AnalysedFile) => string, between = ''): Output {
  let before = '';
  return {
    add: file => {
      const text = before + print(file);
      before = between;
      return text;
    },
    end: () => '',
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
