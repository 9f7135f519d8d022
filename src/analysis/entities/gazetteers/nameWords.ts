import type { OrganizationType, PlaceType } from '../../model';

/*
 * Words that tell what a capitalised name names. Lower case throughout; chosen for news articles.
 */

/** Abbreviated and courtesy titles; they stand before a name and belong neither to it nor to a role. */
export const COURTESY_TITLES: ReadonlySet<string> = words(
  'mr mrs ms miss mx sir dame lord lady baroness dr maître madame monsieur señor señora don doña herr frau sheikh sheikha shaykh mullah mawlawi maulana ' +
    'ayatollah imam rabbi rev reverend hon father sister pope haji hajji dato datuk begum u daw',
);

/** Ranks and offices that stand before a name and are a role of their own. */
export const RANKS: ReadonlySet<string> = words(
  'gen general lt lieutenant col colonel maj major capt captain cmdr cdr commander commodore sgt sergeant cpl corporal pvt adm admiral brig brigadier ' +
    'marshal pc dc insp det detective cr cllr councillor alderman ' +
    'president vice-president premier chancellor king queen prince princess emir sultan crown governor gov senator sen representative rep ' +
    'congressman congresswoman judge justice magistrate ambassador secretary undersecretary minister mayor speaker commissioner professor prof bishop archbishop cardinal chief superintendent inspector constable sheriff advocate supt',
);

const ROLE_NOUNS: ReadonlySet<string> = words(
  'president vice-president premier chancellor minister secretary deputy undersecretary ambassador envoy diplomat negotiator governor mayor senator ' +
    'congressman congresswoman lawmaker legislator mp member leader chief head chair chairman chairwoman chairperson director director-general manager ' +
    'executive ceo cfo founder co-founder cofounder owner partner boss spokesman spokeswoman spokesperson adviser advisor aide counsellor counselor ' +
    'analyst economist researcher scientist professor lecturer historian academic fellow scholar expert doctor physician surgeon nurse epidemiologist ' +
    'virologist engineer architect lawyer solicitor barrister attorney prosecutor judge justice magistrate commissioner inspector officer official general lieutenant ' +
    'colonel major captain commander sergeant admiral brigadier marshal editor editor-in-chief reporter journalist correspondent columnist author writer poet novelist ' +
    'artist actor actress singer musician conductor composer curator filmmaker coach striker midfielder goalkeeper player athlete champion ' +
    'king queen prince princess emir sultan bishop archbishop cardinal imam pastor priest rabbi activist campaigner organiser organizer coordinator co-ordinator ' +
    'trader banker businessman businesswoman entrepreneur investor broker farmer fisherman teacher principal headteacher student pilot driver miner worker ' +
    'treasurer auditor regulator ombudsman rapporteur speaker whip councillor councilwoman councilman counterpart successor predecessor veteran trustee administrator ' +
    'agent observer candidate nominee delegate mediator arbitrator intermediary referee umpire commissaire marshal sheriff superintendent constable sergeant ' +
    'counsel advocate clerk registrar notary collector inspector buyer dealer trader supplier producer publisher critic translator photographer navigator ' +
    'master harbourmaster harbormaster cook chef guide vet dean provost rector chancellor geographer astronomer physicist chemist forecaster surveyor ' +
    'schoolteacher tutor convener convenor petitioner mep guard commissar consul attaché shareholder chairlady midwife carpenter welder baker brewer beekeeper gardener janitor',
);

/** Endings of words for people by what they do: volcanologist, politician, shipwright. */
const ROLE_ENDINGS = 'ologist ician ographer onomer icist wright keeper master swoman sman'.split(' ');
/** Letters that stand at least before such an ending. */
const LEAST_STEM = 3;

/** Words that end as agent nouns do and name no occupation. */
const NO_AGENTS: ReadonlySet<string> = words(
  'mother father brother sister daughter grandmother grandfather grandson member number winter summer river tower paper letter matter order ' +
    'water power border quarter corner chapter former other another either later earlier father-in-law stranger loser winner survivor neighbour neighbor ' +
    'human german roman american woman man sportsperson christian muslim parent relative descendant client patient resident citizen',
);

