import assert from 'node:assert/strict';
import { afterCompanyForm, endsWithCompanyForm } from '../../../../src/analysis/entities/companyForms';
import { tokenize } from '../../../../src/analysis/text/tokens';

/** The name with the form that follows it; the name ends at the bar. */
function completed(marked: string): string {
  const end = marked.indexOf('|');
  const text = marked.replace('|', '');
  const tokens = tokenize(text);
  const to = tokens.findIndex(token => token.end === end) + 1;
  return text.slice(0, tokens[afterCompanyForm(tokens, to) - 1]!.end);
}

describe('company forms', () => {
  for (const [marked, whole] of [
    ['Stari Logistika| d.o.o., a firm', 'Stari Logistika d.o.o.'],
    ['Valle Verde|, S.A. de C.V., sent them home', 'Valle Verde, S.A. de C.V.'],
    ['Banco Serrano| S/A, thinks', 'Banco Serrano S/A'],
    ['Geumsan Marine| Co., Ltd. has signed', 'Geumsan Marine Co., Ltd.'],
    ['Hollin| plc fell', 'Hollin plc'],
    ['Hollin|, Inc. fell', 'Hollin, Inc.'],
    ['Hollin| Sdn. Bhd. fell', 'Hollin Sdn. Bhd.'],
  ]) {
    it(`${marked}: belong to the name`, () => {
      assert.equal(completed(marked!), whole);
    });
  }

  for (const marked of [
    'Hollin|, which fell',
    'Hollin| as such',
    'Hollin|',
    'Hollin|-AG',
    'Hollin| Agency',
    'Hollin|’s AG',
  ]) {
    it(`${marked}: is none`, () => {
      assert.equal(completed(marked), 'Hollin');
    });
  }
});

describe('names of companies', () => {
  for (const [name, isCompany] of [
    ['Semara Microtest Bhd', true],
    ['Narvaline OÜ', true],
    ['Oslo Opera AS', true],
    ['Opera AS Theatre', false],
    ['AB', false],
  ] as const) {
    it(name, () => {
      assert.equal(endsWithCompanyForm(name), isCompany);
    });
  }
});
