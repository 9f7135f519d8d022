import * as vscode from 'vscode';
import { activate, closeEditors, openArticle, openFile, workspaceUri } from '../support/articles';
import { ok } from '../support/assert';

const SENTENCE =
  'Ana Petrosyan, the central bank governor of Armenia, said “no” to the European Union in Yerevan on 3 May 2022. ';

/*
 * Texts that no newsroom writes. None may lead to an exception (the runner fails on any that reaches the log), to a frozen
 * host, or to a feature that does not answer.
 */
const TEXTS: Readonly<Record<string, string>> = {
  'no text': '',
  'white space': ' \n\t\r\n\u00a0\n',
  '5 MB on one line': SENTENCE.repeat(Math.ceil(5_000_000 / SENTENCE.length)),
  'one word of 1 MB': 'A'.repeat(1_000_000),
  'thousands of key points': '- Ana Petrosyan spoke in Yerevan.\n'.repeat(4000) + SENTENCE,
  'lone surrogates': `\uD800${SENTENCE}\uDC00\n${SENTENCE}“\uD83D`,
  'control characters': `${SENTENCE}\u0000\u0001\u001b[31m\u007f ${SENTENCE}`,
  'markup in names':
    '- President <img src=x onerror=alert(1)> [Ana](command:x) **Petrosyan** met Levon `Sarkis`.\nLevon <b>Sarkis</b> said so.',
  'only marks': '“”‘’"()[]{}—–-•*'.repeat(500),
  'unclosed quotations': '“Levon Sarkis said\n'.repeat(300),
  'other scripts': '- 李尚福会见记者。\nПрезидент Армении прибыл в Ереван. التقى الوزير بنظيره.\n김남석 국장',
};

describe('hostile text', function () {
  this.timeout(120_000);
  before(activate);
  afterEach(closeEditors);

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`${name}: every feature answers`, async () => {
      const { document } = await openArticle(text);
      await askEverything(document);
    });
  }

  it('5 MB on one line: other work gets its turn while it is read', async () => {
    const pulse = new Pulse();
    const { document } = await openArticle(TEXTS['5 MB on one line'] ?? '');
    await symbolsOf(document);
    const { longest, total } = pulse.stop();
    // A host that did the work in one go would stand still for nearly all of the time.
    ok(longest < total / 3, `stood still for ${Math.round((longest / total) * 100)} % of the time`);
  });

  it('a binary file: no article, and no harm', async () => {
    const uri = workspaceUri('seeds/binary.txt');
    await vscode.workspace.fs.writeFile(
      uri,
      Uint8Array.from({ length: 4096 }, (_, index) => index % 7),
    );
    try {
      await vscode.commands.executeCommand('vscode.open', uri);
      await openFile('seeds/binary.txt').catch((error: unknown) => {
        ok(/binary/i.test(String(error)), String(error));
      });
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});

async function askEverything({ uri, lineCount }: vscode.TextDocument): Promise<void> {
  const position = new vscode.Position(0, 0);
  const ask = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, uri, ...args);
  await symbolsOf({ uri });
  await ask('vscode.executeHoverProvider', position);
  await ask('vscode.executeFoldingRangeProvider');
  await ask('vscode.executeSelectionRangeProvider', [position, new vscode.Position(lineCount - 1, 0)]);
  await ask('vscode.executeDocumentHighlights', position);
  await ask('vscode.executeReferenceProvider', position);
}

async function symbolsOf({ uri }: Pick<vscode.TextDocument, 'uri'>): Promise<void> {
  await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}

/** Feels how long the extension host stands still at most. */
class Pulse {
  readonly #started = performance.now();
  #last = this.#started;
  #longest = 0;
  #timer = setInterval(() => {
    this.#beat();
  }, 5);

  stop(): { longest: number; total: number } {
    this.#beat();
    clearInterval(this.#timer);
    return { longest: this.#longest, total: performance.now() - this.#started };
  }

  #beat(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }
}
