import { parseDate } from '../readers/dates';
import { entityListing, isFtmEntity } from '../readers/formats/ftmJson';
import type { JsonObject } from '../readers/jsonRecords';
import type { Match } from '../search/match';
import type { Reason } from '../search/reasons';

/** What came back for one query. */
export type YenteAnswer =
  | { readonly kind: 'matches'; readonly matches: readonly Match[] }
  /** @property message one sentence for the reader */
  | { readonly kind: 'failure'; readonly message: string };

/**
 * Checks and turns the answer to a batch.
 * @param json as it was parsed, of any shape
 * @param names the asked names by the keys of their queries
 */
export function readAnswers(json: unknown, names: ReadonlyMap<string, string>): Map<string, YenteAnswer> {
  const responses = field(json, 'responses');
  return new Map([...names].map(([key, name]) => [key, readAnswer(field(responses, key), name)]));
}

const ODD = 'The server answered something else than yente does.';

function readAnswer(response: unknown, name: string): YenteAnswer {
  const status = field(response, 'status');
  const results = field(response, 'results');
  if (typeof status === 'number' && status !== 200) {
    return { kind: 'failure', message: `The server could not look up “${name}” (status ${status}).` };
  }
  if (!Array.isArray(results)) return { kind: 'failure', message: ODD };
  const matches = results.map(result => readMatch(result, name));
  // One odd result puts the whole answer in doubt: a list with holes would look like a clean one.
  if (matches.some(match => match === null)) return { kind: 'failure', message: ODD };
  return { kind: 'matches', matches: matches.filter(match => match !== null).sort((a, b) => b.score - a.score) };
}

/**
 * An entry that yente found, in the words of the search over local lists. The matched name is the listed one that equals the
 * asked one, otherwise the primary name: yente does not say which it compared. The score is by yente's own algorithm.
 */
function readMatch(result: unknown, name: string): Match | null {
  const score = field(result, 'score');
  if (!isFtmEntity(result) || typeof score !== 'number' || !(score >= 0 && score <= 1)) return null;
  const listing = entityListing(result as JsonObject);
  if (listing === null) return null;
  const datasets = field(result, 'datasets');
  const lastSeen = field(result, 'last_seen');
  return {
    list: Array.isArray(datasets) && datasets.length > 0 ? datasets.map(String).join(', ') : 'yente',
    asOf: typeof lastSeen === 'string' ? parseDate(lastSeen) : null,
    listing,
    matched: listing.names.find(({ text }) => text.toLowerCase() === name.toLowerCase()) ?? listing.names[0]!,
    score,
    band: field(result, 'match') === true ? 'match' : 'review',
    reasons: reasonsOf(result),
  };
}

/** What yente counted. Newer versions explain each feature, older ones give its number. */
function reasonsOf(result: unknown): Reason[] {
  const features = field(result, 'explanations') ?? field(result, 'features');
  if (typeof features !== 'object' || features === null) return [];
  return Object.entries(features).flatMap(([feature, value]: [string, unknown]): Reason[] => {
    const score = typeof value === 'number' ? value : field(value, 'score');
    if (typeof score !== 'number' || score === 0) return [];
    const detail = field(value, 'detail');
    const words = `${feature.replaceAll('_', ' ')} ${Math.round(score * 100) / 100}`;
    const text = typeof detail === 'string' && detail !== '' ? `${words}: ${detail}` : words;
    return [{ kind: 'server', agrees: score > 0, text }];
  });
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as JsonObject)[key]
    : undefined;
}
