/** Words that name a sanction. */
const MEASURE =
  /\b(?:sanctions?(?! list)|asset freezes?|(?:travel|visa|entry|import) bans?|(?:arms |trade |oil )?embargo(?:e?s)?|blacklistings?|export controls?)\b/giu;

/** Words that name one where the article has spoken of sanctions, or by what stands behind them. */
const KNOWN_MEASURE =
  /\b(?:(?:the|its|an?|his|her|their|own) (?:freeze|ban|listing)|(?:measures?|restrictions|penalties|curbs) (?:against|on)|(?:similar|same|further) (?:steps?|moves?|action|treatment) (?:against|on|of|for)|(?<=\bannul\w* )the listing)\b/giu;

/** Verbs that impose or lift one without naming it. */
const VERB =
  /\b(?:[Ss]anctioned|sanctioning|blacklist(?:ed|s|ing)(?= )|[Bb]lacklisted|[Dd]elisted|delisting|[Dd]ebarred|[Dd]esignated|(?<=\b(?:would|will|could|may|might|to|should|must) (?:also )?)(?:sanction|blacklist|designate|delist|debar|(?:ban|bar)(?= (?:the|\p{Lu})))|(?<=\b(?:propos|demand|ask|urg|recommend|want|call|insist)\w* [^.;]{1,60} )(?:sanction|blacklist|designate|debar)(?= (?:the|its|\p{Lu})))\b/gu;

/** Freezing what somebody owns: `froze the U.S. assets of`, `freeze Aubourg’s accounts`; who owns it stands inside or behind. */
const FREEZE =
  /\b(?:(?:un)?(?:froze|frozen|freez(?:e|es|ing))|(?:un)?block(?:s|ed|ing)?) (?:[^;,“”]{0,70}?)\b(?:assets|accounts|funds|reserves|property)(?: of\b)?/giu;

/** The same, said of what is owned: `the assets of Kos Bank were frozen`; who owns it stands inside or before. */
const FROZEN =
  /\b(?:assets|accounts|funds|reserves|property) (?:[^;“”]{0,80}? )?(?:was|were|been|is|are|remains?) (?:\p{Ll}+ )?(?:un)?(?:frozen|blocked)\b/giu;

/** Keeping somebody out: `barred two officials from its territory`, `ban Vuk from the bloc`, `barred from travelling`. */
const BAR =
  /\b(?:barr(?:ed|ing)|bar|bann(?:ed|ing)|ban)\b(?=[^.;]{0,90}?\bfrom (?:\p{Lu}|(?:travel|enter|its|their|the (?:country|bloc|United|European)|(?:state|public|government) contracts?)))/gu;

/** Barring goods: `ban all imports from`. */
const IMPORTS = /\b(?:ban|banned|bar|barred|block|blocked) (?:all |most |some )?imports from\b/giu;

/** Putting on, keeping on and taking off a list of those sanctioned; who that is stands inside or before. */
const LISTING =
  /\b(?:add(?:ing|ed|s)?|put(?:ting|s)?|plac(?:ing|e|es|ed)|remov(?:ing|e|ed|es)|took|tak(?:e|es|en|ing)|str(?:ike|ikes|uck|icken)|keep(?:s|ing)?|kept|stay(?:s|ed)?|remain(?:s|ed)?|(?:been|is|are|was|were)(?= (?:\w+ )?on\b))\b (?:[^.;“”]{0,120}?\b)?(?:to|on|onto|from|off) (?:the|its|their|an?|\p{L}+[’']s) (?:[\p{L}.’'-]+ ){0,3}?(?:black)?list\b/giu;

/** Being put on a list, where it is known which: `was listed in 2016`. */
const LISTED = /\b(?<=\b(?:was|were|been|is|are) )listed\b(?! (?:on|as)\b)/giu;

/** Most sanction words read of a sentence: with more it is a list of words and reports nothing. */
const MOST = 12;

/** The words of a sanction in a sentence: they name a measure, are a verb that imposes one, or tell of a list. */
export interface SanctionCue {
  readonly kind: 'measure' | 'verb' | 'freeze' | 'frozen' | 'bar' | 'listing';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether words speak of sanctions at all, so that "the list" and "the freeze" behind them are of sanctions. */
export function speaksOfSanctions(words: string): boolean {
  return /\b(?:sanction|blacklist|asset freeze|travel ban|visa ban|embargo|froze|frozen)/iu.test(words);
}

/**
 * The sanction words of a sentence, in order.
 * @param known whether the article has spoken of sanctions before: then "the list" is one of those sanctioned
 */
export function sanctionCues(sentence: string, known: boolean): SanctionCue[] {
  if (!MAY_SPEAK.test(sentence)) return [];
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
  const measures = [...find(MEASURE, 'measure'), ...(known ? find(KNOWN_MEASURE, 'measure') : [])];
  const listings = find(LISTING, 'listing').filter(
    ({ text }) => known || speaksOfSanctions(sentence) || /blacklist$/i.test(text),
  );
  const listed = known ? find(LISTED, 'verb') : [];
  const others = [
    ...find(FREEZE, 'freeze'),
    ...find(FROZEN, 'frozen'),
    ...find(BAR, 'bar'),
    ...find(IMPORTS, 'freeze'),
    ...listed,
  ];
  const cues = [...listings, ...verbs, ...measures, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutNested(cues).slice(0, MOST);
}

/** Stems without one of which a sentence has no cue: most sentences are done with them. */
const MAY_SPEAK =
  /sanction|freez|froz|bans?\b|bann|barr|\bbar\b|embargo|black|list|control|measure|restrict|penalt|curbs|debar|designat|imports|block|similar|\bsame\b|further/iu;

/** "blacklist" inside "put X on its blacklist" is no cue of its own. */
function withoutNested(cues: readonly SanctionCue[]): SanctionCue[] {
  let end = -1;
  return cues.filter(cue => {
    if (cue.start < end) return false;
    end = cue.end;
    return true;
  });
}

/** Whether a verb cue is said of its subject: `was blacklisted`. */
export function isPassive(sentence: string, cue: SanctionCue): boolean {
  return /\b(?:was|were|is|are|been|being|be|got)\b(?: (?:also|now|\w+ly))?\s*$/iu.test(
    sentence.slice(Math.max(0, cue.start - 40), cue.start),
  );
}

const LIFTING =
  /\b(?:lift|eas|remov|waiv|delist|revok|scrap|relax|suspend)\w* (?:it|them|anything|(?<definite>(?:the|these|those) (?:measures?|restrictions?|penalties|freeze|ban|asset freeze|travel ban|visa ban)))\b(?! (?:on|against)\b)/iu;

/** Words that speak of lifting a sanction spoken of before, without naming it. */
export interface LiftingCue extends SanctionCue {
  /** Whether they name it as "the measures" do, which may be further back than what "them" stands for. */
  readonly definite: boolean;
}

/** Whether a sentence without sanction words of its own speaks of lifting the sanction spoken of before. */
export function speaksOfLifting(sentence: string): LiftingCue | undefined {
  const match = LIFTING.exec(sentence);
  if (!match) return undefined;
  const { index, groups } = match;
  const definite = groups?.definite !== undefined;
  return { kind: 'verb', start: index, end: index + match[0].length, text: match[0], definite };
}
