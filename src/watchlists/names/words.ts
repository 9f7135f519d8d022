/*
 * Words that stand in names without telling one bearer from another. Lower case, Latin, without marks and full stops;
 * chosen for what newspapers and official lists write.
 */

/** Courtesy and religious titles, ranks and offices. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms miss mx sir dame lord lady madam madame mme mlle monsieur mister dr prof professor doctor engineer eng ing herr frau senor senora ' +
    'gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant adm admiral brig brigadier marshal vice rear ' +
    'president prasident premier chancellor king queen prince princess emir amir sultan gov governor sen senator rep congressman judge justice ambassador ' +
    'secretary minister mayor bishop archbishop patriarch cardinal chairman chairwoman director comrade former hon honourable honorable ' +
    'sheikh shaikh shaykh sheik shaik cheikh haji hajji hadji haj hajj al-haj alhaj alhaji mullah mulla mawlawi maulavi maulvi mawlana maulana moulana qari hafiz sayyid sayed syed seyyed seyed ' +
    'ayatollah hojatoleslam imam mufti ustad ustaz engr father sister brother rev reverend',
);

/** Titles that many people have for a name: Amir Azam, Hafiz Saeed. */
export const TITLES_THAT_ARE_NAMES: ReadonlySet<string> = words(
  'amir emir sultan hafiz haji hajj hadji prince king qari imam sayyid sayed syed seyyed seyed sheikh shaikh justice judge bishop sister major marshal rear lady madame dean eng ing ' +
    'mullah mulla moulana maulana ustad mir shah',
);

/** Links inside personal names; `abu` and `umm` are not among them, they tell bearers apart. */
export const PARTICLES: ReadonlySet<string> = words(
  'al el ul ur as ash ad at an ar az bin bn ibn ben bint binti bt ould ud uld oulad walad de da do dos das del della di du des la le las los van von der den zu zum ter ten ' +
    'af y e i zade and of the for und et en und to in',
);

/** What tells a father from a son. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['hijo', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
]);

/** Words that say that a name is a body's. */
export const BODY_WORDS: ReadonlySet<string> = words(
  'company corporation group bank holding holdings trading industries industry industrial shipping international services service ministry department ' +
    'agency organization organisation institute university committee council front army brigade brigades party movement foundation fund association union center centre ' +
    'bureau office factory plant works complex airlines airways air lines marine maritime petroleum oil gas energy insurance investment investments ' +
    'import export general trade enterprise enterprises comercial comercializadora inversiones grupo empresa sociedad compania fundacion constructora ' +
    'distribuidora transportes agropecuaria inmobiliaria hotel restaurant exchange network systems technology technologies engineering development cooperative ' +
    'intelligence force forces guard corps military national state republic commission authority administration society charity relief',
);

/** Numbers in words and the ordinals, as companies and units write them. */
export const NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    'one first 1st',
    'two second 2nd',
    'three third 3rd',
    'four fourth 4th',
    'five fifth 5th',
    'six sixth 6th',
    'seven seventh 7th',
    'eight eighth 8th',
    'nine ninth 9th',
    'ten tenth 10th',
  ].flatMap((same, place) => same.split(' ').map(word => [word, String(place + 1)] as const)),
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
