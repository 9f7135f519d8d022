const FACTOR = 16;
const ROUNDS = 3;

/**
 * How much dearer a long line is than its length explains: the work on one line against the same work on many short lines
 * that are as long together. About 1 when time grows with length, about 16 when it grows with its square.
 * Counts processor time, best of three rounds, so that it holds on a busy machine.
 * @param line makes the line of a given length
 * @param length of the short line
 */
export function growth(line: (length: number) => string, length: number, work: (line: string) => void): number {
  const short = line(length);
  const long = line(length * FACTOR);
  let shortTime = Infinity;
  let longTime = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    shortTime = Math.min(
      shortTime,
      processorTime(() => {
        for (let i = 0; i < FACTOR; i++) work(short);
      }),
    );
    longTime = Math.min(
      longTime,
      processorTime(() => {
        work(long);
      }),
    );
  }
  return longTime / shortTime;
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
