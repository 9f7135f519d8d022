import type { Token } from '../text/tokens';

/** Forms of companies as they stand behind a name, perhaps behind a comma; longer ones first. */
const FORM = new RegExp(
  String.raw`^,? ?(?:${[
    String.raw`S\.A\. de C\.V\.|S\.A\.S\.|S\.A\.|S/A|S\.p\.A\.|S\.r\.l\.|d\.o\.o\.|d\.d\.|a\.s\.|z\.s\.`,
    String.raw`Sdn\.? Bhd\.?|Pte\.? Ltd\.?|Pty\.? Ltd\.?|Co\.,? Ltd\.?|Private Limited|Limited|Ltd\.?|Inc\.?|Corp\.?|plc|PLC|LLC|LLP`,
    String.raw`GmbH|AG|KGaA|AB|ASA|AS|A/S|Oyj|Oy|N\.V\.|NV|B\.V\.|BV|SpA|SA|SE|Tbk|JSC|OJSC|PJSC|OOO|PAO`,
  ].join('|')})(?![\p{L}\p{N}])`,
  'u',
);

/** Most tokens of a form: each stop of `d.o.o.` is one. */
const LONGEST_FORM = 8;

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
  const form = FORM.exec(words)?.[0].length;
  const last = form === undefined ? -1 : ends.indexOf(form);
  return last < 0 ? to : to + last + 1;
}
