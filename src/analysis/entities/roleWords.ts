import { isRoleNoun, isTitleHead } from './gazetteers/nameWords';

/** Words for what people do that the lists of the tagger's features leave out. */
const MORE_ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'geologist bosun pitcher catcher bowler batter defender winger moderator headman headwoman fisherman fisherwoman plumber ' +
    'electrician caretaker ranger warden coxswain helmsman boatman foreman forewoman postmaster stationmaster headmistress ' +
    'ceramicist barista undertaker presenter newsreader playwright screenwriter choreographer dancer drummer guitarist ' +
    'pianist violinist cellist soprano tenor baritone defendant plaintiff petitioner litigant claimant apprentice warlord ' +
    'prefect sub-prefect boxer sprinter swimmer skier runner butcher verger planter grower importer exporter herder shepherd tailor ' +
    'shoemaker cobbler blacksmith painter sculptor monk nun abbot cleric vicar deacon elder jurist pollster strategist archivist ' +
    'chieftain headwaiter pharmacist dentist therapist psychologist psychiatrist statistician demographer biologist'
  ).split(' '),
);
const MORE_RANKS: ReadonlySet<string> = new Set('vice-admiral rear-admiral'.split(' '));

/** Whether the word is for somebody by what he or she does: alone, or as the last noun of a description. */
export function isRoleWord(word: string): boolean {
  return isRoleNoun(word) || MORE_ROLE_NOUNS.has(word);
}

/** Whether the word can end a title: a role word or a rank, also abbreviated (`gen.`). */
export function endsTitle(word: string): boolean {
  return isTitleHead(word) || MORE_ROLE_NOUNS.has(word) || MORE_RANKS.has(word);
}
