import type { SanctionStatus } from '../model';

/** Words that name a sanction. */
const MEASURE =
  /\b(?:sanctions?(?: list)?|asset freezes?|travel bans?|visa bans?|(?:arms |trade |oil )?embargo(?:e?s)?|blacklist(?:s|ings?)?|export controls?)\b/giu;

/** Verbs that impose one without naming it. */
const VERB =
  /\b(?:sanctioned|sanctioning|blacklisted|blacklisting|delisted|delisting|froze (?:his|her|its|their|the) assets|designated)\b/giu;

/** The words of a sanction in a sentence. `kind` tells whether they name a measure or are the verb that imposes it. */
export interface SanctionCue {
  readonly kind: 'measure' | 'verb';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sanction words of a sentence, in order. "designated" counts only with somebody who designates or a measure beside it. */
export function sanctionCues(sentence: string): SanctionCue[] {
  const find = (pattern: RegExp, kind: SanctionCue['kind']) =>
    [...sentence.matchAll(pattern)].map(match => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }));
  const verbs = find(VERB, 'verb').filter(
    cue => cue.text.toLowerCase() !== 'designated' || /\b(?:treasury|sanction|ofac|blacklist)/i.test(sentence),
  );
  return [...find(MEASURE, 'measure'), ...verbs].sort((a, b) => a.start - b.start);
}

const LIFT = String.raw`(?:lift|eas|remov|waiv|delist|revok|scrap|relax|suspend)\w*`;
const REFUSED = new RegExp(
  String.raw`\b(?:no|not|never|nor|neither|refus\w+|declin\w+|rul\w+ out|reject\w+|without)\b[^.;]{0,60}?\b${LIFT}`,
  'iu',
);
const WANTED = new RegExp(
  String.raw`\b(?:insist\w*|demand\w*|ask\w*|call\w*|want\w*|urg\w*|condition|precondition|request\w*|should|must)\b[^.;]{0,60}?\b${LIFT}`,
  'iu',
);
const LIFTED = new RegExp(
  String.raw`\b(?:lifted|eased|removed|waived|delisted|revoked|scrapped|relaxed|suspended)\b|\b(?:has|have|had) (?:been )?${LIFT}`,
  'iu',
);
const PROPOSED =
  /\b(?:propos\w+|(?:consider|debat)(?:s|ed|ing)? (?:imposing|adding|new|further|more|widening|extending|whether|sanctions|an? )|weigh(?:s|ed|ing)?|mull\w*|plans? to|planning to|call(?:s|ed|ing)? for|calls? on|recommend\w*|draft\w*|discuss\w*)\b/iu;
const THREATENED = /\b(?:threat\w*|warn\w*|would face|could face|may face|risks?)\b/iu;
const NEGATED =
  /\b(?:no|not|never|without|nor)\b[^.;:,]{0,40}?\b(?:plans?|intention|intend\w*|impos\w*|consider\w*|sanction\w*|blacklist\w*)\b/iu;

/**
 * What a sentence says of the state of a sanction whose words end at `at`; `undefined` when it says that there is none.
 * Asking for a sanction to be lifted means that it is in force.
 */
export function sanctionStatus(sentence: string, at: number): SanctionStatus | undefined {
  const before = sentence.slice(0, at);
  if (REFUSED.test(sentence)) return 'lifting-refused';
  if (WANTED.test(sentence)) return 'in-force';
  if (LIFTED.test(sentence)) return 'lifted';
  if (PROPOSED.test(before)) return 'proposed';
  if (THREATENED.test(before)) return 'threatened';
  return NEGATED.test(before) ? undefined : 'in-force';
}

/** Whether a sentence without sanction words of its own speaks of lifting the sanction spoken of before. */
export function speaksOfLifting(sentence: string): SanctionCue | undefined {
  const match = new RegExp(
    String.raw`\b${LIFT} (?:it|them|the measures?|the restrictions?|the penalties)\b`,
    'iu',
  ).exec(sentence);
  return match ? { kind: 'verb', start: match.index, end: match.index + match[0].length, text: match[0] } : undefined;
}
