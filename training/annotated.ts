import { ENTITY_KINDS, type EntityKind, type MentionForm } from '../src/analysis/model';
import type { Span } from '../src/analysis/text/span';

/** A marked name or stand-alone role. */
export interface AnnotatedMention extends Span {
  readonly id: string;
  readonly kind: EntityKind;
  readonly form: Exclude<MentionForm, 'pronoun'>;
}

export interface AnnotatedDate extends Span {
  readonly value: string;
}

export interface AnnotatedQuote extends Span {
  /** `null` where the speaker is anonymous or never named. */
  readonly speaker: string | null;
}

/** A line of the facts: `role: PERSON | title | of` is `{ type: 'role', parts: ['PERSON', 'title', 'of'] }`. */
export interface Fact {
  readonly type: string;
  readonly parts: readonly string[];
}

/** An annotated article; offsets are UTF-16 code units into `text`, the article without its marks. */
export interface AnnotatedArticle {
  readonly published: string;
  readonly topic: string;
  readonly text: string;
  readonly mentions: readonly AnnotatedMention[];
  readonly dates: readonly AnnotatedDate[];
  readonly quotes: readonly AnnotatedQuote[];
  readonly facts: readonly Fact[];
}

const KIND_OF_MARK: Readonly<Record<string, EntityKind>> = {
  p: 'person',
  r: 'person',
  o: 'organization',
  l: 'place',
  g: 'group',
};
const PARTS = /^---$/m;

/**
 * Reads an annotated article; the format is described in articles/README.md.
 * @throws Error with what is wrong and where
 */
export function parseAnnotated(source: string): AnnotatedArticle {
  const parts = source.split(PARTS);
  const [head = '', body = '', facts = ''] = parts;
  if (parts.length !== 3) throw new Error(`${parts.length} parts instead of head, article and facts`);
  return { ...parseHead(head), ...parseBody(body.replace(/^\n|\n$/g, '')), facts: parseFacts(facts) };
}

function parseHead(head: string): Pick<AnnotatedArticle, 'published' | 'topic'> {
  const field = (name: string) => {
    const value = new RegExp(`^${name}: *(.+)$`, 'm').exec(head)?.[1];
    if (value === undefined) throw new Error(`the head lacks "${name}"`);
    return value.trim();
  };
  return { published: field('published'), topic: field('topic') };
}

/** An opened mark whose end is still to come. */
interface OpenMark {
  readonly start: number;
  readonly closing: ']]' | '}}';
  readonly label: string;
}

interface Marks {
  mentions: AnnotatedMention[];
  dates: AnnotatedDate[];
  quotes: AnnotatedQuote[];
}

function parseBody(marked: string): Marks & { text: string } {
  const marks: Marks = { mentions: [], dates: [], quotes: [] };
  const open: OpenMark[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    const two = marked.slice(at, at + 2);
    if (two === '[[' || two === '{{') {
      const mark = openMark(marked, at, text.length);
      open.push(mark);
      at += mark.length;
    } else if (two === ']]' || two === '}}') {
      at += closeMark(marks, open.pop(), two, marked, at, text.length);
    } else if (open.at(-1)?.closing === ']]' && marked[at] === '|') {
      at = marked.indexOf(']]', at);
      if (at < 0) throw new Error(`a mark without ]] near "${text.slice(-30)}"`);
    } else {
      text += marked[at]!;
      at += 1;
    }
  }
  if (open.length > 0)
    throw new Error(`a mark that is opened and not closed near "${text.slice(open[0]!.start, open[0]!.start + 30)}"`);
  return { text, ...marks };
}

/** `{{q:id|` carries its label in front, `[[words|p:id]]` behind. `length` is what the opening takes in the source. */
function openMark(marked: string, at: number, start: number): OpenMark & { length: number } {
  if (marked.startsWith('[[', at)) {
    const label = /^\[\[[^[\]]*?\|([^|\]]*)\]\]/.exec(marked.slice(at, at + 400))?.[1];
    if (label === undefined) throw new Error(`a mark that is not [[words|label]] near "${marked.slice(at, at + 40)}"`);
    return { start, closing: ']]', label, length: 2 };
  }
  const opening = /^\{\{(q:[^|}]*)\|/.exec(marked.slice(at, at + 100));
  if (!opening) throw new Error(`a mark that is not {{q:id|words}} near "${marked.slice(at, at + 40)}"`);
  return { start, closing: '}}', label: opening[1]!, length: opening[0].length };
}

/** Records the mark that ends; returns the length of its end in the source. */
function closeMark(
  marks: Marks,
  mark: OpenMark | undefined,
  closing: string,
  marked: string,
  at: number,
  end: number,
): number {
  if (mark?.closing !== closing)
    throw new Error(`${closing} without its beginning near "${marked.slice(at - 40, at)}"`);
  record(marks, mark, end);
  return closing.length;
}

function record({ mentions, dates, quotes }: Marks, { start, label }: OpenMark, end: number): void {
  const separator = label.indexOf(':');
  const sort = label.slice(0, separator);
  const value = label.slice(separator + 1);
  const kind = KIND_OF_MARK[sort];
  if (kind) mentions.push({ start, end, id: value, kind, form: sort === 'r' ? 'role' : 'name' });
  else if (sort === 'd') dates.push({ start, end, value });
  else if (sort === 'q') quotes.push({ start, end, speaker: value === '?' ? null : value });
  else throw new Error(`an unknown label "${label}"`);
}

function parseFacts(facts: string): Fact[] {
  return facts
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const separator = line.indexOf(':');
      const parts = line.slice(separator + 1).split(' | ');
      return { type: line.slice(0, separator), parts: parts.map(part => part.trim()) };
    });
}

/** Names of each kind, for tables. */
export function countsByKind(article: AnnotatedArticle): Record<EntityKind, number> {
  const names = article.mentions.filter(({ form }) => form === 'name');
  const counts = ENTITY_KINDS.map(kind => [kind, names.filter(name => name.kind === kind).length]);
  return Object.fromEntries(counts) as Record<EntityKind, number>;
}
