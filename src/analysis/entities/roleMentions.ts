import type { Entity, Mention, Person } from '../model';
import { forEachStep, type Steps } from '../steps';
import { isPossessive } from '../text/tokens';
import { isRoleModifier, POSSESSIVES } from './rolePhrases';
import { isRoleWord } from './roleWords';
import type { ReadSentence } from './sentenceMentions';

/** Titles that stand one way before a name and another elsewhere: "the general", "the judge". */
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
  justice: 'judge',
};

/** People looked at under one description; with more it tells nobody apart. */
const MOST_HOLDERS = 8;

/**
 * Adds mentions by role, where a description such as "the foreign minister" or "its defense minister" stands alone and fits
 * the stated role of one of the people named before it, or of only one of those named in the last sentences.
 * @param entities in order of first mention
 */
export function* addRoleMentions(
  text: string,
  sentences: readonly ReadSentence[],
  entities: readonly Entity[],
): Steps<Entity[]> {
  const holders = holdersByDescription(entities);
  const added = new Map<string, Mention[]>();
  const lastNamed = new Map<string, number>();
  yield* forEachStep(sentences, read => {
    for (const { from, to, owner } of standAloneDescriptions(read, holders)) {
      const span = { start: read.tokens[from]!.start, end: read.tokens[to - 1]!.end };
      const words = text.slice(span.start, span.end);
      const fitting = (holders.get(words.toLowerCase()) ?? []).filter(one => isOwner(one, owner));
      // "The prime minister of Japan" may open an article that names its only holder later; key points speak of those the body
      // names.
      const isSole = (owner !== undefined || read.where !== 'body') && fitting.length === 1;
      const holder = isSole ? fitting[0] : meantOf(fitting, read, span.start, lastNamed);
      if (!holder) continue;
      const { id } = holder.person;
      const mentions = added.get(id) ?? [];
      mentions.push({ ...span, entity: id, kind: 'person', text: words, form: 'role' });
      added.set(id, mentions);
    }
    for (const { entity } of read.mentions) lastNamed.set(entity.id, read.index);
  });
  return entities.map(entity => withMentions(entity, added.get(entity.id)));
}

interface Holder {
  readonly person: Person;
  /** Ids of those whose roles the description fits. */
  readonly owners: ReadonlySet<string>;
}

/** Of several people one description fits, the only one named in these many sentences before it is meant. */
const RECENT = 3;

function meantOf(
  holders: readonly Holder[],
  read: ReadSentence,
  offset: number,
  lastNamed: ReadonlyMap<string, number>,
): Holder | undefined {
  const named = holders.filter(({ person }) => isNamedBefore(person, offset));
  if (named.length < 2) return named[0];
  const here = new Set(read.mentions.filter(({ mention }) => mention.start < offset).map(({ entity }) => entity.id));
  const recent = named.filter(
    ({ person: { id } }) => here.has(id) || read.index - (lastNamed.get(id) ?? -Infinity) <= RECENT,
  );
  return recent.length === 1 ? recent[0] : undefined;
}

/** "The owner of Boa Sorte" is who is said to own Boa Sorte; without a name behind it any holder fits. */
function isOwner({ owners }: Holder, owner: Entity | undefined): boolean {
  return owner === undefined || owners.has(owner.id);
}

/**
 * By each description the first few people it fits, which is enough to know whether it fits one or more. A title is
 * described by itself, its last words ("minister") and its first ("envoy" for "envoy for Belarus").
 */
function holdersByDescription(entities: readonly Entity[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const person of entities) {
    if (person.kind !== 'person') continue;
    const owners = new Set(person.roles.flatMap(({ of }) => (of && 'entity' in of ? of.entity : [])));
    for (const description of new Set(person.roles.flatMap(({ title }) => descriptionsOf(title)))) {
      const known = holders.get(description) ?? [];
      if (known.length < MOST_HOLDERS) holders.set(description, [...known, { person, owners }]);
    }
  }
  return holders;
}

/** `special envoy for the border` is described by itself, by its first words and by the last ones of `special envoy`. */
function descriptionsOf(title: string): string[] {
  const words = title
    .toLowerCase()
    .split(' ')
    .map(word => RANK_WORDS[word] ?? word);
  const link = words.findIndex(word => /^(of|for|to|at|in|on|from)$/.test(word));
  const head = link > 0 ? words.slice(0, link) : words;
  const lasts = head.map((_, index) => head.slice(index).join(' '));
  return [...lasts, ...words.map((_, index) => words.slice(0, index + 1).join(' '))].flatMap(withShortForm);
}

