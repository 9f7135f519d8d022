import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { toDocxReport } from '../../../../src/review/report/docx';
import { skip } from '../../../support/skip';
import { fullReport } from './support';

/** LibreOffice takes its time to start for the first time. */
const PATIENCE_MS = 180_000;

interface Annotation {
  author: string;
  text: string;
  words: string;
}

describe('report in DOCX, opened in LibreOffice', function () {
  this.timeout(PATIENCE_MS);

  it('has its comments at the words they are about', async function () {
    if (spawnSync('soffice', ['--version']).status !== 0)
      skip(this, 'LibreOffice Writer is not installed (apt-get install libreoffice-writer)');
    const annotations = annotationsIn(openedInLibreOffice(await toDocxReport(fullReport())));
    assert.deepEqual(annotations.map(({ author, text, words }) => [words, author, text]).sort(), [
      ['Heron Ferries', 'R. Wren', 'Full name of the company?\n(resolved)'],
      ['The line cost 30 million euros', 'R. Wren', 'Verdict: needs a source'],
      ['The line cost 40 million euros.', 'R. Wren', 'Verdict: disputed\nThe body says 30.'],
      ['thanked the crews', 'B. Finch', 'The harbour answers on Friday.'],
      ['thanked the crews', 'R. Wren', 'Which crews?\nAsk the harbour.'],
    ]);
  });
});

/** The document as LibreOffice understands it: flat OpenDocument XML. */
function openedInLibreOffice(docx: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-libreoffice-'));
  try {
    writeFileSync(join(folder, 'report.docx'), docx);
    // A profile of its own: another LibreOffice may be running.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, 'report.docx')];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: PATIENCE_MS });
    assert.equal(status, 0, stderr);
    return readFileSync(join(folder, 'report.fodt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The comments of a document in flat OpenDocument XML. */
function annotationsIn(xml: string): readonly Annotation[] {
  const annotations = new Map<string, Annotation>();
  const open = new Set<Annotation>();
  let inside: Annotation | undefined;
  let isAuthor = false;
  let isText = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const id = attributes['office:name'] ?? '';
    if (name === 'office:annotation') {
      inside = { author: '', text: '', words: '' };
      annotations.set(id, inside);
      isText = false;
    }
    if (name === 'office:annotation-end') open.delete(annotations.get(id)!);
    if (name === 'dc:creator') isAuthor = true;
    // Dates and initials stand beside the paragraphs of a comment.
    if (name === 'text:p') isText = true;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text:p') isText = false;
    if (name === 'text:p' && inside) inside.text += '\n';
    if (name === 'dc:creator') isAuthor = false;
    if (name !== 'office:annotation' || !inside) return;
    open.add(inside);
    inside = undefined;
  });
  parser.on('text', text => {
    if (!inside) for (const annotation of open) annotation.words += text;
    else if (isAuthor) inside.author += text;
    else if (isText) inside.text += text;
  });
  parser.write(xml).close();
  assert.equal(open.size, 0);
  return [...annotations.values()].map(each => ({ ...each, text: each.text.trim() }));
}
