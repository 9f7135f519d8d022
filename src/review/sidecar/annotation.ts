import { DECISIONS } from '../adjudications';
import { IGNORE_SCOPES, STATES, VERDICTS, type Entry, type EntryType } from '../model';
import { compact, isObject, textOf, timeOf, type JsonObject } from './json';
import { readSubject } from './subject';
import { readTarget, writeTarget } from './target';
import { unknownIn, withUnknown } from './unknown';

/*
 * Entries as W3C Web Annotations (https://www.w3.org/TR/annotation-model/) and back. What the vocabulary has no word for is
 * said in members of Dossier's own, which other programs leave alone.
 */

const TYPE = 'dossier:type';
const SUBJECT = 'dossier:subject';
const RESOLVED = 'dossier:resolved';
const SCOPE = 'dossier:scope';

type Purpose = 'commenting' | 'replying' | 'assessing' | 'tagging';

const MOTIVATIONS: Readonly<Record<EntryType, Purpose>> = {
  comment: 'commenting',
  reply: 'replying',
  verdict: 'assessing',
  adjudication: 'assessing',
  state: 'assessing',
  check: 'tagging',
  ignore: 'tagging',
};

/**
 * An entry as an annotation.
 * @param source address of the document, relative to the file that the annotation stands in
 */
export function writeAnnotation(entry: Entry, source: string): JsonObject {
  return withUnknown(written(entry, source), entry.extra);
}

/** The entry that an annotation is; `null` if Dossier has no entry for what it says. */
export function readAnnotation(json: JsonObject): Entry | null {
  const entry = readEntry(json);
  return entry && { ...entry, extra: unknownIn(withReadableDates(json), written(entry, '')) };
}

/** Dates that are none go under names of Dossier's own: their places get dates that it can read. */
function withReadableDates(json: JsonObject): JsonObject {
  const renamed = Object.entries(json).map(([name, value]) => {
    const isUnreadable = (name === 'created' || name === 'modified') && timeOf(value) === null;
    return [isUnreadable ? `dossier:${name}` : name, value];
  });
  return Object.fromEntries(renamed) as JsonObject;
}

function written(entry: Entry, source: string): JsonObject {
  const { id, type, author, created, modified, anchor, subject } = entry;
  const plain = type === 'comment' || type === 'reply';
  return compact({
    id,
    type: 'Annotation',
    motivation: MOTIVATIONS[type],
    [TYPE]: plain ? undefined : type,
    [SUBJECT]: subject,
    creator: author === null ? undefined : { type: 'Person', name: author },
    created,
    modified,
    body: writeBody(entry),
    [RESOLVED]: (type === 'comment' && entry.resolved) || undefined,
    [SCOPE]: type === 'ignore' ? entry.scope : undefined,
    target: type === 'reply' ? entry.to : writeTarget(anchor, source),
  });
}

function writeBody(entry: Entry): JsonObject | readonly JsonObject[] {
  const purpose = MOTIVATIONS[entry.type];
  switch (entry.type) {
    case 'comment':
    case 'reply':
      return textualBody(purpose, entry.text);
    case 'verdict':
      return withNote(entry.verdict, entry.note);
    case 'adjudication':
      return withNote(entry.decision, entry.reason);
    case 'state':
      return withNote(entry.state, entry.note);
    case 'check':
      return textualBody(purpose, 'checked');
    case 'ignore':
      return textualBody(purpose, entry.code);
  }
}

function withNote(value: string, note: string | null): JsonObject | readonly JsonObject[] {
  const body = textualBody('assessing', value);
  return note === null ? body : [body, textualBody('commenting', note)];
}

function textualBody(purpose: Purpose, value: string): JsonObject {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function readEntry(json: JsonObject): Entry | null {
  const type = typeOf(json);
  const id = textOf(json.id);
  if (!type || !id || json.type !== 'Annotation') return null;
  const anchor = readTarget(json.target);
  const subject = json[SUBJECT] === undefined ? plainSubject(anchor) : readSubject(json[SUBJECT]);
  if (anchor === undefined || !subject) return null;
  const created = timeOf(json.created) ?? timeOf(json.modified) ?? new Date(0).toISOString();
  const modified = timeOf(json.modified) ?? created;
  return readSaid(type, json, { id, author: authorOf(json), created, modified, subject, anchor, extra: {} });
}

type Base = Omit<Entry, 'type'>;

function readSaid(type: EntryType, json: JsonObject, base: Base): Entry | null {
  const text = (purpose: Purpose) => bodyText(json.body, purpose);
  const assessed = <T extends string>(values: readonly T[]) => values.find(value => value === text('assessing'));
  const note = text('commenting');
  switch (type) {
    case 'comment':
      return note === null ? null : { ...base, type, text: note, resolved: json[RESOLVED] === true };
    case 'reply': {
      const [to, reply] = [textOf(json.target), text('replying')];
      return to === null || reply === null ? null : { ...base, type, to, text: reply };
    }
    case 'verdict': {
      const verdict = assessed(VERDICTS);
      return verdict ? { ...base, type, verdict, note } : null;
    }
    case 'adjudication': {
      const decision = assessed(DECISIONS);
      return decision ? { ...base, type, decision, reason: note } : null;
    }
    case 'state': {
      const state = assessed(STATES);
      return state ? { ...base, type, state, note } : null;
    }
    case 'check':
      return text('tagging') === 'checked' ? { ...base, type } : null;
    case 'ignore': {
      const scope = IGNORE_SCOPES.find(each => each === json[SCOPE]);
      const code = text('tagging');
      return scope && code !== null ? { ...base, type, code, scope } : null;
    }
  }
}

/** Comments and replies are known by their motivation, so that other programs' are read too. */
function typeOf(json: JsonObject): EntryType | undefined {
  const type = json[TYPE];
  if (type !== undefined) return (Object.keys(MOTIVATIONS) as EntryType[]).find(each => each === type);
  if (json.motivation === 'commenting') return 'comment';
  return json.motivation === 'replying' ? 'reply' : undefined;
}

function plainSubject(anchor: unknown) {
  return { type: anchor ? ('passage' as const) : ('document' as const) };
}

function authorOf({ creator }: JsonObject): string | null {
  return isObject(creator) ? textOf(creator.name) : textOf(creator);
}

/** The text of the body that is there for `purpose`, or of an only one that does not say what for. */
function bodyText(body: unknown, purpose: Purpose): string | null {
  const bodies = (Array.isArray(body) ? (body as unknown[]) : [body]).filter(isObject);
  const own = bodies.find(each => each.purpose === purpose);
  const only = bodies.length === 1 && bodies[0]!.purpose === undefined ? bodies[0] : undefined;
  return textOf((own ?? only)?.value);
}