/** What people are to one another; a name may follow: `his wife, Desanka`. */
export const KINSHIP_NOUNS: ReadonlySet<string> = words(
  'mother father brother sister daughter son wife husband grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin widow widower ' +
    'fiancé fiancée stepmother stepfather stepson stepdaughter son-in-law daughter-in-law brother-in-law sister-in-law twin',
);

/** What bodies are called beside their names: `the Japanese company that`, `the newspaper La Acequia del Sur`. */
export const BODY_NOUNS: ReadonlySet<string> = words(
  'company companies firm firms bank lender insurer airline carrier manufacturer maker retailer brewer stockbroker brokerage consultancy startup ' +
    'subsidiary newspaper weekly daily magazine website broadcaster agency charity nonprofit group union party watchdog regulator thinktank think-tank ' +
    'university hospital militia club team station channel seller buyer miner operator trader choir orchestra band panel school shipyard refinery municipality carmaker ' +
    'federation association organisation organization consortium conglomerate',
);

/** Words that qualify a role in time or rank and belong to its title. */
export const ROLE_QUALIFIERS: ReadonlySet<string> = words(
  'former acting interim deputy vice assistant associate senior chief co outgoing incoming late',
);

/** Words of other languages that names of bodies keep in English articles: Bornholms Tidende, Banco Serrano, Partido Verde. */
const FOREIGN_ORGANIZATION_WORDS: Readonly<Partial<Record<OrganizationType, string>>> = {
  company:
    'banco banque banca banka bankası minera empresa compañía companhia compagnie société sociedad sociedade petróleos pétrole neft gaz energía energia édition éditions aerolíneas líneas cía hermanos hijos frères fratelli söhne gebrüder',
  party:
    'partido parti partei partito partia partiet stranka partiya hizb frente mouvement movimiento movimento alianza alliance',
  media:
    'diario televisión televisão gazeta jurnal zeitung anzeiger tidende tidning tidningen blad blatt dagblad morgenblad avisen aftonbladet bladet kurier kurir glas novine vijesti novosti pravda haber gazetesi shimbun ilbo sinmun nieuws nouvelles nouvelliste voix voz tribuna tribün prensa periódico correo correio corriere radyo radijo télévision',
  'government-body':
    'ministerio ministère ministero ministério ministerium ministerstvo préfecture policía polícia gendarmerie guardia comisión comissão commissione consejo conselho conseil',
  legislature:
    'asamblea assembleia assemblée assemblea parlamento parlement parlament senado sénat senato congreso congresso hluttaw majlis rada',
  court: 'tribunal corte cour gericht sąd',
  university:
    'universidad université universität universidade università univerzitet univerzita uniwersytet universiteit universitetet üniversitesi escuela école schule',
  health: 'hôpital clínica klinik krankenhaus clinique',
  research:
    'fundação fundación fondation fondazione stiftung fundacja fundația vakfı instituto institut istituto instytut asociación associação associazione verein sindicato syndicat',
};

/** Words that make a run an organisation when it ends with, or contains, one of them. */
const ORGANIZATION_WORDS: ReadonlyMap<string, OrganizationType> = new Map([
  ...typed<OrganizationType>(FOREIGN_ORGANIZATION_WORDS),
  ...typed<OrganizationType>({
    administration: 'administration',
    'government-body':
      'ministry department agency authority bureau commission committee council directorate secretariat treasury cabinet police army navy guard guards customs service corps fund reserve embassy consulate inspectorate ombudsman municipality forces registry office',
    'international-body': 'nations organization organisation alliance league',
    legislature: 'parliament congress senate assembly',
    court: 'court tribunal',
    media:
      'times telegraph herald gazette tribune chronicle guardian observer journal news daily weekly courier standard broadcasting radio television tv newspaper press mirror dispatch review magazine mail post ledger',
    party: 'party movement front coalition',
    'armed-group': 'brigade brigades militia battalion',
    company:
      'inc corp corporation company co ltd limited plc llc llp lp gmbh pty pte group holdings holding industries bank airlines airways motors energy petroleum oil gas maritime marine optics electronics chemicals engineering aviation aerospace stores mining minerals steel partners capital ventures technologies systems pharmaceuticals insurance logistics shipping railways trade trading works exports foods telecom brewery resources lines',
    university: 'university college school academy faculty',
    health: 'hospital clinic infirmary',
    research:
      'institute institution library research mission laboratory laboratories observatory centre center foundation association society federation confederation union trust network initiative programme program forum club united orchestra museum theatre theater gallery chamber syndicate cooperative co-operative consortium board',
  }),
]);

