// Counts what a suite reports. Its lines come from test/support/reporter.ts, through whatever console the suite has.
import { parseJson } from '../json.mjs';
import { readable } from './stacks.mjs';

/** @typedef {import('../../test/support/reporter').Report} Report */
/** @typedef {import('../../test/support/reporter').Host} Host */
/** @typedef {{ title: string, detail: string }} Failure */

/** What a report begins with, the same as there. */
const MARK = 'DOSSIER-RESULT ';

/** What became of one stage of the tests. */
export class Tally {
  passed = 0;
  /** @type {Failure[]} */
  failures = [];
  /** @type {{ title: string, reason: string }[]} */
  skipped = [];
  /** @type {Host | undefined} where the suite ran; known once it has said that it came to its end */
  #host;

  /**
   * Takes a line of output.
   * @param {string} line
   * @returns {boolean} whether it was a report
   */
  read(line) {
    const at = line.indexOf(MARK);
    if (at < 0) return false;
    const report = /** @type {Report} */ (parseJson(line.slice(at + MARK.length)));
    switch (report.event) {
      case 'pass':
        this.passed += 1;
        break;
      case 'skip':
        this.skipped.push(report);
        break;
      case 'fail':
        this.fail(report.title, readable(report.detail));
        break;
      case 'end':
        this.#host = report.host;
        break;
    }
    return true;
  }

  get failed() {
    return this.failures.length > 0;
  }

  summary() {
    return `${this.passed} passed, ${this.failures.length} failed, ${this.skipped.length} skipped`;
  }

  /**
   * Ends the count of a suite: it must have come to its end, in the right host, with tests.
   * @param {{ host: Host, ending: string | undefined, log: string }} end ending: how it was ended, if it did not end by
   *   itself; log: what it printed besides reports
   */
  close({ host, ending, log }) {
    const whole = 'the suite as a whole';
    if (ending !== undefined) this.fail(whole, `${ending}\n${log}`);
    else if (this.#host === undefined) this.fail(whole, `ended early\n${log}`);
    else if (this.#host !== host) this.fail(whole, `ran in the ${this.#host} host instead of the ${host} host`);
    else if (this.passed + this.failures.length + this.skipped.length === 0) this.fail(whole, 'has no tests');
  }

  /**
   * @param {string} title
   * @param {string} detail
   */
  fail(title, detail) {
    this.failures.push({ title, detail });
  }
}
