import assert from 'node:assert/strict';
import { stepOf, takeStep } from '../../../../src/review/change';
import type { Comment } from '../../../../src/review/model';
import { difference, EMPTY_RECORD, merge, type ReviewRecord } from '../../../../src/review/record';
import { readSidecar, writeSidecar } from '../../../../src/review/sidecar/collection';
import { contextOf } from '../support';

type Json = Readonly<Record<string, unknown>>;

/** An annotation of another program, with what `over` says. */
function annotation(over: Json = {}): Json {
  const body = { type: 'TextualBody', purpose: 'commenting', value: 'Which one?' };
  return { id: 'urn:a', type: 'Annotation', motivation: 'commenting', body, target: 'a.txt', ...over };
}

function read(...items: readonly unknown[]): ReviewRecord {
  return readSidecar(JSON.stringify({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } }));
}

function itemsOf(record: ReviewRecord): readonly Json[] {
  return (JSON.parse(writeSidecar(record, 'a.txt')) as { first: { items: Json[] } }).first.items;
}

function textsOf({ entries }: ReviewRecord): readonly string[] {
  return [...entries.values()].map(entry => (entry as Comment).text).sort();
}

describe('an annotation that another program wrote', () => {
  it('stays of the form that it had', () => {
    const html = { type: 'TextualBody', purpose: 'commenting', value: 'Which one?', format: 'text/html' };
    const [item] = itemsOf(read(annotation({ body: html, creator: { type: 'Organization', name: 'Wren' } })));
    assert.deepEqual(item!.body, html);
    assert.deepEqual(item!.creator, { type: 'Organization', name: 'Wren' });
  });

  it('with a date that is none keeps it beside one that can be read', () => {
    for (const date of ['yesterday', '', 7, '+275760-09-13T00:00:00.000Z', '-000200-01-01T00:00:00.000Z']) {
      const once = read(annotation({ created: '2024-05-01T12:00:00Z', modified: date }));
      const [item] = itemsOf(once);
      assert.equal(item!.modified, '2024-05-01T12:00:00.000Z');
      assert.equal(item!['dossier:modified'], date);
      assert.deepEqual(readSidecar(writeSidecar(once, 'a.txt')), once);
    }
  });

  it('can be changed whatever its date, and the change is the later one', () => {
    for (const modified of ['+275760-09-13T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '8999-12-31T23:59:59.999Z']) {
      const record = read(annotation({ modified }));
      const entry = { ...(record.entries.get('urn:a') as Comment), text: 'The first one' };
      const changed = takeStep(record, stepOf(record, { replace: [entry] }, contextOf()));
      assert.deepEqual(textsOf(merge(record, changed)), ['The first one'], modified);
      assert.deepEqual(textsOf(readSidecar(writeSidecar(changed, 'a.txt'))), ['The first one'], modified);
    }
  });

  it('that was copied by hand with its id is another one, and identical copies are one', () => {
    const body = { type: 'TextualBody', purpose: 'commenting', value: 'And who?' };
    const record = read(annotation(), annotation({ body }), annotation(), annotation({ id: 'urn:a#2' }), 'loose');
    assert.deepEqual(textsOf(record), ['And who?', 'Which one?', 'Which one?']);
    assert.deepEqual([...record.entries.keys()], ['urn:a', 'urn:a#3', 'urn:a#2']);
    assert.deepEqual(
      readSidecar(writeSidecar(record, 'a.txt')),
      readSidecar(writeSidecar(merge(record, record), 'a.txt')),
    );
  });

  it('without the words that it is about stays as it is, though it is not shown', () => {
    const selectors = [
      { type: 'TextPositionSelector', start: 4, end: 9 },
      { type: 'TextQuoteSelector' },
      null,
      'x',
      [],
    ];
    for (const selector of selectors) {
      const item = annotation({ target: { source: 'a.txt', selector } });
      const record = read(item);
      assert.equal(record.entries.size, 0);
      assert.deepEqual(itemsOf(record), [item]);
    }
  });

  it('keeps what several programs wrote into it', () => {
    const [one, two] = [
      { rights: 'CC0', creator: { name: 'B', mbox: 'b@example.org' } },
      { creator: { name: 'B', age: 7 } },
    ];
    const [item] = itemsOf(merge(read(annotation(one)), read(annotation({ ...two, via: 'urn:x' }))));
    assert.equal(item!.rights, 'CC0');
    assert.equal(item!.via, 'urn:x');
    assert.deepEqual(item!.creator, { type: 'Person', name: 'B', age: 7, mbox: 'b@example.org' });
  });

  it('may have members with any name', () => {
    const hostile = JSON.parse('{ "__proto__": {}, "constructor": { "prototype": 1 }, "toString": null }') as Json;
    const record = readSidecar(JSON.stringify({ type: 'AnnotationCollection', ...hostile }));
    assert.deepEqual(Object.keys(difference(record, EMPTY_RECORD).extra).sort(), Object.keys(hostile).sort());
    const [item] = itemsOf(merge(read(annotation(hostile)), read(annotation())));
    for (const name of Object.keys(hostile)) assert.ok(Object.hasOwn(item!, name), name);
  });
});
