import { matchesOf } from '../text/matches';
/** Words that name a sanction. */
const MEASURE =
  /\b(?:sanctions?(?! (?:list|committee|panel|envoy|regime|law|lawyers?|experts?|evasion)\b)|asset freezes?|countermeasures|(?:punitive|restrictive) measures|(?:travel|visa|entry|import|export|trade|port|landing|flight|transit|arms|investment) bans?|(?:visa|entry|trade|economic|financial) restrictions|(?:arms |trade |oil )?embargo(?:e?s)?|blacklistings?|export controls?|(?<=\b(?:kept|keeps|left|upheld|maintained|retained) )those (?:on|against))\b/giu;

/** Words that name one where the article has spoken of sanctions, or by what stands behind them. */
const KNOWN_MEASURE =
  /\b(?:(?:the|its|an?|his|her|their|own) (?:freeze|ban|listing)|(?:measures?|restrictions|penalties|curbs) (?:against|on)|(?:similar|same|further) (?:steps?|moves?|action|treatment) (?:against|on|of|for)|(?<=\b(?:threaten|punish|hit|slapp)\w* [^.;]{2,60} with )(?:measures|penalties|restrictions|action)|(?:steps?|moves?|action|measures|restrictions) of (?:its|their) own (?:against|on)|(?<=\b(?:consider|weigh|mull|plan|propos|discuss)\w* )the same (?:for|against)|(?<=\bannul\w* )the listing)\b/giu;

/** Verbs that impose or lift one without naming it. */
const VERB =
  /\b(?:[Ss]anctioned|sanctioning|blacklist(?:ed|s|ing)(?= )|[Bb]lacklisted|[Dd]elisted|delisting|[Dd]ebarred|[Dd]esignated|(?<=\b(?:would|will|could|may|might|to|should|must) (?:also )?)(?:sanction|blacklist|designate|delist|debar|(?:ban|bar)(?= (?:the|\p{Lu})))|(?<=\b(?:propos|demand|ask|urg|recommend|want|call|insist)\w* [^.;]{1,60} )(?:sanction|blacklist|designate|debar)(?= (?:the|its|\p{Lu})))\b/gu;

/** Freezing what somebody owns: `froze the U.S. assets of`, `freeze Aubourg’s accounts`; who owns it stands inside or behind. */
const FREEZE =
  /\b(?:(?:un)?(?:froze|frozen|freez(?:e|es|ing))|(?:un)?block(?:s|ed|ing)?) (?:[^;,“”]{0,70}?)\b(?:assets|accounts|funds|reserves|property)(?: of\b| (?:that )?belong(?:ing|s)? to\b| (?:linked|tied) to\b| held by\b)?/giu;

/** `froze what they own`, `freeze whatever he has` */
const WHAT_THEY_OWN =
  /\b(?:froze|frozen|freez(?:e|es|ing)|block(?:s|ed|ing)?) (?:what|whatever|anything|everything|all)(?: that)? (?:he|she|it|they) (?:owns?|holds?|ha[sd]|have)\b/giu;

/** The same, said of what is owned: `the assets of Kos Bank were frozen`; who owns it stands inside or before. */
const FROZEN =
  /\b(?:assets|accounts|funds|reserves|property) (?:[^;“”]{0,80}? )?(?:was|were|been|is|are|remains?) (?:\p{Ll}+ )?(?:un)?(?:frozen|blocked)\b/giu;

/** The same, said of who owns it: `had its accounts in Riga blocked`, `will have their assets frozen` */
const HAS_FROZEN =
  /\b(?:have|has|had|having|saw) (?:his|her|its|their) (?:\p{Ll}+ )?(?:assets|accounts|funds|property) (?:[^,;“”]{0,50}? )?(?:un)?(?:frozen|blocked)\b/giu;

/** Keeping somebody out: `barred two officials from its territory`, `ban Vuk from the bloc`, `barred from travelling`. */
const BAR =
  /\b(?:barr(?:ed|ing)|bar|bann(?:ed|ing)|ban|prohibit(?:ed|ing)?|forb(?:id|ade)|forbidden)\b(?=[^.;]{0,90}?\bfrom (?:\p{Lu}|(?:travel|enter|its|their|the (?:country|bloc|United|European)|(?:state|public|government) contracts?)))/gu;

/** The same, where sanctions are spoken of: `may no longer enter the bloc`, `cannot do business in Canada` */
const KEPT_OUT =
  /\b(?:(?:may|can|must) (?:no longer|not|neither)|cannot) (?:enter|travel|do business|hold accounts|call at)\b/giu;

/** Barring goods: `ban all imports from`. */
const IMPORTS = /\b(?:ban|banned|bar|barred|block|blocked) (?:all |most |some )?imports from\b/giu;

