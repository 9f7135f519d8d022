import type { KeyPointStatus, SanctionStatus } from '../src/analysis/model';
import { groupBy } from '../src/analysis/groupBy';
import type { Span } from '../src/analysis/text/span';
import type { AnnotatedArticle, AnnotatedMention, Fact } from '../training/annotated';
import { readArticleFiles } from '../training/corpora';
import type { GoldArticle, GoldEntity, GoldKeyPoint, GoldRole, GoldSanction } from './gold';

/** A key point's line with its bullet: two groups, the bullet and the words. */
const BULLETED = /^([ \t]*(?:[-–—•*·▪]|\(?\d+[.)])[ \t]+)(.*\S)/;

/** Reads a folder of annotated articles in the form of training/articles/README.md, in the order of their names. */
export function readOwnArticles(folder: string): GoldArticle[] {
  return readArticleFiles(folder).map(({ name, article }) => toGold(name, article));
}

function toGold(name: string, article: AnnotatedArticle): GoldArticle {
  const { text, published, dates, quotes } = article;
  const factsOf = (type: string) => article.facts.filter(fact => fact.type === type);
  const lines = keyPointLines(text);
  const body = lines.at(-1)?.end ?? 0;
  return {
    name,
    text,
    published,
    dates: dates.map(({ value, ...span }) => ({ ...span, values: [value] })),
    quotes,
    entities: entitiesOf(article, factsOf('role')),
    sanctions: factsOf('sanction').map(toSanction),
    keyPoints: factsOf('keypoint').map(fact => toKeyPoint(fact, text, lines, body)),
  };
}

function entitiesOf({ text, mentions }: AnnotatedArticle, roles: readonly Fact[]): GoldEntity[] {
  return [...groupBy(mentions, ({ id }) => id)].map(([id, own]) => ({
    id,
    kind: own[0]!.kind,
    names: namesOf(text, own),
    mentions: own,
    roles: roles.filter(({ parts }) => parts[0] === id).map(toRole),
  }));
}

/** The fullest name first. */
function namesOf(text: string, mentions: readonly AnnotatedMention[]): string[] {
  const names = mentions.filter(({ form }) => form === 'name').map(({ start, end }) => text.slice(start, end));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

function toRole({ parts: [, title = '', of] }: Fact): GoldRole {
  return { titles: [title], of: stated(of) };
}

function toSanction({ parts: [target = '', status, imposer] }: Fact): GoldSanction {
  const by = stated(imposer);
  return { target, statuses: [status as SanctionStatus], imposers: by === null ? [] : [by], optional: false };
}

/** @param body where to look for the words of the evidence from */
function toKeyPoint(
  { parts: [number, status, words] }: Fact,
  text: string,
  lines: readonly Span[],
  body: number,
): GoldKeyPoint {
  const line = lines[Number(number) - 1];
  if (!line) throw new Error(`there is no key point ${number} near "${text.slice(0, 60)}"`);
  const opening = stated(words);
  const start = opening === null ? -1 : text.indexOf(opening, body);
  const evidence = opening === null || start < 0 ? [] : [{ start, end: start + opening.length }];
  return { ...line, status: status as KeyPointStatus, evidence };
}

/** The words of the bulleted lines, bullets left out. */
function keyPointLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const match = BULLETED.exec(line);
    if (match) lines.push({ start: index + match[1]!.length, end: index + match[0].length });
  }
  return lines;
}

function stated(value: string | undefined): string | null {
  return value === undefined || value === '-' ? null : value;
}
