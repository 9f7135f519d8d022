import type { ListedKind } from '../../model';
import { parseBirth, parseDate } from '../dates';
import { addBirth, addCountry, addIdentifier, addName, addTexts, setGender, type Draft } from '../draft';

/**
 * What the remarks of an OFAC row say, put where it belongs: `DOB 01 Feb 1958 to 28 Feb 1958; POB Chengdu; citizen China; ...`.
 * Statements are separated by semicolons; "alt." before one means a further value. What is not understood stays in the draft's
 * remarks, in the list's words.
 */
export function readRemarks(draft: Draft, remarks: string): void {
  for (const statement of statementsOf(remarks)) {
    const text = statement.replace(/^alt\. /, '');
    if (draft.positions.has(text)) continue;
    if (!RULES.some(({ pattern, read }) => readBy(pattern, read, draft, text))) addTexts(draft.remarks, text);
  }
}

/** Puts values where they belong; `false` if they are not what the pattern promised. */
type Read = (draft: Draft, values: readonly string[]) => boolean;

function readBy(pattern: RegExp, read: Read, draft: Draft, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && read(draft, match.slice(1));
}

/** In the order in which they are tried. */
const RULES: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  { pattern: /^DOB (.+)$/, read: readBirth },
  { pattern: /^POB (.+)$/, read: into('birthPlaces') },
  { pattern: /^Gender (Male|Female)$/i, read: readGender },
  { pattern: /^(?:nationality|citizen|Nationality of Registration) (.+)$/i, read: readCountry },
  { pattern: /^[anf]\.k\.a\. '(.+)'$/, read: readWeakName },
  { pattern: /^Linked To: (.+)$/i, read: into('linkedTo') },
  { pattern: /^((?:Secondary sanctions risk: |Transactions Prohibited For ).+)$/i, read: into('measures') },
  { pattern: /^Additional Sanctions Information - (.+)$/i, read: into('measures') },
  { pattern: /^(CAATSA Section \d+) Information: (.+)$/i, read: into('legalBases', 'measures') },
  {
    pattern: /^(Executive Order \d{5}) Directive (?:Determination|Information)(?: -)? (Subject to .+)$/i,
    read: into('legalBases', 'measures'),
  },
  { pattern: /^Listing Date \(CMIC\):? (.+)$/i, read: readListingDate },
  {
    pattern:
      /^(Passport|SSN|D\.N\.I\.|C\.U\.I\.T\.|C\.U\.R\.P\.|R\.F\.C\.|MMSI|SWIFT\/BIC|ISIN|US FEIN|BIK \(RU\)|Equity Ticker|Registration ID|Vessel Registration Identification|Aircraft Tail Number|Digital Currency Address - \w+|Email Address|Website) (.+)$/,
    read: readIdentifier,
  },
  // Any other kind of number by the word it ends with: Cedula No., NIT #, Tax ID No., Unified Social Credit Code (USCC).
  {
    pattern: /^(\p{Lu}[\p{L}\p{N} .,'()/&-]{0,60}?(?:No\.|Number|Code(?: \(USCC\))?|#)) (.*\d.*)$/u,
    read: readIdentifier,
  },
];

/** Puts the first value into the first of these, the second into the second. */
function into(...fields: readonly ('birthPlaces' | 'linkedTo' | 'measures' | 'legalBases')[]): Read {
  return (draft, values) => {
    for (const [index, field] of fields.entries()) addTexts(draft[field], values[index] ?? '');
    return true;
  };
}

function readGender(draft: Draft, [gender = '']: readonly string[]): boolean {
  setGender(draft, gender);
  return true;
}

function readCountry(draft: Draft, [country = '']: readonly string[]): boolean {
  return addCountry(draft, country);
}

/** OFAC calls names in quotation marks weak: "broad or generic", not to be screened for alone. */
function readWeakName(draft: Draft, [name = '']: readonly string[]): boolean {
  return addName(draft, name, 'weak');
}

function readIdentifier(draft: Draft, [kind = '', value = '']: readonly string[]): boolean {
  addIdentifier(draft, kind, value);
  return true;
}

function readBirth(draft: Draft, [date = '']: readonly string[]): boolean {
  const birth = parseBirth(date);
  addBirth(draft, birth);
  return birth !== null;
}

function readListingDate(draft: Draft, [text = '']: readonly string[]): boolean {
  const date = parseDate(text);
  draft.listedOn ??= date;
  return date !== null;
}

/** Splits at semicolons, except inside the quotation marks of a weak name. */
function statementsOf(remarks: string): string[] {
  const statements: string[] = [];
  // The remarks as a whole end in a full stop; the last statement may have one of its own ("CO., LTD..").
  for (const part of remarks.trim().replace(/\.$/, '').split(/;\s+/)) {
    const before = statements.at(-1);
    if (before !== undefined && isOpenName(before)) statements[statements.length - 1] = `${before}; ${part}`;
    else statements.push(part.trim());
  }
  return statements.filter(statement => statement !== '');
}

function isOpenName(statement: string): boolean {
  return /^[anf]\.k\.a\. '/.test(statement) && !statement.endsWith("'");
}

/** `individual`, `vessel`, `aircraft`; OFAC leaves the type of bodies empty. */
export function ofacKind(type: string): ListedKind {
  switch (type.trim().toLowerCase()) {
    case 'individual':
      return 'person';
    case 'vessel':
      return 'vessel';
    case 'aircraft':
      return 'aircraft';
    case '':
    case 'entity':
      return 'organization';
    default:
      return 'unknown';
  }
}

/** Programmes in a row (`SDGT] [IFSR`), and the executive orders that their codes name (`UKRAINE-EO13661`). */
export function addProgrammes(draft: Draft, codes: readonly string[]): void {
  for (const code of codes.flatMap(text => text.split(/\]\s*\[/))) {
    addTexts(draft.programmes, code.replace(/^\[|\]$/g, ''));
    for (const [, order] of code.matchAll(/\bE\.?O\.?\s?(\d{5})\b/g))
      addTexts(draft.legalBases, `Executive Order ${order}`);
  }
}

/** OFAC's page about an entry. */
export function ofacPage(id: string): string | null {
  return /^\d+$/.test(id) ? `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${id}` : null;
}

/** The family name of a person, which OFAC writes in front of a comma: `LI, Shangfu`. */
export function ofacFamily(name: string, kind: ListedKind): string | undefined {
  return kind === 'person' && name.includes(',') ? name.slice(0, name.indexOf(',')) : undefined;
}
