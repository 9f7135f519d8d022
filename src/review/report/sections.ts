import type { Block } from './blocks';
import type { Report } from './model';
import { commentSections } from './sections/comments';
import { entitySections } from './sections/entities';
import { findingSections } from './sections/findings';
import { keyPointSection } from './sections/keyPoints';
import { historySection, summarySection } from './sections/summary';

/** The report in the order in which it is read: what it is about, what was said of it, what is left to look at. */
export function sectionsOf(report: Report): readonly Block[] {
  return [
    ...summarySection(report),
    ...keyPointSection(report),
    ...commentSections(report),
    ...findingSections(report),
    ...entitySections(report),
    ...historySection(report),
  ];
}
