import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';

/** What may stand between two joined names besides a comma or a word that joins: descriptions and titles, `and the trader, Gen.` */
const LEAD = String.raw`(?:(?:the|its|his|her|their|an?) (?:[\p{Ll}’'-]+ ){0,4}(?:[\p{Ll}’'-]+, )?)?(?:\p{Lu}[\p{L}-]*\.? ){0,2}`;
/** `Kos Lines and its owner, Vesna Kos` */
const OWNED = /\b(?:and|as well as|with) (?:its|his|her|their) \p{Ll}/u;
/** `Kos, a banker, and Roe` */
const DESCRIBED = String.raw`(?:, (?:an?|the|his|her|its|their) [\p{Ll}’' -]{2,60})?`;
const JOINED = new RegExp(String.raw`^${DESCRIBED},? (?:and|or|as well as|along with|together with) ${LEAD}$`, 'u');
const LISTED = new RegExp(String.raw`^[,;] ${LEAD}$`, 'u');

/** The names joined to one, in the order of the text and with it: `Australia, Britain and Canada`. */
export function conjunctsOf(read: ReadSentence, sentence: string, one: LocatedMention): LocatedMention[] {
  const { mentions } = read;
  const at = mentions.indexOf(one);
  const linkBehind = (index: number): 'joined' | 'listed' | undefined => {
    const [first, second] = [mentions[index], mentions[index + 1]];
    if (!first || !second) return undefined;
    const between = sentence.slice(first.mention.end - read.start, second.mention.start - read.start);
    if (isPerson(first) !== isPerson(second) && !(isNoPlace(first) && isNoPlace(second) && OWNED.test(between)))
      return undefined;
    if (JOINED.test(between)) return 'joined';
    return LISTED.test(between) && first.entity.kind === second.entity.kind ? 'listed' : undefined;
  };
  let from = at;
  while (linkBehind(from - 1) !== undefined) from -= 1;
  let to = at;
  while (linkBehind(to) !== undefined) to += 1;
  // "In Paris, Kos said": names that only a comma parts are no list.
  const links = mentions.slice(from, to).map((_, index) => linkBehind(from + index));
  return links.at(-1) === 'joined' ? mentions.slice(from, to + 1) : [one];
}

function isNoPlace({ entity }: LocatedMention): boolean {
  return entity.kind === 'person' || entity.kind === 'organization';
}

function isPerson({ entity }: LocatedMention): boolean {
  return entity.kind === 'person';
}
