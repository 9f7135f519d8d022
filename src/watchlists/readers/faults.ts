import type { RecordFault } from '../model';

/** Faults told one by one; a hostile file could hold millions. */
const MOST = 1000;

/** Gathers what could not be read of a file. */
export interface Faults {
  add(line: number, reason: string): void;
  /** In the order they were added; past the first thousand only their number. */
  all(): readonly RecordFault[];
}

export function createFaults(file: string): Faults {
  const faults: RecordFault[] = [];
  let more = 0;
  let moreLine = 0;
  return {
    add(line, reason) {
      if (faults.length < MOST) {
        faults.push({ file, line, reason });
        return;
      }
      if (more === 0) moreLine = line;
      more += 1;
    },
    all() {
      if (more === 0) return faults;
      return [...faults, { file, line: moreLine, reason: `${more} more records could not be read from here on.` }];
    },
  };
}
