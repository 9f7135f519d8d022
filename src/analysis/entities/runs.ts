import type { TaggedSentence, TaggedToken } from '../text/tagging';
import { isJoiningHyphen } from '../text/tokens';
import { knownName } from './gazetteers/gazetteer';
import {
  COMPOUND_ENDINGS,
  NAME_PARTICLES,
  organizationWordType,
  placeOpenerType,
  placeWordType,
} from './gazetteers/nameWords';

/** Tokens `from` up to and without `to` of a sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Particles that may stand first in a name, where the sentence has it begin with a small letter: `von der Leyen`. */
const OPENING_PARTICLES = new Set([
  'al',
  'el',
  'von',
  'van',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'bin',
  'ibn',
  'abu',
  'ould',
  'ag',
]);

/** Bodies whose names list what they deal with: `Ministry of Water and Irrigation`. */
const HEADS_THAT_LIST = new Set([
  'ministry',
  'department',
  'office',
  'committee',
  'council',
  'agency',
  'authority',
  'commission',
  'federation',
  'institute',
  'board',
]);

/** Most tokens of a run: no name is longer, and so the work on one is bounded. */
const LONGEST_RUN = 24;

/**
 * The runs of capitalised words in a sentence, with the small words that names contain: `Ministry of Defence`,
 * `María de la Cruz`, `Ban Ki-moon`. A run may still hold a title, a country and a name; `candidates.ts` takes it apart.
 */
export function capitalRuns({ tokens }: TaggedSentence): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let index = 0; index < tokens.length;) {
    const to = startsRun(tokens, index) ? endOfRun(tokens, index) : index;
    if (to > index) runs.push({ from: index, to });
    index = Math.max(to, index + 1);
  }
  return runs;
}

function startsRun(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index]!;
  if (token.type !== 'word') return false;
  if (token.capital) return true;
  return OPENING_PARTICLES.has(token.lower) && afterParticles(tokens, index) !== undefined;
}

/** Index of the capitalised word after a chain of particles that starts at `index`. */
function afterParticles(tokens: readonly TaggedToken[], index: number): number | undefined {
  let next = index;
  while (next - index < 6 && NAME_PARTICLES.has(tokens[next]?.lower ?? ''))
    next += isJoiningHyphen(tokens, next + 1) ? 2 : 1;
  return next > index && tokens[next]?.type === 'word' && tokens[next]!.capital ? next : undefined;
}