/** Words that make a run a place. */
const PLACE_WORDS: ReadonlyMap<string, PlaceType> = typed<PlaceType>({
  region:
    'province state county district region valley peninsula archipelago island islands desert hills mountains mount mountain plateau coast delta prefecture oblast governorate ward republic territory strip heights parish basin plains',
  water: 'river lake sea ocean bay gulf strait canal creek falls reef lagoon reservoir cape sound',
  city: 'city town village',
  facility:
    'airport port bridge dam barrage street road avenue square park station stadium tower palace highway harbour harbor terminal base plant camp prison mosque cathedral church temple field crossing market gate hotel mine hall',
});

/** Words that stand first in a place name: `Lake Victoria`, `Mount Etna`. */
const PLACE_OPENERS: ReadonlyMap<string, PlaceType> = typed<PlaceType>({
  water: 'lake gulf strait cape bay river río rio wadi oued lac lago laguna nahr',
  region: 'mount mt isle province jebel jabal sierra monte isla île',
  city: 'port san santa santo saint st fort',
  facility: 'camp calle rue avenida plaza palais palazzo boulevard bab',
});

/** Joined words that follow a hyphen and are no part of a name: `Moscow-backed`, `Xi Jinping-led`. */
export const COMPOUND_ENDINGS: ReadonlySet<string> = words(
  'led backed based born style made run owned era bound educated trained controlled held supported funded sponsored brokered mediated ' +
    'occupied allied friendly linked wide related listed registered flagged appointed imposed drafted aligned turned speaking language level area',
);

/** Lower-case links inside personal and place names: `de la`, `bin`, `van der`. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  'de la las los del della di da das do dos du des der den van von zu zum bin ibn bint ben al el ul ud ur abu ould ag y e i ter ten te af av le ap ferch',
);

/** Letters behind a name that say what somebody is, as they are written: `Eleanor Strand KC`; they are no part of the name. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'KC QC SC JP MP MEP MSP TD PhD Ph MD OBE CBE MBE Esq'.split(' '),
);

/** Family suffixes that belong to a name. */
export const NAME_SUFFIXES: ReadonlySet<string> = words('jr jr. sr sr. ii iii iv');

/** Days and months: capitalised but no names. */
export const CALENDAR_WORDS: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun christmas easter ramadan eid',
);

/** Whether the word is the head of a role: the last noun of a title, `prime minister`, or the first, `head of mission`. */
export function isRoleNoun(word: string): boolean {
  return (
    ROLE_NOUNS.has(word) ||
    ROLE_ENDINGS.some(ending => word.endsWith(ending) && word.length >= ending.length + LEAST_STEM)
  );
}

/**
 * Whether the word looks like one for somebody who does something: exporter, negotiator, dentist. Only where a description
 * of a person stands; elsewhere such words name things as often.
 */
export function isAgentNoun(word: string): boolean {
  return isRoleNoun(word) || (/\p{L}{3}(?:er|or|ist|ian|eer|eur)$/u.test(word) && !NO_AGENTS.has(word));
}

/** Whether the word can end a title: a role word or a rank, also abbreviated (`gen.`). */
export function isTitleHead(word: string): boolean {
  const plain = withoutStop(word);
  return (isRoleNoun(plain) || RANKS.has(plain)) && (!ROLE_QUALIFIERS.has(plain) || plain === 'chief');
}

export function organizationWordType(word: string): OrganizationType | undefined {
  return ORGANIZATION_WORDS.get(withoutStop(word));
}

export function placeWordType(word: string): PlaceType | undefined {
  return PLACE_WORDS.get(word);
}

export function placeOpenerType(word: string): PlaceType | undefined {
  return PLACE_OPENERS.get(word);
}

/** The word without the full stop of an abbreviation. */
export function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function typed<T extends string>(table: Partial<Record<T, string>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [type, list] of Object.entries(table) as [T, string][])
    for (const word of list.split(' ')) map.set(word, type);
  return map;
}
