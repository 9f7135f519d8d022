import type { SanctionStatus } from '../model';
import { listIn, type SanctionCue } from './cues';
import { followingIn } from './echoes';

const LIFT = String.raw`(?:lift|remov|waiv|delist|revok|rescind|repeal|scrap|relax|suspend|releas|unfreez|unfroz|unblock|withdraw|revers|undo\b|revisit|eas(?:e|es|ed|ing)\b|drop(?:s|ped|ping)?\b)\w*`;
/** Words between two that belong together, which may hold an aside: `refused, however, to lift`. */
const BETWEEN = String.raw`(?:[^.;,]|, (?:however|though|meanwhile|instead|therefore),)`;
const REFUSED = new RegExp(
  String.raw`\b(?:no|not|never|nor|neither|refus\w+|declin\w+|rul\w+ out|reject\w+|without)\b${BETWEEN}{0,60}?\b${LIFT}`,
  'iu',
);
const WANTED = new RegExp(
  String.raw`\b(?:insist\w*|demand\w*|appeal\w*|ask\w*(?! not to be)|call\w*|want\w*|urg\w*|condition|precondition|request\w*|should|must)\b[^.;]{0,90}?\b${LIFT}`,
  'iu',
);
const LIFTED = new RegExp(
  String.raw`\b(?:lifted|eased|removed|waived|delisted|revoked|rescinded|repealed|scrapped|relaxed|suspended|annulled|quashed|overturned|dropped|ended|lapsed?|expired|lifts)\b|\b(?:has|have|had) (?:been )?${LIFT}`,
  'iu',
);
/** Verbs that impose a sanction or add somebody to one, as a request or a plan has them. */
const IMPOSE = String.raw`(?:sanction|blacklist|designat|debar|freez|froz|bann?|barr?|impos|add|put|plac|list|widen|introduc|adopt|block)`;
const PROPOSED = new RegExp(
  [
    String.raw`\b(?:propos\w+|considering|(?:consider|debat|examin|explor|stud|look)(?:s|ed|ing|y|ies|ied|ying)?(?: at)? (?:imposing|adding|listing|new|further|more|similar|widening|extending|whether|sanctions|putting|freezing|measures|steps|visa|an? |its |the same)|weigh(?:s|ed|ing)?|mull\w*|plans? to|planning to|call(?:s|ed|ing)? (?:\p{Ll}+ ){0,4}?for|call(?:s|ed|ing)? on (?!\p{Lu}\p{Ll}+day\b)|recommend\w*|suggest\w*|push(?:es|ed|ing)? for|ask(?:s|ed|ing)? (?:\p{Ll}+ ){0,2}for (?!th)|(?:decid|vot|ponder)\w*\b[^.;,]{0,30} whether to|prepar(?:e|es|ing)|draft\w*|discuss\w*)\b`,
    // "Asked the European Union to put", "promised her to add"
    String.raw`\b(?:ask|urg|press|push|lobb|petition|promis|vow|pledg|want|prepar)\w*\b[^.;]{0,80}? (?:to|that)\b[^.;,]{0,60}?\b${IMPOSE}`,
    // "wants more sanctions"
    String.raw`\b(?:want|demand|seek|sought)\w* [^.;,]{0,40}$`,
    // "a bill that would freeze"
    String.raw`\b(?:bill|law|motion|resolution) (?:that|which) would\b`,
  ].join('|'),
  'iu',
);
const THREATENED =
  /\b(?:threat\w*|warn\w*|retaliat\w*|in kind\b|(?:would|could|may|might) (?:also |be (?:the )?next to |soon )?face|risks?)\b/iu;
/** Lifting that is spoken of and has not happened: the sanction is in force. */
const LIFTING_OPEN = new RegExp(
  String.raw`\b(?:consider\w*|debat\w*|weigh\w*|mull\w*|discuss\w*|plan\w*|propos\w*|whether|may|might|could|will|would|to) (?:[\p{L}-]+ ){0,3}?(?:lift|eas|remov|waiv|delist|revok|scrap|relax|suspend|drop)(?:e|p?ing)?\b|\b(?:may|might|could|would|will|should) (?:soon )?be (?:lifted|eased|removed|waived|delisted|suspended|dropped)\b`,
  'iu',
);
/** Lifting that has been decided: `agreed on Monday to lift`. */
const DECIDED = new RegExp(String.raw`\b(?:agreed|decided|voted) (?:[\p{L}-]+ ){0,3}?to ${LIFT}`, 'iu');
/** What stands behind the words of a sanction that nobody has imposed yet, or that nobody will. */
const CONSIDERED_BEHIND =
  /^(?! (?:imposed|adopted|placed|put)\b)[^.;,]{0,90}?\b(?:(?:is|are|was|were|being|been) (?:\p{Ll}+ )?(?:considered|discussed|weighed|mulled|debated|drafted|proposed|planned|prepared)|(?:may|might) be (?:imposed|next)|(?:under|in) (?:consideration|discussion))\b/iu;
