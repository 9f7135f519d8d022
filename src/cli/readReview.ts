import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { runSteps } from '../analysis/steps';
import { findAnchors } from '../review/anchors/find';
import { makeReview, type Review } from '../review/model';
import { mergeAll, type ReviewRecord } from '../review/record';
import { readSidecar } from '../review/sidecar/collection';
import { messageOf } from './complain';
import { reasonOf } from './fileErrors';
import { decodeText } from './readArticleFile';

/** The folder in which review files may lie, seen from the article. */
const FOLDER = '.dossier';

/**
 * The review files of an article where Dossier keeps them: beside it or in `.dossier`, one for all or one for each reviewer.
 * @throws Error with a message for the reader if the folder cannot be read
 */
export async function reviewFilesOf(article: string): Promise<readonly string[]> {
  const beside = dirname(article);
  const start = `${basename(article)}.dossier`;
  const isReview = (name: string) => name.startsWith(start) && /^(?:\.[^.]+)?\.json$/u.test(name.slice(start.length));
  const files: string[] = [];
  for (const folder of [beside, join(beside, FOLDER)]) {
    const names = await readdir(folder).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw new Error(reasonOf(error));
    });
    files.push(...names.filter(isReview).map(name => join(folder, name)));
  }
  return files.sort();
}

/**
 * The review in several files, each entry at its words in the text, and all that is kept of it.
 * @param sha256 of the text, hexadecimal
 * @throws Error with a message for the reader if a file cannot be read or is no review
 */
export async function readReview(
  files: readonly string[],
  text: string,
  sha256: string,
): Promise<{ readonly review: Review; readonly record: ReviewRecord }> {
  const record = mergeAll(await Promise.all(files.map(readRecord)));
  const { entries } = record;
  const anchored = [...entries.values()].flatMap(({ id, anchor }) => (anchor ? [{ id, anchor }] : []));
  const anchors = anchored.map(({ anchor }) => anchor);
  const places = runSteps(findAnchors(text, anchors, `sha256-${sha256}`));
  const found = anchored.flatMap(({ id }, index) => {
    const place = places[index];
    return place ? [[id, place] as const] : [];
  });
  return { review: makeReview(entries.values(), new Map(found)), record };
}

async function readRecord(file: string): Promise<ReviewRecord> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(`${file}: ${reasonOf(error)}`);
  });
  try {
    return readSidecar(decodeText(bytes, 'a review'));
  } catch (error) {
    throw new Error(`${file}: it cannot be read as a review: ${messageOf(error)}`, { cause: error });
  }
}