function endOfRun(tokens: readonly TaggedToken[], from: number): number {
  let to = tokens[from]!.capital ? from + 1 : afterParticles(tokens, from)! + 1;
  while (to - from < LONGEST_RUN) {
    const next = extendRun(tokens, from, to);
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** The end of the run one link further on, or `undefined` where it ends. */
function extendRun(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  const token = tokens[to];
  if (!token) return undefined;
  if (isJoiningHyphen(tokens, to)) return hyphenContinues(tokens, from, to) ? to + 2 : undefined;
  if (!token.spaced) return suffixAfterComma(tokens, to) ?? afterListedMatter(tokens, from, to);
  if (token.type === 'word' && token.capital) return to + 1;
  return afterNickname(tokens, to) ?? afterLinkWord(tokens, from, to) ?? particlesInside(tokens, to);
}

function particlesInside(tokens: readonly TaggedToken[], to: number): number | undefined {
  const next = afterParticles(tokens, to);
  return next === undefined ? undefined : next + 1;
}

/** `King, Jr.` */
function suffixAfterComma(tokens: readonly TaggedToken[], to: number): number | undefined {
  return tokens[to]!.text === ',' && /^(Jr|Sr)\.?$/.test(tokens[to + 1]?.text ?? '') ? to + 2 : undefined;
}

/** `Jorge “Koki” Peña` */
function afterNickname(tokens: readonly TaggedToken[], to: number): number | undefined {
  const [open, name, close, next] = tokens.slice(to, to + 4);
  const quoted = /^[“"‘']$/.test(open?.text ?? '') && name?.capital === true && /^[”"’']$/.test(close?.text ?? '');
  return quoted && next?.capital === true && next.spaced ? to + 4 : undefined;
}

/** `Bank of England`, `Office for the Coordination`, `Ministry of Water and Irrigation`, `Johnson & Sons`. */
function afterLinkWord(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  const link = tokens[to]!.lower;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  if (tokens[next]?.type !== 'word' || !tokens[next].capital) return undefined;
  const run = tokens.slice(from, to);
  const isBody = run.some(isBodyWord);
  if (link === '&') return next + 1;
  if (link === 'of') return isBody || isOfWord(run.at(-1)!) ? next + 1 : undefined;
  if (link === 'for') return isBody ? next + 1 : undefined;
  if (link !== 'and' || next !== to + 1) return undefined;
  return isListing(run) ? next + 1 : isBody ? undefined : endOfListedBody(tokens, from, to);
}

/** Whether the word heads a body that may be "of" or "for" something; companies are "of" the place they sit in. */
function isBodyWord({ lower }: TaggedToken): boolean {
  const type = organizationWordType(lower);
  return /ministry|directorate/.test(lower) || lower === 'bank' || (type !== undefined && type !== 'company');
}

/** Whether a run is the beginning of a name that lists what the body deals with: `Ministry of Water`. */
function isListing(run: readonly TaggedToken[]): boolean {
  return (
    run.some(word => word.lower === 'of' || word.lower === 'for') && run.some(word => HEADS_THAT_LIST.has(word.lower))
  );
}

/** `Ministry of Land, Infrastructure, Transport and Tourism`: up to the last thing before "and". */
function afterListedMatter(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  if (tokens[to]!.text !== ',' || !isListing(tokens.slice(from, to))) return undefined;
  let end = to;
  while (tokens[end]?.text === ',' && tokens[end + 1]?.capital === true) end += 2;
  return tokens[end]?.lower === 'and' && tokens[end + 1]?.capital === true ? end : undefined;
}

/** `Competition and Markets Authority`: two words joined in the name of a body that lists what it deals with. */
function endOfListedBody(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  if (to - from > 2 || knownName(tokens[from]!.text)) return undefined;
  for (let index = to + 1; index < to + 4 && tokens[index]?.capital === true; index += 1) {
    if (index > to + 1 && HEADS_THAT_LIST.has(tokens[index]!.lower)) return index + 1;
  }
  return undefined;
}

/** Words that take "of" in names: places (`Gulf of Aden`) and offices (`Secretary of State`). */
function isOfWord(token: TaggedToken): boolean {
  return (
    placeWordType(token.lower) !== undefined ||
    placeOpenerType(token.lower) !== undefined ||
    /^(secretary|minister|chief|house|court|republic|kingdom|duke|bishop|archbishop|president|head|director|chamber|school|order|union|church|horn|cape|isle|state)$/.test(
      token.lower,
    )
  );
}

/** Whether a hyphen joins two halves of one name, as in Ki-moon, and not two names or a name and a participle. */
function hyphenContinues(tokens: readonly TaggedToken[], from: number, hyphen: number): boolean {
  const left = tokens[hyphen - 1]!;
  const right = tokens[hyphen + 1]!;
  if (right.type !== 'word' || /^[–]$/.test(tokens[hyphen]!.text)) return false;
  if (right.capital)
    return (
      !(knownName(left.text) && knownName(right.text)) &&
      !knownName(
        tokens
          .slice(from, hyphen)
          .map(t => t.text)
          .join(' '),
      )
    );
  if (COMPOUND_ENDINGS.has(right.lower) || /(ed|ing)$/.test(right.lower)) return false;
  return right.text.length <= 6 && knownName(left.text) === undefined && !right.tags.has('Preposition');
}
