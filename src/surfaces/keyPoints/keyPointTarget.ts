import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/model';
import { keyPointAt } from '../../analysis/query';
import { reviewKeyPoints, type ReviewedPoint } from '../../review/keyPoints';
import { isArticle, openDocument } from '../../services/documents';
import type { Services } from '../../services/services';
import { showBriefly } from '../messages';
import type { KeyPointsNode } from '../tree/keyPointNodes';

/** An open article as it stands now. */
export interface OpenArticle {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
}

/** A key point that a command is about, in the present text of its article. */
export interface KeyPointTarget extends OpenArticle {
  readonly reviewed: ReviewedPoint;
}

/** An article and where the cursor stands in it. */
export interface ArticleAtCursor extends OpenArticle {
  readonly offset: number;
}

/**
 * Finds the key point that a command is about: that of a tree item, that of a link (`[uri, index]`) or, with any other
 * arguments, the one at the cursor, on whose line it stands or that rests on the sentence there.
 * @returns `undefined` if there is none, which the reader is told
 */
export async function keyPointTarget(
  services: Services,
  args: readonly unknown[],
): Promise<KeyPointTarget | undefined> {
  const target = await findTarget(services, args);
  if (!target) showBriefly(vscode.l10n.t('There is no key point here'));
  return target;
}

async function findTarget(services: Services, [first, index]: readonly unknown[]): Promise<KeyPointTarget | undefined> {
  if (isNode(first)) return pointOfItem(services, first);
  return typeof first === 'string' ? ofLink(services, first, index) : ofCursor(services);
}

/** The key point of an item, which may have been made from an older text: the point with the same words. */
export async function pointOfItem(services: Services, item: KeyPointsNode): Promise<KeyPointTarget | undefined> {
  const node = item.kind === 'keyPoint' ? item : item.parent;
  if (node?.kind !== 'keyPoint') return undefined;
  const article = await articleOf(services, node.source.uri);
  if (!article) return undefined;
  const { point, index } = node.reviewed;
  const points = reviewedPoints(services, article);
  const isSame = (one: ReviewedPoint) => one.point.text === point.text;
  const reviewed = points.slice(index, index + 1).find(isSame) ?? points.find(isSame);
  return reviewed && { ...article, reviewed };
}

/** The article in the active editor, and where the cursor stands in it: at the start of what is selected. */
export async function articleAtCursor({ analyses }: Services): Promise<ArticleAtCursor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isArticle(editor.document)) return undefined;
  const { document } = editor;
  const analysis = await analyses.get(document);
  return analysis && { document, analysis, offset: document.offsetAt(editor.selection.start) };
}

/** All key points of an article. */
export function reviewedPoints({ reviews }: Services, { document, analysis }: OpenArticle): readonly ReviewedPoint[] {
  return reviewKeyPoints(analysis, reviews.of(document));
}

async function ofLink(services: Services, uri: string, index: unknown): Promise<KeyPointTarget | undefined> {
  const article = await articleOf(services, uri);
  const reviewed = article && reviewedPoints(services, article)[Number(index)];
  return reviewed && { ...article, reviewed };
}

async function ofCursor(services: Services): Promise<KeyPointTarget | undefined> {
  const article = await articleAtCursor(services);
  if (!article) return undefined;
  const point = keyPointAt(article.analysis, article.offset);
  const reviewed = reviewedPoints(services, article).find(one => one.point === point);
  return reviewed && { ...article, reviewed };
}

async function articleOf({ analyses }: Services, uri: string): Promise<OpenArticle | undefined> {
  const document = openDocument(uri);
  const analysis = document && (await analyses.get(document));
  return analysis && { document, analysis };
}

function isNode(value: unknown): value is KeyPointsNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['keyPoint', 'conflict', 'evidence', 'reason'].includes(String((value as Partial<KeyPointsNode>).kind))
  );
}
