import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { toCsv } from '../../../src/cli/csv';
import { Folder, run } from './support';

const HEADER = 'file,line,column,endLine,endColumn,start,end,code,severity,message,text';

describe('analyze --format csv', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });

  const csv = (...names: string[]) => run(['analyze', ...names, '--format', 'csv'], { cwd: folder.path }).stdout;
  const rows = (output: string) => Papa.parse<Record<string, string>>(output.trimEnd(), { header: true }).data;

  it('has a row for each finding, with its place as editors show it and as offsets', () => {
    folder.write('a, b.txt', '\uFEFF- Rain fell.\r\n\r\n😀 Rain fell, and “it was late, said "Jane" Doe.\r\n');
    const output = csv('a, b.txt');
    assert.ok(output.startsWith(`${HEADER}\r\n`));
    const [row] = rows(output);
    assert.deepEqual(
      [row?.file, row?.line, row?.column, row?.endLine, row?.endColumn, row?.start, row?.end, row?.code, row?.text],
      ['a, b.txt', '3', '19', '3', '22', '34', '37', 'unclosed-quotation', '“it'],
    );
    assert.match(row?.message ?? '', /no closing mark/);
    assert.equal(row?.severity, 'warning');
  });

  it('has its header once for all files, also when nothing is found', () => {
    folder.write('a.txt', 'Rain “fell.\n');
    folder.write('b.txt', 'Rain “fell.\n');
    folder.write('c.txt', 'Rain fell.\n');
    assert.equal(csv('a.txt', 'b.txt').split(HEADER).length, 2);
    assert.deepEqual(
      rows(csv('a.txt', 'c.txt', 'b.txt')).map(({ file }) => file),
      ['a.txt', 'b.txt'],
    );
    assert.equal(csv('c.txt'), `${HEADER}\r\n`);
  });

  it('has one line for a finding over several lines', () => {
    folder.write('a.txt', '- Schools in Karachi\n  will close.\n- Rain fell.\n\nRain fell on Monday.\n');
    const lines = csv('a.txt').trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.match(lines[1]!, /Schools in Karachi will close\.\r?$/);
  });

  it('keeps a spreadsheet from running the words of an article', () => {
    for (const words of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', ' =1+1', '\t=1+1']) {
      const text = `${words} “fell.`;
      const finding = {
        start: 0,
        end: text.length,
        code: '=cmd',
        severity: 'hint',
        message: words,
        related: [],
        fixes: [],
      };
      const output = toCsv({ file: words, analysis: { text, findings: [finding] }, matches: null } as never);
      const [file, ...cells] = Papa.parse<string[]>(output).data[0]!;
      for (const cell of [file!, ...cells.slice(6)].filter(cell => cell !== 'hint')) assert.match(cell, /^'/, words);
      assert.equal(cells[0], '1');
    }
  });
});
