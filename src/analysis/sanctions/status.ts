import type { SanctionStatus } from '../model';
import type { SanctionCue } from './cues';

const LIFT = String.raw`(?:lift|eas|remov|waiv|delist|revok|scrap|relax|suspend)\w*`;
const REFUSED = new RegExp(
  String.raw`\b(?:no|not|never|nor|neither|refus\w+|declin\w+|rul\w+ out|reject\w+|without)\b[^.;,]{0,60}?\b${LIFT}`,
  'iu',
);
const WANTED = new RegExp(
  String.raw`\b(?:insist\w*|demand\w*|ask\w*|call\w*|want\w*|urg\w*|condition|precondition|request\w*|should|must)\b[^.;]{0,90}?\b${LIFT}`,
  'iu',
);
const LIFTED = new RegExp(
  String.raw`\b(?:lifted|eased|removed|waived|delisted|revoked|scrapped|relaxed|suspended|annulled|overturned|lifts)\b|\b(?:has|have|had) (?:been )?${LIFT}`,
  'iu',
);
const PROPOSED =
  /\b(?:propos\w+|(?:consider|debat)(?:s|ed|ing)? (?:imposing|adding|new|further|more|widening|extending|whether|sanctions|putting|freezing|measures|an? |its )|weigh(?:s|ed|ing)?|mull\w*|plans? to|planning to|call(?:s|ed|ing)? for|calls? on|recommend\w*|draft\w*|discuss\w*)\b/iu;
const THREATENED = /\b(?:threat\w*|warn\w*|would face|could face|may face|risks?)\b/iu;
/** Lifting that is spoken of and has not happened: the sanction is in force. */
const LIFTING_OPEN =
  /\b(?:consider\w*|debat\w*|weigh\w*|mull\w*|discuss\w*|plan\w*|propos\w*|whether|may|might|could|will|would|to) (?:[\p{L}-]+ ){0,3}?(?:lift|eas|remov|waiv|delist|revok|scrap|relax|suspend)(?:e|ing)?\b/iu;
/** What stands behind the words of a sanction that nobody has imposed yet, or that nobody will. */
const CONSIDERED_BEHIND =
  /^(?! (?:imposed|adopted|placed|put)\b)[^.;,]{0,90}?\b(?:(?:is|are|was|were|being|been) (?:\p{Ll}+ )?(?:considered|discussed|weighed|mulled|debated|drafted|proposed|planned|prepared)|(?:may|might) be (?:imposed|next)|(?:under|in) (?:consideration|discussion))\b/iu;
const NEVER_BEHIND =
  /^[^.;,]{0,90}?\b(?:was|were|are|is|has|have) (?:not|never) (?:yet )?(?:been )?(?:imposed|adopted|put)\b/iu;
const INTENDED = /\b(?:will|would|to) (?:sanction|blacklist|designate)$/iu;
const NEGATED =
  /\b(?:no|not|never|without|nor)\b[^.;:,]{0,40}?\b(?:plans?|intention|intend\w*|impos\w*|consider\w*|sanction\w*|blacklist\w*)\b/iu;
/** Words that tell of its imposition beside those of its lifting: `a ban it placed on him in 2021`. */
const TOLD =
  /\b(?:it (?:had )?(?:imposed|placed|put|adopted)|(?:which|that) (?:have|has) been in place|imposed (?:in|on))\b/iu;

const TAKES_OFF = /^(?:remov|took|tak|str(?:ike|uck|icken))/iu;
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
  if (WANTED.test(clause) || LIFTING_OPEN.test(clause)) return ['in-force'];
  if (LIFTED.test(clause)) return ['lifted'];
  const behind = clause.slice(cue.end);
  if (cue.kind === 'measure' && NEVER_BEHIND.test(behind)) return [];
  if (cue.kind === 'measure' && CONSIDERED_BEHIND.test(behind)) return ['proposed'];
  return stateBefore(clause.slice(0, cue.end));
}

/** `took X off the list`, `X would stay on the list`, `considering adding X to the list` */
function listingStatus(clause: string, cue: SanctionCue): SanctionStatus[] {
  const before = clause.slice(0, cue.start);
  if (TAKES_OFF.test(cue.text) && !/ (?:on|to|onto) [^;]{3,40}list$/iu.test(cue.text)) {
    if (/\b(?:no|not|never|refus\w+|declin\w+)\b[^.;]{0,40}$/iu.test(before)) return ['lifting-refused'];
    if (WANTED.test(clause) || /\b(?:wants?|asked|demand\w*|urg\w*)\b[^.;]{0,60}$/iu.test(before)) return ['in-force'];
    return ['lifted'];
  }
  // "remains off the list"
  if (/\b(?:off|from) [^;]{3,40}list$/iu.test(cue.text)) return KEEPS.test(cue.text) ? [] : ['lifted'];
  if (KEEPS.test(cue.text)) return /\b(?:will|would)\s*$/iu.test(before) ? ['lifting-refused'] : ['in-force'];
  return stateBefore(clause.slice(0, cue.end));
}

function stateBefore(before: string): SanctionStatus[] {
  if (NEGATED.test(before)) return [];
  if (PROPOSED.test(before)) return ['proposed'];
  if (THREATENED.test(before)) return ['threatened'];
  return INTENDED.test(before) ? ['proposed'] : ['in-force'];
}

/** Whether somebody asks for the lifting: whoever does so did not impose the sanction. */
export function demandsLifting(sentence: string): boolean {
  return WANTED.test(sentence) && !REFUSED.test(sentence);
}
