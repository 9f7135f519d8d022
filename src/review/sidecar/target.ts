import type { Anchor } from '../model';
import { compact, isObject, textOf, type JsonObject } from './json';

const HASH = 'dossier:sourceHash';
const QUOTE = 'TextQuoteSelector';
const POSITION = 'TextPositionSelector';

/**
 * The target of an annotation: the document or words of it.
 * @param source address of the document, relative to the file that the annotation stands in
 */
export function writeTarget(anchor: Anchor | null, source: string): JsonObject {
  const resource = { type: 'SpecificResource', source };
  if (!anchor) return resource;
  const { exact, prefix, suffix, start, end, hash } = anchor;
  return compact({
    ...resource,
    [HASH]: hash ?? undefined,
    selector: [
      { type: QUOTE, exact, prefix, suffix },
      { type: POSITION, start, end },
    ],
  });
}

/** The anchor that a target holds; `null` without a quotation, `undefined` if it is no target that Dossier knows. */
export function readTarget(target: unknown): Anchor | null | undefined {
  if (typeof target === 'string') return null;
  if (!isObject(target)) return undefined;
  if (target.selector === undefined) return null;
  const selectors: readonly unknown[] = Array.isArray(target.selector) ? target.selector : [target.selector];
  const quote = selectors.filter(isObject).find(({ type }) => type === QUOTE);
  const exact = textOf(quote?.exact);
  if (!quote || !exact) return undefined;
  const position = selectors.filter(isObject).find(({ type }) => type === POSITION);
  const start = offsetOf(position?.start) ?? 0;
  return {
    exact,
    prefix: textOf(quote.prefix) ?? '',
    suffix: textOf(quote.suffix) ?? '',
    start,
    end: Math.max(start, offsetOf(position?.end) ?? start + exact.length),
    hash: textOf(target[HASH]),
  };
}

function offsetOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}
