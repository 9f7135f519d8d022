import type { Block, Inline, Item } from './blocks';
import type { Report } from './model';
import { sectionsOf } from './sections';

const INDENT = '   ';

/** The report as CommonMark. Nothing that an article, a list or a reviewer wrote becomes markup. */
export function toMarkdownReport(report: Report): string {
  return `${sectionsOf(report).map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'facts':
      return block.facts.map(({ label, value }) => `- **${label}:** ${lineText(value, '  ')}`).join('\n');
    case 'paragraph':
      return lineText(block.line, '');
    case 'list':
      return block.items.map((each, index) => itemText(each, block.ordered ? `${index + 1}.` : '-', '')).join('\n');
  }
}

function itemText({ line, items }: Item, mark: string, indent: string): string {
  const inner = indent + (mark === '-' ? '  ' : INDENT + ' '.repeat(mark.length - 2));
  return [`${indent}${mark} ${lineText(line, inner)}`, ...items.map(each => itemText(each, '-', inner))].join('\n');
}

function lineText(line: readonly Inline[], indent: string): string {
  return line
    .map(inlineText)
    .join('')
    .split('\n')
    .map((part, index) => (index === 0 ? part : indent + escapeStart(part)))
    .join('\\\n');
}

function inlineText({ text, style, href }: Inline): string {
  const words = style === 'code' ? code(text) : escape(text);
  const marked = style === 'strong' && words.trim() !== '' ? `**${words}**` : words;
  return href === undefined ? marked : `[${marked}](<${href}>)`;
}

/** Characters that begin markup anywhere in a line, as CommonMark and its common extensions have them. */
function escape(text: string): string {
  return escapeStart(text.replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&'));
}

/** What begins a list, a heading or a line at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^(\s*)([-+#=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** A span of code, fenced with more backticks than stand in it. */
function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
