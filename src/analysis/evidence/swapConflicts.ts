import type { LocatedMention } from '../entities/sentenceMentions';
import type { Conflict } from '../model';
import type { ClaimSpan } from './claims';
import { saysOtherwise } from './conflict';
import type { Ground } from './grounds';
import type { Reading } from './reading';
import { meaningOf } from './synonyms';
import { nameKeys } from './terms';

/** Names before and behind a verb among which who did it and to whom is looked for; tokens between them at most. */
const REACH = 8;

/** Who does what a verb says, and to whom. */
interface Deed {
  readonly doer: LocatedMention;
  readonly other: LocatedMention;
}

/**
 * Deeds of a claim that the body tells the other way round, of the same two: `Velm expelled an envoy of Corvania` and
 * `Corvania expelled an envoy of Velm`. None where any sentence tells it as the claim does.
 */
export function swapConflicts({ reading, from, to }: ClaimSpan, grounds: readonly Ground[]): Conflict[] {
  return reading.wordsWithin(from, to).flatMap(index => {
    const { lower, tags } = reading.read.tokens[index]!;
    const claimed = tags.has('Verb') ? deedAt(reading, index) : undefined;
    if (!claimed) return [];
    const told = grounds.flatMap(({ reading: body }) =>
      body.placesOf(meaningOf(lower)).flatMap(at => {
        const deed = deedAt(body, at);
        return deed ? [{ body, deed }] : [];
      }),
    );
    if (told.some(({ deed }) => isSame(deed.doer, claimed.doer))) return [];
    const swapped = told.find(({ deed }) => isSame(deed.doer, claimed.other) && isSame(deed.other, claimed.doer));
    return swapped
      ? [saysOtherwise(reading.read, claimed.doer.mention, swapped.body.read, swapped.deed.doer.mention)]
      : [];
  });
}

/** The names nearest to a verb on both sides, in the order that active and passive ask for. */
function deedAt({ read }: Reading, index: number): Deed | undefined {
  const before = read.mentions.filter(({ to }) => to <= index && index - to < REACH).at(-1);
  const behind = read.mentions.find(({ from }) => from > index && from - index <= REACH);
  if (!before || !behind) return undefined;
  const isPassive = read.tokens.slice(Math.max(before.to, index - 3), index).some(({ lower }) => BEING.test(lower));
  const isBy = read.tokens.slice(index + 1, behind.from).some(({ lower }) => lower === 'by');
  if (isPassive !== isBy) return undefined;
  return isPassive ? { doer: behind, other: before } : { doer: before, other: behind };
}

const BEING = /^(?:am|is|are|was|were|be|been|being)$/;

function isSame({ entity: one }: LocatedMention, { entity: other }: LocatedMention): boolean {
  const keys = nameKeys(other);
  return nameKeys(one).some(key => keys.includes(key));
}
