import { editDistance } from '../../analysis/text/editDistance';

/*
 * Legal forms of companies, each under one short name. Forms that are the same in other languages share it (ISO 20275
 * lists them by country): what is left to compare is the name that the company gave itself.
 */
const FORMS: readonly (readonly [form: string, written: string])[] = [
  [
    'llc',
    'limited liability company|limited liability co|obshchestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostyu|ooo|o o o|llc|l l c|ltd liability company|tov|too|societatea cu raspundere limitata|srl|s r l|sarl|s a r l|spzoo|sp z o o|sp z oo|gmbh|g m b h|gesellschaft mit beschrankter haftung|sociedad de responsabilidad limitada|s de r l|s de rl|s de rl de cv|sp zoo|spz oo|s de r l de c v|ltda|limitada|doo|d o o|bv|b v|sdn bhd|pte ltd|pty ltd|private limited|pvt ltd|fze|fzco|fzc|fz llc|wll|w l l|uab|sia|oy|kft|eirl|ood|eood|doo|pte|pvt|s en c|s en cs|s en c s|s c s|gmbh co kg|kg|sprl|s p r l|fz e|private',
  ],
  ['ltd', 'limited|ltd|co ltd|company limited|co limited'],
  [
    'jsc',
    'open joint stock company|public joint stock company|closed joint stock company|private joint stock company|joint stock company|joint stock co|aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|ojsc|oao|pjsc|pao|zao|cjsc|jsc|ao|ag|aktiengesellschaft|akg|a g|plc|public limited company|sa|s a|sa de cv|s a de c v|s a de cv|societe anonyme|sociedad anonima|sas|s a s|spa|s p a|nv|n v|as|a s|ab|asa|sal|s a l|cv|c v|pjs|psc|tbk|anonim sirketi|saoc|kk|ead|ad|a d|saca|c a|ca|s a c a|s a b de c v|s a s de c v|saa|sae|s a e|s a l|k s c|ksc',
  ],
  ['inc', 'inc|incorporated|corp|corporation'],
  ['co', 'co|company|compania|cia|kompaniya'],
  ['lp', 'lp|l p|llp|l l p|limited partnership'],
];

const BY_WORDS: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([form, written]) => written.split('|').map(words => [words, form] as const)),
);
const LONGEST = 6;
/** Long enough to be known with a slip: Limitted. */
const LONG_FORMS = ['limited', 'company', 'corporation', 'incorporated'];
/** Forms that are also words of personal names or particles: they count only in names known or seen to be a body's. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'c a',
  'ca',
  'pao',
  'zao',
  'sal',
  'kk',
  'uab',
  'as',
  'a s',
  'sa',
  's a',
  'co',
  'ab',
  'ao',
  'sia',
  'ag',
  'cia',
  'spa',
  'oy',
  'a g',
  'tov',
  'too',
  'cv',
  'ad',
  'a d',
  'kg',
  'private',
  'pte',
  's a e',
  'sae',
]);

/** The first words of forms: most words begin none. */
const FIRST_WORDS: ReadonlySet<string> = new Set(Array.from(BY_WORDS.keys(), words => words.split(' ', 1)[0]!));

export interface FoundForm {
  /** One short name for forms that are alike. */
  readonly form: string;
  /** How many words it takes. */
  readonly length: number;
}

/**
 * The legal form that begins at a word, the longest one.
 * @param sure the name is known to be a body's
 */
export function legalFormAt(words: readonly string[], from: number, sure: boolean): FoundForm | null {
  const longest = FIRST_WORDS.has(words[from]!) ? Math.min(LONGEST, words.length - from) : 0;
  for (let length = longest; length > 0; length -= 1) {
    const phrase = length === 1 ? words[from]! : words.slice(from, from + length).join(' ');
    const form = BY_WORDS.get(phrase);
    if (form !== undefined && (sure || !AMBIGUOUS.has(phrase))) return { form, length };
  }
  const long =
    sure && words[from]!.length > 5 ? LONG_FORMS.find(form => editDistance(form, words[from]!) === 1) : undefined;
  return long === undefined ? null : { form: BY_WORDS.get(long)!, length: 1 };
}
