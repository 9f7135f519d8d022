import type { EntityKind } from '../src/analysis/model';
import type { AnnotatedArticle, Fact } from './annotated';

const LEAST_WORDS = 150;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const SANCTION_STATUS = new Set(['in-force', 'lifted', 'proposed', 'threatened', 'lifting-refused']);
const KEY_POINT_STATUS = new Set(['supported', 'partial', 'unsupported', 'contradicted']);

/** What is wrong with an article's annotation, each fault in words; empty when nothing is. */
export function faultsOf(article: AnnotatedArticle): string[] {
  const kinds = new Map(article.mentions.map(({ id, kind }) => [id, kind]));
  return [
    ...lengthFaults(article),
    ...mentionFaults(article, kinds),
    ...unmarkedNames(article),
    ...dateFaults(article),
    ...quoteFaults(article, kinds),
    ...article.facts.flatMap(fact => factFaults(fact, article, kinds)),
  ];
}

function lengthFaults({ text }: AnnotatedArticle): string[] {
  const words = text.split(/\s+/).length;
  return words < LEAST_WORDS ? [`only ${words} words`] : [];
}

/** An id has one kind, and marks hold whole words. */
function mentionFaults({ text, mentions }: AnnotatedArticle, kinds: ReadonlyMap<string, EntityKind>): string[] {
  return mentions.flatMap(({ id, kind, start, end }) => {
    const words = text.slice(start, end);
    return [
      ...(kinds.get(id) === kind ? [] : [`${id} is both ${kinds.get(id)} and ${kind}`]),
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? [] : [`the id "${id}" is not in kebab case`]),
      ...(words.trim() === words && words !== '' ? [] : [`the mark "${words}" begins or ends with white space`]),
      ...(/[\p{L}\p{N}]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}]/u.test(text.slice(end))
        ? [`the mark "${words}" cuts a word`]
        : []),
    ];
  });
}

/** A name of two words or more that is marked somewhere is marked everywhere. */
function unmarkedNames({ text, mentions }: AnnotatedArticle): string[] {
  const names = new Set(
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => text.slice(start, end))
      .filter(name => name.includes(' ')),
  );
  const faults: string[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const inside = mentions.some(({ start, end }) => start <= at && at + name.length <= end);
      const whole = !/[\p{L}\p{N}-]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
      if (!inside && whole) faults.push(`"${name}" is not marked everywhere`);
    }
  }
  return faults;
}

function dateFaults({ published, dates }: AnnotatedArticle): string[] {
  const faults =
    /^\d{4}-\d\d-\d\d$/.test(published) && DATE.test(published) ? [] : [`published "${published}" is no day`];
  const wrong = dates.filter(({ value }) => !value.split('/').every(part => DATE.test(part)));
  return [...faults, ...wrong.map(({ value }) => `"${value}" is no date`)];
}

function quoteFaults({ text, quotes }: AnnotatedArticle, kinds: ReadonlyMap<string, EntityKind>): string[] {
  return quotes.flatMap(({ speaker, start, end }) => [
    ...(speaker === null || kinds.has(speaker) ? [] : [`the speaker "${speaker}" is nobody`]),
    ...(/^[“"‘'«„]/.test(text.slice(start, end))
      ? []
      : [`the quotation "${text.slice(start, start + 30)}" lacks its mark`]),
  ]);
}

function factFaults(
  { type, parts }: Fact,
  { text }: AnnotatedArticle,
  kinds: ReadonlyMap<string, EntityKind>,
): string[] {
  const [first = '', second = '', third = ''] = parts;
  const unknown = (id: string) => (id === '-' || kinds.has(id) ? [] : [`${type}: nothing has the id "${id}"`]);
  const absent = (words: string) =>
    words === '-' || text.includes(words) ? [] : [`${type}: "${words}" does not stand in the text`];
  switch (type) {
    case 'role':
      return [...unknown(first), ...absent(second), ...unknown(third)];
    case 'sanction':
      return [
        ...unknown(first),
        ...(SANCTION_STATUS.has(second) ? [] : [`sanction: unknown status "${second}"`]),
        ...unknown(third),
        ...absent(parts[3] ?? '-'),
      ];
    case 'keypoint':
      return [...(KEY_POINT_STATUS.has(second) ? [] : [`keypoint: unknown status "${second}"`]), ...absent(third)];
    case 'finding':
      return absent(second);
    default:
      return [`an unknown fact "${type}"`];
  }
}
