import type { TaggedSentence, TaggedToken } from '../text/tagging';
import { isJoiningHyphen } from '../text/tokens';
import { knownName, longestKnownName } from './gazetteers/gazetteer';
import { COMPOUND_ENDINGS, NAME_PARTICLES } from './gazetteers/nameWords';
import { afterCompanyComma, afterLinkWord, afterListedMatter, afterMembers } from './nameLinks';

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
  if (isNameWord(token)) return true;
  return OPENING_PARTICLES.has(token.lower) && afterParticles(tokens, index) !== undefined;
}

/** A capitalised word, or one behind an elided article: `dell’Acqua`, `d’Estaing`. */
function isNameWord({ type, capital, text }: TaggedToken): boolean {
  return type === 'word' && (capital || /^(?:d|l|de|dell?|dall?|nell)['’]\p{Lu}/u.test(text));
}

/** Index of the capitalised word after a chain of particles that starts at `index`. */
function afterParticles(tokens: readonly TaggedToken[], index: number): number | undefined {
  let next = index;
  while (next - index < 6 && NAME_PARTICLES.has(tokens[next]?.lower ?? ''))
    next += isJoiningHyphen(tokens, next + 1) ? 2 : 1;
  return next > index && tokens[next]?.type === 'word' && tokens[next]!.capital ? next : undefined;
}

function endOfRun(tokens: readonly TaggedToken[], from: number): number {
  let to = isNameWord(tokens[from]!) ? from + 1 : afterParticles(tokens, from)! + 1;
  while (to - from < LONGEST_RUN) {
    const next = extendRun(tokens, from, to);
    if (next === undefined) break;
    to = next;
  }
  return endOfKnownNames(tokens, from, to);
}

/** Known names such as "Bosnia and Herzegovina" hold words that end a run elsewhere. */
function endOfKnownNames(tokens: readonly TaggedToken[], from: number, to: number): number {
  let end = to;
  for (let index = from; index < to; index += 1)
    end = Math.max(end, index + (longestKnownName(tokens, index)?.length ?? 0));
  return end;
}

/** The end of the run one link further on, or `undefined` where it ends. */
function extendRun(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  const token = tokens[to];
  if (!token) return undefined;
  if (isJoiningHyphen(tokens, to)) return hyphenContinues(tokens, from, to) ? to + 2 : undefined;
  if (!token.spaced)
    return (
      suffixAfterComma(tokens, to) ??
      afterCompanyComma(tokens, to) ??
      afterListedMatter(tokens, from, to) ??
      afterMembers(tokens, to)
    );
  if (isNameWord(token)) return to + 1;
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
