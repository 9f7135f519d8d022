import * as vscode from 'vscode';
import {
  activate,
  closeEditors,
  openArticle,
  openFile,
  openSeed,
  waitFor,
  withSettings,
  workspaceUri,
} from '../support/articles';
import { deepEqual, doesNotMatch, equal, match, ok } from '../support/assert';
import { skip } from '../support/skip';
import { cardAt, markdownAt } from './support/cards';

const REFERENCE = 'reference/seeds/000_58a4e59f16beef1c.txt';
const SEED = '01-vienna-talks.txt';
const LI = 'Li Shangfu, China';
const POSSIBLE = /^The lists: possible match (?:\.\d\d|1\.00) · LI, Shangfu · OFAC SDN \(selection\), list of 2021/m;
const DISMISSED = /^The lists: false positive: LI, Shangfu, OFAC SDN \(selection\) · undo$/m;

describe('possible matches', () => {
  before(activate);
  afterEach(async () => {
    await undoAll();
    await closeEditors();
  });

  it('stand beside what the sample article reports, with the list that comes with Dossier', async function () {
    const exists = await vscode.workspace.fs.stat(workspaceUri(REFERENCE)).then(
      () => true,
      () => false,
    );
    if (!exists) skip(this, 'the reference article is not beside this checkout');
    const card = await cardAt(await openFile(REFERENCE), 'Li Shangfu, as');
    match(card, /^Sanctions, as the article reports: in force/m);
    match(card, POSSIBLE);
    match(card, /programme CAATSA - RUSSIA · authority OFAC · basis .*CAATSA section 231 \(83 FR 50433\)/i);
    match(card, /listed 20 September 2018 \(83 FR 50433\)/);
    match(
      card,
      /differs: .*the article: defense minister, China; the list: Director of Equipment Development Department/,
    );
    ok(card.split('\n').length <= 10, card);
  });

  it('are told with what agrees, what differs, and how old the list is', async () => {
    const card = await liCard();
    match(card, POSSIBLE);
    match(card, /list of 2021, more than \d+ years old/);
    match(
      card,
      /agrees: name \(.*shangfu.*\), country \(China\) · differs: position: the article: defense minister, China; the list: Director/,
    );
    match(card, /born February 1958 · in Chengdu/);
    match(card, /^true match · false positive · undecided · all details · \[?source/m);
    doesNotMatch(card, /is sanctioned|is under sanctions|confirmed/i);
  });

  it('disappear from the card but for a quiet line when dismissed, and come back when that is undone', async () => {
    const editor = await openSeed(SEED);
    await decide(editor, 'False');
    match(await cardAt(editor, LI), DISMISSED);
    doesNotMatch(await cardAt(editor, LI), /possible match|CAATSA/);
    await run(editor, 'undoDecision');
    match(await cardAt(editor, LI), POSSIBLE);
  });

  it('stay dismissed after edits and when the article is opened again', async () => {
    const editor = await openSeed(SEED);
    await decide(editor, 'False');
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), '- One more key point.\n');
    });
    match(await cardAt(editor, LI), DISMISSED);
    await closeEditors();
    match(await liCard(), DISMISSED);
  });

  it('that were decided say by whom, when and why, and can be decided otherwise only after undo', async () => {
    const editor = await openSeed(SEED);
    await withSettings({ 'dossier.review.author': 'R. Wren' }, () => decide(editor, 'True', 'same birth place'));
    const card = await cardAt(editor, LI);
    match(card, /^The lists: true match, R\. Wren, \d+ \w+ \d{4}: “same birth place” · LI, Shangfu/m);
    match(card, /^undo · for this workspace · all details/m);
    doesNotMatch(card, /^true match · false positive/m);
    await run(editor, 'undoDecision');
    await decide(editor, 'Undecided', 'no birth date in the article');
    match(await cardAt(editor, LI), /^The lists: undecided, .*no birth date/m);
    match(await cardAt(editor, LI), /^true match · false positive · undecided · undo/m);
  });

  it('are decided for one article only, unless the decision is meant for the workspace', async () => {
    const editor = await openSeed(SEED);
    await decide(editor, 'False');
    const other = await openArticle('Li Shangfu, the defense minister of China, spoke on Monday.');
    match(await cardAt(other, 'Li Shangfu'), POSSIBLE);
    await vscode.window.showTextDocument(editor.document);
    await run(editor, 'shareDecision');
    match(await cardAt(other, 'Li Shangfu'), DISMISSED);
    await run(editor, 'undoDecision');
    match(await cardAt(other, 'Li Shangfu'), POSSIBLE);
  });

  it('are decided in the review: in its file, with whom it is about, and taken back by the undo of the review', async () => {
    const editor = await openSeed(SEED);
    await decide(editor, 'False', 'another birth year');
    const file = workspaceUri(`seeds/${SEED}.dossier.json`);
    const read = () =>
      vscode.workspace.fs.readFile(file).then(
        bytes => new TextDecoder().decode(bytes),
        () => '',
      );
    await waitFor(
      async () => /"name": "Li Shangfu"[^]*another birth year/.test(await read()),
      'the file has the decision',
    );
    await vscode.commands.executeCommand('dossier.undoReviewChange');
    await waitFor(async () => POSSIBLE.test(await cardAt(editor, LI)), 'the match is open again');
    await vscode.commands.executeCommand('dossier.redoReviewChange');
    await waitFor(async () => DISMISSED.test(await cardAt(editor, LI)), 'the match is dismissed again');
  });

  it('show all details in a document of their own, which follows the decision', async () => {
    const editor = await openSeed(SEED);
    await run(editor, 'showListing');
    const details = vscode.window.activeTextEditor!.document;
    match(details.getText(), /The article\n {2}Name: Li Shangfu\n/);
    match(details.getText(), /Position: Director of Equipment Development Department/);
    match(details.getText(), /Reported sanctions: in force/);
    match(details.getText(), /no proof that the article means this entry/);
    await decide(editor, 'True', 'seen');
    await waitFor(() => /Decided: true match: .*“seen”/.test(details.getText()), 'the details show the decision');
  });

  it('are none of places, and none of people that no list names', async () => {
    const text = 'Anabel Zwingli-Pfiffner, the mayor of Chengdu, met reporters in Paris.';
    const editor = await openArticle(text);
    for (const name of ['Anabel', 'Chengdu', 'Paris']) doesNotMatch(await cardAt(editor, name), /The lists/);
  });

  it('link to pages of the list and to Dossier only', async () => {
    const { value } = await markdownAt(await openSeed(SEED), LI);
    const targets = [...value.matchAll(/\]\(([^)\s]*)/g)].map(([, target = '']) => target);
    ok(targets.some(target => target.startsWith('https://sanctionssearch.ofac.treas.gov/')));
    deepEqual(
      targets.filter(target => !/^(command:dossier\.|https:\/\/sanctionssearch\.ofac\.treas\.gov\/)/.test(target)),
      [],
    );
  });

  it('are copied with what the article reports', async () => {
    await openSeed(SEED);
    await liCard();
    await waitFor(async () => {
      await vscode.commands.executeCommand('dossier.copyAllSanctions');
      const text = await vscode.env.clipboard.readText();
      return (
        /- \*\*Li Shangfu\*\*\n(.*\n)*? {2}- possible match .*LI, Shangfu.*24838/.test(text) &&
        text.includes('in force')
      );
    }, 'the Sanctions view is copied');
  });

  it('are toggled like the other marks', async () => {
    await openSeed(SEED);
    await withSettings({ 'dossier.highlight.possibleMatches': true }, async () => {
      await vscode.commands.executeCommand('dossier.togglePossibleMatches');
      equal(vscode.workspace.getConfiguration('dossier').get('highlight.possibleMatches'), false);
    });
  });
});

async function liCard(): Promise<string> {
  return cardAt(await openSeed(SEED), LI);
}

function decide(editor: vscode.TextEditor, decision: 'True' | 'False' | 'Undecided', reason = ''): Promise<void> {
  const names = { True: 'decideTrueMatch', False: 'decideFalsePositive', Undecided: 'decideUndecided' };
  return run(editor, names[decision], reason);
}

/** Runs a command about Li Shangfu as a card's link does. */
async function run({ document }: vscode.TextEditor, command: string, ...rest: string[]): Promise<void> {
  const args = [document.uri.toString(), 'person:li-shangfu', 'OFAC SDN (selection)', '24838', ...rest];
  await vscode.commands.executeCommand(`dossier.${command}`, ...args);
}

/** Takes back what a test decided, in whichever article it stands. */
async function undoAll(): Promise<void> {
  const editor = await openSeed(SEED);
  for (let round = 0; round < 4; round += 1) await run(editor, 'undoDecision');
}
