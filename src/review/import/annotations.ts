import { isObject, type JsonObject } from '../sidecar/json';

/** Most annotations of one file; more are no review of an article. */
const MOST = 20_000;

/** Says why a text holds no annotations, in a sentence for the reader. */
export class NotAnnotations extends Error {
  override readonly name = 'NotAnnotations';
}

/**
 * The annotations in a text, as they stand there: a W3C AnnotationCollection or AnnotationPage, a list, one annotation, what
 * the API of Hypothesis answers (`rows`) or what its client exports (`annotations`).
 * @throws NotAnnotations
 */
export function annotationsIn(text: string): readonly JsonObject[] {
  const items = listIn(parse(text));
  if (!items) throw new NotAnnotations('There are no annotations in it.');
  if (items.length > MOST) throw new NotAnnotations(`It has more than ${MOST} annotations.`);
  const objects = items.filter(isObject);
  if (objects.length === 0) throw new NotAnnotations('There are no annotations in it.');
  return objects;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    // Also what is nested too deep for any reader.
    throw new NotAnnotations(`It is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json as readonly unknown[];
  if (!isObject(json)) return undefined;
  const page = isObject(json.first) ? json.first : json;
  const list = page.items ?? json.rows ?? json.annotations;
  if (Array.isArray(list)) {
    // The API of Hypothesis can put replies beside what they answer.
    return Array.isArray(json.replies) ? [...(list as unknown[]), ...(json.replies as unknown[])] : (list as unknown[]);
  }
  return json.target === undefined ? undefined : [json];
}
