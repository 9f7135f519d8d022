import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';
import type { Direction } from './resolve';

const IRREGULAR = (
  'said told took met began held left came went made gave won lost fell rose sent put saw led built brought bought broke ' +
  'caught chose cut died drew drove ate fought found fled flew forgot froze got grew heard hit kept knew laid lay let lit ' +
  'meant paid ran rang read sang sank sat sold shot shut slept spoke spent spread stood stole struck swore swept swam ' +
  'taught thought threw understood woke wore wrote became bore beat bound withdrew overthrew seen taken given done gone'
).replaceAll(' ', '|');

const FUTURE_WORDS = [
  String.raw`will|won[’']t|shall|would|may|might|could|must|should|can|cannot|can[’']t|going to`,
  String.raw`(?:is|are|was|were|be) (?:to|due|set|likely|poised)|due (?:to|in|on|back|for|by|at)|set (?:to|for)`,
  String.raw`(?:scheduled|slated|expected|planned|hoped|invited) (?:to|for|in|on|by|at|next)`,
  String.raw`(?:intends?|hopes?|aims?|vows?|promises?|pledges?|threatens?|offers?) to`,
  String.raw`promised for|if|unless|to be|ahead of|upcoming|begins?|starts?|opens?|resumes?|expires?|takes (?:place|effect)`,
];
/** Who wants or foresees something tells what is to come: `plans a reception`, `expect one more rise`. Not the nouns. */
const NO_NOUN = String.raw`(?<!\b(?:the|an?|his|her|its|their|our|this|that|no|of|[’']s)\s)`;
const FORESEEING = String.raw`${NO_NOUN}(?:plans?|wants?|expects?|forecasts?|predicts?|awaits?|seeks)(?: to)?`;
/**
 * What is to happen by timetable is told in the present: `She flies to Riga on Thursday`. Words that are nouns too count
 * only where a verb may stand, behind no article, or for the plural behind one: `Voters go`, `They meet`.
 */
const BY_TIMETABLE = [
  String.raw`${NO_NOUN}(?:goes|flies|leaves|arrives|returns|meets|plays|faces|hosts|visits|travels|votes|sails|ends|closes|kicks off|comes into force)`,
  String.raw`(?<=(?:s|,|[Tt]hey|[Ww]e)\s)(?:go|fly|leave|arrive|return|meet|play|face|host|visit|travel|vote|sail)`,
];
/** Done in the past with an eye to what is to come, which stands behind: `invited the delegation to Amman in September`. */
const LOOKING_AHEAD = [
  String.raw`(?:agreed|vowed|promised|pledged|offered|threatened|prepared|decided|wanted) to`,
  String.raw`(?:expect(?:s|ed)?|want(?:s|ed)?|urge[sd]?|told|asked|order(?:s|ed)?|invite[sd]?|call(?:s|ed)?) (?:[\p{L}’'-]+ ){1,4}to`,
  String.raw`(?:ask(?:s|ed)?|calls|called|calling) for`,
];
const FUTURE_BEHIND = future([...FUTURE_WORDS, FORESEEING, ...BY_TIMETABLE]);
const FUTURE_BEFORE = future([...FUTURE_WORDS, FORESEEING, ...BY_TIMETABLE, ...LOOKING_AHEAD]);

/** With the rest of the verb, lest the participle in `will stay closed` pass for a past tense. */
function future(cues: readonly string[]): RegExp {
  const rest = String.raw`(?:\s+(?:not|also|only|be|stay|remain|get|keep|[a-z]+ly)\b){0,3}(?:\s+(?:[a-z]+ed|${IRREGULAR}|become)\b)?`;
  return new RegExp(String.raw`(?<!\bhad\s)(?:\b(?:${cues.join('|')})\b|[’']ll\b)(?! have\b)${rest}`, 'gu');
}

const NOT_PAST = 'need|speed|exceed|proceed|succeed|indeed|breed|feed|seed|hundred|shed|wed|bleed|greed|united|red|bed';
/** A cut, the first run: nouns that look like verbs. */
const NO_VERB = String.raw`(?<!\b(?:an?|the|first|second|third|last|next|another|more|no|any)\s)`;
const PAST = new RegExp(
  String.raw`\b(?:was|were|had|did|has|have|been|since|(?!(?:${NOT_PAST})\b)(?<!\b(?:is|are|be|being)\s)[a-z]{2,}ed|${NO_VERB}(?:${IRREGULAR}))\b`,
  'g',
);

