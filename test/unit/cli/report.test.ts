import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SAMPLE_REPORT, sampleReport } from '../../../scripts/sampleReport.mjs';
import { EMPTY_RECORD } from '../../../src/review/record';
import { writeSidecar } from '../../../src/review/sidecar/collection';
import { allEntries, TEXT } from '../review/report/support';
import { Folder, run } from './support';

const SIDECAR = writeSidecar(
  { ...EMPTY_RECORD, entries: new Map(allEntries().map(entry => [entry.id, entry])) },
  'ferries.txt',
);

describe('report', () => {
  it('prints the sample report that is in docs (npm run sample-report writes it)', () => {
    assert.equal(sampleReport(), readFileSync(SAMPLE_REPORT, 'utf8'));
  });

  it('finds the review beside the article, in .dossier, and in one file for each reviewer', () => {
    for (const name of ['ferries.txt.dossier.json', '.dossier/ferries.txt.dossier.r-wren.json']) {
      withFiles({ 'ferries.txt': TEXT, [name]: SIDECAR, 'ferries.txt.bak.dossier.json': '{' }, folder => {
        const { status, stdout, stderr } = run(['report', 'ferries.txt'], { cwd: folder });
        assert.deepEqual([status, stderr], [0, ''], name);
        assert.match(stdout, /changes asked for/);
        assert.match(stdout, /Which crews\?/);
      });
    }
  });

  it('writes every format to a file', () => {
    const beginnings = {
      markdown: '# Review of',
      html: '<!DOCTYPE html>',
      csv: '\ufeffKind,',
      jsonld: '{\n  "@context"',
      ftm: '{"id":"',
    };
    withFiles({ 'ferries.txt': TEXT, 'ferries.txt.dossier.json': SIDECAR }, folder => {
      for (const [format, beginning] of Object.entries(beginnings)) {
        const { status, stdout } = run(['report', 'ferries.txt', '--format', format, '--out', 'out'], { cwd: folder });
        assert.deepEqual([status, stdout], [0, '']);
        assert.ok(readFileSync(join(folder, 'out'), 'utf8').startsWith(beginning), format);
      }
      run(['report', 'ferries.txt', '--format', 'docx', '--out', 'out.docx'], { cwd: folder });
      const parts = unzipSync(readFileSync(join(folder, 'out.docx')));
      assert.match(strFromU8(parts['word/comments.xml']!), /Which crews\?/);
    });
  });

  it('gives the review back as JSON-LD without losing anything', () => {
    withFiles({ 'ferries.txt': TEXT, 'ferries.txt.dossier.json': SIDECAR }, folder => {
      assert.equal(run(['report', 'ferries.txt', '--format', 'jsonld'], { cwd: folder }).stdout, SIDECAR);
    });
  });

  it('gives annotations of other programs back in it, too', () => {
    const review = JSON.parse(SIDECAR) as { first: { items: unknown[] } };
    const foreign = {
      id: 'https://example.org/1',
      type: 'Annotation',
      motivation: 'linking',
      body: 'https://example.org',
    };
    review.first.items.push(foreign);
    const sidecar = JSON.stringify({ ...review, 'example:desk': 'Foreign' });
    withFiles({ 'ferries.txt': TEXT, 'ferries.txt.dossier.json': sidecar }, folder => {
      const { stdout } = run(['report', 'ferries.txt', '--format', 'jsonld'], { cwd: folder });
      const exported = JSON.parse(stdout) as { first: { items: unknown[] }; 'example:desk': string };
      assert.deepEqual(
        exported.first.items.find(item => (item as { id: string }).id === foreign.id),
        foreign,
      );
      assert.equal(exported['example:desk'], 'Foreign');
    });
  });

  it('tells possible matches with what the review decided on them', () => {
    const list =
      'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change\nx-1,Person,Anna Kestrel,,,,,,,,,,Invented List,,,\n';
    const decision = {
      ...allEntries()[0]!,
      id: 'decision',
      type: 'adjudication',
      subject: { type: 'match', name: 'anna kestrel', list: 'OpenSanctions (Invented List)', listing: 'x-1' },
      decision: 'false-positive',
      reason: 'Another birthday.',
    } as never;
    withFiles({ 'ferries.txt': TEXT, 'list.csv': list }, folder => {
      const asked = ['report', 'ferries.txt', '--list', 'list.csv'];
      assert.match(run(asked, { cwd: folder }).stdout, /possible match 1\.00, not decided/);
      const record = { ...EMPTY_RECORD, entries: new Map([['decision', decision]]) };
      writeFileSync(join(folder, 'ferries.txt.dossier.json'), writeSidecar(record, 'ferries.txt'));
      assert.match(run(asked, { cwd: folder }).stdout, /Decision: \*\*false positive\*\*, .*: Another birthday\./);
    });
  });

  it('fails in a line on what cannot be read or written, and on bad usage', () => {
    withFiles({ 'ferries.txt': TEXT, 'broken.json': '{"type": ', 'ferries.txt.dossier.json': '[]' }, folder => {
      const cases: [readonly string[], RegExp][] = [
        [[], /^report needs one FILE\.$/],
        [['ferries.txt', 'other.txt'], /^report needs one FILE\.$/],
        [['missing.txt'], /^missing\.txt: no such file$/],
        [['ferries.txt'], /ferries\.txt\.dossier\.json: it cannot be read as a review/],
        [['ferries.txt', '--review', 'broken.json'], /^broken\.json: it cannot be read as a review/],
        [['ferries.txt', '--review', 'missing.json'], /^missing\.json: no such file$/],
        [['ferries.txt', '--format', 'pdf'], /^--format must be one of markdown, html, docx/],
      ];
      for (const [args, message] of cases) {
        const { status, stdout, stderr } = run(['report', ...args], { cwd: folder });
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr.trim(), message);
        assert.equal(stderr.trim().split('\n').length, 1);
      }
    });
  });
});

/** Runs a test in a folder with these files. */
function withFiles(files: Readonly<Record<string, string>>, test: (folder: string) => void): void {
  const folder = new Folder();
  try {
    for (const [name, content] of Object.entries(files)) folder.write(name, content);
    test(folder.path);
  } finally {
    folder.remove();
  }
}
