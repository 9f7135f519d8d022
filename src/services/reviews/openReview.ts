import * as vscode from 'vscode';
import type { Span } from '../../analysis/text/span';
import { describeAnchor } from '../../review/anchors/describe';
import { findAnchors } from '../../review/anchors/find';
import { trackSpan } from '../../review/anchors/track';
import { reverseOf, sameAnchor, stepOf, takeStep, type ChangeContext, type Step } from '../../review/change';
import { makeReview, type Anchor, type Entry, type EntryId, type Review, type ReviewChange } from '../../review/model';
import { EMPTY_RECORD, withEntry, type ReviewRecord } from '../../review/record';
import { runInSlices } from '../slices';
import { hashOf } from './hash';

/** Wait after an edit before the words it took are looked for elsewhere. */
const TYPING_PAUSE_MS = 250;
/** Share of its words that must be left of a place for it to be the same place. */
const LEAST_LEFT = 0.5;
/** Changes that can be taken back. */
const MOST_STEPS = 200;

/** What is said of a change but the text, which the review of an open document knows. */
export type ChangedBy = Omit<ChangeContext, 'text'>;

/**
 * The review of one open document: its entries, where they stand while the text is edited, and the steps to take back. What an
 * edit takes away is looked for elsewhere in the text at the next pause.
 */
export class OpenReview implements vscode.Disposable {
  readonly #didChange = new vscode.EventEmitter<void>();
  /** The text that the places count in; kept here because an event does not say what it took away. */
  #text: string;
  #record: ReviewRecord = EMPTY_RECORD;
  readonly #places = new Map<EntryId, Span>();
  readonly #sought = new Set<EntryId>();
  #review: Review | undefined;
  #undo: Step[] = [];
  #redo: Step[] = [];
  #search: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when entries or places change; not for places that only move with the text before them. */
  readonly onDidChange = this.#didChange.event;

  /** @param text of the document */
  constructor(text: string) {
    this.#text = text;
  }

  get review(): Review {
    this.#review ??= makeReview(this.#record.entries.values(), new Map(this.#places), this.#sought);
    return this.#review;
  }

  get record(): ReviewRecord {
    return this.#record;
  }

  get text(): string {
    return this.#text;
  }