/** Titles and how they are called for short. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  'chief executive': 'ceo',
  'chief executive officer': 'ceo',
  'chief financial officer': 'cfo',
  'chief operating officer': 'coo',
  'managing director': 'md',
  'prime minister': 'premier',
  'deputy prime minister': 'deputy premier',
};

function withShortForm(description: string): string[] {
  const short =
    SHORT_FORMS[description] ?? (/^former \S+$/.test(description) ? description.replace('former ', 'ex-') : '');
  return short === '' ? [description] : [description, short];
}

function isNamedBefore(person: Person, offset: number): boolean {
  return person.mentions[0]!.start < offset;
}

function withMentions(entity: Entity, extra: readonly Mention[] | undefined): Entity {
  if (!extra) return entity;
  return { ...entity, mentions: [...entity.mentions, ...extra].sort((a, b) => a.start - b.start) };
}

interface StandAlone {
  readonly from: number;
  readonly to: number;
  /** Whose role it is said to be: `the owner of Boa Sorte`, `the UN envoy`. */
  readonly owner: Entity | undefined;
}

/** Noun phrases with a role word, behind "the" or a possessor, with no name beside them. */
function standAloneDescriptions(read: ReadSentence, known: ReadonlyMap<string, unknown>): StandAlone[] {
  const { tokens } = read;
  const found: StandAlone[] = [];
  for (let head = 1; head < tokens.length; head += 1) {
    if (!isRoleWord(tokens[head]!.lower) || read.mentionOf(head) || isNamedBehind(read, head)) continue;
    let from = head;
    while (
      from > 0 &&
      !isDescriptive(tokens, from - 1) &&
      !read.mentionOf(from - 1) &&
      isRoleModifier(tokens, from - 1)
    )
      from -= 1;
    const opening = openingOf(read, from);
    if (!opening || isApposition(read, opening.at)) continue;
    const complement = complementOf(read, head);
    if (complement) found.push({ from, to: head + 1, owner: complement.owner ?? opening.owner });
    else if (known.has(`${tokens[head]!.lower} of ${tokens[head + 2]?.lower}`))
      found.push({ from, to: head + 3, owner: opening.owner });
  }
  return found;
}

/** The word that opens the phrase: "the", a possessive or a possessor; what tells of the person may stand between. */
function openingOf(read: ReadSentence, from: number): { at: number; owner?: Entity } | undefined {
  const { tokens } = read;
  let at = from - 1;
  while (isDescriptive(tokens, at)) at -= 1;
  if (/^old$/.test(tokens[at]?.lower ?? '') && /^\d+$/.test(tokens[at - 4]?.text ?? '')) at -= 5;
  const before = tokens[at];
  if (!before) return undefined;
  if (before.lower === 'the' || POSSESSIVES.has(before.lower) || isPossessive(before)) return { at };
  const owner = read.mentionOf(at);
  const isOwned = owner && owner.entity.kind !== 'person' && tokens[owner.from - 1]?.lower === 'the';
  return isOwned ? { at: owner.from - 1, owner: owner.entity } : undefined;
}

/** What follows the role word, unless it makes the phrase somebody else's: `the foreign minister of the neighbour`. */
function complementOf(read: ReadSentence, head: number): { owner?: Entity } | undefined {
  const { tokens } = read;
  const link = tokens[head + 1]?.lower ?? '';
  if (!/^(of|for|to|at)$/.test(link)) return {};
  const next = tokens[head + 2];
  const owner = read.mentionOf(next?.lower === 'the' ? head + 3 : head + 2);
  // "The finance chief of Haemaru Lines, Ana Kos,": her title.
  if (owner && tokens[owner.to]?.text === ',' && read.mentionOf(owner.to + 1)?.entity.kind === 'person')
    return undefined;
  if (owner) return owner.entity.kind === 'person' ? undefined : { owner: owner.entity };
  // "accused the envoy of “lying”", "of lying", "wants the minister to resign"
  if (link === 'of') return next === undefined || next.type === 'mark' || next.lower.endsWith('ing') ? {} : undefined;
  return next === undefined || /^(the|a|an|its|their|his|her)$/.test(next.lower) ? undefined : {};
}

/** Whether a name stands behind the role word, so that it is that person's title and no mention of its own. */
function isNamedBehind(read: ReadSentence, head: number): boolean {
  const next = read.tokens[head + 1];
  if (next !== undefined && isRoleWord(next.lower)) return true;
  return read.mentionOf(next?.text === ',' ? head + 2 : head + 1)?.entity.kind === 'person';
}

/** `Li Shangfu, the defense minister,` */
function isApposition(read: ReadSentence, opening: number): boolean {
  const { tokens } = read;
  const possessor = isPossessive(tokens[opening]) ? read.mentionOf(opening - 1) : undefined;
  const from = possessor?.from ?? opening;
  const comma = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return tokens[comma]?.text === ',' && read.mentionOf(comma - 1)?.entity.kind === 'person';
}

/** "The new chairwoman" is the chairwoman. */
function isDescriptive(tokens: ReadSentence['tokens'], index: number): boolean {
  return /^(new|veteran|young|old|elderly|popular|current|embattled|outspoken|long-serving|same|outgoing|incoming|late|retired|ousted|jailed|exiled)$/.test(
    tokens[index]?.lower ?? '',
  );
}
