import retextEnglish from 'retext-english';
import { unified, type Plugin } from 'unified';
import type { Root } from 'nlcst';
import { VFile } from 'vfile';
import type { Span } from '../text/span';

/** What a retext plugin says of a stretch; offsets count from where `proofread` was told the stretch starts. */
export interface Remark extends Span {
  /** What it would have there instead. */
  readonly expected: string;
}

/**
 * Runs a retext plugin over a stretch of text. Parsing takes far longer than a look at the words, so rules first make sure
 * that there is something to look at.
 * @param start of the stretch in the article
 */
export function proofread<Options extends unknown[]>(
  words: string,
  start: number,
  plugin: Plugin<Options, Root>,
  ...options: Options
): Remark[] {
  const file = new VFile(words);
  // Every plugin's options are its own; unified cannot tell that these belong to this one.
  const processor = unified()
    .use(retextEnglish)
    .use(plugin as Plugin<unknown[], Root>, ...options);
  processor.runSync(processor.parse(file), file);
  return file.messages.flatMap(({ place, expected }) => {
    if (!place || !('start' in place) || expected?.[0] === undefined) return [];
    const [from, to] = [place.start.offset, place.end.offset];
    return from === undefined || to === undefined
      ? []
      : [{ start: start + from, end: start + to, expected: expected[0] }];
  });
}
