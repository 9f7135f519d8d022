import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { runSteps } from '../../src/analysis/steps';
import type { ListedKind } from '../../src/watchlists/model';
import { makeScreen } from '../../src/watchlists/search/screen';
import { SearchIndex } from '../../src/watchlists/search/searchIndex';
import { listingOf } from '../../test/support/listing';

interface Row {
  readonly case_group: string;
  readonly schema: string;
  readonly name1: string;
  readonly name2: string;
  readonly is_match: string;
}

const KINDS: Readonly<Record<string, ListedKind>> = {
  Person: 'person',
  Company: 'organization',
  Organization: 'organization',
  Vessel: 'vessel',
};

/**
 * OpenSanctions' pairs of names: how many that are labelled alike are a match, are at least for review, and how many of the
 * others. Most labels were proposed by a machine, and many ask for what a name alone does not say (a nickname, one word).
 */
export function measurePairs(file: string, group: string): string {
  const rows = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
  const counts = { match: [0, 0], review: [0, 0], all: [0, 0] };
  for (const { case_group, schema, name1, name2, is_match } of rows) {
    if (case_group !== group) continue;
    const kind = KINDS[schema] ?? 'unknown';
    const index = runSteps(
      SearchIndex.build([{ name: '', asOf: null, listings: [listingOf(name2, { kind })], faults: [] }]),
    );
    const [best] = makeScreen(index)({ name: name1, kind });
    const alike = is_match === 'true' ? 0 : 1;
    counts.all[alike]! += 1;
    if (best) counts.review[alike]! += 1;
    if (best?.band === 'match') counts.match[alike]! += 1;
  }
  const share = (label: 0 | 1): string =>
    `${counts.match[label]!} match, ${counts.review[label]! - counts.match[label]!} review of ${counts.all[label]!}`;
  return `${group}: alike ${share(0)}; not alike ${share(1)}`;
}

/** The share of the file's names, all of people on the UN's list, that have a match there. */
export function measureUnNames(file: string, index: SearchIndex): string {
  const rows = Papa.parse<{ full_name: string }>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const screen = makeScreen(index);
  const bands = rows.map(({ full_name: name }) => screen({ name, kind: 'person' })[0]?.band);
  const count = (wanted: string): number => bands.filter(band => band === wanted).length;
  return `${count('match')} match, ${count('review')} review of ${rows.length}`;
}
