import type { Token } from '../text/tokens';

/** Forms of companies as they stand behind a name, perhaps behind a comma; longer ones first. */
const FORMS = [
  String.raw`S\.A\. de C\.V\.|S\.A\.S\.|S\.A\.|S/A|S\.p\.A\.|S\.r\.l\.|d\.o\.o\.|d\.d\.|a\.s\.|z\.s\.`,
  String.raw`Sdn\.? Bhd\.?|Pte\.? Ltd\.?|Pty\.? Ltd\.?|Co\.,? Ltd\.?|Private Limited|Limited|Ltd\.?|Inc\.?|Corp\.?|plc|PLC|LLC|LLP`,
  String.raw`GmbH|AG|KGaA|AB|ASA|AS|A/S|Oyj|Oy|OÜ|Bhd|K\.K\.|N\.V\.|NV|B\.V\.|BV|SpA|SA|SE|Tbk|JSC|OJSC|PJSC|OOO|PAO`,
].join('|');

const FORM_FIRST = new RegExp(String.raw`^,? ?(?:${FORMS})(?![\p{L}\p{N}])`, 'u');

/** Most tokens of a form: each stop of `d.o.o.` is one. */
const LONGEST_FORM = 8;

const FORM_AT_END = new RegExp(String.raw`\s(?:${FORMS})$`, 'u');

/** Whether a name ends with the form of a company: `Semara Microtest Bhd`. */
export function endsWithCompanyForm(name: string): boolean {
  return FORM_AT_END.test(name);
}

/** Token behind the company form that follows a name: `Stari Logistika d.o.o.`, `Valle Verde, S.A. de C.V.`; `to` if none does. */
export function afterCompanyForm(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (next === undefined || (next.text !== ',' && (!next.spaced || next.type !== 'word'))) return to;
  let words = '';
  const ends: number[] = [];
  for (const [index, { text, spaced }] of tokens.slice(to, to + LONGEST_FORM).entries()) {
    words += (spaced && index > 0 ? ' ' : '') + text;
    ends.push(words.length);
  }
  const form = FORM_FIRST.exec(words)?.[0].length;
  const last = form === undefined ? -1 : ends.indexOf(form);
  return last < 0 ? to : to + last + 1;
}
