import type { SanctionStatus } from '../model';
import { listIn, type SanctionCue } from './cues';

const LIFT = String.raw`(?:lift|remov|waiv|delist|revok|rescind|repeal|scrap|relax|suspend|releas|eas(?:e|es|ed|ing)\b|drop(?:s|ped|ping)?\b)\w*`;
/** Words between two that belong together, which may hold an aside: `refused, however, to lift`. */
const BETWEEN = String.raw`(?:[^.;,]|, (?:however|though|meanwhile|instead|therefore),)`;
const REFUSED = new RegExp(
  String.raw`\b(?:no|not|never|nor|neither|refus\w+|declin\w+|rul\w+ out|reject\w+|without)\b${BETWEEN}{0,60}?\b${LIFT}`,
  'iu',
);
const WANTED = new RegExp(
  String.raw`\b(?:insist\w*|demand\w*|ask\w*(?! not to be)|call\w*|want\w*|urg\w*|condition|precondition|request\w*|should|must)\b[^.;]{0,90}?\b${LIFT}`,
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
    String.raw`\b(?:propos\w+|(?:consider|debat)(?:s|ed|ing)? (?:imposing|adding|new|further|more|widening|extending|whether|sanctions|putting|freezing|measures|steps|visa|an? |its |the same)|weigh(?:s|ed|ing)?|mull\w*|plans? to|planning to|call(?:s|ed|ing)? (?:\p{Ll}+ ){0,4}?for|calls? on|recommend\w*|prepar(?:e|es|ing)|draft\w*|discuss\w*)\b`,
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
  /\b(?:threat\w*|warn\w*|(?:would|could|may|might) (?:also |be (?:the )?next to |soon )?face|risks?)\b/iu;
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
const NEVER_BEHIND =
  /^[^.;,]{0,90}?\b(?:was|were|are|is|has|have) (?:not|never) (?:yet )?(?:been )?(?:imposed|adopted|put)\b/iu;
const INTENDED = new RegExp(
  String.raw`\b(?:(?:will|would) (?:also |now |soon )?(?:be )?(?:sanction|blacklist|designat|freez|froz|cover|target|apply)\w*\b[^.;,]{0,50}|(?:may|might|could) (?:also |now |soon )?(?:be )?(?:sanction|blacklist|designat|freez|froz|impos|add|put|plac)\w*\b[^.;,]{0,80}|(?<!(?:agreed|decided|voted) (?:[\p{L}-]+ ){0,3})to (?:sanction|blacklist|designate))$`,
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

const TAKES_OFF = /^(?:remov|drop|took|tak|str(?:ike|uck|icken))/iu;
const KEEPS = /^(?:keep|kept|stay|remain)/iu;

/**
 * What a clause says of the state of a sanction; empty when it says that there is none. Asking for a sanction to be lifted
 * means that it is in force.
 * @param cue its words; positions count from the clause's start
 */
export function sanctionStatuses(clause: string, cue: SanctionCue): SanctionStatus[] {
  if (cue.kind === 'listing') return listingStatus(clause, cue);
  if (/^un(?:fr|bl)|unfrozen$|unblocked$/iu.test(cue.text)) return ['lifted'];
  if (REFUSED.test(clause)) return TOLD.test(clause) ? ['in-force', 'lifting-refused'] : ['lifting-refused'];
  if (WANTED.test(clause) || (LIFTING_OPEN.test(clause) && !DECIDED.test(clause))) return ['in-force'];
  if (LIFTED.test(clause) || DECIDED.test(clause)) return ['lifted'];
  const behind = clause.slice(cue.end);
  if (cue.kind === 'measure' && KEPT_BEHIND.test(behind)) return ['lifting-refused'];
  if (cue.kind === 'measure' && NEVER_BEHIND.test(behind)) return [];
  if (cue.kind === 'measure' && CONSIDERED_BEHIND.test(behind)) return ['proposed'];
  // "Said it would blacklist Kos unless he resigned"
  if (INTENDED.test(clause.slice(0, cue.end)) && /\bunless\b/iu.test(behind)) return ['threatened'];
  return stateBefore(clause.slice(0, cue.end));
}

/** `took X off the list`, `X would stay on the list`, `considering adding X to the list` */
function listingStatus(clause: string, cue: SanctionCue): SanctionStatus[] {
  const before = clause.slice(0, cue.start);
  const isOff = /^(?:off|from)\b/iu.test(cue.text.slice(listIn(cue)));
  if (TAKES_OFF.test(cue.text) && isOff) {
    if (/\b(?:no|not|never|refus\w+|declin\w+)\b[^.;]{0,40}$/iu.test(before)) return ['lifting-refused'];
    if (WANTED.test(clause) || /\b(?:wants?|asked|demand\w*|urg\w*)\b[^.;]{0,60}$/iu.test(before)) return ['in-force'];
    return TOLD_OF_LIST.test(clause.slice(cue.end)) ? ['in-force', 'lifted'] : ['lifted'];
  }
  if (ENDED_BEHIND.test(clause.slice(cue.end)) && /^(?:been|was|were|stayed|remained)\b/iu.test(cue.text))
    return ['lifted'];
  // "remains off the list"
  if (isOff) return KEEPS.test(cue.text) ? [] : ['lifted'];
  if (KEEPS.test(cue.text)) return /\b(?:will|would)\s*$/iu.test(before) ? ['lifting-refused'] : ['in-force'];
  return stateBefore(clause.slice(0, cue.end));
}

function stateBefore(before: string): SanctionStatus[] {
  if (NEGATED.test(before) || OPEN_QUESTION.test(before)) return [];
  if (PROPOSED.test(before)) return ['proposed'];
  if (THREATENED.test(before)) return ['threatened'];
  return INTENDED.test(before) ? ['proposed'] : ['in-force'];
}

/** Whether somebody asks for the lifting: whoever does so did not impose the sanction. */
export function demandsLifting(sentence: string): boolean {
  return WANTED.test(sentence) && !REFUSED.test(sentence);
}
