import type { SanctionStatus } from '../model';

/** Words that name a sanction. */
const MEASURE =
  /\b(?:sanctions?(?: list)?|asset freezes?|travel bans?|visa bans?|(?:arms |trade |oil )?embargo(?:e?s)?|blacklist(?:s|ings?)?|export controls?)\b/giu;

/** Verbs that impose or lift one without naming it. */
const VERB =
  /\b(?:sanctioned|sanctioning|blacklisted|blacklisting|delisted|delisting|froze (?:his|her|its|their|the) assets|designated|(?<=\b(?:would|will|could|may|might|to|should|must) )(?:sanction|blacklist|designate|delist))\b/giu;

/** Adding to a list of those sanctioned; what is added stands inside. */
const LISTING =
  /\b(?:add(?:ing|ed|s)?|put(?:ting|s)?|plac(?:ing|e|es)|remov(?:ing|e|ed|es)) (?!to\b|from\b)[^.;]{3,120}?\b(?:to|on|onto|from) (?:the|its|their|a) (?:[\p{L}-]+ )?(?:black)?list\b/giu;

/** Most sanction words read of a sentence: with more it is a list of words and reports nothing. */
const MOST = 12;

/** The words of a sanction in a sentence: they name a measure, are a verb that imposes one, or tell of adding to a list. */
export interface SanctionCue {
  readonly kind: 'measure' | 'verb' | 'listing';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sanction words of a sentence, in order.
 * @param known whether the article has spoken of sanctions before: then "the list" is one of those sanctioned
 */
export function sanctionCues(sentence: string, known: boolean): SanctionCue[] {
  const find = (pattern: RegExp, kind: SanctionCue['kind']) =>
    [...sentence.matchAll(pattern)].map(match => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }));
  // "designated" counts only with somebody who designates or a measure beside it.
  const designates = known || /\b(?:treasury|sanction|ofac|blacklist)/i.test(sentence);
  const verbs = find(VERB, 'verb').filter(cue => designates || !/^designate/i.test(cue.text));
  const measures = find(MEASURE, 'measure');
  const listings = known && measures.length === 0 ? find(LISTING, 'listing') : [];
  return [...measures, ...verbs, ...listings].sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** Whether a verb cue is said of its subject: `was blacklisted`. */
export function isPassive(sentence: string, cue: SanctionCue): boolean {
  return /\b(?:was|were|is|are|been|being|be|got)\b(?: \w+ly)?\s*$/iu.test(
    sentence.slice(Math.max(0, cue.start - 40), cue.start),
  );
}

const LIFT = String.raw`(?:lift|eas|remov|waiv|delist|revok|scrap|relax|suspend)\w*`;
const REFUSED = new RegExp(
  String.raw`\b(?:no|not|never|nor|neither|refus\w+|declin\w+|rul\w+ out|reject\w+|without)\b[^.;]{0,60}?\b${LIFT}`,
  'iu',
);
const WANTED = new RegExp(
  String.raw`\b(?:insist\w*|demand\w*|ask\w*|call\w*|want\w*|urg\w*|condition|precondition|request\w*|should|must)\b[^.;]{0,90}?\b${LIFT}`,
  'iu',
);
const LIFTED = new RegExp(
  String.raw`\b(?:lifted|eased|removed|waived|delisted|revoked|scrapped|relaxed|suspended)\b|\b(?:has|have|had) (?:been )?${LIFT}`,
  'iu',
);
const PROPOSED =
  /\b(?:propos\w+|(?:consider|debat)(?:s|ed|ing)? (?:imposing|adding|new|further|more|widening|extending|whether|sanctions|an? )|weigh(?:s|ed|ing)?|mull\w*|plans? to|planning to|call(?:s|ed|ing)? for|calls? on|recommend\w*|draft\w*|discuss\w*)\b/iu;
const THREATENED = /\b(?:threat\w*|warn\w*|would face|could face|may face|risks?)\b/iu;
const INTENDED = /\b(?:will|would|to) (?:sanction|blacklist|designate)$/iu;
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
  if (NEGATED.test(before)) return undefined;
  if (PROPOSED.test(before)) return 'proposed';
  if (THREATENED.test(before)) return 'threatened';
  return INTENDED.test(before) ? 'proposed' : 'in-force';
}

/** Whether somebody asks for the lifting: whoever does so did not impose the sanction. */
export function demandsLifting(sentence: string): boolean {
  return WANTED.test(sentence) && !REFUSED.test(sentence);
}

/** Words that speak of lifting a sanction spoken of before, without naming it. */
export interface LiftingCue extends SanctionCue {
  /** Whether they name it as "the measures" do, which may be further back than what "them" stands for. */
  readonly definite: boolean;
}

const LIFTING = new RegExp(
  String.raw`\b${LIFT} (?:it|them|(?<definite>(?:the|these|those) (?:measures?|restrictions?|penalties)))\b`,
  'iu',
);

/** Whether a sentence without sanction words of its own speaks of lifting the sanction spoken of before. */
export function speaksOfLifting(sentence: string): LiftingCue | undefined {
  const match = LIFTING.exec(sentence);
  if (!match) return undefined;
  const { index, groups } = match;
  const definite = groups?.definite !== undefined;
  return { kind: 'verb', start: index, end: index + match[0].length, text: match[0], definite };
}
