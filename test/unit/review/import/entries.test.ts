import assert from 'node:assert/strict';
import { readImport } from '../../../../src/review/import/entries';
import type { Entry } from '../../../../src/review/model';
import { EMPTY_RECORD } from '../../../../src/review/record';
import { writeSidecar } from '../../../../src/review/sidecar/collection';
import { allEntries } from '../report/support';

const QUOTE = { type: 'TextQuoteSelector', exact: 'thanked the crews', prefix: 'She ', suffix: '.' };

/** An answer of the API of Hypothesis, shortened to what matters. */
const HYPOTHESIS = {
  total: 3,
  rows: [
    {
      id: 'Ab-1',
      created: '2024-05-01T10:00:00.123456+00:00',
      updated: '2024-05-02T10:00:00.000000+00:00',
      user: 'acct:wren@hypothes.is',
      user_info: { display_name: 'R. Wren' },
      uri: 'https://paper.example/ferries',
      text: 'Which crews?',
      tags: ['sourcing', 'crews'],
      target: [
        {
          source: 'https://paper.example/ferries',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 1, endOffset: 9 },
            { type: 'TextPositionSelector', start: 5000, end: 5017 },
            QUOTE,
          ],
        },
      ],
    },
    {
      id: 'Ab-2',
      user: 'acct:finch@hypothes.is',
      text: 'All of them.',
      references: ['Ab-1'],
      target: [{ source: 'x' }],
    },
    { id: 'Ab-3', user: 'acct:finch@hypothes.is', text: '', tags: [], target: [{ selector: [QUOTE] }] },
  ],
};

function importOf(json: unknown): ReturnType<typeof readImport> {
  return readImport(JSON.stringify(json));
}

async function only(json: unknown): Promise<Entry> {
  const { entries } = await importOf(json);
  assert.equal(entries.length, 1);
  return entries[0]!;
}

describe('import of annotations', () => {
  it('reads what Hypothesis exports: comments at their words, replies, tags, who and when', async () => {
    const { entries, unread } = await importOf(HYPOTHESIS);
    assert.equal(unread, 0);
    const [comment, reply, highlight] = entries;
    assert.deepEqual(
      [comment?.type, comment?.id, comment?.author, comment?.created, comment?.modified],
      ['comment', 'https://hypothes.is/a/Ab-1', 'R. Wren', '2024-05-01T10:00:00.123Z', '2024-05-02T10:00:00.000Z'],
    );
    assert.ok(comment?.type === 'comment');
    assert.equal(comment.text, 'Which crews?\nTags: sourcing, crews');
    assert.deepEqual(
      [comment.anchor?.exact, comment.anchor?.prefix, comment.anchor?.hash],
      ['thanked the crews', 'She ', null],
    );
    assert.ok(reply?.type === 'reply');
    assert.deepEqual([reply.to, reply.author, reply.text], [comment.id, 'finch', 'All of them.']);
    assert.ok(highlight?.type === 'comment');
    assert.equal(highlight.text, 'Highlighted.');
  });

  it('reads its client’s export, replies that come beside their comments, and one annotation', async () => {
    const { rows } = HYPOTHESIS;
    assert.equal((await importOf({ export_date: 'x', annotations: rows })).entries.length, 3);
    const beside = await importOf({ rows: rows.slice(0, 1), replies: rows.slice(1, 2) });
    assert.deepEqual(
      beside.entries.map(({ type }) => type),
      ['comment', 'reply'],
    );
    assert.equal((await only(rows[0])).type, 'comment');
  });

  it('reads W3C annotations in every shape: collection, page, list; bodies and targets of all kinds', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/1',
      type: 'Annotation',
    };
    const target = { source: 'https://paper.example/ferries', selector: QUOTE };
    const said = { type: 'TextualBody', value: 'Which crews?' };
    const forms = [
      { ...annotation, motivation: 'commenting', body: said, target },
      {
        ...annotation,
        motivation: ['questioning'],
        body: [said, { type: 'TextualBody', purpose: 'tagging', value: 'crews' }],
        target: [target],
      },
      { ...annotation, bodyValue: 'Which crews?', target },
      { ...annotation, body: 'Which crews?', target, creator: [{ name: 'R. Wren' }] },
    ];
    for (const form of forms) {
      for (const whole of [
        form,
        [form],
        { type: 'AnnotationPage', items: [form] },
        { type: 'AnnotationCollection', first: { items: [form] } },
      ]) {
        const entry = await only(whole);
        assert.ok(entry.type === 'comment');
        assert.match(entry.text, /^Which crews\?/);
        assert.equal(entry.anchor?.exact, 'thanked the crews');
      }
    }
  });

  it('reads what Dossier itself exported as what it was', async () => {
    const entries = allEntries();
    const text = writeSidecar({ ...EMPTY_RECORD, entries: new Map(entries.map(entry => [entry.id, entry])) }, 'a.txt');
    const imported = await readImport(text);
    const typesById = (all: readonly Entry[]) => new Map(all.map(({ id, type }) => [id.replace(/^.*\//, ''), type]));
    assert.deepEqual(new Map([...typesById(imported.entries)].sort()), new Map([...typesById(entries)].sort()));
  });

  it('knows an annotation again by its id, or by all it says if it has none', async () => {
    const { rows } = HYPOTHESIS;
    assert.equal((await importOf([...rows, ...rows])).entries.length, 3);
    const nameless = { text: 'A thought.', target: [{ selector: [QUOTE] }] };
    const [one, other] = [await only(nameless), await only(nameless)];
    assert.equal(one.id, other.id);
    assert.notEqual(one.id, (await only({ ...nameless, text: 'Another.' })).id);
  });

  it('makes a comment of a reply to something that is not in the file', async () => {
    const entry = await only([HYPOTHESIS.rows[1]]);
    assert.equal(entry.type, 'comment');
    assert.deepEqual(entry.subject, { type: 'document' });
  });

  it('counts what says nothing, and goes on', async () => {
    const { entries, unread } = await importOf([
      { id: 'x', target: 'https://paper.example' },
      HYPOTHESIS.rows[0],
      7,
      null,
    ]);
    assert.deepEqual([entries.length, unread], [1, 1]);
  });

  it('takes hostile values for what they are', async () => {
    const entry = await only({
      id: '__proto__',
      text: '<script>alert(1)</script>',
      user: `acct:${'x'.repeat(10_000)}\u202e\n@evil`,
      created: 'yesterday',
      target: [
        {
          selector: [
            { type: 'TextQuoteSelector', exact: { toString: 1 } },
            { ...QUOTE, prefix: 7, suffix: null },
          ],
        },
      ],
    });
    assert.ok(entry.author !== null && entry.author.length <= 200 && !/[\n\u202e]/.test(entry.author));
    assert.equal(entry.created, '1970-01-01T00:00:00.000Z');
  });

  it('says why a file holds no annotations', async () => {
    const cases: [string, RegExp][] = [
      ['', /no JSON/],
      ['<html>', /no JSON/],
      ['{"rows": [', /no JSON/],
      ['{}', /no annotations/],
      ['[]', /no annotations/],
      ['"text"', /no annotations/],
      ['[1, 2]', /no annotations/],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, /no (JSON|annotations)/],
      [JSON.stringify(Array.from({ length: 20_001 }, () => ({}))), /more than 20000/],
    ];
    for (const [text, message] of cases) await assert.rejects(readImport(text), { name: 'NotAnnotations', message });
  });
});
