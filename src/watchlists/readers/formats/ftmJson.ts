import type { Listing } from '../../model';
import { cleanText } from '../cleanText';
import { parseBirth, parseDate } from '../dates';
import {
  addBirth,
  addCountry,
  addCountryCode,
  addIdentifier,
  addName,
  addTexts,
  nameFault,
  createDraft,
  finishListing,
  setGender,
  webAddress,
  type Draft,
} from '../draft';
import { readJsonRecords, type JsonObject } from '../jsonRecords';
import { createListBuilder, forEachRecord } from '../listBuilder';
import type { ReadList } from '../listFile';
import { entityPage, ftmKind, latest, openSanctionsName } from './openSanctions';

/** Whether a JSON object is an entity of FollowTheMoney. */
export function isFtmEntity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, schema, properties } = value as JsonObject;
  return typeof id === 'string' && typeof schema === 'string' && typeof properties === 'object' && properties !== null;
}

/**
 * Reads FollowTheMoney entities, a line each: OpenSanctions' targets.nested.json, where sanctions stand inside their target,
 * and entities.ftm.json, where they are entities of their own and name it. Who is neither a target nor sanctioned nor of any
 * topic (addresses, relatives, owners) is no entry.
 */
export async function readFtmJson(file: string, text: AsyncIterable<string>): Promise<ReadList> {
  const builder = createListBuilder(file);
  const datasets = new Set<string>();
  const drafts = new Map<string, { readonly draft: Draft; readonly line: number; isListed: boolean }>();
  const sanctions = new Map<string, JsonObject[]>();
  await forEachRecord(readJsonRecords(text), builder, (entity, line) => {
    if (!isFtmEntity(entity)) {
      builder.faults.add(line, 'The line is no entity: it lacks id, schema or properties.');
      return;
    }
    const properties = entity.properties as JsonObject;
    if (entity.schema === 'Sanction') {
      for (const target of texts(properties, 'entity')) {
        const known = sanctions.get(target);
        if (known === undefined) sanctions.set(target, [properties]);
        else known.push(properties);
      }
      return;
    }
    if (!NAMED.has(entity.schema as string)) return;
    const id = cleanText(entity.id as string);
    const draft = createDraft(id, ftmKind(entity.schema as string), null);
    for (const name of readEntity(draft, entity, properties)) {
      builder.faults.add(line, nameFault(id, name));
    }
    const nested = objects(properties, 'sanctions').map(sanction => sanction.properties as JsonObject);
    for (const sanction of nested) readSanction(draft, sanction);
    const isListed = entity.target === true || nested.length > 0 || texts(properties, 'topics').length > 0;
    drafts.set(id, { draft, line, isListed });
    addTexts(datasets, texts(entity, 'datasets'));
    builder.asOf = latest(builder.asOf, parseDate(textOf(entity.last_seen)));
  });

  for (const [id, { draft, line, isListed }] of drafts) {
    const own = sanctions.get(id) ?? [];
    for (const sanction of own) readSanction(draft, sanction);
    if (isListed || own.length > 0) builder.draft(id, line, () => draft);
  }
  return builder.finish(openSanctionsName(datasets));
}

/** The entry that an entity by itself makes, with the sanctions inside it; `null` if it has no usable name. */
export function entityListing(entity: JsonObject): Listing | null {
  const properties = entity.properties as JsonObject;
  const draft = createDraft(cleanText(entity.id as string), ftmKind(entity.schema as string), null);
  readEntity(draft, entity, properties);
  for (const sanction of objects(properties, 'sanctions')) readSanction(draft, sanction.properties as JsonObject);
  const listing = finishListing(draft);
  return 'fault' in listing ? null : listing;
}

/** Schemata of whom and what sanctions are imposed on. */
const NAMED = new Set(['Person', 'Organization', 'Company', 'LegalEntity', 'PublicBody', 'Vessel', 'Airplane']);

