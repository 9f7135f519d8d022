import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAnnotation } from '../../../../src/review/sidecar/annotation';
import { DamagedSidecar, readSidecar, writeSidecar } from '../../../../src/review/sidecar/collection';
import type { Anchor } from '../../../../src/review/model';
import { EMPTY_RECORD, merge } from '../../../../src/review/record';
import { commentOf, recordOf } from '../support';
import { anyRecord } from './arbitrary';

const ANCHOR: Anchor = {
  exact: 'on Monday',
  prefix: 'resigned ',
  suffix: ', the',
  start: 22,
  end: 31,
  hash: 'sha256-0f',
};

const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/a/1',
  type: 'Annotation',
  motivation: 'commenting',
  creator: { type: 'Person', name: 'B. Heron', homepage: 'https://example.org/b' },
  created: '2024-05-01T12:00:00Z',
  rights: 'CC0',
  body: [
    { type: 'TextualBody', purpose: 'commenting', value: 'Which one?', language: 'en' },
    { type: 'Image', id: 'https://example.org/a.png' },
  ],
  target: {
    type: 'SpecificResource',
    source: 'article.txt',
    state: { type: 'TimeState', cached: 'https://example.org/c' },
    selector: [
      { type: 'TextQuoteSelector', exact: 'Monday', prefix: 'on ', suffix: ',' },
      { type: 'XPathSelector', value: '/p[2]' },
    ],
  },
};

function fileOf(...items: readonly unknown[]): string {
  return JSON.stringify({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } });
}

interface Parsed {
  readonly [name: string]: unknown;
  readonly first: { readonly items: readonly Readonly<Record<string, unknown>>[] };
}

