import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const DOWN = 'Imports only point down: extension > surfaces > services, cli > review > analysis, watchlists.';
const WEB = 'This code also runs in the web worker host of vscode.dev: use vscode.workspace.fs and web APIs.';
const PURE = 'analysis, watchlists and review are pure: the same code runs in both hosts, the CLI and plain mocha.';

const BUILT_INS = '^node:|^(fs|path|os|url|util|crypto|child_process|worker_threads|stream|buffer)(/|$)';
const noBuiltIns = { regex: BUILT_INS, message: WEB };
const noEditor = { regex: '^vscode$', message: PURE };

/**
 * Forbids imports that point up from a floor or out of the house.
 * @param {string[]} floors folders and files of src that this floor must not import
 * @param {{ regex: string, message: string }[]} outside modules that it must not import
 */
function importRules(floors, outside) {
  const patterns = [...floors.map(floor => ({ regex: `/${floor}(/|$)`, message: DOWN })), ...outside];
  /** @type {import('eslint').Linter.RulesRecord} */
  const rules = { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
  return rules;
}

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.vscode-test/', 'node_modules/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise nobody awaits is an error nobody sees.
      '@typescript-eslint/no-floating-promises': 'error',
      // Numbers in templates are plain text here; everything else must be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Index access is checked by noUncheckedIndexedAccess; `!` says "the loop bound proves it".
      '@typescript-eslint/no-non-null-assertion': 'off',
      // VS Code's Disposable is meant structurally: anything with dispose() is one.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      // What goes wrong is shown to the reader or goes to Dossier's own log.
      'no-console': 'error',
    },
  },
  {
    files: ['src/analysis/**', 'src/watchlists/**'],
    rules: importRules(['surfaces', 'services', 'cli', 'review', 'extension'], [noBuiltIns, noEditor]),
  },
  {
    files: ['src/review/**'],
    rules: importRules(['surfaces', 'services', 'cli', 'extension'], [noBuiltIns, noEditor]),
  },
  { files: ['src/services/**'], rules: importRules(['surfaces', 'cli', 'extension'], [noBuiltIns]) },
  { files: ['src/surfaces/**'], rules: importRules(['cli', 'extension'], [noBuiltIns]) },
  { files: ['src/cli/**'], rules: importRules(['surfaces', 'services', 'extension'], [noEditor]) },
  { files: ['scripts/**', 'bench/**', 'training/**', 'curation/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      'no-console': 'off',
      // Chai-style and mocha-style tests pass functions around freely.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
  },
  prettier,
);
