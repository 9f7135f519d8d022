import { stemmer } from 'stemmer';

/*
 * Words that news articles use for one another, so that a key point may say "talks" where the body says "discussions". Only
 * words that mean the same in nearly every article; a thesaurus would make everything support everything.
 */
const GROUPS = [
  'talks discussions negotiations dialogue',
  'meet meeting',
  'start begin begun began initiate launch',
  'end finish conclude',
  'say tell told state',
  'agree agreement deal accord pact',
  'hurt injure wound',
  'kill die dead death toll fatality',
  'buy bought acquire acquisition purchase takeover',
  'sell sold sale',
  'strike struck hit collide collision',
  'fall fell drop decline decrease',
  'rise rose increase grow grew climb',
  'reject refuse dismiss turn rebuff',
  'approve approval consent authorise authorize',
  'demand insist require',
  'want seek sought wish',
  'company firm business',
  'help aid assistance assist support',
  'build built construct construction',
  'show reveal disclose disclosure',
  'quick fast rapid swift',
  'danger risk threat hazard',
  'flee fled leave left evacuate',
  'stop halt suspend suspension',
  'child children',
  'prize award',
  'dispute quarrel row',
] as const;

const REPRESENTATIVES = new Map(
  GROUPS.flatMap(group => {
    const stems = group.split(' ').map(word => stemmer(word));
    return stems.map(stem => [stem, stems[0]!] as const);
  }),
);

/** The stem (Porter, 1980) that stands for a word and all that mean the same. */
export function meaningOf(word: string): string {
  const stem = stemmer(word);
  return REPRESENTATIVES.get(stem) ?? stem;
}
