import type { FrontMatterField } from '../model';

/*
 * Front matter: settings between two `---` lines at the very top, as static site generators read them. It is YAML, of which
 * only what stands at the left margin is read, `name: value` on one line: no anchor, tag or nesting is ever followed.
 */

/** More than a page of settings is no front matter. */
const LONGEST = 65_536;
const OPENING = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const FIELD = /^["']?([\p{L}_$@][\p{L}\p{N} _.@-]{0,60}|<<)["']?[ \t]*:(?![^\s"'[{\d])[ \t]*(.*)$/u;
/** What may stand between fields: nothing, a comment, an item of a list, what is indented, a closing bracket. */
const OTHER_LINE = /^(?:\s*$|[ \t#]|-(?:\s|$)|[\]}],?\s*$)/;

export interface FrontMatter {
  /** Where the article starts, behind the closing line. */
  readonly end: number;
  readonly fields: readonly FrontMatterField[];
}

/** The front matter of a text; `null` if the text does not start with any. */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = OPENING.exec(text.slice(0, 64));
  if (!opening) return null;
  const fields: FrontMatterField[] = [];
  const lineEnding = /\r\n?|\n|$/g;
  for (let start = opening[0].length; start < Math.min(text.length, LONGEST);) {
    lineEnding.lastIndex = start;
    const ending = lineEnding.exec(text);
    const line = text.slice(start, ending?.index);
    const next = ending ? ending.index + Math.max(ending[0].length, 1) : text.length;
    if (CLOSING.test(line)) return fields.length > 0 ? { end: Math.min(next, text.length), fields } : null;
    const field = fieldOf(line, start);
    if (field) fields.push(field);
    else if (!OTHER_LINE.test(line)) return null;
    start = next;
  }
  return null;
}

function fieldOf(line: string, start: number): FrontMatterField | null {
  const [, name, rest] = FIELD.exec(line) ?? [];
  if (name === undefined || rest === undefined) return null;
  const quoted = /^(["'])(.*?)\1/.exec(rest);
  const value = quoted ? quoted[2]! : rest.replace(/(?:^|\s+)#.*$/, '').trimEnd();
  const from = start + line.length - rest.length + (quoted ? 1 : 0);
  return { name, start: from, end: from + value.length };
}
