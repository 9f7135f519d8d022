import { LONGEST_RECORD, withLineFeeds, type RawRecord } from './records';

/** An object of JSON. Keys are data: look them up with `Object.hasOwn`, never trust `__proto__`. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads JSON line by line (NDJSON). A line that is no JSON object is a fault, one longer than `LONGEST_RECORD` is skipped;
 * a last line without a line break that is no JSON is where the file was cut.
 */
export async function* readJsonRecords(text: AsyncIterable<string>): AsyncGenerator<RawRecord<JsonObject>> {
  let pending = '';
  let line = 1;
  let skipping = false;
  for await (const piece of withLineFeeds(text)) {
    const lines = (pending + piece).split('\n');
    pending = lines.pop()!;
    for (const whole of lines) {
      if (skipping) yield { kind: 'fault', line, reason: TOO_LONG };
      else yield* parseLine(whole, line);
      skipping = false;
      line += 1;
    }
    if (pending.length > LONGEST_RECORD) skipping = true;
    if (skipping) pending = '';
  }
  if (skipping) yield { kind: 'cut', line, reason: TOO_LONG };
  for (const record of parseLine(pending, line)) {
    yield record.kind === 'fault' ? { kind: 'cut', line, reason: 'The file ends in the middle of a record.' } : record;
  }
}

const TOO_LONG = `The line is longer than ${LONGEST_RECORD} characters, as none of an official list is.`;

function* parseLine(line: string, number: number): Generator<RawRecord<JsonObject>> {
  if (/^\s*$/.test(line)) return;
  const value = parse(line);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    yield { kind: 'record', line: number, value: value as JsonObject };
  } else {
    yield { kind: 'fault', line: number, reason: 'The line is no JSON object.' };
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
