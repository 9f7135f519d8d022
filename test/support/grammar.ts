import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const PATH = 'syntaxes/article.tmLanguage.json';

/** A stretch of one line with the scopes that themes see there, outermost first. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Loads the article grammar with the engine that VS Code uses. Run from the root of the repository. */
export async function loadGrammar(): Promise<IGrammar> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  await loadWASM(await readFile(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(await readFile(PATH, 'utf8'), PATH),
  });
  const grammar = await registry.loadGrammar('text.article');
  if (grammar === null) throw new Error(`${PATH} does not define text.article`);
  return grammar;
}

/** Tokenises a whole text, line by line as VS Code does: without line endings. */
export function tokenise(grammar: IGrammar, text: string): Token[] {
  const tokens: Token[] = [];
  let state = INITIAL;
  for (const [line, content] of text.split(/\r\n|\r|\n/).entries()) {
    const result = grammar.tokenizeLine(content, state);
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      tokens.push({ line, text: content.slice(startIndex, endIndex), scopes });
    }
    state = result.ruleStack;
  }
  return tokens;
}

/**
 * The stretches of text that carry a scope, in order; a theme's rule for `scope` would colour them.
 * Tokens that touch on one line make one stretch.
 */
export function stretches(tokens: readonly Token[], scope: string): string[] {
  const found: string[] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    const carries = token.scopes.some(name => name === scope || name.startsWith(`${scope}.`));
    if (carries && previous?.line === token.line) found.push((found.pop() ?? '') + token.text);
    else if (carries) found.push(token.text);
    previous = carries ? token : undefined;
  }
  return found;
}
