import * as vscode from 'vscode';
import { LONGEST_TEXT } from '../../analysis/analyse';
import { structureSteps } from '../../analysis/article/structure';
import type { Span } from '../../analysis/text/span';
import { findAnchors } from '../../review/anchors/find';
import { makeReview, type Review } from '../../review/model';
import { progressOf, type Progress } from '../../review/progress';
import { hashOf } from '../reviews/hash';
import { runInSlices } from '../slices';
import type { StoredReview } from './storedReviews';

/** Bytes of the longest file that is read: of the longest text in UTF-8. */
const LONGEST_FILE = LONGEST_TEXT * 4;

/** What is known of an article that is not open. */
export type ClosedArticle =
  /** Its text was read: where the entries stand in it, and how many of its key points are done. */
  | { readonly kind: 'read'; readonly review: Review; readonly progress: Progress }
  | { readonly kind: 'missing' }
  /** It is there, but it is too long or cannot be read. */
  | { readonly kind: 'unreadable' };

interface Known {
  readonly stored: StoredReview;
  readonly stamp: string;
  readonly article: ClosedArticle;
}

/** The articles of reviews as they lie on disk. Each is read once, and again when it or its review was written since. */
export class ClosedArticles {
  readonly #known = new Map<string, Known>();

  /** What was read of the article of a review; `undefined` until then, and after the review has changed. */
  of(stored: StoredReview): ClosedArticle | undefined {
    const known = this.#known.get(stored.document.toString());
    return known?.stored === stored ? known.article : undefined;
  }

  /**
   * Reads an article unless what is known of it is still right.
   * @returns whether anything else is known now
   */
  async read(stored: StoredReview, signal: AbortSignal): Promise<boolean> {
    const key = stored.document.toString();
    const known = this.#known.get(key);
    const stamp = await stampOf(stored.document);
    if (known?.stored === stored && known.stamp === stamp.text) return false;
    const article = stamp.kind === 'file' ? await readArticle(stored, signal) : { kind: stamp.kind };
    if (!article || signal.aborted) return false;
    this.#known.set(key, { stored, stamp: stamp.text, article });
    return true;
  }

  /** Has an article read again. */
  forget(uri: vscode.Uri): void {
    this.#known.delete(uri.toString());
  }

  /** Forgets all articles but those of these reviews. */
  keepOnly(reviews: ReadonlyMap<string, StoredReview>): void {
    for (const key of this.#known.keys()) if (!reviews.has(key)) this.#known.delete(key);
  }
}

interface Stamp {
  readonly kind: 'file' | 'missing' | 'unreadable';
  /** Another one once the file was written. */
  readonly text: string;
}

async function stampOf(uri: vscode.Uri): Promise<Stamp> {
  try {
    const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
    const isArticle = (type & vscode.FileType.File) !== 0 && size <= LONGEST_FILE;
    return { kind: isArticle ? 'file' : 'unreadable', text: `${mtime}/${size}` };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return { kind: isMissing ? 'missing' : 'unreadable', text: '' };
  }
}

/** @returns `undefined` if `signal` was aborted */
async function readArticle(stored: StoredReview, signal: AbortSignal): Promise<ClosedArticle | undefined> {
  const text = await textOf(stored.document);
  if (text === undefined) return { kind: 'unreadable' };
  const points = await runInSlices(structureSteps(text.slice(0, LONGEST_TEXT)), { signal });
  const review = await reviewIn(text, stored, signal);
  return points && review && { kind: 'read', review, progress: progressOf(points.keyPoints, review) };
}

async function reviewIn(text: string, { record }: StoredReview, signal: AbortSignal): Promise<Review | undefined> {
  const entries = [...record.entries.values()];
  const anchored = entries.flatMap(({ id, anchor }) => (anchor ? [{ id, anchor }] : []));
  const anchors = anchored.map(({ anchor }) => anchor);
  const found = await runInSlices(findAnchors(text, anchors, await hashOf(text)), { signal });
  const places = found?.flatMap((place, index): [string, Span][] => (place ? [[anchored[index]!.id, place]] : []));
  return places && makeReview(entries, new Map(places));
}

/** The text as VS Code would show it; `undefined` if it cannot be read. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    // Binary, or out of reach: the row says so.
    return undefined;
  }
}
