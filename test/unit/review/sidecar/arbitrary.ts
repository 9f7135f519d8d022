// Records as fast-check makes them up.
import fc from 'fast-check';
import { ENTITY_KINDS } from '../../../../src/analysis/model';
import { DECISIONS } from '../../../../src/review/adjudications';
import { STATES, VERDICTS, type Anchor, type Entry, type Subject } from '../../../../src/review/model';
import { EMPTY_RECORD, mergeAll, type ReviewRecord } from '../../../../src/review/record';

/** Objects as JSON.parse makes them. */
function plain<T>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(members, { noNullPrototype: true });
}

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const note = fc.option(text);
const id = fc.constantFrom('a', 'b', 'c', 'd').map(letter => `urn:uuid:${letter}`);
const time = fc.integer({ min: 0, max: 5 }).map(minute => new Date(Date.UTC(2024, 4, 1, 12, minute)).toISOString());

const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constantFrom('document', 'passage', 'keyPoint', 'statement').map(type => ({ type })),
  plain({ type: fc.constant('entity'), kind: fc.constantFrom(...ENTITY_KINDS), name: text }),
  plain({ type: fc.constant('match'), name: text, list: text, listing: text }),
  plain({ type: fc.constant('finding'), code: text }),
);

const anchor: fc.Arbitrary<Anchor> = fc
  .tuple(fc.string({ minLength: 1, maxLength: 12 }), text, text, fc.nat(999), fc.option(fc.constant('sha256-00')))
  .map(([exact, prefix, suffix, start, hash]) => ({ exact, prefix, suffix, start, end: start + exact.length, hash }));

const extra = fc.constantFrom<Readonly<Record<string, unknown>>>(
  {},
  { rights: 'CC0', creator: { homepage: 'https://example.org' } },
);
/** What another program says of the words of an anchored annotation. */
const moreSelectors = { target: { selector: [{ type: 'XPathSelector', value: '/p[2]' }] } };

const base = {
  id,
  author: fc.option(text),
  created: time,
  modified: time,
  subject,
  anchor: fc.option(anchor),
  extra: fc.constant({}),
};

export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  plain({ ...base, type: fc.constant('comment' as const), text, resolved: fc.boolean() }),
  plain({ ...base, anchor: fc.constant(null), type: fc.constant('reply' as const), to: id, text }),
  plain({ ...base, type: fc.constant('verdict' as const), verdict: fc.constantFrom(...VERDICTS), note }),
  plain({ ...base, type: fc.constant('check' as const) }),
  plain({
    ...base,
    type: fc.constant('ignore' as const),
    code: text,
    scope: fc.constantFrom('here' as const, 'document' as const),
  }),
  plain({
    ...base,
    type: fc.constant('adjudication' as const),
    decision: fc.constantFrom(...DECISIONS),
    reason: note,
  }),
  plain({ ...base, type: fc.constant('state' as const), state: fc.constantFrom(...STATES), note }),
);

const foreign = fc
  .tuple(id, time)
  .map(([own, modified]) => ({ id: own, type: 'Annotation', motivation: 'linking', modified }));

/** Records of few ids and times, so that they often say different things of one. */
export const anyRecord: fc.Arbitrary<ReviewRecord> = fc
  .tuple(
    fc.array(fc.tuple(anyEntry, extra)),
    fc.array(fc.tuple(id, time), { maxLength: 2 }),
    fc.array(foreign, { maxLength: 2 }),
    fc.constantFrom({}, { rights: 'CC0' }, { rights: 'CC BY', partOf: [1, 2] }),
  )
  .map(([entries, removed, others, members]) =>
    mergeAll([
      { ...EMPTY_RECORD, removed: new Map(removed), extra: members },
      ...entries.map(([entry, more]) => ({
        ...EMPTY_RECORD,
        entries: new Map([[entry.id, { ...entry, extra: entry.anchor ? { ...more, ...moreSelectors } : more }]]),
      })),
      ...others.map(each => ({ ...EMPTY_RECORD, foreign: new Map([[each.id, each]]) })),
    ]),
  );
