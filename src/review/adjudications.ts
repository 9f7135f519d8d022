import type { Entity } from '../analysis/model';
import type { Match } from '../watchlists/search/match';

/*
 * What reviewers decided about possible matches. The records are plain data that can be written to any file: each says whom
 * of the article it is about by name, because offsets and ids change with the text.
 */

export const DECISIONS = ['true-match', 'false-positive', 'undecided'] as const;

/** `undecided`: a reviewer looked and could not tell. Nobody having looked is the absence of a record. */
export type Decision = (typeof DECISIONS)[number];

/** A name of the article beside an entry of a list. */
export interface Pair {
  /** The name as `nameKey` levels it. */
  readonly name: string;
  /** The list as `listKey` names it. */
  readonly list: string;
  /** The publisher's number of the entry. */
  readonly listing: string;
}

export interface Adjudication extends Pair {
  readonly decision: Decision;
  /** In the reviewer's words. */
  readonly reason: string | null;
  /** Who decided, as far as known. */
  readonly author: string | null;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** Earlier decisions kept for each pair, so that a decision can be undone step by step. */
const MOST_OF_A_PAIR = 10;
/** Decisions kept in all; beyond, those made longest ago are forgotten. */
const MOST_RECORDS = 5000;
/** Code units of a reason. */
const MOST_OF_A_REASON = 2000;

/** A name without what differs between spellings of the same text: case, accents, white space. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** A list whatever its edition: the selection that comes with Dossier holds entries of the whole list. */
export function listKey(list: string): string {
  return list.replace(/ \(selection\)$/, '').trim();
}

/** The pair that a decision on a match is remembered under. */
export function pairOf(entity: Entity, match: Match): Pair {
  return { name: nameKey(entity.name), list: listKey(match.list), listing: match.listing.id };
}

/**
 * The pairs under which a decision on a match may have been remembered: an edit may have given the article a fuller name of the
 * same person. A name of one word is too little to go by, unless it is all there is.
 */
export function pairsOf(entity: Entity, match: Match): readonly Pair[] {
  const pair = pairOf(entity, match);
  const others = entity.aliases.map(nameKey).filter(name => name.includes(' ') && name !== pair.name);
  return [pair, ...others.map(name => ({ ...pair, name }))];
}

/** The decision in force on a pair: the one made last. */
export function decisionOn(records: readonly Adjudication[], pair: Pair): Adjudication | undefined {
  return records.findLast(record => samePair(record, pair));
}

/** The records with one more decision. */
export function withDecision(records: readonly Adjudication[], decision: Adjudication): readonly Adjudication[] {
  const ofPair = records.filter(record => samePair(record, decision));
  const forgotten = new Set(ofPair.slice(0, Math.max(0, ofPair.length + 1 - MOST_OF_A_PAIR)));
  return [...records.filter(record => !forgotten.has(record)), decision].slice(-MOST_RECORDS);
}

/** The records without the last decision on a pair: the one before is in force again. */
export function withoutLast(records: readonly Adjudication[], pair: Pair): readonly Adjudication[] {
  const last = decisionOn(records, pair);
  return last ? records.filter(record => record !== last) : records;
}

/** The records that `value` holds, as it was read from a file or a memory; what is none is left out. */
export function readAdjudications(value: unknown): readonly Adjudication[] {
  return Array.isArray(value) ? value.filter(isAdjudication).slice(-MOST_RECORDS) : [];
}

/** A reason as it is kept: one paragraph of bearable length, `null` if it says nothing. */
export function readReason(text: string): string | null {
  const reason = text.replace(/\s+/g, ' ').trim().slice(0, MOST_OF_A_REASON);
  return reason === '' ? null : reason;
}

function samePair(one: Pair, other: Pair): boolean {
  return one.listing === other.listing && one.name === other.name && one.list === other.list;
}

function isAdjudication(value: unknown): value is Adjudication {
  if (typeof value !== 'object' || value === null) return false;
  const { name, list, listing, decision, reason, author, time } = value as Record<string, unknown>;
  return (
    [name, list, listing, time].every(part => typeof part === 'string') &&
    [reason, author].every(part => part === null || typeof part === 'string') &&
    DECISIONS.some(one => one === decision) &&
    !Number.isNaN(Date.parse(time as string))
  );
}
