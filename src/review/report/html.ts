import type { Span } from '../../analysis/text/span';
import type { Block, Inline, Item } from './blocks';
import { REPORT_STYLE } from './htmlStyle';
import type { Report } from './model';
import { sectionsOf } from './sections';
import { cleanText } from './text';

export interface HtmlOptions {
  /** The address that leads to words of the article, where something can follow it. */
  readonly linkTo?: (span: Span) => string;
  /** Style sheet instead of the one for files. */
  readonly style?: string;
}

/**
 * The report as one HTML page that loads nothing, runs nothing and can be printed; it follows the reader's choice of light or
 * dark. Nothing that an article, a list or a reviewer wrote becomes markup.
 */
export async function toHtmlReport(report: Report, options: HtmlOptions = {}): Promise<string> {
  const { linkTo, style = REPORT_STYLE } = options;
  const title = escape(`Review of ${report.document.name}`);
  const policy = `default-src 'none'; style-src '${await hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...sectionsOf(report).map(block => blockHtml(block, linkTo)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

type LinkTo = HtmlOptions['linkTo'];

function blockHtml(block: Block, linkTo: LinkTo): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'facts':
      return `<dl>${block.facts
        .map(({ label, value }) => `<dt>${escape(label)}</dt><dd>${lineHtml(value, linkTo)}</dd>`)
        .join('\n')}</dl>`;
    case 'paragraph':
      return `<p>${lineHtml(block.line, linkTo)}</p>`;
    case 'list':
      return listHtml(block.items, block.ordered ? 'ol' : 'ul', linkTo);
  }
}

function listHtml(items: readonly Item[], tag: 'ol' | 'ul', linkTo: LinkTo): string {
  if (items.length === 0) return '';
  const rows = items.map(({ line, items: below }) => {
    return `<li><span>${lineHtml(line, linkTo)}</span>${listHtml(below, 'ul', linkTo)}</li>`;
  });
  return `<${tag}>${rows.join('\n')}</${tag}>`;
}

function lineHtml(line: readonly Inline[], linkTo: LinkTo): string {
  return line.map(inline => inlineHtml(inline, linkTo)).join('');
}

/** Text is isolated where it may run from right to left, so that it does not reorder what stands beside it. */
function inlineHtml({ text, style, to, href }: Inline, linkTo: LinkTo): string {
  const words = `<bdi>${escape(text)}</bdi>`;
  const address = href ?? (to && linkTo?.(to));
  const linked = address === undefined ? words : `<a href="${escape(address)}">${words}</a>`;
  switch (style) {
    case 'strong':
      return `<strong>${linked}</strong>`;
    case 'quiet':
      return `<span class="quiet">${linked}</span>`;
    case 'code':
      return `<code>${linked}</code>`;
    default:
      return linked;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, character => ENTITIES[character]!);
}

/** What a content security policy knows an inline style sheet by. */
async function hashOf(style: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
