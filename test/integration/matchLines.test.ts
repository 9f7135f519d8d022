import * as vscode from 'vscode';
import type { Analysis } from '../../src/analysis/model';
import type { ReviewedMatch } from '../../src/review/reviewedMatches';
import { NO_VERDICTS } from '../../src/review/verdicts';
import { Card, webAddress } from '../../src/surfaces/cards/card';
import { addMatchLines } from '../../src/surfaces/cards/matchLines';
import { listingText } from '../../src/surfaces/sanctions/listingText';
import { listedDateInWords, listInWords, scoreInWords } from '../../src/surfaces/sanctions/matchWords';
import { matchFacts } from '../../src/surfaces/tree/sanctionItems';
import { analysisOf, entityOf, spanOf } from '../support/analysisOf';
import { openArticle } from '../support/articles';
import { deepEqual, doesNotMatch, equal, match, ok } from '../support/assert';
import { matchOf } from '../support/matchOf';
import { plain } from './support/cards';

const TEXT = 'Anna Kestrel, the minister of Xandia, left.';
const anna = {
  ...entityOf('person', 'Anna Kestrel', [spanOf(TEXT, 'Anna Kestrel')]),
  roles: [{ ...spanOf(TEXT, 'minister'), title: 'minister', of: { text: 'Xandia' }, sentence: 0 }],
};
const analysis: Analysis = analysisOf(TEXT, { entities: [anna] });

const HOSTILE = '[x](command:workbench.action.quit) <img src=x> $(zap) https://example.com/x **b** \u202E `c`';