/** @returns names that are none */
function readEntity(draft: Draft, entity: JsonObject, properties: JsonObject): string[] {
  draft.sourceUrl = entityPage(draft.id);
  for (const date of texts(properties, 'birthDate')) addBirth(draft, parseBirth(date));
  addTexts(draft.birthPlaces, texts(properties, 'birthPlace'));
  for (const gender of texts(properties, 'gender')) setGender(draft, gender);
  addTexts(draft.positions, texts(properties, 'position'));
  for (const key of ['nationality', 'citizenship', 'country', 'jurisdiction', 'flag']) {
    for (const country of texts(properties, key)) {
      addCountryCode(draft, country);
      addCountry(draft, country);
    }
  }
  for (const [key, kind] of IDENTIFIERS) for (const value of texts(properties, key)) addIdentifier(draft, kind, value);
  addTexts(draft.programmes, texts(properties, 'programId'));
  addTexts(draft.remarks, texts(properties, 'notes'));
  const topics = texts(properties, 'topics').map(topic => TOPICS[topic] ?? topic);
  if (topics.length > 0) addTexts(draft.remarks, `Topics: ${topics.join(', ')}`);
  return readNames(draft, entity, properties);
}

function readNames(draft: Draft, entity: JsonObject, properties: JsonObject): string[] {
  const unusable: string[] = [];
  const families = texts(properties, 'lastName');
  const add = (name: string, strength: 'primary' | 'strong' | 'weak') => {
    const family = families.find(each => name.toLowerCase().includes(each.toLowerCase()));
    if (!addName(draft, name, strength, family)) unusable.push(name);
  };
  const names = texts(properties, 'name');
  const caption = textOf(entity.caption);
  for (const name of names.includes(caption) ? [caption, ...names] : names) add(name, 'primary');
  for (const name of [...texts(properties, 'alias'), ...texts(properties, 'previousName')]) add(name, 'strong');
  for (const name of texts(properties, 'weakAlias')) add(name, 'weak');
  return unusable;
}

/** What one authority has decided. Of several the first day is kept, and the first page. */
function readSanction(draft: Draft, properties: JsonObject): void {
  addTexts(draft.authorities, texts(properties, 'authority'));
  const codes = texts(properties, 'programId');
  addTexts(draft.programmes, codes.length > 0 ? codes : texts(properties, 'program'));
  addTexts(draft.legalBases, codes.length > 0 ? texts(properties, 'program') : []);
  addTexts(draft.measures, texts(properties, 'provisions'));
  addTexts(draft.remarks, texts(properties, 'reason'));
  const days = [...texts(properties, 'listingDate'), ...texts(properties, 'startDate')].flatMap(
    day => parseDate(day) ?? [],
  );
  const first = [...days, ...(draft.listedOn === null ? [] : [draft.listedOn])].sort()[0];
  draft.listedOn = first ?? null;
  const [page] = texts(properties, 'sourceUrl').flatMap(address => webAddress(address) ?? []);
  // The authority's own page tells more than OpenSanctions' copy.
  if (page !== undefined && draft.sourceUrl === entityPage(draft.id)) draft.sourceUrl = page;
}

const IDENTIFIERS: readonly (readonly [property: string, kind: string])[] = [
  ['passportNumber', 'Passport'],
  ['idNumber', 'Identity number'],
  ['taxNumber', 'Tax number'],
  ['registrationNumber', 'Registration number'],
  ['leiCode', 'LEI'],
  ['swiftBic', 'SWIFT/BIC'],
  ['imoNumber', 'IMO'],
  ['mmsi', 'MMSI'],
  ['callSign', 'Call sign'],
];

/** OpenSanctions' topics in words: not all of its entries are under sanctions. */
const TOPICS: Readonly<Record<string, string>> = {
  sanction: 'sanctioned',
  'sanction.linked': 'linked to a sanctioned entity',
  'sanction.counter': 'counter-sanctioned',
  debarment: 'debarred',
  'role.pep': 'politically exposed person',
  'role.rca': 'close associate',
  'role.oligarch': 'oligarch',
  crime: 'crime',
  'crime.terror': 'terrorism',
  poi: 'person of interest',
};

/** The texts of a property: FollowTheMoney's are lists, always. */
function texts(object: JsonObject, key: string): string[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}

function objects(object: JsonObject, key: string): JsonObject[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value.filter((each): each is JsonObject => isFtmEntity(each)) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
