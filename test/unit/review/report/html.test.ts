import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { toHtmlReport } from '../../../../src/review/report/html';
import { PREVIEW_STYLE } from '../../../../src/review/report/htmlStyle';
import { fullReport, hostileReport, hugeReport, reportOf, UNWRITABLE } from './support';

/** The tags of a page, with their attributes. */
function tagsOf(html: string): string[] {
  return Array.from(html.replace(/<style>.*?<\/style>/s, '').matchAll(/<[^>]*>/g), ([tag]) => tag);
}

describe('report in HTML', () => {
  it('stands by itself: it loads nothing and runs nothing, and its policy says so', async () => {
    const html = await toHtmlReport(fullReport());
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(
      html.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`),
    );
    assert.doesNotMatch(html, /<(script|link|img|iframe|object)|\son\w+=|\bstyle=|@import|url\(/i);
    assert.match(style, /prefers-color-scheme: dark/);
    assert.match(style, /@media print/);
  });

  it('is well-formed and tells what the report tells', async () => {
    const html = await toHtmlReport(fullReport('true-match'));
    assertBalanced(html);
    assert.match(html, /<h1>Review of ferries\.txt<\/h1>/);
    assert.match(html, /<dt>State<\/dt><dd><strong><bdi>changes asked for<\/bdi><\/strong>/);
    assert.match(html, /Which crews\?\nAsk the harbour\./);
    assert.match(html, /<a href="https:\/\/lists\.example\/1001">/);
    assert.match(html, /decided: true match/);
  });

  it('leads to the words of the article where something can follow', async () => {
    const options = { linkTo: ({ start, end }: { start: number; end: number }) => `command:x?${start}&${end}` };
    assert.match(
      await toHtmlReport(fullReport(), options),
      /<a href="command:x\?2&amp;79"><bdi>Anna Kestrel, the harbour/,
    );
    assert.doesNotMatch(await toHtmlReport(fullReport()), /href="command:/);
  });

  it('takes its colours from the editor in the preview', async () => {
    const html = await toHtmlReport(fullReport(), { style: PREVIEW_STYLE });
    assert.match(html, /--paper: var\(--vscode-editor-background\)/);
    assert.doesNotMatch(html, /prefers-color-scheme/);
  });

  it('lets nothing that others wrote become markup', async () => {
    const html = await toHtmlReport(hostileReport());
    assertBalanced(html);
    const known =
      /^<(!DOCTYPE html|\/?(html|head|meta|title|style|body|main|h[123]|dl|dt|dd|p|ol|ul|li|span|strong|code|bdi|a))\b[^<]*>$/;
    assert.deepEqual(
      tagsOf(html).filter(tag => !known.test(tag)),
      [],
    );
    assert.doesNotMatch(html, /href="(?!https?:)/);
    assert.doesNotMatch(html, UNWRITABLE);
    assert.match(html, /&lt;script&gt;/);
  });

  it('holds an empty review and thousands of comments on a megabyte', async () => {
    assertBalanced(await toHtmlReport(reportOf('')));
    const huge = await toHtmlReport(hugeReport());
    assert.ok((huge.match(/Says who\?/g)?.length ?? 0) >= 3000);
  });
});

/** Fails on tags that do not close in the order in which they open. */
function assertBalanced(html: string): void {
  const open: string[] = [];
  for (const tag of tagsOf(html)) {
    const [, closing = '', name = ''] = /^<(\/?)(\w+)/.exec(tag) ?? [];
    if (name === 'meta' || name === '') continue;
    if (closing === '') open.push(name);
    else assert.equal(open.pop(), name, tag);
  }
  assert.deepEqual(open, []);
}
