import { findFindings } from '../../../../src/analysis/findings/findings';
import type { Finding } from '../../../../src/analysis/model';
import { runSteps } from '../../../../src/analysis/steps';
import { read } from './read';

/** The findings of one kind in a text. */
export function findingsOf(text: string, code: string): Finding[] {
  return runSteps(findFindings({ text, article: read(text) })).filter(finding => finding.code === code);
}
