import type { Severity } from '../analysis/model';
import type { AnalysedFile } from './contract';
import { LEVELS } from './levels';

export type Counts = Readonly<Record<Severity, number>>;

/** What a run of `analyze` has come to so far. */
export class Tally {
  readonly #analysed: { readonly file: string; readonly counts: Counts }[] = [];
  readonly #unread: { readonly file: string; readonly reason: string }[] = [];

  /** Files that were analysed, with the number of their findings by level, in order. */
  get analysed(): readonly { readonly file: string; readonly counts: Counts }[] {
    return this.#analysed;
  }

  /** Files and folders that could not be read, with the reason in words. */
  get unread(): readonly { readonly file: string; readonly reason: string }[] {
    return this.#unread;
  }

  /** Findings by level in all files. */
  get total(): Counts {
    return perLevel(level => this.#analysed.reduce((sum, { counts }) => sum + counts[level], 0));
  }

  add({ file, analysis }: AnalysedFile): void {
    const counts = perLevel(level => analysis.findings.filter(({ severity }) => severity === level).length);
    this.#analysed.push({ file, counts });
  }

  fail(file: string, reason: string): void {
    this.#unread.push({ file, reason });
  }

  /** Whether there is a finding of this level or a graver one. */
  reaches(level: Severity): boolean {
    const { total } = this;
    return LEVELS.slice(0, LEVELS.indexOf(level) + 1).some(graver => total[graver] > 0);
  }
}

function perLevel(count: (level: Severity) => number): Counts {
  return Object.fromEntries(LEVELS.map(level => [level, count(level)])) as Record<Severity, number>;
}
