// Runs stages side by side as far as they allow, and says what became of each as soon as it is known.
import { ProgramError } from '../programs.mjs';
import { Tally } from './tally.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name what a developer calls it on the command line
 * @property {string} title what it says in the output
 * @property {readonly string[]} [needs] stages that must have passed
 * @property {readonly string[]} [after] stages that must be over, if they run at all
 * @property {() => Promise<Tally>} run
 */

/**
 * @param {readonly Stage[]} stages each after the ones it refers to
 * @param {number} slots how many run at once
 * @returns {Promise<Tally[]>}
 */
export function runStages(stages, slots) {
  const slot = limited(slots);
  /** @type {Map<string, Promise<Tally>>} */
  const tallies = new Map();
  for (const stage of stages) tallies.set(stage.name, runStage(stage, tallies, slot));
  return Promise.all(tallies.values());
}

/**
 * @param {Stage} stage
 * @param {ReadonlyMap<string, Promise<Tally>>} earlier
 * @param {ReturnType<typeof limited>} slot
 */
async function runStage({ title, needs = [], after = [], run }, earlier, slot) {
  for (const name of after) await earlier.get(name);
  /** @type {string[]} */
  const lacking = [];
  for (const name of needs) if ((await earlier.get(name))?.failed) lacking.push(name);
  if (lacking.length > 0) {
    const tally = new Tally();
    tally.fail(title, `not run, because it needs ${lacking.join(', ')}`);
    print(title, tally);
    return tally;
  }
  return slot(async () => {
    const start = performance.now();
    const tally = await attempt(title, run);
    print(title, tally, (performance.now() - start) / 1000);
    return tally;
  });
}

/**
 * A stage that breaks is a failure of its own, not the end of all others.
 * @param {string} title
 * @param {() => Promise<Tally>} run
 */
async function attempt(title, run) {
  try {
    return await run();
  } catch (error) {
    const tally = new Tally();
    tally.fail(title, explain(error));
    return tally;
  }
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof ProgramError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * @param {string} title
 * @param {Tally} tally
 * @param {number} [seconds]
 */
function print(title, tally, seconds) {
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`;
  console.log(`${tally.failed ? '✗' : '✓'} ${title}: ${tally.summary()}${time}`);
  for (const { title, detail } of tally.failures) {
    console.log(`  ✗ ${title}`);
    console.log(detail.replace(/^/gm, '      '));
  }
  for (const { title, reason } of tally.skipped) console.log(`  - ${title}: skipped, ${reason}`);
}

/**
 * @param {number} slots
 * @returns {<T>(task: () => Promise<T>) => Promise<T>} runs tasks in order, no more than so many at once
 */
function limited(slots) {
  let free = slots;
  /** @type {(() => void)[]} */
  const waiting = [];
  return async task => {
    if (free === 0)
      await new Promise(resolve =>
        waiting.push(() => {
          resolve(undefined);
        }),
      );
    else free -= 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
