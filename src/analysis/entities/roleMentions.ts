import type { Entity, Mention, Person } from '../model';
import type { TaggedSentence } from '../text/tagging';
import { isPossessive } from '../text/tokens';
import { ROLE_NOUNS } from './gazetteers/nameWords';
import { isRoleModifier, POSSESSIVES } from './rolePhrases';
import { readSentences, type ReadSentence } from './sentenceMentions';

/**
 * Adds mentions by role, where a description such as "the foreign minister" or "its defense minister" stands alone and fits
 * the stated role of exactly one person of the article.
 */
export function addRoleMentions(
  text: string,
  sentences: readonly TaggedSentence[],
  entities: readonly Entity[],
): Entity[] {
  const people = entities.filter((entity): entity is Person => entity.kind === 'person' && entity.roles.length > 0);
  const added = new Map<string, Mention[]>();
  for (const read of readSentences(sentences, entities)) {
    for (const { from, to } of standAloneDescriptions(read)) {
      const span = { start: read.tokens[from]!.start, end: read.tokens[to - 1]!.end };
      const words = text.slice(span.start, span.end);
      const fitting = people.filter(person => holds(person, words) && person.mentions[0]!.start < span.start);
      const [person] = fitting;
      if (fitting.length !== 1 || !person) continue;
      const mentions = added.get(person.id) ?? [];
      mentions.push({ ...span, entity: person.id, kind: 'person', text: words, form: 'role' });
      added.set(person.id, mentions);
    }
  }
  return entities.map(entity => withMentions(entity, added.get(entity.id)));
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
    if (!ROLE_NOUNS.has(tokens[head]!.lower) || read.mentionOf(head) || isNamed(read, head)) continue;
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
  const nextIsRole = next !== undefined && ROLE_NOUNS.has(next.lower);
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
  const comma = read.tokens.slice(0, head).findLastIndex(token => token.text === ',');
  return comma > 0 && head - comma <= 5 && read.mentionOf(comma - 1)?.entity.kind === 'person';
}

/** Whether the words are, or end, a title the person holds, or begin it: "envoy" for "envoy for Belarus". */
function holds(person: Person, words: string): boolean {
  const wanted = words.toLowerCase();
  return person.roles.some(({ title }) => {
    const own = title.toLowerCase();
    return own === wanted || own.endsWith(` ${wanted}`) || own.startsWith(`${wanted} `);
  });
}