/** `The ban on Kos would stay in place` */
const KEPT_BEHIND = /^[^.;,]{0,60}? (?:will|would) (?:stay|remain|be kept|continue)\b/iu;
/** `said it would keep in place sanctions on Kos` */
const KEEPING_BEFORE = /\b(?:will|would) (?:keep|maintain|retain|leave)\b[^.;,]{0,30}$/iu;
const NEVER_BEHIND =
  /^[^.;,]{0,90}?\b(?:was|were|are|is|has|have) (?:not|never) (?:yet )?(?:been )?(?:imposed|adopted|put)\b/iu;
const INTENDED = new RegExp(
  String.raw`\b(?:(?:will|would) (?:also |now |soon )?(?:be )?(?:sanction|blacklist|designat|freez|froz|ban|bar|impos|list|add|cover|target|apply)\w*\b[^.;,]{0,50}|(?:may|might|could) (?:also |now |soon )?(?:be )?(?:sanction|blacklist|designat|freez|froz|impos|add|put|plac)\w*\b[^.;,]{0,80}|(?<!(?:agreed|decided|voted) (?:[\p{L}-]+ ){0,3})to (?:sanction|blacklist|designate))$`,
  'iu',
);
const NEGATED =
  /\b(?:no|not|never|without|nor)\b[^.;:,]{0,40}?\b(?:plans?|intention|intend\w*|impos\w*|consider\w*|sanction\w*|blacklist\w*)\b|\b(?:impos|adopt|introduc|announc)\w* no\b/iu;
/** Words behind which nothing is said to be so: `asked whether Kos would be sanctioned`, `blocked sanctions on Kos`. */
const OPEN_QUESTION =
  /\b(?:ask(?:ed)?|say|saying|unclear|comment on|answer|know) (?:whether|if)\b|\b(?:blocked|vetoed|opposes?|opposed|thwarted|rul(?:es|ed|ing) out|stopp(?:ed|ing) short of) (?:imposing )?(?:\p{L}+ )?(?:sanctions|measures)\b|\b(?:refus|declin)\w* to (?:impose|sanction|blacklist|join)\b/iu;
/** Words that tell of its imposition beside those of its lifting: `a ban it placed on him in 2021`. */
const TOLD =
  /\b(?:it (?:had )?(?:imposed|placed|put|adopted)|(?:which|that) (?:have|has) been in place|imposed (?:in|on))\b/iu;
/** The same behind a list: `removed Kos from its list, where he had been since 2019`. */
const TOLD_OF_LIST = /^,? where (?:he|she|it|they) (?:ha[sd]|have) been\b/iu;

/** `was on the list until May 14`, `was on the list himself until May` */
const ENDED_BEHIND = /^(?: (?:him|her|it|them)sel(?:f|ves))? until\b/iu;

/** What stands behind it is only what may make it happen, or end it. */
const CONDITION = /\b(?:unless|if)\b/iu;

const TAKES_OFF = /^(?:remov|drop|took|tak|str(?:ike|uck|icken)|c[oa]m)/iu;
/** `has no plans to do the same` */
const NEGATED_BEFORE = /\b(?:no|not|never|nor|neither)\b[^.;]*$/iu;
/** `no longer appears on the list` */
const NO_LONGER = /\bno longer\b/iu;
const KEEPS = /^(?:keep|kept|stay|remain)/iu;

/**
 * What a clause says of the state of a sanction; empty when it says that there is none. Asking for a sanction to be lifted
 * means that it is in force.
 * @param cue its words; positions count from the clause's start
 */
