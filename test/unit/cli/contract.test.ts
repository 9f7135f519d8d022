import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { run } from './support';

/** The shape of the JSON: `?` marks what may be null, a list holds the shape of its items. */
type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };

const span = { start: 'number', end: 'number' };

/** As in the README, "Command line": tools depend on it. A change of meaning needs a new number in `schema`. */
const CONTRACT: Shape = {
  schema: 'number',
  file: 'string',
  published: 'string?',
  keyPoints: [
    {
      ...span,
      text: 'string',
      status: 'string',
      evidence: [{ ...span, score: 'number' }],
      conflicts: [{ ...span, message: 'string' }],
    },
  ],
  paragraphs: [span],
  sentences: [span],
  entities: [
    {
      id: 'string',
      kind: 'string',
      name: 'string',
      aliases: ['string'],
      roles: [{ title: 'string', of: 'string?', ...span }],
      mentions: [{ ...span, text: 'string', form: 'string' }],
    },
  ],
  dates: [{ ...span, text: 'string', value: 'string?' }],
  quotes: [{ ...span, speaker: 'string?', cue: 'string?' }],
  statements: [{ ...span, speaker: 'string?', cue: 'string', anonymous: 'boolean' }],
  sanctions: [{ ...span, target: 'string', imposer: 'string?', status: 'string', when: 'string?', text: 'string' }],
  findings: [{ code: 'string', severity: 'string', message: 'string', ...span }],
};

/** Where a value differs from the shape: keys missing, keys too many, other types. */
function faults(value: unknown, shape: Shape, path = ''): string[] {
  if (typeof shape === 'string') {
    const optional = shape.endsWith('?');
    const fits = (optional && value === null) || typeof value === shape.replace('?', '');
    return fits ? [] : [`${path}: ${JSON.stringify(value)} is no ${shape}`];
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((item, index) => faults(item, shape[0] as Shape, `${path}[${index}]`));
  }
  const fields = shape as Readonly<Record<string, Shape>>;
  const own = (value ?? {}) as Readonly<Record<string, unknown>>;
  const keys = new Set([...Object.keys(fields), ...Object.keys(own)]);
  return [...keys].flatMap(key => {
    if (!(key in fields)) return [`${path}.${key} is not in the contract`];
    if (!(key in own)) return [`${path}.${key} is missing`];
    return faults(own[key], fields[key]!, `${path}.${key}`);
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Document {
  readonly schema: number;
  readonly published: string | null;
  readonly keyPoints: readonly (Span & {
    text: string;
    status: string;
    evidence: readonly (Span & { score: number })[];
  })[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly entities: readonly {
    id: string;
    kind: string;
    name: string;
    roles: readonly (Span & { title: string; of: string | null })[];
    mentions: readonly (Span & { text: string; form: string })[];
  }[];
  readonly dates: readonly (Span & { text: string })[];
  readonly quotes: readonly (Span & { speaker: string | null })[];
  readonly statements: readonly (Span & { speaker: string | null })[];
  readonly sanctions: readonly (Span & { target: string; imposer: string | null; status: string; text: string })[];
  readonly findings: readonly (Span & { severity: string })[];
}

const FILES = readdirSync('seeds')
  .filter(name => name.endsWith('.txt'))
  .map(name => `seeds/${name}`);

describe('the contract of analyze', () => {
  let documents: readonly (readonly [text: string, document: Document])[] = [];
  before(() => {
    const { stdout } = run(['analyze', ...FILES, '--published', '2024-10-17']);
    const lines = stdout.trimEnd().split('\n');
    documents = FILES.map((file, index) => [
      readFileSync(file, 'utf8').replace(/^\uFEFF/, ''),
      JSON.parse(lines[index]!) as Document,
    ]);
  });

  it('holds its keys and types, and no others', () => {
    for (const [, document] of documents) assert.deepEqual(faults(document, CONTRACT), []);
  });

  it('is of schema 1, with the date of publication', () => {
    for (const [, { schema, published }] of documents) assert.deepEqual([schema, published], [1, '2024-10-17']);
  });

  it('has offsets that lead to the words', () => {
    for (const [text, { keyPoints, entities, dates, sanctions }] of documents) {
      const at = ({ start, end }: Span) => text.slice(start, end);
      for (const point of keyPoints) assert.equal(at(point), point.text);
      for (const mention of entities.flatMap(({ mentions }) => mentions)) assert.equal(at(mention), mention.text);
      for (const role of entities.flatMap(({ roles }) => roles)) assert.equal(at(role), role.title);
      for (const date of dates) assert.equal(at(date), date.text);
      for (const sanction of sanctions) assert.ok(at(sanction).includes(sanction.text));
    }
  });

  it('has ids that lead to entities', () => {
    for (const [, { entities, quotes, statements, sanctions }] of documents) {
      const ids = new Set(entities.map(({ id }) => id));
      assert.equal(ids.size, entities.length);
      const referred = [
        ...[...quotes, ...statements].map(({ speaker }) => speaker),
        ...sanctions.map(({ target }) => target),
      ];
      for (const id of referred) assert.ok(id === null || ids.has(id), `${id}`);
      // Whose role it is, and who imposes, may also be words of the article.
      const open = [
        ...entities.flatMap(({ roles }) => roles.map(({ of }) => of)),
        ...sanctions.map(({ imposer }) => imposer),
      ];
      for (const id of open)
        assert.ok(id === null || ids.has(id) || !/^(person|organization|place|group):/.test(id), `${id}`);
    }
  });

  it('has the values of the contract', () => {
    for (const [, { keyPoints, entities, sanctions, findings }] of documents) {
      for (const { status } of keyPoints) assert.match(status, /^(supported|partial|unsupported|contradicted)$/);
      for (const { kind } of entities) assert.match(kind, /^(person|organization|place|group)$/);
      for (const { form } of entities.flatMap(({ mentions }) => mentions)) assert.match(form, /^(name|role|pronoun)$/);
      for (const { status } of sanctions)
        assert.match(status, /^(in-force|lifted|proposed|threatened|lifting-refused)$/);
      for (const { severity } of findings) assert.match(severity, /^(error|warning|information|hint)$/);
    }
  });

  it('has evidence in the body, with scores from 0 to 1', () => {
    for (const [, { keyPoints, sentences }] of documents) {
      const starts = new Set(sentences.map(({ start }) => start));
      for (const { start, score } of keyPoints.flatMap(({ evidence }) => evidence)) {
        assert.ok(starts.has(start));
        assert.ok(score >= 0 && score <= 1);
      }
    }
  });

  it('shows what a reader of the sample article looks for', () => {
    const [, document] = documents[FILES.indexOf('seeds/01-vienna-talks.txt')]!;
    const li = document.entities.find(({ name }) => name === 'Li Shangfu')!;
    assert.deepEqual(
      li.roles.map(({ title, of }) => [title, of]),
      [['defense minister', 'place:china']],
    );
    const statuses = new Set(document.sanctions.filter(({ target }) => target === li.id).map(({ status }) => status));
    assert.deepEqual(statuses, new Set(['in-force', 'lifting-refused']));
    assert.deepEqual(
      document.keyPoints.map(({ status }) => status),
      ['supported', 'supported', 'supported'],
    );
  });
});
