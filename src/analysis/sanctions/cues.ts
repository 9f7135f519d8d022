import { matchesOf } from '../text/matches';
/** Words that name a sanction. */
const MEASURE =
  /\b(?:sanctions?(?! list)|asset freezes?|(?:travel|visa|entry|import|export|trade) bans?|(?:visa|entry|trade|economic|financial) restrictions|(?:arms |trade |oil )?embargo(?:e?s)?|blacklistings?|export controls?|(?<=\b(?:kept|keeps|left|upheld|maintained|retained) )those (?:on|against))\b/giu;

/** Words that name one where the article has spoken of sanctions, or by what stands behind them. */
const KNOWN_MEASURE =
  /\b(?:(?:the|its|an?|his|her|their|own) (?:freeze|ban|listing)|(?:measures?|restrictions|penalties|curbs) (?:against|on)|(?:similar|same|further) (?:steps?|moves?|action|treatment) (?:against|on|of|for)|(?:steps?|moves?|action|measures|restrictions) of (?:its|their) own (?:against|on)|(?<=\b(?:consider|weigh|mull|plan|propos|discuss)\w* )the same (?:for|against)|(?<=\bannul\w* )the listing)\b/giu;

/** Verbs that impose or lift one without naming it. */
const VERB =
  /\b(?:[Ss]anctioned|sanctioning|blacklist(?:ed|s|ing)(?= )|[Bb]lacklisted|[Dd]elisted|delisting|[Dd]ebarred|[Dd]esignated|(?<=\b(?:would|will|could|may|might|to|should|must) (?:also )?)(?:sanction|blacklist|designate|delist|debar|(?:ban|bar)(?= (?:the|\p{Lu})))|(?<=\b(?:propos|demand|ask|urg|recommend|want|call|insist)\w* [^.;]{1,60} )(?:sanction|blacklist|designate|debar)(?= (?:the|its|\p{Lu})))\b/gu;

/** Freezing what somebody owns: `froze the U.S. assets of`, `freeze Aubourg’s accounts`; who owns it stands inside or behind. */
const FREEZE =
  /\b(?:(?:un)?(?:froze|frozen|freez(?:e|es|ing))|(?:un)?block(?:s|ed|ing)?) (?:[^;,“”]{0,70}?)\b(?:assets|accounts|funds|reserves|property)(?: of\b| belonging to\b| held by\b)?/giu;

/** The same, said of what is owned: `the assets of Kos Bank were frozen`; who owns it stands inside or before. */
const FROZEN =
  /\b(?:assets|accounts|funds|reserves|property) (?:[^;“”]{0,80}? )?(?:was|were|been|is|are|remains?) (?:\p{Ll}+ )?(?:un)?(?:frozen|blocked)\b/giu;

/** Keeping somebody out: `barred two officials from its territory`, `ban Vuk from the bloc`, `barred from travelling`. */
const BAR =
  /\b(?:barr(?:ed|ing)|bar|bann(?:ed|ing)|ban)\b(?=[^.;]{0,90}?\bfrom (?:\p{Lu}|(?:travel|enter|its|their|the (?:country|bloc|United|European)|(?:state|public|government) contracts?)))/gu;

/** Barring goods: `ban all imports from`. */
const IMPORTS = /\b(?:ban|banned|bar|barred|block|blocked) (?:all |most |some )?imports from\b/giu;

/** The list, behind the words that put on it or take off it: `to its own blacklist`, `on a list of terrorist groups`. */
const LIST = String.raw`\b(?:to|on|onto|from|off) (?:the|its|their|an?|\p{L}+[’']s) (?:[\p{L}.’'-]+ ){0,5}?(?:black)?list\b(?: of (?:\p{L}+ ){0,3}?(?:sanctioned|terrorist) \p{Ll}+)?`;
/** The same, where the list has been named. */
const ON_IT = String.raw`\b(?:to|on|onto|from|off) it(?= (?:in|since|until)\b|[,.;]|$)`;
const PUT = String.raw`\b(?:add(?:ing|ed|s)?|put(?:ting|s)?|plac(?:ing|e|es|ed)|remov(?:ing|e|ed|es)|took|tak(?:e|es|en|ing)|str(?:ike|ikes|uck|icken)|drop(?:s|ped|ping)?|keep(?:s|ing)?|kept|stay(?:s|ed)?|remain(?:s|ed)?|(?:been|is|are|was|were)(?= (?:\w+ )?on\b))\b`;

