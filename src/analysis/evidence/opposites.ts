import { meaningOf } from './synonyms';

/** Words of one side say the opposite of those of the other, whatever they are said of. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['reopen reopened open opened', 'close closed shut'],
  ['resume resumed restart', 'suspend suspended halt halted stop stopped cannot'],
  [
    'refuse refused reject rejected decline declined',
    'agree agreed accept accepted sign signed approve approved attend',
  ],
  [
    'lift lifted lifting remove removed ease eased unfroze',
    'impose imposed keep kept maintain maintained blacklist blacklisted froze frozen extend extended tighten tightened',
  ],
  ['offer offered', 'withdraw withdrew withdrawn'],
  ['allow allowed permit permitted let', 'ban banned bar barred forbid forbidden prohibit prohibited block blocked'],
  ['pass passed adopt adopted', 'fail failed reject rejected'],
  ['gain gained', 'lose lost shed'],
  [
    'begin began begun start started launch launched',
    'end ended finish finished stop stopped cancel cancelled canceled',
  ],
  ['join joined', 'leave left quit'],
  ['hire hired', 'dismiss dismissed fire fired sack sacked'],
  ['profit', 'loss'],
  ['guilty', 'innocent acquitted cleared'],
  ['higher more', 'lower less fewer'],
  ['highest most', 'lowest least fewest'],
  ['majority', 'minority'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['alive', 'dead'],
  ['narrow narrowed', 'widen widened'],
  ['strengthen strengthened', 'weaken weakened'],
  ['success succeeded', 'failure failed'],
  ['victory', 'defeat'],
  ['appoint appointed', 'dismiss dismissed sack sacked'],
  [
    'rise rose risen increase increased climb climbed grow grew',
    'fall fell fallen drop dropped decrease decreased decline declined',
  ],
  ['win won', 'lose lost'],
  ['free freed release released', 'hold held jail jailed detain detained'],
  ['confirm confirmed admit admitted', 'deny denied'],
  ['cleared', 'fault faulted blame blamed'],
  ['ground grounded', 'fly flew flown'],
  ['buy bought', 'sell sold'],
  ['praise praised welcome welcomed', 'criticise criticised criticize criticized condemn condemned'],
  ['support supported back backed', 'oppose opposed'],
  ['arrive arrived enter entered', 'leave left depart departed withdraw withdrew withdrawn'],
  ['survive survived', 'lose lost fall fell'],
  ['uphold upheld', 'suspend suspended overturn overturned annul annulled strike struck'],
  ['cut cutting lower lowered reduce reduced', 'raise raised increase increased'],
  ['cancel cancelled canceled', 'continue continued'],
  ['acquit acquitted', 'convict convicted'],
];

const OPPOSITES = new Map<string, string[]>();
for (const [one, other] of PAIRS) {
  remember(one, other);
  remember(other, one);
}

function remember(words: string, opposites: string): void {
  const meanings = [...new Set(opposites.split(' ').map(meaningOf))];
  for (const word of words.split(' ')) OPPOSITES.set(word, [...(OPPOSITES.get(word) ?? []), ...meanings]);
}

/** The meanings (`meaningOf`) that say the opposite of a word in lower case. */
export function oppositesOf(word: string): readonly string[] {
  return OPPOSITES.get(word) ?? [];
}
