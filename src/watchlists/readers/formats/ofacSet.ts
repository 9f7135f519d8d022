import {
  addCountry,
  addIdentifier,
  addName,
  addTexts,
  createDraft,
  finishListing,
  nameFault,
  type Draft,
} from '../draft';
import type { Listing } from '../../model';
import type { ReadList, UnreadFile } from '../listFile';
import type { OfacPart, OfacRow } from './ofacCsv';
import { addProgrammes, ofacFamily, ofacKind, ofacPage, readRemarks } from './ofacRemarks';

/** Remarks are cut at this length and go on in the file of comments. */
const LONGEST_REMARKS = 1000;

/**
 * Makes lists of OFAC's files: each primary file is one, with the names, addresses and comments that belong to it.
 * @param rest lets other work through; may reject to stop
 */
export async function joinOfacParts(
  parts: readonly OfacPart[],
  rest: () => Promise<void>,
): Promise<{ lists: ReadList[]; unread: UnreadFile[] }> {
  const primaries = parts.filter(({ role }) => role === 'primary').map(part => ({ part, ids: idsOf(part) }));
  const members = new Map(primaries.map(({ part }) => [part, [part]]));
  const unread: UnreadFile[] = [];
  for (const part of parts.filter(({ role }) => role !== 'primary')) {
    const owner = ownerOf(part, primaries);
    if (owner === null) unread.push({ file: part.file, reason: NO_OWNER });
    else members.get(owner)!.push(part);
  }
  const lists: ReadList[] = [];
  for (const set of members.values()) lists.push(await joinSet(set, rest));
  return {
    lists: lists.filter(({ listings }) => listings.length > 0),
    unread: [...unread, ...lists.flatMap(emptyList)],
  };
}

const NO_OWNER =
  "It belongs to OFAC's file of entries (sdn.csv or cons_prim.csv), which is not among the files or has none of its entries.";

function emptyList({ files, listings, faults }: ReadList): UnreadFile[] {
  if (listings.length > 0) return [];
  return [{ file: files[0]!, reason: `No entry could be read. ${faults[0]?.reason ?? ''}`.trim() }];
}

interface Primary {
  readonly part: OfacPart;
  readonly ids: ReadonlySet<string>;
}

/** The primary file that has most of the part's entries; of equals the one in the same folder, then of the same prefix. */
function ownerOf(part: OfacPart, primaries: readonly Primary[]): OfacPart | null {
  let best: { readonly owner: OfacPart; readonly score: number } | null = null;
  const ids = [...idsOf(part)];
  for (const { part: owner, ids: known } of primaries) {
    const shared = ids.filter(id => known.has(id)).length;
    if (shared === 0) continue;
    const nameScore =
      Number(folderOf(owner.file) === folderOf(part.file)) / 2 +
      Number(isConsolidated(owner) === isConsName(part.file)) / 4;
    // Two editions of one list share most entries: the folder decides before a few more of them do.
    const score = Math.round((shared / ids.length) * 10) + nameScore * 10;
    if (best === null || score > best.score) best = { owner, score };
  }
  return best?.owner ?? null;
}

function idsOf({ rows }: OfacPart): Set<string> {
  return new Set(rows.map(({ id }) => id));
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'), 0));
}

function isConsName(file: string): boolean {
  return /(?:^|[/\\])cons/i.test(file.slice(folderOf(file).length));
}

/** Programmes and directives of the lists beside the SDN list: they block no property. */
const NON_SDN = /\bNS-|^FSE-|561-Related|CMIC|CAPTA/;

function isConsolidated({ file, rows }: OfacPart): boolean {
  const outside = rows.filter(
    ({ fields }) => NON_SDN.test(fields[3]!) || /Directive (?:Determination|Information)/.test(fields[11]!),
  );
  const share = outside.length / Math.max(rows.length, 1);
  return share === 0.5 ? isConsName(file) : share > 0.5;
}

