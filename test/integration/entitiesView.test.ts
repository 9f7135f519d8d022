import * as vscode from 'vscode';
import { entitiesMarkdown, entityItem } from '../../src/surfaces/tree/entityItems';
import { entityNodes, type KindNode } from '../../src/surfaces/tree/entityNodes';
import { analysisOf, entityOf, spanOf } from '../support/analysisOf';
import { activate, openArticle, waitFor } from '../support/articles';
import { deepEqual, equal, ok } from '../support/assert';

const TEXT = `- Talks with Li Shangfu are off.
China insists that the sanctions on its defense minister, Li Shangfu, be lifted.
Li Shangfu [said](command:x) nothing.
`;

function placesOf(words: string): { start: number; end: number }[] {
  return Array.from(TEXT.matchAll(new RegExp(words, 'g')), ({ index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function nodes(): readonly KindNode[] {
  const china = entityOf('place', 'China', placesOf('China'));
  const role = {
    ...spanOf(TEXT, 'defense minister'),
    title: 'defense minister',
    of: { entity: china.id },
    sentence: 0,
  };
  const li = { ...entityOf('person', 'Li Shangfu', placesOf('Li Shangfu')), kind: 'person' as const, roles: [role] };
  const point = spanOf(TEXT, 'Talks with Li Shangfu are off.');
  const [, ...body] = TEXT.trimEnd().split('\n');
  const article = {
    keyPoints: [{ ...point, line: { start: 0, end: point.end } }],
    paragraphs: body.map((words, index) => ({ ...spanOf(TEXT, words), index })),
  };
  const analysis = analysisOf(TEXT, { entities: [{ ...li, aliases: ['Li', 'General Li'] }, china], article });
  return entityNodes({ uri: 'untitled:a', analysis }, 'first');
}

describe('the Entities view', () => {
  describe('an item', () => {
    const [people, places] = nodes();
    const [li] = people!.children;

    it('of a kind has a name and a count', () => {
      const item = entityItem(people!);
      deepEqual([item.label, item.description, item.tooltip], ['People', '1', '1 person']);
      equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
      equal(entityItem(places!).label, 'Places');
    });

    it('of a person has the role, the country and the number of mentions', () => {
      const item = entityItem(li!);
      deepEqual([item.label, item.description], ['Li Shangfu', '3 · defense minister, China']);
      equal(item.tooltip, 'Li Shangfu\nAlso: Li · General Li\ndefense minister, China\n3 mentions');
      equal(item.accessibilityInformation?.label, 'Li Shangfu, defense minister, China, 3 mentions');
      equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    });

    it('has the icon and the colour of its kind', () => {
      const icons = [li, places!.children[0]].map(node => entityItem(node!).iconPath as vscode.ThemeIcon);
      deepEqual(
        icons.map(({ id, color }) => [id, color?.id]),
        [
          ['person', 'dossier.person'],
          ['location', 'dossier.place'],
        ],
      );
    });

    it('of a mention shows where it stands, the words around it and the mention marked', () => {
      const shown = li!.children.map(node => {
        const { label, highlights } = entityItem(node).label as vscode.TreeItemLabel;
        const [[start, end] = [0, 0]] = highlights ?? [];
        return `${label.slice(0, start)}[${label.slice(start, end)}]${label.slice(end)}`;
      });
      deepEqual(shown, [
        '• 1  Talks with [Li Shangfu] are off.',
        '¶ 1  …minister, [Li Shangfu], be lifted.',
        '¶ 2  [Li Shangfu] [said](command:x) nothing.',
      ]);
    });

    it('of a mention says its place in words', () => {
      const spoken = li!.children.map(node => entityItem(node).accessibilityInformation?.label);
      deepEqual(spoken.slice(0, 2), [
        'key point 1: Talks with Li Shangfu are off.',
        'paragraph 1: …minister, Li Shangfu, be lifted.',
      ]);
    });

    it('has the words of the article as plain text', () => {
      for (const node of [li!, ...li!.children]) equal(typeof entityItem(node).tooltip, 'string');
    });
  });

  it('copies everything as Markdown', () => {
    equal(
      entitiesMarkdown(nodes()),
      [
        '## People',
        '',
        '- **Li Shangfu** (defense minister, China): key point 1, ¶ 1, ¶ 2',
        '',
        '## Places',
        '',
        '- **China**: ¶ 1',
        '',
      ].join('\n'),
    );
  });

  it('a click on an entity goes to its first mention, on a mention to that one', async () => {
    await activate();
    const editor = await openArticle(TEXT);
    const { document } = editor;
    const start = () => document.offsetAt(editor.selection.start);
    const [first, second] = placesOf('Li Shangfu');
    // The id is the analysis's own affair except for its form: kind, colon, slug.
    const id = 'person/person:li-shangfu';
    await vscode.commands.executeCommand('_dossier.entities.open', document.uri.toString(), id);
    await waitFor(() => start() === first!.start, 'the first mention is selected');
    equal(document.getText(editor.selection), 'Li Shangfu');
    await vscode.commands.executeCommand('_dossier.entities.open', document.uri.toString(), `${id}/1`);
    await waitFor(() => start() === second!.start, 'the second mention is selected');
  });

  it('reveals the entity at the cursor without a complaint, with the view closed or open', async () => {
    await activate();
    const editor = await openArticle(TEXT);
    editor.selection = new vscode.Selection(1, 2, 1, 2);
    await vscode.commands.executeCommand('workbench.view.explorer');
    await vscode.commands.executeCommand('dossier.revealEntity');
    await vscode.commands.executeCommand('dossier.revealEntity');
    ok(vscode.window.activeTextEditor);
  });

  it('can be sorted both ways, again and again', async () => {
    await activate();
    await openArticle(TEXT);
    for (const order of ['ByCount', 'ByCount', 'ByFirstMention']) {
      await vscode.commands.executeCommand(`dossier.sortEntities${order}`);
    }
  });
});
