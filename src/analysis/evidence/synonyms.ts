import { stemmer } from 'stemmer';
import { remembering } from '../text/remembering';

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
  'reject refuse dismiss turn rebuff throw thrown',
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
  'remove off delist annul strip struck',
  'blacklist sanction sanctions listing freeze froze frozen ban barred embargo punish',
  'publish publication appear paper study result findings',
  'arrest detain detention custody seize',
  'propose proposal suggest consider',
  'threaten warn threat warning',
  'reopen reopening resume resumption restart',
  'march demonstrate demonstration protest rally',
  'repair fix mend',
  'soldier troop army force',
  'monitor observer inspector',
  'election poll vote ballot',
  'jet plane aircraft airliner airplane airline airlift aviation',
  'ship vessel boat ferry freighter',
  'job post work employment employee worker staff',
  'centre center ward clinic hospital',
  'resign quit step',
  'extend extension prolong renew renewal',
  'wed married marry wife husband',
  'remain stay keep kept',
  'supplier owner seller trader',
  'cost price worth',
  'find found discover discovery',
  'attack assault raid',
  'expel deport banish',
  'escape flee',
  'rule ruling judgment judgement verdict decision',
  'charge accuse accusation indict',
  'road highway street motorway',
  'money fund cash',
  'pay paid payment',
  'student pupil study studies',
  'steal stole stolen theft',
  'publicly openly',
  'fire blaze',
  'rain downpour',
  'recover recovery',
  'border frontier',
  'last final',
  'judge court',
  'price inflation',
  'vow pledge promise',
  'praise hail welcome',
  'criticise criticize condemn denounce',
] as const;

const REPRESENTATIVES = new Map(
  GROUPS.flatMap(group => {
    const stems = group.split(' ').map(word => stemmer(word));
    return stems.map(stem => [stem, stems[0]!] as const);
  }),
);

/** The stem (Porter, 1980) that stands for a word and all that mean the same. */
export const meaningOf = remembering(word => {
  const stem = stemmer(word);
  return REPRESENTATIVES.get(stem) ?? stem;
});
