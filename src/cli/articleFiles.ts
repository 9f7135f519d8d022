import { stat } from 'node:fs/promises';
import { filesBelow } from './filesBelow';

/** What is taken for an article in a folder. Markdown is not: there it is mostly notes about the articles, and can be named. */
const ARTICLE = /\.(?:txt|article)$/i;

/**
 * The articles that a path stands for: all `*.txt` and `*.article` in a folder and its subfolders but hidden ones, in
 * alphabetical order; `null` for a path that is no folder.
 * @throws Error with a message for the reader if the folder has none or cannot be read
 */
export async function articlesInFolder(path: string): Promise<readonly string[] | null> {
  const isFolder = await stat(path).then(
    info => info.isDirectory(),
    // Whoever reads the file says what is wrong with it.
    () => false,
  );
  if (!isFolder) return null;
  const articles = (await filesBelow(path)).filter(file => ARTICLE.test(file));
  if (articles.length === 0) throw new Error('has no articles in it (*.txt, *.article)');
  return articles;
}
