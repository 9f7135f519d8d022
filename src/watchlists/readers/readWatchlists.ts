import { decode } from './decode';
import { readOfacPart, type OfacPart } from './formats/ofacCsv';
import { joinOfacParts } from './formats/ofacSet';
import type { ListFile, ReadList, ReadOptions, ReadResult, UnreadFile } from './listFile';
import { createPace, type Pace } from './pace';
import { HEAD, recognise } from './recognise';

/**
 * Reads sanctions lists from files, each recognised by its content: OFAC's CSV sets (several files make one list), its enhanced
 * and its older XML, the UN's XML, the EU's CSV and XML, the UK's new and old CSV, OpenSanctions' CSV and JSON.
 *
 * Nothing is kept of earlier readings, so nothing is ever partly replaced: a list comes with all its entries, or says that it
 * is not `complete`; a file that gave none is `unread`. Records that are broken are faults of their list, the others are read.
 * @throws the reason of `options.signal` when that aborts; nothing else
 */
export async function readWatchlists(files: readonly ListFile[], options: ReadOptions = {}): Promise<ReadResult> {
  options.signal?.throwIfAborted();
  const pace = createPace(files, options);
  const lists: ReadList[] = [];
  const parts: OfacPart[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    const outcome = await readFile(file, pace);
    options.signal?.throwIfAborted();
    if ('reason' in outcome) unread.push(outcome);
    else if ('role' in outcome) parts.push(outcome);
    else lists.push(outcome);
  }
  const joined = await joinOfacParts(parts, () => pace.rest());
  return { lists: [...lists, ...joined.lists], unread: [...unread, ...joined.unread] };
}

async function readFile(file: ListFile, pace: Pace): Promise<ReadList | OfacPart | UnreadFile> {
  const input = guarded(decode(pace.pieces(file)));
  const { head, text } = await withHead(input.text);
  const format = recognise(head);
  if (format.kind === 'unknown') {
    await text.return(undefined);
    return { file: file.name, reason: input.failure() ?? format.reason };
  }
  const outcome =
    format.kind === 'part' ? await readOfacPart(file.name, text, format.role) : await format.read(file.name, text);
  const failure = input.failure();
  if (failure !== null) return 'role' in outcome ? brokenPart(outcome, failure) : { file: file.name, reason: failure };
  if ('listings' in outcome && outcome.listings.length === 0) {
    return { file: file.name, reason: `No entry could be read. ${outcome.faults[0]?.reason ?? ''}`.trim() };
  }
  return outcome;
}

/** A set without one of its files would look whole: what was read stays, and says that it is not complete. */
function brokenPart(part: OfacPart, failure: string): OfacPart {
  part.faults.add(part.rows.at(-1)?.line ?? 1, failure);
  return { ...part, complete: false };
}

/** Text up to where reading the file fails; a failure of the disk or the network is no record's fault. */
function guarded(text: AsyncIterable<string>): { text: AsyncGenerator<string>; failure(): string | null } {
  let failure: string | null = null;
  async function* untilFailure(): AsyncGenerator<string> {
    try {
      yield* text;
    } catch (error) {
      failure = `It cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return { text: untilFailure(), failure: () => failure };
}

/** The first characters, and the whole text with them. */
async function withHead(text: AsyncIterable<string>): Promise<{ head: string; text: AsyncGenerator<string> }> {
  const iterator = text[Symbol.asyncIterator]();
  let head = '';
  while (head.length < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  async function* whole(): AsyncGenerator<string> {
    try {
      yield head;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  }
  return { head, text: whole() };
}