describe('what a card says of a possible match', () => {
  it('is that the lists are still being asked, when they are', async () => {
    equal(await cardOf([], false), 'The lists: screening…');
    equal(await cardOf([]), '');
  });

  it('keeps strong and weak aliases apart, and says so where the list states no date', async () => {
    const names = [
      { text: 'KESTREL, Anna', strength: 'primary' as const },
      { text: 'KESTRELOVA, Anna', strength: 'strong' as const },
      { text: 'Falcon', strength: 'weak' as const },
    ];
    const card = await cardOf([open(matchOf('', { names }))]);
    match(card, /also KESTRELOVA, Anna · weak aliases Falcon/);
    match(card, /listing date not stated by the list/);
  });

  it('says by which alias it was found, where it was not the primary name', async () => {
    const names = [
      { text: 'KESTREL, Anna', strength: 'primary' as const },
      { text: 'SWALLOW, Anna', strength: 'strong' as const },
    ];
    match(await cardOf([open(matchOf('', { names }))]), /· KESTREL, Anna · Invented List/);
    const byAlias = open(matchOf('', { names }, { matched: names[1]! }));
    match(await cardOf([byAlias]), /· KESTREL, Anna, found by its alias SWALLOW, Anna · Invented List/);
    ok(matchFacts({ uri: 'file:///a', analysis }, anna, byAlias).includes('found by its alias SWALLOW, Anna'));
  });

  it('has what speaks for and against it, position beside position', async () => {
    const reasons: ReviewedMatch['match']['reasons'] = [
      { kind: 'same', words: ['anna'] },
      { kind: 'similar', asked: 'kestrel', listed: 'kestrell' },
      { kind: 'missing', words: ['beatrix'] },
      { kind: 'country', agrees: false, listed: 'no' },
      { kind: 'position', agrees: false, listed: 'Head of the Fleet' },
    ];
    const card = await cardOf([
      open(matchOf('KESTRELL, Anna', { positions: ['Head of the Fleet'] }, { reasons, score: 0.849, band: 'review' })),
    ]);
    match(card, /^The lists: possible match \.84, less certain/);
    match(card, /agrees: name \(anna\), name alike \(kestrel, on the list kestrell\)/);
    match(
      card,
      /differs: only the list has “beatrix”, country \(the list: Norway\), position: the article: minister, Xandia; the list: Head of the Fleet/,
    );
  });

  it('is short however much the list says, and however many entries there are', async () => {
    const long = Array.from({ length: 200 }, (_, index) => `${'very long words of a list '.repeat(20)}${index}`);
    const listing = { programmes: long, measures: long, legalBases: long, birthPlaces: long, positions: long };
    const matches = Array.from({ length: 50 }, (_, index) =>
      open(matchOf('KESTREL, Anna', { ...listing, id: `${index}` })),
    );
    const card = await cardOf(matches);
    ok(card.length < 3000, `${card.length} characters`);
    ok(card.split('\n').length <= 6);
    match(card, /; 47 more/);
  });

  it('shows hostile text of a list as letters and links to nothing of its', async () => {
    const hostile = {
      names: [
        { text: HOSTILE, strength: 'primary' as const },
        { text: HOSTILE, strength: 'weak' as const },
      ],
      programmes: [HOSTILE],
      authority: HOSTILE,
      legalBases: [HOSTILE],
      measures: [HOSTILE],
      positions: [HOSTILE],
      birthPlaces: [HOSTILE],
      countries: [HOSTILE],
      births: [{ date: HOSTILE, approximate: true }],
      listedOn: HOSTILE,
      sourceUrl: 'javascript:alert(1)',
    };
    const markdown = await markdownOf([open(matchOf('', hostile, { list: HOSTILE, asOf: HOSTILE }))]);
    const targets = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target.replace(/\?.*$/, ''));
    deepEqual(
      targets.filter(target => !/^command:dossier\.\w+$/.test(target)),
      [],
    );
    doesNotMatch(markdown.replace(/\(command:[^)]*\)/g, ''), /<|https:|\u202E|[^\\]\$\(/);
  });

  it('links to a page of the list only where there is one', () => {
    equal(webAddress('https://example.org/a?b=(c)&d="e"'), 'https://example.org/a?b=%28c%29&d=%22e%22');
    for (const none of ['javascript:alert(1)', 'command:x', 'file:///etc/passwd', 'no address', ''])
      equal(webAddress(none), null);
  });

  it('says how old the list is', () => {
    const at = (asOf: string | null) => listInWords(matchOf('A', {}, { asOf }), '2026-06-15');
    equal(at(null), 'Invented List, list of unknown date');
    equal(at('2026-03-01'), 'Invented List, list of 1 March 2026');
    equal(at('2025-03-01'), 'Invented List, list of 1 March 2025, more than a year old');
    equal(at('2021'), 'Invented List, list of 2021, more than 4 years old');
  });

  it('writes dates and scores no more exactly than they are', () => {
    equal(listedDateInWords('1958-02-01/1958-02-28'), 'February 1958');
    equal(listedDateInWords('1958-02-01/1958-02-27'), '1 February 1958 to 27 February 1958');
    equal(listedDateInWords('1958'), '1958');
    deepEqual([0.8999, 0.9, 1, 0.05].map(scoreInWords), ['.89', '.90', '1.00', '.05']);
  });

  it('has everything in the details, on a line each', () => {
    const remarks = `first\nsecond ${HOSTILE}`;
    const text = listingText(
      analysis,
      anna,
      open(matchOf('KESTREL, Anna', { remarks, measures: ['one', 'two'], identifiers: [{ kind: 'IMO', value: '7' }] })),
    );
    match(text, /Measures:\n {4}one\n {4}two\n/);
    match(text, /Identifiers: IMO 7\n/);
    match(text, /Remarks of the list\n {2}first second /);
    doesNotMatch(text, /\u202E/);
  });
});

function open(found: ReviewedMatch['match']): ReviewedMatch {
  return { match: found, decided: null };
}

async function cardOf(matches: readonly ReviewedMatch[], done = true): Promise<string> {
  return plain(await markdownOf(matches, done));
}

async function markdownOf(matches: readonly ReviewedMatch[], done = true): Promise<string> {
  const { document }: vscode.TextEditor = await openArticle(TEXT);
  const screening = { done, matchesOf: () => matches };
  const card = new Card({ document, analysis, offset: 0, screening, verdicts: NO_VERDICTS });
  addMatchLines(card, anna);
  return card.markdown.value;
}
