import type { Span } from '../../src/analysis/text/span';
import { describeAnchor } from '../../src/review/anchors/describe';
import type { Anchor } from '../../src/review/model';
import { makeRandom } from '../screening/random';
import { changeWords, deleteSpan, insertBlocks, moveBlocks, unedited, type Edit, type EditedText } from './edits';
import { targetsOf, type Kind, type Target } from './targets';

/*
 * What counts. A target survives if at least half of its code units are still in the text as they were; its place is then
 * from the first to the last of them, with words that were put in the place of its own. It is anchored right if what was found
 * and that place share at least three quarters of what either covers. Targets of which less is left, but something, are
 * neither survivors nor deleted and do not count. Deleted targets are anchored falsely if anything is found at all.
 */
const SURVIVING = 0.5;
const RIGHT = 0.75;

const all =
  (...edits: readonly Edit[]): Edit =>
  (edited, random, foreign) =>
    edits.reduce((result, edit) => edit(result, random, foreign), edited);

/** What is done to the texts, by the name of it. */
const EDITS: Readonly<Record<string, Edit>> = {
  '15 % of words changed': changeWords(15),
  'blocks moved': moveBlocks(3),
  'live-blog mix': all(insertBlocks(4), changeWords(5), moveBlocks(2)),
};

export const SURVIVALS = Object.keys(EDITS);
export const DELETIONS = ['deleted', ...SURVIVALS.map(name => `deleted, ${name}`)];

/** Anchors to look for in an edited text. */
export interface Trial {
  /** One of `SURVIVALS` or `DELETIONS`. */
  readonly name: string;
  /** The text as it was when the anchors were written. */
  readonly before: string;
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** What each anchor is to find; what nobody can say does not count. */
  readonly expected: readonly { readonly kind: Kind; readonly place: Span | 'none' | 'unclear' }[];
}

/** All that is tried with some texts: the same for the same seed. */
export function* trialsOf(texts: readonly string[], seed: number): Generator<Trial, void> {
  const random = makeRandom(seed);
  const drawn = texts.map(text => ({ text, targets: targetsOf(text, random) }));
  const paragraphs = texts.flatMap(text => text.split(/\n\s*\n/)).filter(words => words.length > 40);
  for (const [number, { text, targets }] of drawn.entries()) {
    const foreign = paragraphs.filter(words => !text.includes(words));
    for (const [name, edit] of Object.entries(EDITS)) {
      const edited = edit(unedited(text), makeRandom(seed * 7919 + number), foreign);
      yield survival(name, text, edited, targets);
    }
    for (const [index, target] of targets.entries()) {
      const deleted = deleteSpan(unedited(text), target);
      yield deletion(DELETIONS[0]!, text, deleted.text, target);
      for (const [name, edit] of Object.entries(EDITS)) {
        const edited = edit(deleted, makeRandom(seed * 104729 + number * 100 + index), foreign);
        yield deletion(`deleted, ${name}`, text, edited.text, target);
      }
    }
  }
}

/** Whether a method found what it was to find, or nothing where there is nothing. */
export function isRight(place: Span | 'none', found: Span | null): boolean {
  return place === 'none' ? found === null : found !== null && shared(place, found) >= RIGHT;
}

function survival(name: string, before: string, edited: EditedText, targets: readonly Target[]): Trial {
  return {
    name,
    before,
    text: edited.text,
    anchors: targets.map(target => describeAnchor(before, target)),
    expected: targets.map(target => ({ kind: target.kind, place: placeOf(edited, target) })),
  };
}

function deletion(name: string, before: string, text: string, target: Target): Trial {
  const anchors = [describeAnchor(before, target)];
  return { name, before, text, anchors, expected: [{ kind: target.kind, place: 'none' }] };
}

/** Where what is left of a target stands, if it has survived. */
function placeOf({ origins, kept }: EditedText, { start, end }: Span): Span | 'unclear' {
  const own = origins.flatMap((origin, at) => (origin >= start && origin < end ? [at] : []));
  const same = own.filter(at => kept[at]).length;
  return same < SURVIVING * (end - start) ? 'unclear' : { start: own[0]!, end: own.at(-1)! + 1 };
}

function shared(one: Span, other: Span): number {
  const both = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return both / (one.end - one.start + other.end - other.start - both);
}
