// Errors that Dossier's own code let reach the log of VS Code: whatever the tests say, they must not be there.
import { readable } from './stacks.mjs';

/**
 * Our bundles and our identifier, as they stand in messages and stacks, not merely a folder that is called dossier; and what
 * any extension writes to the console as an error, which does not say whose it is.
 */
const OWN = /\bdossier\.dossier\b|\bdist[\\/](?:web[\\/])?extension\.js\b|^\[Extension Host\]/;

/** VS Code's search lacks its helper program, which no npm package carries; extensions of its own search all the same. */
const NO_RIPGREP = /spawn .*[\\/]rg(?:\.exe)? ENOENT/;

/** How VS Code colours its entries in the console. */
const DECORATION = /^%c\s*\w+ color: \S+ /;

/** Collects what VS Code logs. */
export class OwnErrors {
  /** @type {string[]} */
  #lines = [];
  /** @type {string[]} */
  #errors = [];

  /**
   * Listens to the console of VS Code's page: the workbench, its workers and its error handlers write there.
   * @param {import('playwright-core').Page} page
   */
  watch(page) {
    page.on('console', message => {
      this.take(message.type(), message.text());
    });
    page.on('pageerror', error => {
      this.take('error', error.stack ?? error.message);
    });
  }

  /**
   * @param {string} type of the entry: log, warn, error ...
   * @param {string} text
   */
  take(type, text) {
    this.#lines.push(`[${type}] ${text}`);
    const plain = text.replace(DECORATION, '');
    if (type === 'error' && OWN.test(plain) && !NO_RIPGREP.test(plain)) this.#errors.push(readable(plain));
  }

  /** @returns {string[]} each error once */
  get all() {
    return [...new Set(this.#errors)];
  }

  /**
   * Adds the errors to the failures.
   * @param {import('./tally.mjs').Tally} tally
   */
  report(tally) {
    for (const error of this.all) tally.fail('nothing of Dossier reaches the log', error);
  }

  /** The end of the log, to explain why a suite did not run. */
  everything() {
    return this.#lines.slice(-40).join('\n');
  }
}