/** Putting on, keeping on and taking off a list of those sanctioned; who that is stands inside or before. */
const LISTING = new RegExp(String.raw`${PUT} (?:[^.;“”]{0,120}?)?${LIST}`, 'giu');
const LISTING_ON_IT = new RegExp(String.raw`${PUT} (?:(?:him|her|them|it) (?:back )?)?${ON_IT}`, 'giu');
/** `took it off again` */
const OFF =
  /(?:\b(?:took|takes?|taking|taken) (?:him|her|them|it)|(?<=\b(?:was|were|been) )taken) off(?! (?:the|an?|his|her|its|their|to|from|for|with|work|duty)\b)/giu;
/** Where the list stands in the words of a listing. */
const LIST_BEHIND = new RegExp(String.raw`(?:${LIST}|${ON_IT}|\boff)$`, 'iu');

/** Being put on a list, or kept out, where it is known which: `was listed in 2016`, `was barred in January`. */
const LISTED =
  /\b(?<=\b(?:was|were|been|is|are) )(?:(?:listed|barred|banned)\b(?! (?:on|as|from|by)\b)|added(?= (?:in|on|last|this|a|later|too|as well)\b|[.,;]))/giu;

/** Reaching somebody, said of sanctions: `they would also cover its president, Kos`, `would target his firm, Kos Lines`. */
const REACHING =
  /(?<=\b(?:they|it|(?:sanctions|measures|bans|list)(?:,? (?:which|that))?) (?:would |will |could )?(?:also )?)(?:cover(?:s|ed)?|target(?:s|ed)?|apply to|applies to)\b(?= (?:the|its|his|her|their|\p{Lu}))/giu;

/** Putting on a list, where it is known which: `has listed the trader Kos`. */
const LISTS = /\b(?<=\b(?:ha[sd]|have|it|they) )listed\b(?= (?:the|its|\p{Lu}))/gu;

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
  return /\b(?:sanction|blacklist|asset freeze|travel ban|visa ban|embargo|froze|frozen|specially designated|entity list)/iu.test(
    words,
  );
}

/** What an article has spoken of before a sentence. */
export interface Heard {
  /** Sanctions, anywhere before: then "the list" is one of those sanctioned. */
  readonly sanctions: boolean;
  /** A list of them, in the sentence before: then "on it" is on the list. */
  readonly list: boolean;
}

/** The sanction words of a sentence, in order. */
export function sanctionCues(sentence: string, heard: Heard): SanctionCue[] {
  const known = heard.sanctions;
  if (!MAY_SPEAK.test(sentence)) return [];
  const find = (pattern: RegExp, kind: SanctionCue['kind']) =>
    matchesOf(pattern, sentence).map(match => ({
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
    ({ text }) => known || speaksOfSanctions(sentence) || /blacklist$|\bterrorist \p{Ll}+$/iu.test(text),
  );
  const onIt =
    heard.list || /list\b/iu.test(sentence) ? [...find(LISTING_ON_IT, 'listing'), ...find(OFF, 'listing')] : [];
  const listed = known ? [...find(LISTED, 'verb'), ...find(LISTS, 'verb')] : [];
  const reaching = known || speaksOfSanctions(sentence) ? find(REACHING, 'verb') : [];
  const others = [
    ...find(FREEZE, 'freeze'),
    ...find(FROZEN, 'frozen'),
    ...find(BAR, 'bar'),
    ...find(IMPORTS, 'freeze'),
    ...listed,
    ...reaching,
    ...onIt,
  ];
  const cues = [...listings, ...verbs, ...measures, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutNested(cues).slice(0, MOST);
}

/** Stems without one of which a sentence has no cue: most sentences are done with them. */
const MAY_SPEAK =
  /sanction|freez|froz|bans?\b|bann|barr|\bbar\b|embargo|black|list|control|measure|restrict|penalt|curbs|debar|designat|imports|block|on it|off it|to it|from it|similar|\bsame\b|further|of (?:its|their) own|\boff\b|cover|target|appl(?:y|ies) to/iu;

/** Where the words of a listing name the list, from their start: behind them stands nobody who is put on it. */
export function listIn({ text }: SanctionCue): number {
  return LIST_BEHIND.exec(text)?.index ?? text.length;
}

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
  /\b(?:lift|eas|remov|waiv|delist|revok|scrap|relax|suspend|releas|drop)\w* (?:it|them|him|her|both|anything|(?<definite>(?:the|these|those) (?:measures?|restrictions?|penalties|freeze|ban|asset freeze|travel ban|visa ban)))\b(?! (?:on|against|as|from)\b)/iu;

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

/** Where words say that somebody does the same as another: `Britain did the same`, `Norway followed suit`. */
export function followingIn(words: string): number | undefined {
  return /\b(?:did the same|ha(?:s|ve) done the same|followed suit)\b/u.exec(words)?.index;
}
