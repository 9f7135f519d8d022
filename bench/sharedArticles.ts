import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind, KeyPointStatus, SanctionStatus } from '../src/analysis/model';
import type { Span } from '../src/analysis/text/span';
import type { GoldArticle, GoldMention, GoldQuote } from './gold';

/** An annotation as GUIDELINES.md beside it describes; what is not measured here is left out. */
interface Annotation {
  readonly name: string;
  readonly publicationDate: string;
  readonly entities: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly mentions: readonly GoldMention[];
    readonly roles?: readonly { title: string; accept?: readonly string[]; of?: string | null; optional?: boolean }[];
  }[];
  readonly dates: readonly (Span & { readonly value: string; readonly accept?: readonly string[] })[];
  readonly quotes: readonly GoldQuote[];
  readonly sanctions: readonly {
    readonly target: string;
    readonly status: SanctionStatus;
    readonly statusAlso?: readonly SanctionStatus[];
    readonly imposer?: string | null;
    readonly imposerAlso?: readonly string[];
    readonly optional?: boolean;
  }[];
  readonly keyPoints: readonly (Span & { readonly status: KeyPointStatus; readonly evidence: readonly Span[] })[];
}

const ENDING = '.gold.json';

/**
 * Reads the annotated articles that lie beside the project; none if they do not.
 * @param shared directory with `gold/` (annotations, most with their text) and `seeds/` (the other texts)
 */
export function readSharedArticles(shared: string): GoldArticle[] {
  const folder = join(shared, 'gold');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith(ENDING))
    .sort()
    .flatMap(file => {
      const path = textFile(shared, file.slice(0, -ENDING.length));
      if (path === undefined) return [];
      const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
      return toGold(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Annotation, text);
    });
}

function textFile(shared: string, name: string): string | undefined {
  return ['gold', 'seeds'].map(folder => join(shared, folder, `${name}.txt`)).find(path => existsSync(path));
}

function toGold(
  { name, publicationDate, entities, dates, quotes, sanctions, keyPoints }: Annotation,
  text: string,
): GoldArticle {
  return {
    name,
    text,
    published: publicationDate,
    dates: dates.map(({ start, end, value, accept = [] }) => ({ start, end, values: [value, ...accept] })),
    quotes,
    keyPoints,
    entities: entities.map(({ id, kind, name: main, aliases, mentions, roles = [] }) => ({
      id,
      kind,
      names: [main, ...aliases],
      mentions,
      roles: roles
        .filter(({ optional }) => optional !== true)
        .map(({ title, accept = [], of = null }) => ({ titles: [title, ...accept], of })),
    })),
    sanctions: sanctions.map(({ target, status, statusAlso = [], imposer, imposerAlso = [], optional = false }) => ({
      target,
      statuses: [status, ...statusAlso],
      imposers: typeof imposer === 'string' ? [imposer, ...imposerAlso] : [],
      optional,
    })),
  };
}
