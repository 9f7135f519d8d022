import assert from 'node:assert/strict';
import { toMarkdownReport } from '../../../../src/review/report/markdown';
import { commentAt, fullReport, hostileReport, hugeReport, reportOf, TEXT, UNWRITABLE } from './support';

describe('report in Markdown', () => {
  const text = toMarkdownReport(fullReport());

  it('says of which document it is, how far the review is, and what is left to look at', () => {
    assert.match(text, /^# Review of ferries\.txt\n/);
    assert.match(text, /^- \*\*SHA-256:\*\* `a{64}`$/m);
    assert.match(
      text,
      /^- \*\*State:\*\* \*\*changes asked for\*\*, R\. Wren, 2 May 2024, 08:00 UTC: Two things to mend\.$/m,
    );
    assert.match(text, /^- \*\*Comments:\*\* 3 open, 1 resolved, 1 on words no longer found in the text$/m);
    assert.match(text, /^- \*\*Report made:\*\* 3 May 2024, 09:30 UTC, by R\. Wren$/m);
  });

  it('tells each key point with what the body says, the verdict, the tick and the evidence', () => {
    const [, points = ''] = text.split('## Key points\n');
    assert.match(points, /^1\. \*\*Anna Kestrel, the harbour minister of Benin,/m);
    assert.match(points, /^ {3}- Checked: R\. Wren, 1 May 2024, 12:00 UTC$/m);
    assert.match(
      points,
      /^2\. \*\*The line cost 40 million euros\.\*\*\n {3}- The body: \*\*contradicted by the body\*\*/m,
    );
    assert.match(points, /^ {3}- Verdict: \*\*disputed\*\*, R\. Wren, 1 May 2024, 12:00 UTC: The body says 30\.$/m);
    assert.match(points, /^ {3}- Evidence: “Anna Kestrel, Benin’s harbour minister, .*” \(paragraph 1\)$/m);
  });

  it('does not quote again the words that a reason or a finding has quoted', () => {
    const stated = '“40 million”';
    const lines = text.split('\n').filter(line => line.includes(stated));
    assert.match(lines[0]!, /The body says “30 million” where the key point says “40 million”\.$/);
    for (const line of lines) assert.equal(line.split(stated).length, 2, line);
    assert.match(text, /`key-point-contradicted`: .* where the key point says “40 million”\. \(key point 2\)$/m);
  });

  it('tells comments with their words, replies and line ends, the open ones before the resolved', () => {
    assert.match(
      text,
      /^2\. “thanked the crews” \(paragraph 1\)\n {3}- \*\*R\. Wren\*\*, 1 May 2024, 12:00 UTC: Which crews\?\\\n {5}Ask the harbour\.\n {3}- \*\*B\. Finch\*\*, .*: The harbour answers on Friday\.$/m,
    );
    assert.match(text, /^3\. No longer found in the text: “We are proud”$/m);
    assert.ok(text.indexOf('Full name of the company?') > text.indexOf('## Resolved comments'));
    assert.match(text, /^1\. “The line cost 30 million euros” \(paragraph 2\)\n {3}- \*\*needs a source\*\*/m);
  });

  it('never tells a possible match as more than that, and says who decided', () => {
    assert.match(
      text,
      /possible match 0\.97, not decided\*\*: KESTREL, Anna · Invented List, list of 1 March 2024, entry 1001/,
    );
    assert.match(text, /\[source\]\(<https:\/\/lists\.example\/1001>\)/);
    const decided = toMarkdownReport(fullReport('false-positive'));
    assert.match(decided, /- Decision: \*\*false positive\*\*, R\. Wren, 1 May 2024, 12:00 UTC: Another birthday\./);
    assert.match(decided, /1 possible match, all decided/);
  });

  it('says that nothing was reviewed, and that no list was asked', () => {
    const empty = toMarkdownReport(reportOf(''));
    assert.match(empty, /^- \*\*State:\*\* \*\*not started\*\*$/m);
    const begun = toMarkdownReport(reportOf(TEXT, [commentAt(TEXT, 'one', 'thanked the crews')]));
    assert.match(begun, /^- \*\*State:\*\* \*\*in review\*\*$/m);
    assert.match(empty, /^- \*\*Sanctions lists:\*\* The names were not looked up in sanctions lists\.$/m);
    assert.match(empty, /The article has no key points/);
    assert.doesNotMatch(empty, /## (Open comments|Findings|People|Who and when)/);
  });

  it('lets nothing that others wrote become markup', () => {
    const hostile = toMarkdownReport(hostileReport());
    // What is left of markup once all that is escaped is gone.
    const bare = hostile.replace(/\\./g, '');
    assert.doesNotMatch(bare, /<script|\]\(javascript|\[a\]|\| |&/);
    assert.doesNotMatch(bare, /^#+ =/m);
    assert.doesNotMatch(hostile, UNWRITABLE);
    assert.match(hostile, /\u{1f600}/u);
  });

  it('holds thousands of comments on a megabyte', () => {
    const lines = toMarkdownReport(hugeReport()).match(/^\d+\. /gm);
    assert.equal(lines?.length, 3002);
  });
});
