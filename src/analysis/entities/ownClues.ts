import type { Candidate } from './candidates';
import { wordsOf, type Clue } from './clues';
import { NAME_SUFFIXES, organizationWordType, placeOpenerType, placeWordType } from './gazetteers/nameWords';

/** What companies of many countries have behind their names; case counts. */
const LEGAL_FORM =
  /\s(?:ASA|AG|SA|S\.A|SE|AB|AS|A\/S|BV|B\.V|NV|N\.V|SpA|S\.p\.A|KK|KG|JSC|PJSC|OAO|OOO|SARL|Bhd|Co|Inc|Corp|Ltd)\.?$/;

/** Clues in a name itself: lists, titles, words, shape. */
export const OWN_CLUES: readonly Clue[] = [
  function listed({ known }) {
    return known && { [known.kind]: 10 };
  },
  function titled(candidate) {
    return candidate.titled ? { person: 5 } : undefined;
  },
  function ownWords(candidate) {
    const words = wordsOf(candidate);
    const last = words.findLast(word => !NAME_SUFFIXES.has(word.lower));
    if (!last) return undefined;
    if (words.length === 1)
      return (organizationWordType(last.lower) ?? placeWordType(last.lower)) ? { none: 2 } : undefined;
    // "University of Cape Coast": what stands before the link says what the whole is.
    if (headsBody(candidate)) return { organization: 5 };
    if (placeWordType(last.lower)) return { place: 5 };
    if (organizationWordType(last.lower)) return { organization: 5 };
    return placeOpenerType(words[0]!.lower) ? { place: 4 } : undefined;
  },
  function legalForm({ text }) {
    return LEGAL_FORM.test(text) ? { organization: 5 } : undefined;
  },
  function season({ text }) {
    return text === 'New Year' ? { none: 5 } : undefined;
  },
  function ampersand({ text }) {
    return text.includes(' & ') ? { organization: 4 } : undefined;
  },
  function acronym({ text }) {
    return /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$/u.test(text) ? { organization: 3 } : undefined;
  },
  function lexicon(candidate) {
    const words = wordsOf(candidate);
    const has = (tag: string) => words.some(word => word.tags.has(tag));
    const first = words[0];
    return {
      person:
        (first?.tags.has('FirstName') && words.length > 1 ? 3 : 0) +
        (has('LastName') ? 1 : 0) +
        (has('Person') ? 0.5 : 0),
      place: has('City') || has('Region') || has('Country') ? (words.length === 1 ? 3 : 1) : 0,
      organization: has('Organization') && !has('Acronym') ? 1.5 : 0,
    };
  },
  function shape(candidate) {
    const words = wordsOf(candidate).filter(word => word.capital);
    if (words.length === 2 || words.length === 3) return { person: 1.5 };
    return words.length === 1 ? { person: 0.2 } : { organization: 0.5 };
  },
  function initials(candidate) {
    const inner = wordsOf(candidate);
    return inner.length > 1 && inner.some(word => /^\p{Lu}\.$/u.test(word.text)) ? { person: 2.5 } : undefined;
  },
  function nickname({ text }) {
    return /[“"‘'][^”"’']+[”"’']\s/.test(text) ? { person: 4 } : undefined;
  },
  function particle(candidate) {
    return wordsOf(candidate).some(word => !word.capital && /^(bin|ibn|bint|van|von|der|della|ould)$/.test(word.lower))
      ? { person: 2 }
      : undefined;
  },
  function familySuffix(candidate) {
    return NAME_SUFFIXES.has(wordsOf(candidate).at(-1)?.lower ?? '') ? { person: 4 } : undefined;
  },
];

/** Whether a link in the name follows the word for a body: `Bank of England`, `Competition and Markets Authority`. */
function headsBody(candidate: Candidate): boolean {
  const words = wordsOf(candidate);
  const linked = words.findIndex(word => /^(of|for|and|&)$/.test(word.text));
  return linked > 0 && words.slice(0, linked).some(word => organizationWordType(word.lower));
}
