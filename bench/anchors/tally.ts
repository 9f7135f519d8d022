import type { MethodName } from './methods';
import { KINDS, type Kind } from './targets';

export interface Count {
  readonly hits: number;
  readonly of: number;
}

const NONE: Count = { hits: 0, of: 0 };

/** How often each method was right, for each trial, kind of target and seed. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly #seeds = new Set<number>();

  add(seed: number, method: MethodName, trial: string, kind: Kind, hit: boolean): void {
    this.#seeds.add(seed);
    const key = keyOf(seed, method, trial, kind);
    const { hits, of } = this.#counts.get(key) ?? NONE;
    this.#counts.set(key, { hits: hits + (hit ? 1 : 0), of: of + 1 });
  }

  /** Of all seeds together. */
  total(method: MethodName, trial: string, kinds: readonly Kind[] = KINDS): Count {
    return sum(this.bySeed(method, trial, kinds));
  }

  bySeed(method: MethodName, trial: string, kinds: readonly Kind[] = KINDS): readonly Count[] {
    return Array.from(this.#seeds, seed =>
      sum(kinds.map(kind => this.#counts.get(keyOf(seed, method, trial, kind)) ?? NONE)),
    );
  }
}

export function share({ hits, of }: Count): number {
  return of === 0 ? 0 : hits / of;
}

function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join('/');
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((total, { hits, of }) => ({ hits: total.hits + hits, of: total.of + of }), NONE);
}
