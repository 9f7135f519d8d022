import * as vscode from 'vscode';
import { openArticle } from '../support/articles';
import { deepEqual } from '../support/assert';

/** First and last line of each foldable range, from 0, and whether it is a region. */
async function folds(text: string): Promise<[first: number, last: number, region: boolean][]> {
  const { document } = await openArticle(text);
  const ranges: unknown = await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', document.uri);
  return ((ranges ?? []) as vscode.FoldingRange[])
    .map(({ start, end, kind }): [number, number, boolean] => [start, end, kind === vscode.FoldingRangeKind.Region])
    .sort(([a], [b]) => a - b);
}

describe('folding', () => {
  it('folds the key points as a region and leaves one-line paragraphs alone', async () => {
    const text =
      '- Talks resume in Vienna.\n- No deal is near.\n- Both sides are hopeful.\n\nThey met on Monday.\n\nThey will meet again in May.\n';
    deepEqual(await folds(text), [[0, 2, true]]);
  });

  it('folds paragraphs that are written over several lines', async () => {
    const text = [
      'The ministers of the two countries met in Vienna on Monday for talks that',
      'both of them called useful, though neither would say what had been agreed',
      'behind the closed doors of the old town hall.',
      '',
      'They will meet again in May, and then, if all goes well, once more in June',
      'in a city that is still to be chosen.',
      '',
    ].join('\n');
    deepEqual(await folds(text), [
      [0, 2, false],
      [4, 5, false],
    ]);
  });

  it('counts lines that end in carriage return and line feed', async () => {
    deepEqual(await folds('- Talks resume.\r\n- No deal is near.\r\n\r\nThey met on Monday.\r\n'), [[0, 1, true]]);
  });

  it('folds nothing where there is nothing to fold', async () => {
    deepEqual(await folds(''), []);
    deepEqual(await folds('They met on Monday.'), []);
  });
});
