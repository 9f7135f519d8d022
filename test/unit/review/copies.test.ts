import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reverseOf, stepOf, takeStep, type Step } from '../../../src/review/change';
import { partFor, pendingOf, takeOver } from '../../../src/review/copies';
import type { Comment, ReviewChange } from '../../../src/review/model';
import { difference, EMPTY_RECORD, isEmpty, merge, mergeAll, type ReviewRecord } from '../../../src/review/record';
import { readSidecar, writeSidecar } from '../../../src/review/sidecar/collection';
import { commentOf, NOON, PASSAGE, recordOf } from './support';

/** The files of a document by their names, as a disk has them. */
type Disk = Map<string, string>;

/** A window that reviews a document: what `KeptReview` does, one step at a time, so that steps of windows can be mixed. */
class Window {
  record = EMPTY_RECORD;
  settled = EMPTY_RECORD;
  /** What the window wrote down at once, which is still there when it is killed. */
  journal = EMPTY_RECORD;
  /** What is about to be written: somebody else may write between the check and the writing. */
  writing: string | undefined;
  steps: Step[] = [];
  isSettling = false;

  constructor(
    readonly disk: Disk,
    readonly file: string,
  ) {}

  change(change: ReviewChange, now: Date, id: string): void {
    const step = stepOf(this.record, change, { text: '', author: this.file, now, makeId: () => id });
    this.record = takeStep(this.record, step);
    this.steps.push(step);
    this.journal = this.pending;
  }

  undo(now: Date): Step {
    const step = this.steps.pop();
    const reverse = step ? reverseOf(this.record, step, now) : [];
    this.record = takeStep(this.record, reverse);
    this.journal = this.pending;
    return reverse;
  }

  /** @param isSure whether nobody can be about to write what was read before this window wrote */
  read(isSure: boolean): void {
    const read = mergeAll([...this.disk.values()].map(readSidecar));
    this.record = takeOver(read, this.disk.size === 0 ? this.record : this.pending);
    if (!this.isSettling || isSure) [this.settled, this.isSettling] = [read, false];
    this.journal = this.pending;
  }

  startWriting(isSure: boolean): void {
    this.read(isSure);
    const [before, behind] = [(name: string) => name < this.file, (name: string) => name > this.file].map(isOther =>
      mergeAll([...this.disk].filter(([name]) => isOther(name)).map(([, text]) => readSidecar(text))),
    );
    const own = this.disk.get(this.file);
    const part = partFor(this.record, own === undefined ? EMPTY_RECORD : readSidecar(own), {
      before: before!,
      behind: behind!,
    });
    const text = writeSidecar(part, 'a.txt');
    this.writing = own === text || (own === undefined && isEmpty(part)) ? undefined : text;
  }

  write(): void {
    if (this.writing === undefined) return;
    this.disk.set(this.file, this.writing);
    this.writing = undefined;
    this.isSettling = true;
  }

  kill(): void {
    const read = mergeAll([...this.disk.values()].map(readSidecar));
    this.settled = difference(read, this.journal);
    this.record = takeOver(read, this.journal);
    [this.writing, this.steps, this.isSettling] = [undefined, [], !isEmpty(this.journal)];
  }

  get pending(): ReviewRecord {
    return pendingOf(this.record, this.settled, NOON);
  }
}

const KINDS = ['add', 'edit', 'remove', 'undo', 'read', 'check', 'write', 'annotate', 'kill'] as const;
type Kind = (typeof KINDS)[number];

/** What is to be in the end of each entry: its latest text, or `null` if it was removed last. */
type Expected = Map<string, { readonly text: string | null; readonly time: number }>;

/** Windows on one document, and what they do in turn. */
class Desk {
  readonly disk: Disk = new Map();
  readonly windows: readonly Window[];
  readonly expected: Expected = new Map();
  readonly annotated = new Set<string>();
  /** With an entry goes what others wrote into it, also where somebody who has not heard of its removal changes it later. */
  readonly removed = new Set<string>();
  #clock = 0;

  constructor(files: readonly string[]) {
    this.windows = files.map(file => new Window(this.disk, file));
  }

