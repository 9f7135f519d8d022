import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { toCsvReport } from '../../../../src/review/report/csv';
import type { Report } from '../../../../src/review/report/model';
import { fullReport, hostileReport, hugeReport, reportOf, SHA256, UNWRITABLE } from './support';

type Row = Readonly<Record<string, string>>;

function rowsOf(report: Report): Row[] {
  const { data, errors } = Papa.parse<Row>(toCsvReport(report).replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
}

function ofKind(rows: readonly Row[], kind: string): Row[] {
  return rows.filter(row => row.Kind === kind);
}

describe('report in CSV', () => {
  it('begins with a byte order mark and headings, for spreadsheets', () => {
    assert.match(
      toCsvReport(fullReport()),
      /^\ufeffKind,Subject,State,Text,Author,Time,Place,Words,Start,End,Document,SHA-256\r\n/,
    );
  });

  it('has a row for each thing said or found, with where it stands', () => {
    const rows = rowsOf(fullReport('false-positive'));
    const [first, second] = ofKind(rows, 'key point');
    assert.equal(first?.Words, 'Anna Kestrel, the harbour minister of Benin, opened the ferry line on Monday.');
    assert.deepEqual(
      [second?.Subject, second?.State, second?.Place],
      ['Key point 2', 'contradicted by the body', 'key point 2'],
    );
    assert.equal(ofKind(rows, 'key point verdict')[0]?.Text, 'The body says 30.');
    assert.deepEqual([first.Document, first['SHA-256']], ['ferries.txt', SHA256]);
    assert.deepEqual(
      ofKind(rows, 'comment').map(({ State }) => State),
      ['open', 'open', 'resolved', 'open, words no longer found'],
    );
    assert.equal(ofKind(rows, 'reply')[0]?.Author, 'B. Finch');
    const [match] = ofKind(rows, 'possible match');
    assert.deepEqual([match?.Subject, match?.State, match?.Author], ['Anna Kestrel', 'false positive', 'R. Wren']);
    assert.match(
      match?.Text ?? '',
      /^0\.97 Invented List, list of 2024-03-01, entry 1001: KESTREL, Anna; Another birthday\.$/,
    );
    assert.equal(ofKind(rowsOf(fullReport()), 'possible match')[0]?.State, 'not decided');
  });

  it('lets no text become a formula or a column', () => {
    for (const row of rowsOf(hostileReport())) {
      assert.equal(Object.keys(row).length, 12);
      for (const value of Object.values(row)) {
        assert.doesNotMatch(value, /^[=+\-@\t\r]/);
        assert.doesNotMatch(value, UNWRITABLE);
      }
    }
  });

  it('holds an empty review and thousands of comments on a megabyte', () => {
    assert.deepEqual(rowsOf(reportOf('')), []);
    assert.equal(ofKind(rowsOf(hugeReport()), 'comment').length, 3000);
  });
});