export function sanctionStatuses(clause: string, cue: SanctionCue): SanctionStatus[] {
  if (cue.kind === 'listing') return listingStatus(clause, cue);
  if (/^un(?:fr|bl)|unfrozen$|unblocked$/iu.test(cue.text)) return ['lifted'];
  // "Threatened to ban Kos if the law is not withdrawn"
  const condition = CONDITION.exec(clause.slice(cue.end));
  const said = condition ? clause.slice(0, cue.end + condition.index) : clause;
  if (REFUSED.test(said)) return TOLD.test(clause) ? ['in-force', 'lifting-refused'] : ['lifting-refused'];
  if (WANTED.test(said) || (LIFTING_OPEN.test(said) && !DECIDED.test(said))) return ['in-force'];
  if (LIFTED.test(said) || DECIDED.test(said)) return ['lifted'];
  const behind = clause.slice(cue.end);
  if (cue.kind === 'measure' && (KEPT_BEHIND.test(behind) || KEEPING_BEFORE.test(clause.slice(0, cue.start))))
    return ['lifting-refused'];
  if (cue.kind === 'measure' && NEVER_BEHIND.test(behind)) return [];
  if (cue.kind === 'measure' && CONSIDERED_BEHIND.test(behind)) return ['proposed'];
  // "Said it would blacklist Kos unless he resigned"
  if (INTENDED.test(clause.slice(0, cue.end)) && condition) return ['threatened'];
  return stateBefore(clause.slice(0, cue.end));
}

/** `took X off the list`, `X would stay on the list`, `considering adding X to the list` */
function listingStatus(clause: string, cue: SanctionCue): SanctionStatus[] {
  // "His wife is not on the list"
  if (/^\S+ (?:not|never)\b/iu.test(cue.text)) return [];
  const before = clause.slice(0, cue.start);
  const isOff = /^(?:off|from)\b/iu.test(cue.text.slice(listIn(cue)));
  if (TAKES_OFF.test(cue.text) && isOff) {
    if (/\b(?:no|not|never|refus\w+|declin\w+)\b[^.;]{0,40}$/iu.test(before)) return ['lifting-refused'];
    if (WANTED.test(clause) || /\b(?:wants?|asked|appealed|demand\w*|urg\w*)\b[^.;]{0,60}$/iu.test(before))
      return ['in-force'];
    // "Is thinking about dropping him from it"
    if (/\b(?:consider\w*|thinking|weigh\w*|mull\w*|may|might|could)\b[^.;]{0,30}$/iu.test(before)) return ['in-force'];
    return TOLD_OF_LIST.test(clause.slice(cue.end)) ? ['in-force', 'lifted'] : ['lifted'];
  }
  if (ENDED_BEHIND.test(clause.slice(cue.end)) && /^(?:been|was|were|stayed|remained)\b/iu.test(cue.text))
    return ['lifted'];
  // "remains off the list"
  if (isOff) return KEEPS.test(cue.text) ? [] : ['lifted'];
  if (NO_LONGER.test(cue.text) || /\bno longer\s*$/iu.test(before)) return ['lifted'];
  if (/^want/iu.test(cue.text)) return ['proposed'];
  if (KEEPS.test(cue.text)) return /\b(?:will|would)\s*$/iu.test(before) ? ['lifting-refused'] : ['in-force'];
  return stateBefore(clause.slice(0, cue.end));
}

function stateBefore(before: string): SanctionStatus[] {
  if (NEGATED.test(before) || OPEN_QUESTION.test(before)) return [];
  if (PROPOSED.test(before)) return ['proposed'];
  if (THREATENED.test(before)) return ['threatened'];
  return INTENDED.test(before) ? ['proposed'] : ['in-force'];
}

/** In which state somebody follows another: `did the same`, `would do the same if Kos ran`; none if he does not. */
export function followingStatus(clause: string): SanctionStatus | undefined {
  const words = followingIn(clause);
  if (!words) return undefined;
  const before = clause.slice(0, words.start);
  if (/^(?:did|ha|followed|So)/u.test(clause.slice(words.start)) && !NEGATED_BEFORE.test(before)) return 'in-force';
  if (NEGATED_BEFORE.test(before) || /\b(?:refus|declin)\w*\b/iu.test(before)) return undefined;
  if (CONDITION.test(clause.slice(words.end)) || THREATENED.test(before)) return 'threatened';
  return 'proposed';
}

/** Whether somebody asks for the lifting: whoever does so did not impose the sanction. */
export function demandsLifting(sentence: string): boolean {
  return WANTED.test(sentence) && !REFUSED.test(sentence);
}
