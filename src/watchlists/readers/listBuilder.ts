import type { Listing } from '../model';
import { finishListing, type Draft } from './draft';
import { createFaults, type Faults } from './faults';
import type { ReadList } from './listFile';
import type { RawRecord } from './records';

/** A list in the making, from one file. */
export interface ListBuilder {
  readonly faults: Faults;
  asOf: string | null;
  complete: boolean;
  /**
   * The draft of this number, made by `create` when it is first named. Rows about one entry may stand anywhere in the file.
   * @param line where a fault of the entry as a whole is reported
   */
  draft(id: string, line: number, create: () => Draft): Draft;
  finish(name: string): ReadList;
}

export function createListBuilder(file: string): ListBuilder {
  const drafts = new Map<string, { readonly draft: Draft; readonly line: number }>();
  const builder: ListBuilder = {
    faults: createFaults(file),
    asOf: null,
    complete: true,
    draft(id, line, create) {
      const known = drafts.get(id);
      if (known !== undefined) return known.draft;
      const draft = create();
      drafts.set(id, { draft, line });
      return draft;
    },
    finish(name) {
      const listings: Listing[] = [];
      for (const { draft, line } of drafts.values()) {
        const listing = finishListing(draft);
        if ('fault' in listing) builder.faults.add(line, listing.fault);
        else listings.push(listing);
      }
      const { asOf, complete, faults } = builder;
      return { name, asOf, listings, faults: faults.all(), files: [file], complete };
    },
  };
  return builder;
}

/** Does `work` for each sound record; faults and a broken end are noted on the builder. */
export async function forEachRecord<T>(
  records: AsyncIterable<RawRecord<T>>,
  builder: Pick<ListBuilder, 'faults' | 'complete'>,
  work: (value: T, line: number) => void,
): Promise<void> {
  for await (const record of records) {
    if (record.kind === 'record') {
      work(record.value, record.line);
      continue;
    }
    if (record.kind === 'cut') builder.complete = false;
    builder.faults.add(record.line, record.reason);
  }
}