/** How many entries are joined before other work may come through. */
const AT_ONCE = 50;

async function joinSet(set: readonly OfacPart[], rest: () => Promise<void>): Promise<ReadList> {
  const primary = set[0]!;
  const drafts = new Map<string, { readonly draft: Draft; readonly row: OfacRow; remarks: string }>();
  for (const [index, row] of primary.rows.entries()) {
    if (index % AT_ONCE === 0) await rest();
    if (drafts.has(row.id)) {
      primary.faults.add(row.line, `Entry ${row.id} stands in the file twice; the first one counts.`);
      continue;
    }
    drafts.set(row.id, { draft: draftOf(row), row, remarks: row.fields[11]! });
  }

  let complete = set.every(part => part.complete);
  const last = primary.rows.reduce((greatest, { id }) => Math.max(greatest, Number(id)), 0);
  for (const part of set.slice(1)) {
    for (const [index, row] of part.rows.entries()) {
      if (index % AT_ONCE === 0) await rest();
      const entry = drafts.get(row.id);
      const fault =
        entry === undefined ? `Entry ${row.id} does not stand in ${primary.file}.` : addRow(entry, part, row);
      if (fault !== null) part.faults.add(row.line, fault);
      // Names and addresses are published together with the entries, comments are not always.
      if (entry === undefined && part.role !== 'comments' && Number(row.id) > last) complete = false;
    }
  }

  const listings: Listing[] = [];
  for (const { draft, row, remarks } of drafts.values()) {
    if (listings.length % AT_ONCE === 0) await rest();
    readRemarks(draft, remarks);
    const listing = finishListing(draft);
    if ('fault' in listing) primary.faults.add(row.line, listing.fault);
    else listings.push(listing);
  }
  return {
    name: isConsolidated(primary) ? 'OFAC Consolidated (non-SDN)' : 'OFAC SDN',
    // The files state no date.
    asOf: null,
    listings,
    faults: set.flatMap(({ faults }) => faults.all()),
    files: set.map(({ file }) => file),
    complete,
  };
}

function draftOf({ id, fields }: OfacRow): Draft {
  const [
    ,
    name = '',
    type = '',
    programmes = '',
    title = '',
    callSign = '',
    vesselType = '',
    ,
    ,
    flag = '',
    owner = '',
  ] = fields;
  const draft = createDraft(id, ofacKind(type), 'OFAC');
  addName(draft, name, 'primary', ofacFamily(name, draft.kind));
  addProgrammes(draft, [programmes]);
  addTexts(draft.positions, title.split(/;\s+/));
  addIdentifier(draft, 'Call sign', callSign);
  if (vesselType !== '') addTexts(draft.remarks, `Vessel type: ${vesselType}`);
  if (!addCountry(draft, flag)) addTexts(draft.remarks, `Flag: ${flag}`);
  addTexts(draft.linkedTo, owner);
  draft.sourceUrl = ofacPage(id);
  return draft;
}

/** Adds a row of names, addresses or comments to its entry; the fault if it cannot. */
function addRow(
  entry: { readonly draft: Draft; remarks: string },
  { role, file }: OfacPart,
  row: OfacRow,
): string | null {
  const { draft } = entry;
  switch (role) {
    case 'names': {
      const name = row.fields[3]!;
      return addName(draft, name, 'strong', ofacFamily(name, draft.kind)) ? null : nameFault(row.id, name);
    }
    case 'addresses':
      // Where a person lives says nothing of whose national they are.
      if (draft.kind !== 'person') addCountry(draft, row.fields[4]!);
      return null;
    case 'comments':
      if (entry.remarks.length < LONGEST_REMARKS) {
        return `Entry ${row.id} has whole remarks already: ${file} seems to be of another day.`;
      }
      entry.remarks += row.fields[1]!;
      return null;
    case 'primary':
      return null;
  }
}