/** What was so for a time: `was minister until May`; a deed has its end ahead, `was closed until Monday`. */
const LASTED = new RegExp(
  String.raw`\b(?:(?:was|were)\s+(?!(?:[a-z]+ed|${IRREGULAR})\b)|(?:served|led|headed|chaired|governed|ruled|reigned|coached|taught|worked|lived)\b)[^,;:]*$`,
);

/** Who says it, at the end of a sentence. */
const ATTRIBUTION = /,[”"]?\s+(?:[^,]{0,80}\s)?(?:said|says|told|added|announced|reported)\b.*$/s;

/** How far from the expression, in code units, a verb is looked for. */
const REACH = 250;
/** Words behind an expression belong to it less often than words before it. */
const BEHIND = 1.5;
/** What a mark or a word that starts a clause costs between verb and expression, in code units of distance. */
const PER_MARK = 30;
const MARKS = /,(?!\d)|[;:—–“”"()]|\b(?:and|but|while|which|who|where|when|that|because|although)\b/g;

/**
 * Whether a sentence speaks of an expression in it as past or to come, by the verb form nearest to it; `nearest` if no word
 * tells. A simple measure, without a parser: verbs in other clauses count as further away.
 * @param sentence its text
 * @param at the expression, as offsets into `sentence`
 */
export function directionOf(sentence: string, at: Span): Direction {
  const before = sentence.slice(Math.max(0, at.start - REACH), at.start);
  const behind = sentence.slice(at.end, at.end + REACH);
  if (/\bsince\s+(?:the\s+)?$/i.test(before)) return 'past';
  // A march for Saturday, tickets for 2 June: arranged beforehand.
  if (/\bfor\s+$/i.test(before) && /^(?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\s\d|\d)/u.test(sentence.slice(at.start)))
    return 'future';
  if (/\buntil\s+(?:at\s+least\s+)?(?:the\s+)?$/i.test(before)) return endsAhead(before) ? 'future' : 'past';
  if (/\bby\s+(?:the\s+)?$/i.test(before) && /\b(?:if|unless)\b[^.;]*$/i.test(before)) return 'future';
  const { lead, tail } = clauseAround(before, behind);
  const future = Math.min(lastIn(FUTURE_BEFORE, lead), firstIn(FUTURE_BEHIND, tail));
  const past = Math.min(lastIn(PAST, lead), firstIn(PAST, tail));
  if (future === Infinity && past === Infinity) return /\b(?:until|till|by)\s+$/i.test(before) ? 'future' : 'nearest';
  return future <= past ? 'future' : 'past';
}

/** Whether what goes on until then still goes on, as far as the words before tell. */
function endsAhead(before: string): boolean {
  const lasted = LASTED.exec(before)?.index ?? -1;
  const future = matchesOf(FUTURE_BEFORE, before).at(-1)?.index ?? -1;
  return lasted < 0 || future >= lasted;
}

/**
 * The words that can tell of an expression: all of them, but of a phrase between commas that has a verb of its own only that
 * phrase (`The law, passed in May, will`), and without who says it where something is announced (`will meet on Friday, he said`).
 */
function clauseAround(before: string, behind: string): { lead: string; tail: string } {
  const phrase = before.slice(before.lastIndexOf(', ') + 1);
  const hasVerb = lastIn(PAST, phrase) < Infinity || lastIn(FUTURE_BEFORE, phrase) < Infinity;
  if (behind.startsWith(',') && phrase !== before && hasVerb) return { lead: phrase, tail: '' };
  return { lead: before, tail: lastIn(FUTURE_BEFORE, before) < Infinity ? behind.replace(ATTRIBUTION, '') : behind };
}

/** How far the last of the cues stands before the expression; `Infinity` if there is none. */
function lastIn(cues: RegExp, before: string): number {
  const cue = matchesOf(cues, before).at(-1);
  return cue ? stretch(before.slice(cue.index + cue[0].length)) : Infinity;
}

/** How far the first of the cues stands behind the expression. */
function firstIn(cues: RegExp, behind: string): number {
  const cue = matchesOf(cues, behind)[0];
  return cue ? stretch(behind.slice(0, cue.index)) * BEHIND : Infinity;
}

/** How far apart the words between make two things. */
function stretch(between: string): number {
  return between.length + (between.match(MARKS)?.length ?? 0) * PER_MARK;
}
