import type { OrganizationType } from '../../model';
import { NATIONAL_BODIES } from './nationalBodies';
import { phraseKey } from './phraseKey';

/** A body that articles name without explaining. `aliases` hold acronyms and short forms that are unmistakable. */
export interface KnownBody {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: OrganizationType;
  /** English name of the country it belongs to; `null` for international bodies. */
  readonly country: string | null;
}

/*
 * A short list on purpose: bodies in the news of many countries, under the names on their own web sites. Ministries,
 * courts, banks and newspapers are recognised by the words in their names instead (see nameWords.ts).
 */
const INTERNATIONAL: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ['United Nations', 'UN', 'U.N.'],
  ['United Nations Security Council', 'UN Security Council', 'U.N. Security Council', 'Security Council'],
  ['United Nations General Assembly', 'UN General Assembly', 'U.N. General Assembly', 'General Assembly'],
  ['European Union', 'EU', 'E.U.'],
  ['European Commission'],
  ['European Council'],
  ['European Parliament'],
  ['European Central Bank', 'ECB'],
  ['North Atlantic Treaty Organization', 'NATO', 'Nato'],
  ['African Union', 'AU'],
  ['Arab League', 'League of Arab States'],
  ['Association of Southeast Asian Nations', 'ASEAN', 'Asean'],
  ['Economic Community of West African States', 'ECOWAS', 'Ecowas'],
  ['Gulf Cooperation Council', 'GCC'],
  ['Organization of American States', 'OAS'],
  ['Organization for Security and Co-operation in Europe', 'OSCE'],
  ['Organisation for Economic Co-operation and Development', 'OECD'],
  ['Organization of the Petroleum Exporting Countries', 'OPEC', 'Opec'],
  ['Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation', 'SCO'],
  ['International Monetary Fund', 'IMF'],
  ['World Bank'],
  ['World Trade Organization', 'WTO'],
  ['World Health Organization', 'WHO'],
  ['World Food Programme', 'WFP'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['International Criminal Court', 'ICC'],
  ['International Court of Justice', 'ICJ'],
  ['International Committee of the Red Cross', 'ICRC'],
  ['Red Cross'],
  ['Red Crescent'],
  ['International Labour Organization', 'ILO'],
  ['International Organization for Migration', 'IOM'],
  ['United Nations High Commissioner for Refugees', 'UNHCR'],
  ["United Nations Children's Fund", 'UNICEF', 'Unicef'],
  ['United Nations Educational, Scientific and Cultural Organization', 'UNESCO', 'Unesco'],
  ['United Nations Development Programme', 'UNDP'],
  ['United Nations Environment Programme', 'UNEP'],
  ['Office for the Coordination of Humanitarian Affairs', 'OCHA'],
  ['Council of Europe'],
  ['Court of Arbitration for Sport'],
  ['Financial Action Task Force', 'FATF'],
  ['Amnesty International'],
  ['Human Rights Watch'],
  ['Médecins Sans Frontières', 'MSF', 'Doctors Without Borders'],
  ['Interpol', 'INTERPOL'],
  ['Group of Seven', 'G7', 'G-7'],
  ['Group of 20', 'G20', 'G-20'],
  ['FIFA', 'Fifa'],
  ['UEFA', 'Uefa'],
];

const NATIONAL: readonly KnownBody[] = [
  body('State Department', 'government-body', 'United States', 'US State Department', 'U.S. State Department'),
  body(
    'Treasury Department',
    'government-body',
    'United States',
    'US Treasury',
    'U.S. Treasury',
    'US Treasury Department',
    'U.S. Treasury Department',
  ),
  body('Office of Foreign Assets Control', 'government-body', 'United States', 'OFAC', 'Ofac'),
  body('Department of Justice', 'government-body', 'United States', 'Justice Department'),
  body('Department of Defense', 'government-body', 'United States', 'Defense Department'),
  body('Congress', 'legislature', 'United States', 'US Congress', 'U.S. Congress'),
  body('Senate', 'legislature', null, 'US Senate', 'U.S. Senate'),
  body('House of Representatives', 'legislature', null),
  body('Supreme Court', 'court', null, 'US Supreme Court', 'U.S. Supreme Court'),
  body('Central Intelligence Agency', 'government-body', 'United States', 'CIA', 'C.I.A.'),
  body('Federal Bureau of Investigation', 'government-body', 'United States', 'FBI', 'F.B.I.'),
  body('National Security Council', 'government-body', null),
  body('Federal Security Service', 'government-body', 'Russia', 'FSB'),
  body('Wagner Group', 'armed-group', 'Russia', 'Wagner'),
  body("People's Liberation Army", 'armed-group', 'China', 'PLA'),
  body('Chinese Communist Party', 'party', 'China', 'CCP', 'Communist Party of China'),
  body('Islamic Revolutionary Guard Corps', 'armed-group', 'Iran', 'IRGC', 'Revolutionary Guards'),
  body('Hamas', 'armed-group', null),
  body('Hezbollah', 'armed-group', 'Lebanon'),
  body('Taliban', 'armed-group', 'Afghanistan'),
  body('Islamic State', 'armed-group', null, 'ISIS', 'ISIL'),
  body('al-Qaeda', 'armed-group', null, 'Al-Qaeda', 'al-Qaida'),
  body('al-Shabaab', 'armed-group', null, 'Al-Shabaab', 'al-Shabab'),
  body('Reuters', 'media', null),
  body('Bloomberg', 'media', null),
];

const BODIES: readonly KnownBody[] = [
  ...INTERNATIONAL.map(([name, ...aliases]) => ({ name, aliases, type: 'international-body' as const, country: null })),
  ...NATIONAL,
  ...NATIONAL_BODIES.map(({ names: [name = '', ...aliases], type, country }) => ({ name, aliases, type, country })),
];

const BY_NAME = new Map(
  BODIES.flatMap(entry => [entry.name, ...entry.aliases].map(name => [phraseKey(name), entry] as const)),
);

/** The body of this name or alias; case counts, so that "who" is no body. */
export function knownBody(name: string): KnownBody | undefined {
  return BY_NAME.get(phraseKey(name));
}

export function knownBodyNames(): Iterable<string> {
  return BODIES.flatMap(entry => [entry.name, ...entry.aliases]);
}

function body(name: string, type: OrganizationType, country: string | null, ...aliases: string[]): KnownBody {
  return { name, aliases, type, country };
}
