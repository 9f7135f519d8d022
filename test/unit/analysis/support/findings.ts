import { analyse } from '../../../../src/analysis/analyse';
import type { Finding } from '../../../../src/analysis/model';

/** The findings of one kind in a text. */
export function findingsOf(text: string, code: string): Finding[] {
  return analyse(text, { published: null }).findings.filter(finding => finding.code === code);
}