  do(kind: Kind, which: number, pick: number): void {
    const window = this.windows[which % this.windows.length]!;
    const entries = [...window.record.entries.values()] as Comment[];
    const entry = entries[pick % entries.length];
    const now = new Date(NOON.getTime() + (this.#clock += 1) * 1000);
    const id = `urn:${this.#clock}`;
    if (kind === 'add') this.#change(window, { add: [{ ...PASSAGE, text: id } as typeof PASSAGE] }, now, id);
    else if (kind === 'edit' && entry) this.#change(window, { replace: [{ ...entry, text: id }] }, now, id);
    else if (kind === 'remove' && entry) this.#change(window, { remove: [entry.id] }, now, id);
    else if (kind === 'undo') this.#expect(window.undo(now));
    else if (kind === 'read') window.read(this.#isQuiet(window));
    else if (kind === 'check') window.startWriting(this.#isQuiet(window));
    else if (kind === 'write') window.write();
    else if (kind === 'annotate') this.#annotate(pick);
    else if (kind === 'kill') window.kill();
  }

  /** Everybody reads and writes until nobody has anything to write. */
  settle(): void {
    for (const window of this.windows) window.write();
    for (let round = 0; round < 6; round += 1)
      for (const window of this.windows) {
        window.startWriting(true);
        window.write();
      }
    for (const window of this.windows) window.read(true);
  }

  #change(window: Window, change: ReviewChange, now: Date, id: string): void {
    window.change(change, now, id);
    this.#expect(window.steps.at(-1)!);
  }

  #expect(step: Step): void {
    for (const { id, after, time } of step) {
      const known = this.expected.get(id);
      const at = Date.parse(time);
      if (!after) this.removed.add(id);
      if (!known || known.time < at) this.expected.set(id, { text: after && (after as Comment).text, time: at });
    }
  }

  /** Another program writes a member of its own into an annotation, and no date. */
  #annotate(pick: number): void {
    const files = [...this.disk.keys()].sort();
    const name = files[pick % files.length];
    // It does so while nobody is about to write the file as it was before.
    if (name === undefined || this.windows.some(({ writing }) => writing !== undefined)) return;
    const ids = [...this.disk.get(name)!.matchAll(/"id": "(urn:\d+)"/g)].map(([, id]) => id!);
    const id = ids[pick % ids.length];
    if (id === undefined || this.annotated.has(id)) return;
    this.annotated.add(id);
    this.disk.set(name, this.disk.get(name)!.replace(`"id": "${id}",`, `"id": "${id}", "rights": "of ${id}",`));
  }

  #isQuiet(own: Window): boolean {
    return this.windows.every(window => window === own || window.writing === undefined);
  }
}

const steps = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(2), fc.nat(9)), { minLength: 5, maxLength: 60 });
const FILES = [
  ['a', 'a'],
  ['a', 'a', 'a'],
  ['a', 'b'],
  ['a', 'b', 'b'],
];

/** Both are about to write; what the first wrote is read once, and then the other has written over it. */
const OVERWRITTEN: [Kind, number, number][] = [
  ['add', 0, 0],
  ['add', 1, 0],
  ['check', 0, 0],
  ['check', 1, 0],
  ['write', 0, 0],
  ['read', 0, 0],
  ['write', 1, 0],
];

/** One removes what another program wrote into and another window changes later, before it reads of the removal. */
const REVIVED: [Kind, number, number][] = [
  ['add', 0, 0],
  ['check', 0, 0],
  ['write', 0, 0],
  ['read', 1, 0],
  ['annotate', 0, 0],
  ['undo', 0, 0],
  ['edit', 1, 0],
];

describe('windows that review one document', () => {
  it('lose nothing that was said and bring nothing back, in whatever order they read and write', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), steps, (files, all) => {
        const desk = new Desk(files);
        for (const [kind, which, pick] of all) desk.do(kind, which, pick);
        desk.settle();
        const texts = [...desk.expected].flatMap(([id, { text }]) => (text === null ? [] : [[id, text]])).sort();
        for (const { record, pending } of desk.windows) {
          const seen = [...record.entries.values()].map(entry => [entry.id, (entry as Comment).text]).sort();
          assert.deepEqual(seen, texts);
          assert.ok(isEmpty(pending), 'nothing is left to write');
          for (const { id, extra } of record.entries.values())
            if (desk.annotated.has(id) && !desk.removed.has(id)) assert.equal(extra.rights, `of ${id}`);
        }
      }),
      {
        numRuns: 300,
        examples: [
          [['a', 'a'], OVERWRITTEN],
          [['a', 'a'], REVIVED],
        ],
      },
    );
  });

  it('do not both leave to the other what both files have', () => {
    const entry = recordOf(commentOf('urn:1'));
    const text = writeSidecar(entry, 'a.txt');
    const disk: Disk = new Map([
      ['a', text],
      ['b', text],
    ]);
    const windows = ['a', 'b'].map(file => new Window(disk, file));
    for (const window of windows) window.startWriting(true);
    for (const window of windows) window.write();
    assert.deepEqual(mergeAll([...disk.values()].map(readSidecar)), entry);
    assert.doesNotMatch(disk.get('b')!, /urn:1/);
  });

  it('write old removals down only where what was removed is still there', () => {
    const entry = commentOf('urn:1', { modified: '2020-01-01T00:00:00.000Z' });
    const removed: ReviewRecord = { ...EMPTY_RECORD, removed: new Map([['urn:1', '2020-01-02T00:00:00.000Z']]) };
    assert.deepEqual(pendingOf(removed, recordOf(entry), NOON), removed);
    assert.ok(isEmpty(pendingOf(removed, EMPTY_RECORD, NOON)));
    assert.ok(isEmpty(difference(merge(recordOf(entry), removed), removed)));
  });
});
