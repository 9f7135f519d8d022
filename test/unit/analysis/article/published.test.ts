import assert from 'node:assert/strict';
import { analyse } from '../../../../src/analysis/analyse';
import { dayInFileName, publicationOf } from '../../../../src/analysis/article/published';
import { growth } from '../../../support/growth';
import { randomTexts } from '../support/randomText';
import { read } from '../support/read';

const BODY = 'The talks ended. Nobody spoke.';

/** What the text says of its publication: the day, where it was read, the words. */
function published(text: string, fileDay: string | null = null): readonly (string | null)[] | null {
  const found = publicationOf(text, read(text), { published: null, fileDay });
  return found && [found.value, found.source, found.span && text.slice(found.span.start, found.span.end)];
}

describe('the day of publication', () => {
  describe('in front matter', () => {
    for (const [field, words] of [
      ['date: 2023-06-12', '2023-06-12'],
      ['published: "2023-06-12T23:30:00-04:00"', '2023-06-12'],
      ["pubDate: 'Mon, 12 Jun 2023 10:00:00 GMT'", '12 Jun 2023'],
      ['published_at: June 12, 2023 # as printed', 'June 12, 2023'],
      ['publish-date: 2023/6/12', '2023/6/12'],
      ['Date: 12.06.2023\ndate: 12/06/2023\npublished: 13/06/2023\nupdated: 12', '13/06/2023'],
    ] as const) {
      it(field.replaceAll('\n', ', '), () => {
        const value = words.startsWith('13') ? '2023-06-13' : '2023-06-12';
        assert.deepEqual(published(`---\ntitle: Talks\n${field}\n---\n${BODY}`), [value, 'front-matter', words]);
      });
    }

    it('is where it was published rather than where it was changed', () => {
      const fields = ['updated: 2023-06-20', 'date: 2023-06-13', 'published: 2023-06-12'];
      assert.equal(published(`---\n${fields.join('\n')}\n---\n${BODY}`)?.[0], '2023-06-12');
      assert.equal(published(`---\n${fields.slice(0, 2).join('\n')}\n---\n${BODY}`)?.[0], '2023-06-13');
      assert.equal(published(`---\n${fields[0]!}\n---\n${BODY}`)?.[0], '2023-06-20');
    });

    it('is not what stands deeper, in a list or in a comment', () => {
      for (const field of ['event:\n  date: 2023-06-12', '# date: 2023-06-12', 'tags:\n- date: 2023-06-12'])
        assert.equal(published(`---\ntitle: x\n${field}\n---\n${BODY}`), null);
    });

    it('may be found behind a byte order mark, with any line endings', () => {
      for (const end of ['\n', '\r\n', '\r']) {
        const text = ['\uFEFF---', 'title: x', 'date: 2023-06-12', '---', BODY].join(end);
        assert.deepEqual(published(text), ['2023-06-12', 'front-matter', '2023-06-12']);
      }
    });
  });

  describe('in a line above the body', () => {
    for (const [line, words] of [
      ['Published: 12 June 2023', '12 June 2023'],
      ['Updated 3:14 p.m. ET, June 12, 2023', 'June 12, 2023'],
      ['2023-06-12', '2023-06-12'],
      ['2023-06-12T10:15:00+02:00', '2023-06-12'],
      ['PUBLISHED MONDAY, JUNE 12, 2023 | 10.15AM BST', 'JUNE 12, 2023'],
      ['Posted on the 12th of June 2023', null],
      ['Mon 12 Jun 2023 10.15 BST', '12 Jun 2023'],
      ['First published on June 12th, 2023 · 5 min read', 'June 12th, 2023'],
      ['Updated 14 June 2023 | Published 12 June 2023', '12 June 2023'],
      ['12/06/2023', null],
      ['12 June', null],
    ] as const) {
      it(`${line}${words === null ? ' leaves it open' : ''}`, () => {
        const expected = words && ['2023-06-12', 'publication-line', words];
        assert.deepEqual(published(`Talks in Vienna\nBy Jane Doe\n${line}\n\n${BODY}`), expected);
      });
    }

    it('is where it was published rather than where it was changed', () => {
      const text = `Talks in Vienna\nUpdated: 14 June 2023\nPublished: 12 June 2023\n\n${BODY}`;
      assert.equal(published(text)?.[0], '2023-06-12');
    });

    it('is no part of the text', () => {
      const text = `Talks in Vienna\nUpdated 3:14 p.m. ET, June 12, 2023\n\n${BODY}`;
      const { article } = analyse(text, { published: null });
      assert.deepEqual(
        article.paragraphs.map(({ start, end }) => text.slice(start, end)),
        [BODY],
      );
    });
  });

  describe('in a dateline or byline', () => {
    for (const [start, words] of [
      ['VIENNA, June 12, 2023 —', 'June 12, 2023'],
      ['VIENNA, June 12, 2023 /Newswire/ --', 'June 12, 2023'],
      ['Vienna, Austria – 12 June 2023 –', '12 June 2023'],
      ['VIENNA, Monday, 12 June 2023 (Agency) —', '12 June 2023'],
    ] as const) {
      it(start, () => {
        assert.deepEqual(published(`${start} ${BODY}`), ['2023-06-12', 'dateline', words]);
      });
    }

    it('By Jane Doe | June 12, 2023', () => {
      const text = `Talks in Vienna\nBy Jane Doe | June 12, 2023\n${BODY}`;
      assert.deepEqual(published(text), ['2023-06-12', 'byline', 'June 12, 2023']);
    });

    it('needs its year, from the front matter if it has none itself', () => {
      const text = `VIENNA, June 12 — ${BODY}`;
      assert.equal(published(text), null);
      assert.deepEqual(published(`---\ndate: 2023-06\n---\n${text}`), ['2023-06-12', 'dateline', 'June 12']);
      assert.deepEqual(published(`---\ntitle: 2023\n---\n${text}`), null);
    });
  });

  it('is not a day that the body speaks of', () => {
    assert.equal(published(`They met on 12 June 2023. ${BODY}`), null);
    assert.equal(published(`${BODY}\n\nPublished: 12 June 2023`), null);
  });

  it('is no day that does not exist', () => {
    for (const day of ['30 February 2023', '2023-13-12', '2023-00-00', '31/31/2023'])
      assert.equal(published(`Talks in Vienna\nPublished: ${day}\n\n${BODY}`), null);
  });

  it('is believed from the reader first, then front matter, line, byline, dateline, file name', () => {
    const parts = [
      '---\ndate: 2023-06-12\n---\n',
      'Talks in Vienna\nPublished: 13 June 2023\n',
      'By Jane Doe | June 14, 2023\n',
      `VIENNA, June 15, 2023 — ${BODY}`,
    ];
    const days = parts.map((_, index) => published(parts.slice(index).join(''), '2023-06-16')?.[0]);
    assert.deepEqual(days, ['2023-06-12', '2023-06-13', '2023-06-14', '2023-06-15']);
    assert.deepEqual(published(BODY, '2023-06-16'), ['2023-06-16', 'file-name', null]);
    const text = parts.join('');
    const given = publicationOf(text, read(text), { published: '2023-06-11' });
    assert.deepEqual(given, { value: '2023-06-11', source: 'given', span: null });
    assert.equal(publicationOf(text, read(text), { published: 'yesterday' })?.value, '2023-06-12');
  });

  it('is what the dates of the article are counted from', () => {
    const text = `VIENNA, June 12, 2023 — They met last month, on 2 June and in May 2022.`;
    const { dates, published: found } = analyse(text, { published: null });
    assert.equal(found?.value, '2023-06-12');
    assert.deepEqual(
      dates.map(({ value, relative }) => [value, relative]),
      [
        ['2023-06-12', false],
        ['2023-05', true],
        ['2023-06-02', true],
        ['2022-05', false],
      ],
    );
  });

  it('in a file’s name is the only one there', () => {
    assert.equal(dayInFileName('2023-06-12-vienna-talks.txt'), '2023-06-12');
    assert.equal(dayInFileName('vienna 2023-06-12.article'), '2023-06-12');
    for (const name of ['', 'vienna.txt', '2023-02-30.txt', '2023-06-12 to 2023-06-14.txt', '12023-06-123.txt'])
      assert.equal(dayInFileName(name), null, name);
  });
});

