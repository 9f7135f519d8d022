import * as vscode from 'vscode';
import { makeReview, type Anchor, type Entry } from '../../src/review/model';
import { overviewOf } from '../../src/review/overview';
import type { ArticleReview } from '../../src/services/reviewFiles';
import { reviewNode, reviewsItem, reviewsMarkdown } from '../../src/surfaces/reviews/reviewItems';
import { summaryOf } from '../../src/surfaces/reviews/reviewSummary';
import { deepEqual, doesNotMatch, equal, match } from '../support/assert';
import { workspaceUri } from '../support/articles';
import { commentOf, NOON, verdictOf } from '../unit/review/support';

const LATER = NOON.getTime() + 3 * 24 * 3600 * 1000;

function anchorAt(exact: string, start = 0): Anchor {
  return { exact, prefix: '', suffix: '', start, end: start + exact.length, hash: null };
}

function told(entries: readonly Entry[], over: Partial<ArticleReview> = {}): ArticleReview {
  const placed = entries.filter(({ anchor }) => anchor?.exact.startsWith('Found'));
  const review = makeReview(entries, new Map(placed.map(({ id, anchor }) => [id, anchor!])));
  return {
    uri: workspaceUri('drafts/ferry.txt'),
    review,
    overview: overviewOf(review),
    progress: { done: 3, total: 5 },
    article: 'read',
    damaged: [],
    ...over,
  };
}

const comment = commentOf('c', { text: 'Which $(rocket)\nMonday?', anchor: anchorAt('Found here') });
const disputed = verdictOf('v', { verdict: 'disputed', note: 'It was two.', anchor: anchorAt('Found there', 40) });
const lost = commentOf('l', { text: 'Gone?', anchor: anchorAt('Bruno Heron', 90) });
const { author, subject, extra, created, modified } = comment;
const state: Entry = {
  type: 'state',
  id: 's',
  author,
  subject,
  extra,
  created,
  modified,
  anchor: null,
  state: 'changes-asked',
  note: 'Two numbers.',
};

describe('an item of the Reviews view', () => {
  it('says how far the review has got, in short, in full and for who hears it', () => {
    const item = reviewsItem(reviewNode(told([state, comment, disputed, lost])), LATER);
    equal(item.label, 'ferry.txt');
    equal(
      item.description,
      'changes asked for · 3/5 · 1 open comment · 1 disputed or without a source · 1 lost place · drafts',
    );
    match(item.tooltip as string, /^drafts\/ferry\.txt\nchanges asked for, “Two numbers\.”, by R\. Wren, .*2024/);
    match(item.tooltip as string, /\n3 of 5 key points done\n[^]*\nReviewed by R\. Wren\nLast change 3 days ago$/);
    equal(
      item.accessibilityInformation?.label,
      'ferry.txt, changes asked for, 3 of 5 key points done, 1 open comment, 1 disputed or without a source, 1 lost place',
    );
    equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
  });

  it('has an icon of its own shape for each state', () => {
    const states = ['not-started', 'in-review', 'changes-asked', 'approved'] as const;
    const icons = states.map(value => {
      const { iconPath } = reviewsItem(reviewNode(told([{ ...state, state: value }])));
      return (iconPath as vscode.ThemeIcon).id;
    });
    equal(new Set(icons).size, 4);
  });

  it('says that an article is gone, and leaves out what is not known', () => {
    const item = reviewsItem(
      reviewNode(told([commentOf('c', { resolved: true })], { article: 'missing', progress: null })),
    );
    equal(item.description, 'in review · the article is gone · drafts');
    equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
  });

  it('has below it the words that were lost, what is disputed and what is asked, each with a way to it', () => {
    const node = reviewNode(told([comment, disputed, lost]));
    const items = node.children.map(child => reviewsItem(child, LATER));
    deepEqual(
      items.map(({ label, description }) => [label, description]),
      [
        ['“Bruno Heron”', 'comment · Gone? · R. Wren, 3 days ago'],
        ['✗ “Found there”', 'disputed · It was two. · R. Wren, 3 days ago'],
        ['Which $(rocket) Monday?', 'R. Wren, 3 days ago'],
      ],
    );
    match(items[0]!.accessibilityInformation!.label, /^Not in the article any more: “Bruno Heron”, comment, Gone\?/);
    equal(items[0]!.contextValue, 'reviewEntry.lost');
    for (const { command, tooltip } of items) {
      equal(command?.arguments?.[0], workspaceUri('drafts/ferry.txt').toString());
      equal(typeof tooltip, 'string', 'nothing that a reviewer wrote becomes Markdown');
    }
    deepEqual(
      items.map(({ command }) => (command?.arguments as string[])[1]),
      ['l', 'v', 'c'],
    );
  });

  it('tells of a damaged file, and opens it', () => {
    const uri = workspaceUri('drafts/ferry.txt.dossier.json');
    const node = reviewNode(told([], { damaged: [{ uri, reason: 'It is no JSON.' }] }));
    const item = reviewsItem(node.children[0]!);
    deepEqual([item.label, item.description], ['ferry.txt.dossier.json', 'cannot be read']);
    match(item.tooltip as string, /It is no JSON\.$/);
    equal(item.command?.command, 'vscode.open');
  });

  it('is copied as a list in Markdown in which nothing is marked up', () => {
    const text = reviewsMarkdown([reviewNode(told([commentOf('c', { text: '# *Now*', anchor: null })]))]);
    equal(text, '- drafts/ferry.txt, in review, 3 of 5 key points done, 1 open comment\n  - \\# \\*Now\\*\n');
  });
});

describe('the line above the Reviews view', () => {
  const reviews = [told([state]), told([comment]), told([disputed], { article: 'missing' })];

  it('counts reviews by state', () => {
    equal(summaryOf(reviews, 'all', true), '3 reviews: 2 in review, 1 changes asked for.');
    equal(summaryOf([], 'all', true), '');
  });

  it('says what a filter leaves out, and that there may be more', () => {
    const text = summaryOf(reviews, 'trouble', false);
    match(text, /\. Shown: 1 of 3, those with lost places, damaged files or no article\. There/);
    match(text, / There are more review files than could be read\.$/);
    doesNotMatch(summaryOf(reviews, 'all', true), /Shown/);
  });
});
