import type { Span } from '../text/span';
import type { Direction } from './resolve';

const FUTURE_WORDS = [
  String.raw`will|won[’']t|shall|would|may|might|could|must|should|can|going to`,
  String.raw`(?:is|are|was|were|be) (?:to|due|set|likely|poised)|due (?:to|in|on|back|for|by|at)|set (?:to|for)`,
  String.raw`(?:scheduled|slated|expected|planned|hoped|invited) (?:to|for|in|on|by|at|next)`,
  String.raw`(?:plans?|intends?|hopes?|aims?|wants?|expects?|vow(?:s|ed)?|promise[sd]?|pledge[sd]?|agreed) to`,
  // With whoever is to do it between: `expects rivers to peak`, `invited the delegation to Amman`.
  String.raw`(?:expect(?:s|ed)?|want(?:s|ed)?|urge[sd]?|told|asked|order(?:s|ed)?|invite[sd]?) (?:[\p{L}’'-]+ ){1,4}to`,
  String.raw`(?:ask(?:s|ed)?|calls|called|calling) for`,
  String.raw`if|unless|to be|ahead of|upcoming|begins?|starts?|opens?|resumes?|expires?|takes (?:place|effect)`,
];
/**
 * What is to happen by timetable is told in the present: `She flies to Riga on Thursday`. Words that are nouns too count
 * only where a verb may stand, behind no article, or for the plural behind one: `Voters go`, `They meet`.
 */
const BY_TIMETABLE = [
  String.raw`(?<!\b(?:the|an?|his|her|its|their|our|this|that|no|of|[’']s)\s)(?:goes|flies|leaves|arrives|returns|meets|plays|faces|hosts|visits|travels|votes|sails|ends|closes|kicks off|comes into force)`,
  String.raw`(?<=(?:s|,|[Tt]hey|[Ww]e)\s)(?:go|fly|leave|arrive|return|meet|play|face|host|visit|travel|vote|sail)`,
];
/** With the rest of the verb, lest the participle in `will stay closed` pass for a past tense. */
const FUTURE = new RegExp(
  String.raw`(?<!\bhad\s)(?:\b(?:${[...FUTURE_WORDS, ...BY_TIMETABLE].join('|')})\b|[’']ll\b)(?! have\b)(?:\s+(?:not|also|only|be|stay|remain|get|keep|[a-z]+ly)\b){0,3}(?:\s+(?:[a-z]+ed|cut|hit|let|put|shut|spread|read|beat|become)\b)?`,
  'gu',
);

const IRREGULAR =
  'said told took met began held left came went made gave won lost fell rose sent put saw led built brought bought broke ' +
  'caught chose cut died drew drove ate fought found fled flew forgot froze got grew heard hit kept knew laid lay let lit ' +
  'meant paid ran rang read sang sank sat sold shot shut slept spoke spent spread stood stole struck swore swept swam ' +
  'taught thought threw understood woke wore wrote became bore beat bound withdrew overthrew seen taken given done gone';
const NOT_PAST = 'need|speed|exceed|proceed|succeed|indeed|breed|feed|seed|hundred|shed|wed|bleed|greed|united|red|bed';
const PAST = new RegExp(
  String.raw`\b(?:was|were|had|did|has|have|been|since|(?!(?:${NOT_PAST})\b)(?<!\b(?:is|are|be|being)\s)[a-z]{2,}ed|${IRREGULAR.split(' ').join('|')})\b`,
  'g',
);

/** What was so for a time: `was minister until May`; a deed has its end ahead, `was closed until Monday`. */
const LASTED =
  /\b(?:(?:was|were)\s+(?![a-z]+ed\b|shut\b|cut\b)|(?:served|led|headed|chaired|governed|ruled|reigned|coached|taught|worked|lived)\b)[^,;:]*$/;

/** How far from the expression, in code units, a verb is looked for. */
const REACH = 250;
/** Words behind an expression belong to it less often than words before it. */
const BEHIND = 1.5;
/** What a mark or a word that starts a clause costs between verb and expression, in code units of distance. */
const PER_MARK = 30;
const MARKS = /[,;:—–“”"()]|\b(?:and|but|while|which|who|where|when|that|because|although)\b/g;

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
  const future = distanceTo(FUTURE, before, behind);
  const past = distanceTo(PAST, before, behind);
  if (future === Infinity && past === Infinity) return /\b(?:until|till|by)\s+$/i.test(before) ? 'future' : 'nearest';
  return future <= past ? 'future' : 'past';
}

/** Whether what goes on until then still goes on, as far as the words before tell. */
function endsAhead(before: string): boolean {
  const lasted = LASTED.exec(before)?.index ?? -1;
  const future = [...before.matchAll(FUTURE)].at(-1)?.index ?? -1;
  return lasted < 0 || future >= lasted;
}

function distanceTo(cues: RegExp, before: string, behind: string): number {
  const distances = [
    ...[...before.matchAll(cues)].slice(-1).map(cue => stretch(before.slice(cue.index + cue[0].length))),
    ...[...behind.matchAll(cues)].slice(0, 1).map(cue => stretch(behind.slice(0, cue.index)) * BEHIND),
  ];
  return Math.min(...distances);
}

/** How far apart the words between make two things. */
function stretch(between: string): number {
  return between.length + (between.match(MARKS)?.length ?? 0) * PER_MARK;
}
