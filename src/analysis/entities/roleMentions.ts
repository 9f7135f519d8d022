import type { Entity, Mention, Person } from '../model';
import { forEachStep, type Steps } from '../steps';
import { isPossessive, lastTokenBefore } from '../text/tokens';
import { isRoleNoun } from './gazetteers/nameWords';
import { isRoleModifier, POSSESSIVES } from './rolePhrases';
import type { ReadSentence } from './sentenceMentions';

/** Ranks that stand abbreviated before a name and written out elsewhere: "the general". */
const RANK_WORDS: Readonly<Record<string, string>> = {
  'gen.': 'general',
  'col.': 'colonel',
  'maj.': 'major',
  'capt.': 'captain',
  'adm.': 'admiral',
  'sgt.': 'sergeant',
  'sen.': 'senator',
  'gov.': 'governor',
  'prof.': 'professor',
};

/**
 * Adds mentions by role, where a description such as "the foreign minister" or "its defense minister" stands alone and fits
 * the stated role of exactly one of the people named before it.
 * @param entities in order of first mention
 */
export function* addRoleMentions(
  text: string,
  sentences: readonly ReadSentence[],
  entities: readonly Entity[],
): Steps<Entity[]> {
  const holders = holdersByDescription(entities);
  const added = new Map<string, Mention[]>();
  yield* forEachStep(sentences, read => {
    for (const { from, to } of standAloneDescriptions(read)) {
      const span = { start: read.tokens[from]!.start, end: read.tokens[to - 1]!.end };
      const words = text.slice(span.start, span.end);
      const [person, other] = holders.get(words.toLowerCase()) ?? [];
      if (!person || !isNamedBefore(person, span.start) || (other && isNamedBefore(other, span.start))) continue;
      const mentions = added.get(person.id) ?? [];
      mentions.push({ ...span, entity: person.id, kind: 'person', text: words, form: 'role' });
      added.set(person.id, mentions);
    }
  });
  return entities.map(entity => withMentions(entity, added.get(entity.id)));
}

/**
 * By each description the first two people it fits, which is enough to know whether it fits one or more. A title is
 * described by itself, its last words ("minister") and its first ("envoy" for "envoy for Belarus").
 */
function holdersByDescription(entities: readonly Entity[]): Map<string, Person[]> {
  const holders = new Map<string, Person[]>();
  for (const person of entities) {
    if (person.kind !== 'person') continue;
    for (const description of new Set(person.roles.flatMap(({ title }) => descriptionsOf(title)))) {
      const known = holders.get(description) ?? [];
      if (known.length < 2) holders.set(description, [...known, person]);
    }
  }
  return holders;
}

function descriptionsOf(title: string): string[] {
  const words = title
    .toLowerCase()
    .split(' ')
    .map(word => RANK_WORDS[word] ?? word);
  return words.flatMap((_, index) => [words.slice(index).join(' '), words.slice(0, index + 1).join(' ')]);
}

function isNamedBefore(person: Person, offset: number): boolean {
  return person.mentions[0]!.start < offset;
}

function withMentions(entity: Entity, extra: readonly Mention[] | undefined): Entity {
  if (!extra) return entity;
  return { ...entity, mentions: [...entity.mentions, ...extra].sort((a, b) => a.start - b.start) };
}

/** Noun phrases with a role word, behind "the" or a possessor, with no name beside them. */
function standAloneDescriptions(read: ReadSentence): { from: number; to: number }[] {
  const { tokens } = read;
  const found: { from: number; to: number }[] = [];
  for (let head = 1; head < tokens.length; head += 1) {
    if (!isRoleNoun(tokens[head]!.lower) || read.mentionOf(head) || isNamed(read, head)) continue;
    let from = head;
    while (from > 0 && !read.mentionOf(from - 1) && isRoleModifier(tokens, from - 1)) from -= 1;
    const before = tokens[from - 1];
    if (before && (before.lower === 'the' || POSSESSIVES.has(before.lower) || isPossessive(before)))
      found.push({ from, to: head + 1 });
  }
  return found;
}

/** Whether a name stands beside the role word, so that it is that person's title and no mention of its own. */
function isNamed(read: ReadSentence, head: number): boolean {
  const next = read.tokens[head + 1];
  const nextIsRole = next !== undefined && isRoleNoun(next.lower);
  const behind = read.mentionOf(next?.text === ',' ? head + 2 : head + 1);
  return (
    nextIsRole ||
    behind?.entity.kind === 'person' ||
    /^(of|for|to|at)$/.test(next?.lower ?? '') ||
    isApposition(read, head)
  );
}

/** `Li Shangfu, the defense minister,` */
function isApposition(read: ReadSentence, head: number): boolean {
  const comma = lastTokenBefore(read.tokens, head, 5, token => token.text === ',');
  return comma > 0 && read.mentionOf(comma - 1)?.entity.kind === 'person';
}
