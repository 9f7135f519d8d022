import { analyse } from '../../../../src/analysis/analyse';
import type { Finding } from '../../../../src/analysis/model';

/** The findings of one rule in a text. */
export function findingsOf(text: string, code: string, published: string | null = null): readonly Finding[] {
  return analyse(text, { published, rules: new Set([code]) }).findings;
}