  /** Takes another record in the place of this one, as it was read from files; entries that are known keep their places. */
  async accept(record: ReviewRecord): Promise<void> {
    const before = this.#record.entries;
    this.#record = record;
    for (const id of this.#places.keys()) if (!record.entries.get(id)?.anchor) this.#places.delete(id);
    for (const { id, anchor } of record.entries.values()) {
      if (!anchor || this.#standsAt(this.#places.get(id), anchor, before.get(id)?.anchor)) continue;
      this.#places.delete(id);
      this.#sought.add(id);
    }
    this.#changed();
    if (this.#sought.size > 0) await this.#seek();
  }

  /**
   * Writes the anchors anew that would not lead to the same words again; the others stay as they are, so that a review file
   * changes little when its document does.
   * @param hash of `text`
   */
  refreshAnchors(hash: string): void {
    for (const [id, place] of this.#places) {
      const entry = this.#record.entries.get(id)!;
      const anchor = describeAnchor(this.#text, place, hash);
      if (isGood(this.#text, entry.anchor!, anchor)) continue;
      this.#record = withEntry(this.#record, { ...entry, anchor });
    }
    this.#review = undefined;
  }

  /** Carries out a change. */
  apply(change: ReviewChange, by: ChangedBy): readonly Entry[] {
    const step = stepOf(this.#record, change, { ...by, text: this.#text });
    this.#take(step);
    remember(this.#undo, step);
    this.#redo = [];
    return step.flatMap(({ after }) => after ?? []);
  }

  /** @returns whether there was something to take back */
  undo(now: Date): boolean {
    return this.#back(this.#undo, this.#redo, now);
  }

  redo(now: Date): boolean {
    return this.#back(this.#redo, this.#undo, now);
  }

  /** Lets an entry stand at other words; one step for undo. */
  reattach(id: EntryId, span: Span, by: ChangedBy): void {
    const entry = this.#record.entries.get(id);
    if (!entry) return;
    this.apply({ replace: [{ ...entry, anchor: describeAnchor(this.#text, span) }] }, by);
  }

  /** Follows an edit of the text. */
  edited(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    // The last in the text first: all count in the text before the event.
    for (const change of changes.toSorted((a, b) => b.rangeOffset - a.rangeOffset)) this.#follow(change);
    if (this.#record.entries.size === 0) return;
    this.#changed();
    if (this.#sought.size > 0 || this.review.orphans.length > 0) this.#seekSoon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
    this.#didChange.dispose();
  }

  #follow({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): void {
    const edit = { start: rangeOffset, end: rangeOffset + rangeLength, inserted: text.length };
    for (const [id, place] of this.#places) {
      const entry = this.#record.entries.get(id)!;
      const tracked = trackSpan(place, edit);
      if (tracked && isEnough(tracked, entry.anchor!)) this.#places.set(id, tracked);
      else this.#lose(entry, place);
    }
    this.#text = this.#text.slice(0, edit.start) + text + this.#text.slice(edit.end);
  }

  #lose(entry: Entry, place: Span): void {
    this.#places.delete(entry.id);
    this.#sought.add(entry.id);
    // The words as they were just now, unless little was left of them when the last of it went.
    if (isEnough(place, entry.anchor!))
      this.#record = withEntry(this.#record, { ...entry, anchor: describeAnchor(this.#text, place) });
  }

  #take(step: Step): void {
    this.#record = takeStep(this.#record, step);
    const unplaced: Entry[] = [];
    for (const { id, before, after } of step) {
      if (after?.anchor && this.#places.has(id) && sameAnchor(before?.anchor, after.anchor)) continue;
      this.#places.delete(id);
      if (after?.anchor) unplaced.push(after);
    }
    for (const { id } of unplaced) this.#sought.add(id);
    // Words that stand where their anchor says need no search.
    for (const { id, anchor } of unplaced) if (this.#standsThere(anchor!)) this.#place(id, anchor!);
    this.#changed();
    if (this.#sought.size > 0) void this.#seek();
  }

  #standsThere({ prefix, exact, suffix, start }: Anchor): boolean {
    return this.#text.startsWith(prefix + exact + suffix, start - prefix.length);
  }

  /** Whether an anchor needs no search: it is the one whose place is known, or says the same words of it. */
  #standsAt(place: Span | undefined, anchor: Anchor, before: Anchor | null | undefined): boolean {
    if (!place) return false;
    return sameAnchor(anchor, before) || sameWords(anchor, describeAnchor(this.#text, place));
  }

  #place(id: EntryId, { start, end }: Span): void {
    this.#places.set(id, { start, end });
    this.#sought.delete(id);
  }

  #back(from: Step[], to: Step[], now: Date): boolean {
    for (let step = from.pop(); step; step = from.pop()) {
      const reverse = reverseOf(this.#record, step, now);
      if (reverse.length === 0) continue;
      this.#take(reverse);
      remember(to, reverse);
      return true;
    }
    return false;
  }

  #seekSoon(): void {
    this.#search?.abort();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#seek(), TYPING_PAUSE_MS);
  }

  /** Looks for the entries that have no place. */
  async #seek(): Promise<void> {
    this.#search?.abort();
    const search = (this.#search = new AbortController());
    const lost = [...this.#record.entries.values()].filter(({ id, anchor }) => anchor && !this.#places.has(id));
    const anchors = lost.map(({ anchor }) => anchor!);
    const text = this.#text;
    const hash = await hashOf(text);
    const found = await runInSlices(findAnchors(text, anchors, hash), { signal: search.signal });
    if (!found || search.signal.aborted) return;
    lost.forEach(({ id }, index) => {
      const place = found[index];
      if (place && this.#record.entries.has(id)) this.#place(id, place);
    });
    this.#sought.clear();
    this.#changed();
  }

  #changed(): void {
    this.#review = undefined;
    this.#didChange.fire();
  }
}

function isEnough({ start, end }: Span, { exact }: Anchor): boolean {
  return end - start >= LEAST_LEFT * exact.length;
}

/** Whether an anchor still leads where a fresh one does: it has the same words, and no others are like them. */
function isGood(text: string, anchor: Anchor, fresh: Anchor): boolean {
  if (anchor.hash === null || !sameWords(anchor, fresh)) return false;
  if (anchor.start === fresh.start) return true;
  const words = anchor.prefix + anchor.exact + anchor.suffix;
  return text.indexOf(words) === text.lastIndexOf(words);
}

function sameWords(one: Anchor, other: Anchor): boolean {
  return one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;
}

function remember(steps: Step[], step: Step): void {
  steps.push(step);
  if (steps.length > MOST_STEPS) steps.shift();
}
