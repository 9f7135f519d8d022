import { isPossessiveAt } from '../entities/rolePhrases';
import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';

/** Tokens between the words of a sanction and its target. */
const REACH = 28;

/** Words behind which no target of the same sanction stands. */
const STOPS =
  /^(who|whom|which|that|whose|saying|said|accusing|accused|because|after|before|while|when|where|if|unless|by|over|for|under|during|since|until|citing|but|as)$/;

/**
 * The first target from an offset of the article on, with those joined to it. Who only describes it is none: `the founder’s
 * brother, Daulet`, `two officials of the commission`.
 */
export function mentionsFrom(read: ReadSentence, from: number, until: number, places: boolean): string[] {
  const { tokens } = read;
  const first = tokens.findIndex(token => token.start >= from);
  const targets: LocatedMention[] = [];
  let joined = true;
  for (
    let index = Math.max(0, first);
    first >= 0 && index < tokens.length && index < first + REACH * (targets.length + 1);
    index += 1
  ) {
    const token = tokens[index]!;
    if (token.start >= until) break;
    const mention = read.mentionOf(index);
    if (mention) {
      const isFirst = targets.length === 0;
      const direct = isDirect(tokens, first, index);
      if (joined && isTarget(read, mention, direct, places && isFirst)) {
        targets.push(mention);
        joined = false;
      }
      index = Math.max(index, mention.to - 1);
      continue;
    }
    if (targets.length === 0) {
      if (isStop(tokens, index) && !opensList(tokens, index)) break;
    } else if (isJoining(tokens, index) || (token.text === ',' && isListComma(read, index, targets))) joined = true;
    else if (token.text === ',' || isDescriptive(tokens[index]!.lower)) continue;
    else if (isStop(tokens, index)) {
      const again = linkAgain(tokens, index);
      if (again < 0) break;
      index = again;
      joined = true;
    } else if (joined && token.tags.has('Verb') && !token.tags.has('Noun')) break;
  }
  return [...new Set(targets.map(({ entity }) => entity.id))];
}

/** Between the things of a list: `and`, `along with`, semicolons where there are several. */
function isJoining(tokens: ReadSentence['tokens'], index: number): boolean {
  const { lower } = tokens[index]!;
  const before = tokens[index - 1]?.lower ?? '';
  if (lower === 'with') return /^(along|together)$/.test(before);
  if (lower === 'as') return before === 'well';
  if (lower === ';') return tokens.filter(({ text }) => text === ';').length > 1;
  return /^(and|or|plus|including)$/.test(lower);
}

/** "Known only as Kos" says the name. */
function isStop(tokens: ReadSentence['tokens'], index: number): boolean {
  const { lower, text } = tokens[index]!;
  if (lower === 'as' && (/^(known|only)$/.test(tokens[index - 1]?.lower ?? '') || tokens[index + 1]?.lower === 'well'))
    return false;
  return STOPS.test(lower) || /^[;:“”"]$/.test(text);
}

/** `froze the assets of three men: Kos, Roe and Doe` */
function opensList(tokens: ReadSentence['tokens'], index: number): boolean {
  return tokens[index]!.text === ':' && !/^(said|says|added|wrote)$/.test(tokens[index - 1]?.lower ?? '');
}

/** Where a list goes on behind a relative clause: `on Kos, who ran the police, and on his cousin`, `blacklist Kos Aero, which makes
 * engines, and its chief executive`; -1 if nowhere. */
function linkAgain(tokens: ReadSentence['tokens'], from: number): number {
  return tokens.findIndex(
    ({ lower }, index) =>
      index > from &&
      /^(and|or)$/.test(tokens[index - 1]!.lower) &&
      (/^(on|against)$/.test(lower)
        ? !tokens[index + 1]?.lower.endsWith('day')
        : /^(its|his|her|their)$/.test(lower) && tokens[index - 2]?.text === ','),
  );
}

/** Whether a token is the first one, or the first behind "the". */
function isDirect(tokens: ReadSentence['tokens'], first: number, index: number): boolean {
  return index === first || (index === first + 1 && tokens[first]!.lower === 'the');
}

/** `A, B and C`: the comma stands between two names of the same kind. */
function isListComma(read: ReadSentence, comma: number, targets: readonly LocatedMention[]): boolean {
  const next = read.mentionOf(comma + 1);
  const last = targets.at(-1)!;
  return last.to === comma && next?.entity.kind === last.entity.kind;
}

function isDescriptive(word: string): boolean {
  return /^(on|against|of|from|the|its|his|her|their|an?)$/.test(word);
}

/** @param direct whether it stands right behind the link: a place further back only says where */
function isTarget(
  { tokens }: ReadSentence,
  { entity, from, to }: LocatedMention,
  direct: boolean,
  places: boolean,
): boolean {
  if (isPossessiveAt(tokens, to) || tokens[from - 1]?.text === '(') return false;
  // "On Damascus officials" is not on Damascus.
  if (entity.kind === 'place') return places && direct && !(tokens[to]?.tags.has('Noun') && !tokens[to].capital);
  if (!isPersonOrBody(entity.kind)) return false;
  // "And an EU diplomat said"
  if (entity.kind === 'organization' && /^an?$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    direct ||
    !/^(of|in|at|from|for|with)$/.test(tokens[link]?.lower ?? '') ||
    /^(and|or)$/.test(tokens[link - 1]?.lower ?? '')
  );
}

/** Whether those of a kind can be sanctioned by name. */
export function isPersonOrBody(kind: string): boolean {
  return kind === 'person' || kind === 'organization';
}
