import type { Severity } from '../analysis/model';

/** Gravest first. */
export const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
