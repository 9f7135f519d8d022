import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { toDocxReport } from '../../../../src/review/report/docx';
import type { Report } from '../../../../src/review/report/model';
import { describeAnchor } from '../../../../src/review/anchors/describe';
import { commentAt, fullReport, hostileReport, hugeReport, reportOf } from './support';

type Parts = Readonly<Record<string, string>>;

async function partsOf(report: Report): Promise<Parts> {
  const files = unzipSync(await toDocxReport(report));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The words of the document between the marks of each comment, by its id. */
function wordsOfComments(xml: string): Map<string, string> {
  const words = new Map<string, string>();
  const open = new Set<string>();
  const parser = new SaxesParser({ xmlns: false });
  let isText = false;
  parser.on('opentag', ({ name, attributes }) => {
    const id = attributes['w:id']!;
    if (name === 'w:commentRangeStart') open.add(id);
    if (name === 'w:commentRangeStart') words.set(id, '');
    if (name === 'w:commentRangeEnd') open.delete(id);
    isText = name === 'w:t';
  });
  parser.on('closetag', () => (isText = false));
  parser.on('text', text => {
    if (isText) for (const id of open) words.set(id, words.get(id)! + text);
  });
  parser.write(xml).close();
  assert.equal(open.size, 0);
  return words;
}

interface WordComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string;
  text: string;
}

function commentsIn(xml: string): WordComment[] {
  const comments: WordComment[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const [id, author, initials, date] = ['id', 'author', 'initials', 'date'].map(each => attributes[`w:${each}`]);
    if (name === 'w:comment') comments.push({ id: id!, author: author!, initials: initials!, date: date!, text: '' });
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:p') comments.at(-1)!.text += '\n';
  });
  parser.on('text', text => {
    const last = comments.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return comments.map(comment => ({ ...comment, text: comment.text.trim() }));
}

describe('report in DOCX', () => {
  it('anchors each comment in the words of the article that it is about', async () => {
    const parts = await partsOf(fullReport());
    const words = wordsOfComments(parts['word/document.xml']!);
    const said = commentsIn(parts['word/comments.xml']!).map(({ id, text }) => [words.get(id), text]);
    assert.deepEqual(said, [
      ['thanked the crews', 'Which crews?\nAsk the harbour.'],
      ['thanked the crews', 'The harbour answers on Friday.'],
      ['Heron Ferries', 'Full name of the company?\n(resolved)'],
      ['The line cost 30 million euros', 'Verdict: needs a source'],
      ['The line cost 40 million euros.', 'Verdict: disputed\nThe body says 30.'],
    ]);
  });

  it('says who commented and when, and what answers what', async () => {
    const parts = await partsOf(fullReport());
    const [first, second] = commentsIn(parts['word/comments.xml']!);
    assert.deepEqual([first?.author, first?.initials, first?.date.slice(0, 16)], ['R. Wren', 'RW', '2024-05-01T12:00']);
    assert.equal(second?.author, 'B. Finch');
    const threads = parts['word/commentsExtended.xml'] ?? '';
    assert.match(threads, /w15:paraIdParent=/);
    assert.match(threads, /w15:done="1"/);
  });

  it('tells what is about no words of the article in the report alone', async () => {
    const parts = await partsOf(fullReport());
    assert.doesNotMatch(parts['word/comments.xml']!, /A quotation that was cut|A good start/);
    assert.match(parts['word/document.xml']!, /A quotation that was cut/);
    assert.match(parts['word/document.xml']!, /possible match 0\.97, not decided/);
  });

  it('is well-formed whatever others wrote', async () => {
    for (const report of [hostileReport(), reportOf(''), reportOf('\n\n')]) {
      for (const [name, xml] of Object.entries(await partsOf(report)))
        if (/\.(xml|rels)$/.test(name)) new SaxesParser({ xmlns: true }).write(xml).close();
    }
    const { 'word/_rels/document.xml.rels': links = '' } = await partsOf(hostileReport());
    assert.doesNotMatch(links, /javascript/);
  });

  it('holds comments that overlap, span paragraphs, or stand on blank lines', async () => {
    const text = 'One two three.\n\nFour five six.';
    const at = (id: string, start: number, end: number) => ({
      ...commentAt(text, id, 'One'),
      anchor: describeAnchor(text, { start, end }),
    });
    const entries = [at('a', 0, 7), at('b', 4, 20), at('c', 14, 16), at('d', 20, 30), at('e', 30, 30)];
    const parts = await partsOf(reportOf(text, entries));
    const words = wordsOfComments(parts['word/document.xml']!);
    assert.deepEqual([...words.values()].sort(), ['', '', 'One two', ' five six.', 'two three.Four'].sort());
  });

  it('holds thousands of comments on a megabyte', async () => {
    const parts = await partsOf(hugeReport());
    assert.equal(parts['word/comments.xml']!.match(/<w:comment /g)?.length, 3000);
  });
});