describe('hostile front matter', () => {
  const paragraphsOf = (text: string) => read(text).paragraphs.map(({ start, end }) => text.slice(start, end));

  it('is no body text, key point or sentence, whatever YAML it has', () => {
    const fields = [
      '# a comment',
      'title: "Talks: the end"',
      'tags:',
      '- a',
      '  - b',
      'summary: >',
      '  Ana Petrosyan spoke.',
      'a: &a ["x","x"]',
      'b: &b [*a,*a,*a]',
      '<<: *b',
      '"quoted": 1',
      'date: 2023-06-12',
    ];
    const text = `---\n${fields.join('\n')}\n---\n- A point.\n${BODY}`;
    const { article, entities } = analyse(text, { published: null });
    assert.deepEqual(paragraphsOf(text), [BODY]);
    assert.equal(article.keyPoints.length, 1);
    assert.ok(article.sentences.every(({ start }) => start >= text.indexOf('- A point')));
    assert.deepEqual(entities, []);
  });

  it('that never ends, or holds prose, is text', () => {
    for (const text of [
      `---\npubDate: 2023-06-12\n${BODY}`,
      `---\npubDate: 2023-06-12\n${BODY}\n---\n${BODY}`,
      `---\n${BODY}\n---\n${BODY}`,
    ]) {
      assert.equal(published(text), null);
      assert.ok(paragraphsOf(text).join(' ').includes(BODY));
    }
  });

  it('may be empty of fields, odd or cut off', () => {
    for (const text of [
      '---',
      '---\n',
      '---\n---',
      '---\n---\n',
      '---\n\n---\nx',
      '---\ndate:\n---',
      '---\ndate: \n---\n',
    ])
      assert.doesNotThrow(() => published(text), JSON.stringify(text));
    assert.deepEqual(published('---\ndate: 2023-06-12\n---'), ['2023-06-12', 'front-matter', '2023-06-12']);
  });

  for (const unit of ['a: 1\n', '"', 'date: ', '- \n', 'date: 2023-06-12\n', '2023-06-12 ', 'Published '])
    it(`of many ${JSON.stringify(unit)} is read in time in step with its length`, () => {
      const ratio = growth(
        length => `---\na: ${unit.repeat(length / unit.length)}\n---\n${BODY}`,
        4_000,
        text => published(text),
      );
      assert.ok(ratio < 4, `16 times the length costs ${(16 * ratio).toFixed(0)} times the time`);
    });

  it('made at random leaves the words of the day in the text', () => {
    for (const text of randomTexts(200, 60)) {
      for (const source of [text, `---\ndate: ${text}\n---\n${text}`]) {
        const found = publicationOf(source, read(source), { published: null });
        if (found) assert.match(found.value, /^\d{4}-\d\d-\d\d$/);
      }
    }
  });
});
