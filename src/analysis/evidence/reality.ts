import type { ReadSentence } from '../entities/sentenceMentions';
import { isFunctionWord } from '../text/lexicon';
import type { Span } from '../text/span';
import { isVerbAt } from '../text/verbs';

/** How what a word says stands in its sentence: as a fact, as not so, or as wished, asked for or thought of. */
export type Reality = 'fact' | 'denied' | 'open';

/** Words that say of the verb behind them that it is not so; the last word of several. */
const DENYING =
  /(?:^| )(?:no longer|stopped short of|barred from|banned from|instead of|yet to|(?:refused|refuses|refuse|declined|declines|failed|fails) to|rul(?:ed|es|e|ing) out|den(?:ied|ies)|not|no|never|cannot|without|nor|neither|nobody|none|[a-z]+n['’]t)(?= )/g;
/** Words that say of it that somebody thinks of it, wants it or asks for it; May is a month. */
const OPENING =
  /(?:^| )(?:considering|considers|considered|studying|weighing|mulling|reviewing|may|might|could|whether|due to|wants?|wanted|ask(?:ed|s)?(?: for)?|call(?:ed|s) (?:for|on)|propos(?:ed|es|ing|al|als)|plan(?:s|ned)?|hop(?:es|ed)|unless|if|threaten(?:ed|s)|demand(?:ed|s)?|urged|expect(?:s|ed)? to)(?= )/g;
/** Words that say of the noun behind them that there is none. */
const LACKING = /(?:^| )(?:no|without|neither|lost|lacks?|lacked|rul(?:ed|es|e|ing) out)(?= )/g;

/** Tokens within which such words reach a verb, and a noun. */
const SCOPE = { verb: 8, noun: 4 };
/** Behind these a new clause begins, which the words do not reach. */
const BREAK = /^(?:[,;:–—]|but|because|although|though|while|when|after|before)$/;

export interface Stand {
  readonly reality: Reality;
  /** From the word that denies or leaves open to the word itself; the word alone for a fact. */
  readonly words: Span;
}

/** How the word at a token stands in its sentence. */
export function standOf(read: ReadSentence, index: number): Stand {
  const { tokens } = read;
  const isVerb = tokens[index]!.tags.has('Verb');
  const from = scopeStart(read, index, isVerb);
  // The first word is read in lower case; elsewhere a capital tells May from may.
  const words = tokens.slice(from, index).map(({ lower, text }, at) => (from + at === 0 ? lower : text));
  const { start, end } = tokens[index]!;
  const patterns = isVerb ? VERB_PATTERNS : NOUN_PATTERNS;
  for (const [reality, pattern] of patterns) {
    const said = `${words.join(' ')} `;
    const last = [...said.matchAll(pattern)].at(-1);
    if (!last) continue;
    const at = from + said.slice(0, last.index).split(' ').filter(Boolean).length;
    return { reality, words: { start: tokens[at]!.start, end } };
  }
  return { reality: 'fact', words: { start, end } };
}

const VERB_PATTERNS = [
  ['denied', DENYING],
  ['open', OPENING],
] as const;
const NOUN_PATTERNS = [
  ['denied', LACKING],
  ['open', /(?:^| )(?:considering|studying|weighing|mulling|proposed|proposal)(?= )/g],
] as const;

/** Words that say of what is still to come that it is due: a claim of it is no fact, but as the body's word it is firm. */
const DUE = /(?:^| )(?:must|should|ha(?:s|ve|d) to|yet to|due to)(?= )/;

/** The same for a word of a claim, which may also say what is due. */
export function standInClaim(read: ReadSentence, index: number): Stand {
  const stand = standOf(read, index);
  const before = read.tokens.slice(scopeStart(read, index, true), index).map(({ lower }) => lower);
  return DUE.test(`${before.join(' ')} `) ? { ...stand, reality: 'open' } : stand;
}

/** Words that hand on to the verb behind them what is said of themselves: `no plans to lift`, `asked to leave`. */
const HANDS_ON =
  /^(?:plan|plans|planned|intention|need|want|wants|wanted|ask|asks|asked|refused|refuses|refuse|declined|declines|failed|fails|considering|proposed|proposes|decided|rule|ruled|ruling|hopes|hoped|threatened|threatens|demanded|called|urged|barred|banned|due|denied|denies|expected|expects|stopped|say|mulling|weighing|studying|reviewing|yet)$/;

/** Where to look for such words from: behind the last clause, and behind the last verb that has a meaning of its own. */
function scopeStart(read: ReadSentence, index: number, isVerb: boolean): number {
  const { tokens } = read;
  const reach = isVerb ? SCOPE.verb : SCOPE.noun;
  let from = index;
  while (from > 0 && index - from < reach) {
    const before = tokens[from - 1]!;
    if (BREAK.test(before.lower)) break;
    const isOther = isVerbAt(tokens, from - 1) && !isFunctionWord(before.lower) && !read.mentionOf(from - 1);
    if (isOther && !HANDS_ON.test(before.lower) && tokens[from]?.lower !== 'to') break;
    from -= 1;
  }
  return from;
}

/** Whether a stretch of a sentence has any word that denies. */
export function denies({ tokens }: ReadSentence, from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return ` ${words.join(' ')} `.search(DENYING) >= 0;
}