/** The list, behind the words that put on it or take off it: `to its own blacklist`, `on a list of terrorist groups`. */
const LIST = String.raw`\b(?:to|on|onto|from|off|in) (?:the|its|their|an?|\p{L}+[’']s) (?:[\p{L}.’'-]+ ){0,5}?(?:black)?list\b(?: of (?:\p{L}+ ){0,3}?(?:sanctioned|terrorist|corrupt) \p{Ll}+)?`;
/** The same, where the list has been named. */
const ON_IT = String.raw`\b(?:to|on|onto|from|off) it(?= (?:in|since|until)\b|[,.;]|$)`;
const PUT = String.raw`\b(?:add(?:ing|ed|s)?|put(?:ting|s)?|plac(?:ing|e|es|ed)|remov(?:ing|e|ed|es)|took|tak(?:e|es|en|ing)|str(?:ike|ikes|uck|icken)|drop(?:s|ped|ping)?|keep(?:s|ing)?|kept|stay(?:s|ed)?|remain(?:s|ed)?|(?:been|is|are|was|were)(?= (?:no longer |\w+ )?on\b| off\b))\b`;

/** Putting on, keeping on and taking off a list of those sanctioned; who that is stands inside or before. */
const LISTING = new RegExp(String.raw`${PUT} (?:[^.;“”]{0,120}?)?${LIST}`, 'giu');
/** The same with words that mean much else: `wanted Kos on the list`, `came off the list`, `named in a list` */
const LISTING_NEAR = new RegExp(
  String.raw`\b(?:wants?|wanted|wanting|named|appear(?:s|ed)?|c[ao]me(?= off))\b(?:(?!\b(?:who|which|that|to|said)\b)[^.;“”]){0,60}? ${LIST}`,
  'giu',
);
const LISTING_ON_IT = new RegExp(
  String.raw`(?:${PUT}|\b(?:appear(?:s|ed)?|c[ao]me)\b) (?:(?:him|her|them|it) (?:back )?)?${ON_IT}`,
  'giu',
);
/** `took it off again` */
const OFF =
  /(?:\b(?:took|takes?|taking|taken) (?:him|her|them|it)|(?<=\b(?:was|were|been) )taken) off(?! (?:the|an?|his|her|its|their|to|from|for|with|work|duty)\b)/giu;
/** Where the list stands in the words of a listing. */
const LIST_BEHIND = new RegExp(String.raw`(?:${LIST}|${ON_IT}|\boff)$`, 'iu');

/** Being put on a list, or kept out, where it is known which: `was listed in 2016`, `was barred in January`. */
const LISTED =
  /\b(?:(?<=\b(?:was|were|been|is|are) )(?:listed|barred|banned)\b(?! (?:on|as(?! well\b)|from|by)\b)|(?<=\b(?:was|were|be|been|is|are) )added(?= (?:in|on|last|this|a|later|too|as well|unless|if)\b|[.,;]))/giu;

/** Reaching somebody, said of sanctions: `they would also cover its president, Kos`, `would target his firm, Kos Lines`. */
const REACHING =
  /(?<=\b(?:they|it|(?:sanctions|measures|bans|list|freeze|ban|embargo)(?:,? (?:which|that))?) (?:would |will |could )?(?:also )?)(?:cover(?:s|ed)?|target(?:s|ed)?|apply to|applies to|extends? to)\b(?= (?:the|its|his|her|their|\p{Lu}))/giu;

/** Putting on a list, where it is known which: `has listed the trader Kos`, `proposed listing him`, `whom the EU listed`. */
const LISTS =
  /\b(?:(?<=\b(?:ha[sd]|have|it|they) (?:also )?)listed\b(?= (?:the|its|her|\p{Lu}))|(?<=\p{Lu}\p{L}* (?:also |later )?)listed\b(?= (?:(?:the|its|his|her|\p{Lu}\p{L}*[’']s) \p{Ll}+,? \p{Lu}|\p{Lu}))|(?<=\b(?:propos|consider|weigh|mull|discuss|recommend)\w* )listing\b(?= (?:the|its|his|him|her|it|them|\p{Lu}))|(?<=\b(?:whom|which|that) (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:had |has )?)listed\b)/gu;

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
  const listings = [...find(LISTING, 'listing'), ...find(LISTING_NEAR, 'listing')].filter(
    ({ text }) => known || speaksOfSanctions(sentence) || /blacklist$|\b(?:terrorist|corrupt) \p{Ll}+$/iu.test(text),
  );
  const onIt =
    heard.list || /list\b/iu.test(sentence) ? [...find(LISTING_ON_IT, 'listing'), ...find(OFF, 'listing')] : [];
  const listed = known ? [...find(LISTED, 'verb'), ...find(LISTS, 'verb')] : [];
  const reaching = known || speaksOfSanctions(sentence) ? [...find(REACHING, 'verb'), ...find(KEPT_OUT, 'bar')] : [];
  const others = [
    ...find(FREEZE, 'freeze'),
    ...find(WHAT_THEY_OWN, 'freeze'),
    ...find(FROZEN, 'frozen'),
    ...find(HAS_FROZEN, 'frozen'),
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
  /sanction|freez|froz|bans?\b|bann|barr|\bbar\b|embargo|black|list|control|measure|restrict|penalt|curbs|debar|designat|imports|block|on it|off it|to it|from it|similar|\bsame\b|further|of (?:its|their) own|\boff\b|cover|target|appl(?:y|ies) to|extends? to|prohibit|forb(?:id|ad)|no longer|(?:may|can|must) not|cannot/iu;

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
