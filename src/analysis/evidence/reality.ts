import type { ReadSentence } from '../entities/sentenceMentions';
import { isFunctionWord } from '../text/lexicon';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';
import { isVerbAt } from '../text/verbs';

/** How what a word says stands in its sentence: as a fact, as not so, or as wished, asked for or thought of. */
export type Reality = 'fact' | 'denied' | 'open';

/** `no older hearth`: not that there is none, but that this is the oldest. */
const NO = String.raw`no(?! (?:older|younger|bigger|larger|smaller|higher|lower|better|worse|greater|stronger|weaker|faster|slower|earlier|later) )`;
/** Words that say of the verb behind them that it is not so; the last word of several. */
const DENYING = new RegExp(
  String.raw`(?:^| )(?:no longer|stopped short of|barred from|banned from|instead of|yet to|(?:refused|refuses|refuse|declined|declines|failed|fails) to|rul(?:ed|es|e|ing) out|den(?:ied|ies)|not|${NO}|never|cannot|without|nor|neither|nobody|none|[a-z]+n['’]t)(?= )`,
  'g',
);
/** Words that say of it that somebody thinks of it, wants it or asks for it; May is a month. */
const OPENING =
  /(?:^| )(?:considering|considers|considered|studying|weighing|mulling|reviewing|may|might|could|whether|due to|wants?|wanted|ask(?:ed|s)?(?: for)?|call(?:ed|s) (?:for|on)|propos(?:ed|es|ing|al|als)|plan(?:s|ned)?|hop(?:es|ed)|unless|if|threaten(?:ed|s)|demand(?:ed|s)?|urged|expect(?:s|ed)? to)(?= )/g;
/** Words that say of the noun behind them that there is none. */
const LACKING = new RegExp(
  String.raw`(?:^| )(?:${NO}|without|neither|lost|lacks?|lacked|rul(?:ed|es|e|ing) out|withdr(?:ew|awn|aws) (?:its|their|his|her))(?= )`,
  'g',
);

/** Behind these a new clause begins, which the words do not reach. */
const BREAKS: ReadonlySet<string> = new Set(', ; : – — but because although though while when after before'.split(' '));

export interface Stand {
  readonly reality: Reality;
  /** From the word that denies or leaves open to the word itself; the word alone for a fact. */
  readonly words: Span;
}

/**
 * How the word at a token stands in its sentence. Mostly it is the same for a noun and a verb: only where it is not, the
 * token is asked which it is.
 */
export function standOf(read: ReadSentence, index: number): Stand {
  const verb = standAs(VERB, read, index);
  const noun = standAs(NOUN, read, index);
  if (verb.reality === noun.reality && verb.words.start === noun.words.start) return verb;
  return read.tokens[index]!.tags.has('Verb') ? verb : noun;
}

/** Whether somebody only thinks of, wants or asks for what the token says, noun or verb: `reviewing its loan`. */
export function openAt(read: ReadSentence, index: number): Span | undefined {
  const { reality, words } = standAs(VERB, read, index);
  return reality === 'open' ? words : undefined;
}

/** What says of words of a class that they are no facts, and within how many tokens. */
interface WordClass {
  readonly scope: number;
  readonly patterns: readonly (readonly [Reality, RegExp])[];
}

const VERB: WordClass = {
  scope: 8,
  patterns: [
    ['denied', DENYING],
    ['open', OPENING],
  ],
};
const NOUN: WordClass = {
  scope: 4,
  patterns: [
    ['denied', LACKING],
    ['open', /(?:^| )(?:considering|studying|weighing|mulling|proposed|proposal)(?= )/g],
  ],
};

function standAs({ scope, patterns }: WordClass, read: ReadSentence, index: number): Stand {
  const { tokens } = read;
  const from = scopeStart(read, index, scope);
  const { start, end } = tokens[index]!;
  // The first word is read in lower case; elsewhere a capital tells May from may.
  let said = '';
  for (let at = from; at < index; at += 1) said += `${at === 0 ? tokens[at]!.lower : tokens[at]!.text} `;
  for (const [reality, pattern] of said === '' ? [] : patterns) {
    const last = matchesOf(pattern, said).at(-1);
    if (!last) continue;
    const at = from + said.slice(0, last.index).split(' ').filter(Boolean).length;
    return { reality, words: { start: tokens[at]!.start, end } };
  }
  return { reality: 'fact', words: { start, end } };
}

/** Words that say of what is still to come that it is due: a claim of it is no fact, but as the body's word it is firm. */
const DUE = /(?:^| )(?:must|should|ha(?:s|ve|d) to|yet to|due to)(?= )/;

/** The same for a word of a claim, which may also say what is due. */
export function standInClaim(read: ReadSentence, index: number): Stand {
  const stand = standOf(read, index);
  const before = read.tokens.slice(scopeStart(read, index, VERB.scope), index).map(({ lower }) => lower);
  return DUE.test(`${before.join(' ')} `) ? { ...stand, reality: 'open' } : stand;
}

/** Words that hand on to the verb behind them what is said of themselves: `no plans to lift`, `asked to leave`. */
const HANDS_ON: ReadonlySet<string> = new Set(
  (
    'plan plans planned intention need want wants wanted ask asks asked refused refuses refuse declined ' +
    'declines failed fails considering proposed proposes decided rule ruled ruling hopes hoped threatened ' +
    'threatens demanded called urged barred banned due denied denies expected expects stopped say mulling ' +
    'weighing studying reviewing yet withdrew withdrawn withdraws'
  ).split(' '),
);

/** Where to look for such words from: behind the last clause, and behind the last verb that has a meaning of its own. */
function scopeStart(read: ReadSentence, index: number, reach: number): number {
  const { tokens } = read;
  let from = index;
  while (from > 0 && index - from < reach) {
    const before = tokens[from - 1]!;
    if (BREAKS.has(before.lower)) break;
    const isOther = isVerbAt(tokens, from - 1) && !isFunctionWord(before.lower) && !read.mentionOf(from - 1);
    if (isOther && !HANDS_ON.has(before.lower) && tokens[from]?.lower !== 'to') break;
    from -= 1;
  }
  return from;
}

/** Whether a stretch of a sentence has any word that denies. */
export function denies({ tokens }: ReadSentence, from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return ` ${words.join(' ')} `.search(DENYING) >= 0;
}
