import type { Anchor, Entry, EntryId } from '../model';
import { digest } from '../report/digest';
import { oneLine } from '../report/text';
import { readAnnotation } from '../sidecar/annotation';
import { canonicalJson, isObject, textOf, timeOf, type JsonObject } from '../sidecar/json';
import { readTarget } from '../sidecar/target';
import { annotationsIn } from './annotations';

const HYPOTHESIS = 'https://hypothes.is/a/';
/** What is said of words that somebody marked without a word. */
const HIGHLIGHTED = 'Highlighted.';
/** Code units of a name. */
const NAME = 200;

/** What a file of annotations came to. */
export interface Imported {
  readonly entries: readonly Entry[];
  /** Annotations that say nothing a review can hold. */
  readonly unread: number;
}

/**
 * The annotations in a text as entries of a review. What was made by Dossier is what it was; everything else is a comment or a
 * reply. Anchors are as they were written: where they stand in a document is for others to find.
 * @throws NotAnnotations with a message for the reader
 */
export async function readImport(text: string): Promise<Imported> {
  const annotations = annotationsIn(text);
  const entries = new Map<EntryId, Entry>();
  let unread = 0;
  for (const annotation of annotations) {
    const entry = await entryOf(annotation);
    if (!entry) unread += 1;
    else if (!entries.has(entry.id)) entries.set(entry.id, entry);
  }
  return { entries: [...entries.values()].map(entry => withThread(entry, entries)), unread };
}

async function entryOf(json: JsonObject): Promise<Entry | null> {
  const id = await idOf(json);
  return readAnnotation({ ...json, id }) ?? foreignEntry(json, id);
}

/** Whatever is no annotation as Dossier writes it: of Hypothesis, or with another motivation or another form of body. */
function foreignEntry(json: JsonObject, id: EntryId): Entry | null {
  const target: unknown = Array.isArray(json.target) ? (json.target as unknown[])[0] : json.target;
  const anchor = readTarget(target) ?? null;
  const said = textIn(json);
  if (said === null && anchor === null) return null;
  const tags = tagsIn(json);
  const text = [said ?? HIGHLIGHTED, ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}`] : [])].join('\n');
  const created = timeOf(json.created) ?? timeOf(json.updated) ?? timeOf(json.modified) ?? new Date(0).toISOString();
  const modified = timeOf(json.updated) ?? timeOf(json.modified) ?? created;
  const base = { id, author: authorOf(json), created, modified, text, extra: {}, ...aboutOf(anchor) };
  const to = answeredBy(json);
  return to === null ? { ...base, type: 'comment', resolved: false } : { ...base, type: 'reply', to };
}

function aboutOf(anchor: Anchor | null): Pick<Entry, 'anchor' | 'subject'> {
  return { anchor, subject: { type: anchor ? 'passage' : 'document' } };
}

/** A reply to something that is not in the file cannot be told from a comment. */
function withThread(entry: Entry, entries: ReadonlyMap<EntryId, Entry>): Entry {
  if (entry.type !== 'reply') return entry;
  const answered = entries.get(entry.to);
  if (answered) return { ...entry, subject: answered.subject };
  const { id, author, created, modified, subject, anchor, extra, text } = entry;
  return { id, author, created, modified, subject, anchor, extra, text, type: 'comment', resolved: false };
}

/** Of what has no id a hash of it all, so that it is known when it is imported again. */
async function idOf(json: JsonObject): Promise<EntryId> {
  const id = textOf(json.id) ?? textOf(json['@id']);
  if (id === null || id === '') return `urn:sha256:${await digest('SHA-256', canonicalJson(json))}`;
  return isOfHypothesis(json) ? iriOf(id) : id;
}

/** Its API names annotations by a short id and does not say that they are some. */
function isOfHypothesis(json: JsonObject): boolean {
  return json.type === undefined && json['@type'] === undefined;
}

function iriOf(id: string): EntryId {
  return /^[a-z][a-z0-9+.-]*:/i.test(id) ? id : HYPOTHESIS + id;
}

/** Hypothesis lists what a reply answers from the first of the thread to the last. */
function answeredBy({ references, motivation, target }: JsonObject): EntryId | null {
  if (Array.isArray(references)) {
    const last = textOf((references as unknown[]).at(-1));
    return last === null ? null : iriOf(last);
  }
  const answers = [motivation].flat().includes('replying');
  return answers ? (textOf(target) ?? (isObject(target) ? textOf(target.id) : null)) : null;
}

/** What is said: `text` of Hypothesis, or the bodies that are no tags. */
function textIn({ text, body, bodyValue }: JsonObject): string | null {
  const bodies = [body].flat().filter(each => !isTag(each));
  const parts = [text, bodyValue, ...bodies.map(valueOf)].map(part => textOf(part)?.trim() ?? '');
  const said = parts.filter(part => part !== '').join('\n');
  return said === '' ? null : said;
}

function tagsIn({ tags, body }: JsonObject): readonly string[] {
  const values: readonly unknown[] = [...[tags].flat(), ...[body].flat().filter(isTag).map(valueOf)];
  return values.flatMap(value => (typeof value === 'string' && value.trim() !== '' ? [oneLine(value)] : []));
}

function isTag(body: unknown): boolean {
  return isObject(body) && body.purpose === 'tagging';
}

/** Bodies are texts, or say theirs in `value`; older forms in `chars`. */
function valueOf(body: unknown): unknown {
  return isObject(body) ? (body.value ?? body.chars) : body;
}

/** A name to show, else the account's: `acct:wren@hypothes.is`. */
function authorOf({ user_info: info, user, creator }: JsonObject): string | null {
  const person: unknown = [creator].flat()[0];
  const names = [
    isObject(info) ? textOf(info.display_name) : null,
    textOf(user)
      ?.replace(/^acct:/, '')
      .replace(/@hypothes\.is$/, ''),
    isObject(person) ? (textOf(person.name) ?? textOf(person.nickname) ?? textOf(person.id)) : textOf(person),
  ];
  const name = names.map(each => oneLine(each ?? '')).find(each => each !== '');
  return name === undefined ? null : name.slice(0, NAME);
}
