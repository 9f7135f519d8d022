import type { Conflict, Role } from '../model';
import { contains } from '../text/span';
import type { ClaimSpan } from './claims';
import type { SentenceIndex } from './sentenceIndex';
import { meaningOf } from './synonyms';

/** Titles that one may add to another without saying anything else. */
const EMPTY = /^(?:the|of|for|and|former|acting|senior|then|new|its|first)$/;

/** Roles that a claim gives people, where the body gives them another of the same sort: foreign minister, defence minister. */
export function roleConflicts({ reading, start, end }: ClaimSpan, index: SentenceIndex): Conflict[] {
  const people = new Set(reading.read.mentions.map(({ entity }) => entity));
  return [...people].flatMap(({ name, roles }) => {
    const stated = roles.filter(role => contains({ start, end }, role));
    const inBody = roles.filter(role => index.isBody(role.sentence));
    return stated.flatMap(role => {
      if (inBody.some(other => !differ(role, other))) return [];
      const other = inBody.find(one => headOf(one) === headOf(role));
      if (!other) return [];
      const message = `The body says “${other.title}” of ${name} where the key point says “${role.title}”.`;
      return [{ start: role.start, end: role.end, body: { start: other.start, end: other.end }, message }];
    });
  });
}

/** Whether two titles of the same sort name different offices: each has a word of its own that the other lacks. */
function differ(one: Role, other: Role): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.some(word => !others.includes(word)) && others.some(word => !words.includes(word));
}

function headOf(role: Role): string | undefined {
  return wordsOf(role).at(-1);
}

function wordsOf({ title }: Role): string[] {
  const [main = ''] = title.toLowerCase().split(/ of | for /);
  const words = main.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter(word => !EMPTY.test(word)).map(meaningOf);
}
