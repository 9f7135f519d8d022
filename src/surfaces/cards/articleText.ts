import { oneLine } from '../tree/text';

/*
 * Article text in a card. It is untrusted: whatever stands in it must come out as the letters it is, never as Markdown,
 * HTML, an icon or a link.
 */

/** The part of `vscode.MarkdownString` that is written to. */
export interface MarkdownSink {
  appendText(value: string): unknown;
  appendMarkdown(value: string): unknown;
}

/**
 * Signs that `appendText` lets through although Markdown reads them: `&` begins an entity; `:` `/` `.` and `@` make bare
 * addresses into links. Written as entities they are only ever letters.
 */
const READ_BY_MARKDOWN = /[&:/.@<>$|]/;
const PIECES = /[&:/.@<>$|]|[^\s&:/.@<>$|]+|\s+/gu;

/** Half of a surrogate pair: no letter, and nothing that can be sent on. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * Appends article text as plain text on one line. White space is appended by itself, because `appendText` makes it
 * unbreakable and a card would then cut long sentences off instead of wrapping them.
 */
export function appendArticleText(markdown: MarkdownSink, text: string): void {
  for (const [piece] of oneLine(text).replace(LONE_SURROGATE, '\ufffd').matchAll(PIECES)) {
    if (/^\s/.test(piece)) markdown.appendMarkdown(' ');
    else if (READ_BY_MARKDOWN.test(piece)) markdown.appendMarkdown(`&#${piece.codePointAt(0)!};`);
    else markdown.appendText(piece);
  }
}
