import assert from 'node:assert/strict';
import type { TaggedKind } from '../../../../../src/analysis/entities/tagger/labels';
import { withCues } from '../../../../../src/analysis/entities/tagger/nameCues';
import { tokenize } from '../../../../../src/analysis/text/tokens';

const KINDS: Readonly<Record<string, TaggedKind>> = { P: 'person', O: 'organization', L: 'place' };

/** What the words around names make of those that the tagger found, marked as `[P Ada Brook]`. */
function corrected(marked: string): string {
  const text = marked.replace(/\[[POL] ([^\]]*)\]/g, '$1');
  const tokens = tokenize(text);
  const tagged = [];
  let removed = 0;
  for (const match of marked.matchAll(/\[([POL]) ([^\]]*)\]/g)) {
    const start = match.index - removed;
    removed += 4;
    const end = start + match[2]!.length;
    const from = tokens.findIndex(token => token.start === start);
    const to = tokens.findIndex(token => token.end === end) + 1;
    tagged.push({ from, to, kind: KINDS[match[1]!]!, margin: 1 });
  }
  let result = '';
  let at = 0;
  for (const { from, to, kind } of withCues(tokens, tagged)) {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const letter = Object.keys(KINDS).find(key => KINDS[key] === kind)!;
    result += `${text.slice(at, start)}[${letter} ${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

function makes(what: string, cases: readonly (readonly [before: string, after: string])[]): void {
  describe(what, () => {
    for (const [before, after] of cases) {
      it(before, () => {
        assert.equal(corrected(before), after);
      });
    }
  });
}

describe('words around a name', () => {
  makes('make a person of what stands behind Mr and Ms', [
    ['Mr Dolenc never came.', 'Mr [P Dolenc] never came.'],
    ['It was Ms. [O Ama Boateng]’s boat.', 'It was Ms. [P Ama Boateng]’s boat.'],
    ['He wrote to Mr and Mrs somebody.', 'He wrote to Mr and Mrs somebody.'],
  ]);

  makes('tell what a description before a comma is of', [
    ['His brother, [O Nuno Vidal], thought so.', 'His brother, [P Nuno Vidal], thought so.'],
    ['The trust’s chairwoman, [O Paris Holm], flew home.', 'The trust’s chairwoman, [P Paris Holm], flew home.'],
    ['The port company, [L Quayside Hollin], refused.', 'The port company, [O Quayside Hollin], refused.'],
    ['Its chairman, [O NDMA], agreed.', 'Its chairman, [O NDMA], agreed.'],
    ['For the minister, [L Germany], too, is far.', 'For the minister, [L Germany], too, is far.'],
    ['As for the minister, [O Hollin Bank] sued her.', 'As for the minister, [O Hollin Bank] sued her.'],
    [
      'The companies, [L Hollin], [L Strand] and others, agreed.',
      'The companies, [L Hollin], [L Strand] and others, agreed.',
    ],
  ]);

  makes('join what an ampersand joins', [
    ['She founded [P Holm] & Söhne in 1998.', 'She founded [O Holm & Söhne] in 1998.'],
    ['Shares of Holm & [O Strake plc] fell.', 'Shares of [O Holm & Strake plc] fell.'],
    ['He works in R&D.', 'He works in R&D.'],
  ]);

  makes('complete names of descent', [
    ['The engineer Saif bin [P Hamad al-Harthy] spoke.', 'The engineer [P Saif bin Hamad al-Harthy] spoke.'],
    ['They keep rice in a bin [P Ada Brook] bought.', 'They keep rice in a bin [P Ada Brook] bought.'],
  ]);

  makes('give the short form in brackets the kind of the long one', [
    ['The [O Mines de Holm] (Sodeho) closed.', 'The [O Mines de Holm] ([O Sodeho]) closed.'],
    ['The [O Mines de Holm] (France) closed.', 'The [O Mines de Holm] (France) closed.'],
    ['Talks in [L Holm] (Strand) ended.', 'Talks in [L Holm] (Strand) ended.'],
  ]);

  makes('find the given name before a couple’s full one', [
    [
      'Two of them, Blaž and [P Ana Dolenc-Rupar], are married.',
      'Two of them, [P Blaž] and [P Ana Dolenc-Rupar], are married.',
    ],
    ['A letter of [L Kenya] and [P Ana Dolenc] says so.', 'A letter of [L Kenya] and [P Ana Dolenc] says so.'],
  ]);

  makes('spell out the letters in brackets', [
    [
      'The [O Grid Corporation] of the [L Strand Islands] (GCSI) hopes so.',
      'The [O Grid Corporation of the Strand Islands] ([O GCSI]) hopes so.',
    ],
    ['A [P Fundação Dolenc Vidal] (FDV) study', 'A [O Fundação Dolenc Vidal] ([O FDV]) study'],
    ['[P Ana Dolenc] (MP) left.', '[P Ana Dolenc] (MP) left.'],
    ['The office (of all) of Ana Vidal (BV) shut.', 'The office (of all) of Ana Vidal (BV) shut.'],
  ]);

  makes('part a person from the body', [
    ['[O Maria Holm of the Dawn Party] spoke.', '[P Maria Holm] of the [O Dawn Party] spoke.'],
    ['The [O National Bank of Strand] spoke.', 'The [O National Bank of Strand] spoke.'],
  ]);

  makes('end a name behind its hyphen', [
    ['The nurse [P Seok Mi]-ran said so.', 'The nurse [P Seok Mi-ran] said so.'],
    ['The [P Dolenc]-led party won.', 'The [P Dolenc]-led party won.'],
  ]);

  makes('tell what a description behind a name is of', [
    ['[P La’o Strand], a research group, sides with them.', '[O La’o Strand], a research group, sides with them.'],
    ['[L Mi Strand], a nurse at the clinic, left.', '[P Mi Strand], a nurse at the clinic, left.'],
    ['In [L Strand], a town of 300, it rained.', 'In [L Strand], a town of 300, it rained.'],
    ['In [L Berlin], a firm friend of hers waited.', 'In [L Berlin], a firm friend of hers waited.'],
  ]);

  makes('take what follows a noun for a body for its name', [
    ['He told the newspaper [P La Voz] so.', 'He told the newspaper [O La Voz] so.'],
    ['The airline Tuesday cut flights.', 'The airline Tuesday cut flights.'],
  ]);

  makes('keep a university and its seat together', [
    ['He is at the [O University of Holm] at [L Strand].', 'He is at the [O University of Holm at Strand].'],
  ]);
});