describe('a review file', () => {
  it('is a W3C annotation collection', () => {
    const record = recordOf(commentOf('urn:uuid:1', { anchor: ANCHOR, subject: { type: 'passage' }, resolved: true }));
    const json = JSON.parse(writeSidecar(record, 'article.txt')) as Parsed;
    assert.equal(json.type, 'AnnotationCollection');
    assert.deepEqual(json.first.items[0], {
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'commenting',
      'dossier:subject': { type: 'passage' },
      creator: { type: 'Person', name: 'R. Wren' },
      created: '2024-05-01T12:00:00.000Z',
      modified: '2024-05-01T12:00:00.000Z',
      body: { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Says who?' },
      'dossier:resolved': true,
      target: {
        type: 'SpecificResource',
        source: 'article.txt',
        'dossier:sourceHash': 'sha256-0f',
        selector: [
          { type: 'TextQuoteSelector', exact: 'on Monday', prefix: 'resigned ', suffix: ', the' },
          { type: 'TextPositionSelector', start: 22, end: 31 },
        ],
      },
    });
  });

  it('holds whatever a review can hold', () => {
    fc.assert(
      fc.property(anyRecord, record => {
        assert.deepEqual(readSidecar(writeSidecar(record, 'a%20b.txt')), record);
      }),
    );
  });

  it('is the same whoever writes it, and changes by the lines of what was added', () => {
    const [one, two] = [commentOf('urn:uuid:1'), commentOf('urn:uuid:2')];
    const both = writeSidecar(recordOf(one, two), 'a.txt');
    assert.equal(writeSidecar(recordOf(two, one), 'a.txt'), both);
    assert.equal(writeSidecar(readSidecar(both), 'a.txt'), both);
    const before = writeSidecar(recordOf(two), 'a.txt').split('\n');
    const added = both.split('\n').filter(line => !before.includes(line));
    assert.deepEqual(
      added.map(line => line.trim()),
      ['"id": "urn:uuid:1",'],
    );
  });

  it('keeps what other programs wrote, at any depth', () => {
    const record = readSidecar(fileOf(ANNOTATION));
    const entry = record.entries.get(ANNOTATION.id)!;
    assert.equal(entry.type, 'comment');
    assert.equal(entry.anchor?.exact, 'Monday');
    const edited = { ...entry, type: 'comment' as const, text: 'The first one', resolved: false };
    const json = JSON.parse(writeSidecar(recordOf(edited), 'article.txt')) as Parsed;
    const [item] = json.first.items;
    assert.deepEqual(item!.creator, ANNOTATION.creator);
    assert.equal(item!.rights, 'CC0');
    assert.deepEqual(item!.body, [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'The first one', language: 'en' },
      ANNOTATION.body[1],
    ]);
    const { state, selector } = item!.target as typeof ANNOTATION.target;
    assert.deepEqual(state, ANNOTATION.target.state);
    assert.deepEqual(selector.at(-1), ANNOTATION.target.selector[1]);
    assert.deepEqual(readSidecar(JSON.stringify(json)).entries.get(ANNOTATION.id), { ...edited, anchor: entry.anchor });
  });

  it('keeps annotations it does not understand, and members of the collection', () => {
    const link = { ...ANNOTATION, id: 'urn:uuid:link', motivation: 'linking', body: 'https://example.org' };
    const verdict = { ...ANNOTATION, id: 'urn:uuid:new', 'dossier:type': 'score', body: { value: 7 } };
    const file = { ...(JSON.parse(fileOf(link, verdict, 'urn:uuid:elsewhere')) as object), creator: 'somebody' };
    const record = readSidecar(JSON.stringify(file));
    assert.equal(record.entries.size, 0);
    const json = JSON.parse(writeSidecar(record, 'article.txt')) as Parsed;
    assert.equal(json.creator, 'somebody');
    assert.equal(json.first.items.length, 3);
    for (const item of [link, verdict, 'urn:uuid:elsewhere'])
      assert.ok(json.first.items.some(each => JSON.stringify(each) === JSON.stringify(item)));
  });

  it('that version control left in conflict has both sides', () => {
    const [base, ours, theirs] = [[], ['urn:uuid:2'], ['urn:uuid:3']].map(ids =>
      writeSidecar(recordOf(commentOf('urn:uuid:1'), ...ids.map(id => commentOf(id))), 'a.txt').split('\n'),
    );
    const from = base!.findIndex((line, index) => line !== ours![index] || line !== theirs![index]);
    const behind = (lines: readonly string[]) => lines.slice(from).join('\n');
    const text = [
      base!.slice(0, from).join('\n'),
      ...['<<<<<<< HEAD', behind(ours!), '||||||| base', behind(base!), '=======', behind(theirs!), '>>>>>>> branch'],
    ].join('\n');
    assert.deepEqual([...readSidecar(text).entries.keys()].sort(), ['urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3']);
  });

  it('that is damaged is told as such, never read by halves', () => {
    const nested = '['.repeat(50_000) + ']'.repeat(50_000);
    const whole = writeSidecar(recordOf(commentOf('urn:uuid:1')), 'a.txt');
    for (const text of [
      '',
      'x',
      '7',
      'null',
      '[]',
      '{}',
      whole.slice(0, -30),
      '{"first":{"items":{}}}',
      fileOf('nested').replace('"nested"', nested),
    ])
      assert.throws(() => readSidecar(text), DamagedSidecar, text.slice(0, 20));
  });

  it('that is hostile harms nobody', () => {
    const broken = fc.constantFrom(
      ...Object.keys(ANNOTATION),
      '__proto__',
      'constructor',
      'dossier:type',
      'dossier:subject',
    );
    fc.assert(
      fc.property(fc.dictionary(broken, fc.jsonValue()), members => {
        const record = readSidecar(fileOf({ ...ANNOTATION, ...members }));
        assert.deepEqual(readSidecar(writeSidecar(record, 'a.txt')), record);
      }),
    );
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(readAnnotation({ ...ANNOTATION, target: { selector: {} } }), null);
  });
});

describe('merging reviews', () => {
  it('comes to the same in any order, any number of times', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        assert.deepEqual(sorted(merge(a, b)), sorted(merge(b, a)));
        assert.deepEqual(sorted(merge(merge(a, b), c)), sorted(merge(a, merge(b, c))));
        assert.deepEqual(sorted(merge(a, a)), sorted(a));
        assert.deepEqual(sorted(merge(a, EMPTY_RECORD)), sorted(a));
      }),
    );
  });

  it('keeps the later change, and what was removed since', () => {
    const old = commentOf('a');
    const edited = commentOf('a', { text: 'Better', modified: '2024-05-02T00:00:00.000Z' });
    const removed = { ...EMPTY_RECORD, removed: new Map([['a', '2024-05-01T18:00:00.000Z']]) };
    assert.deepEqual(merge(recordOf(old), removed), removed);
    assert.deepEqual(merge(recordOf(edited), removed), recordOf(edited));
  });

  function sorted(record: ReturnType<typeof merge>): string {
    return writeSidecar(record, 'a.txt');
  }
});
