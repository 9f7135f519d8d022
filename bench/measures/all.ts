import type { Measure } from '../measure';
import { COREFERENCE, COREFERENCE_ALL, ROLE_MENTIONS } from './coreference';
import { DATE_VALUES } from './dates';
import {
  BEST_SENTENCE,
  BEST_THREE_SENTENCES,
  KEY_POINT_STATUS,
  KEY_POINTS_BY_STATUS,
  KEY_POINTS_NOT_DENIED,
} from './keyPoints';
import { NAMES } from './names';
import { QUOTE_SPEAKERS } from './quotes';
import { ROLE_OWNERS, ROLES } from './roles';
import { SANCTION_IMPOSERS, SANCTIONS, SANCTION_STATUS } from './sanctions';

/** The rows of the table. */
export const MEASURES: readonly Measure[] = [
  ...NAMES,
  COREFERENCE,
  COREFERENCE_ALL,
  ROLE_MENTIONS,
  ROLES,
  ROLE_OWNERS,
  DATE_VALUES,
  QUOTE_SPEAKERS,
  SANCTIONS,
  SANCTION_STATUS,
  SANCTION_IMPOSERS,
  KEY_POINT_STATUS,
  ...KEY_POINTS_BY_STATUS,
  KEY_POINTS_NOT_DENIED,
  BEST_SENTENCE,
  BEST_THREE_SENTENCES,
];
