import assert from 'node:assert/strict';
import { readStructure, type Structure } from '../../../../src/analysis/article/structure';
import type { Span } from '../../../../src/analysis/text/span';

/** The parts of a text in words; those it lacks are left out. */
function layout(text: string): Record<string, string | string[]> {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const { headline, byline, dateline, keyPoints, paragraphs }: Structure = readStructure(text);
  return {
    ...(headline && { headline: words(headline) }),
    ...(byline && { byline: words(byline.author) }),
    ...(dateline && { dateline: words(dateline) }),
    ...(keyPoints.length > 0 && { keyPoints: keyPoints.map(words) }),
    paragraphs: paragraphs.map(words),
  };
}

const BODY = 'The talks ended. Nobody spoke.';
const MORE = 'They meet again in May.';

describe('article structure', () => {
  describe('key points', () => {
    for (const bullet of ['-', '–', '—', '•', '*', '·', '‣']) {
      it(`start with ${bullet}`, () => {
        assert.deepEqual(layout(`${bullet} One\n${bullet} Two\n${BODY}\n`), {
          keyPoints: ['One', 'Two'],
          paragraphs: [BODY],
        });
      });
    }

    for (const numbers of [
      ['1.', '2.'],
      ['1)', '2)'],
      ['(1)', '(2)'],
    ] as const) {
      it(`are numbered ${numbers[0]}`, () => {
        assert.deepEqual(layout(`${numbers[0]} One\n${numbers[1]} Two\n${BODY}`), {
          keyPoints: ['One', 'Two'],
          paragraphs: [BODY],
        });
      });
    }

    it('need no space behind a round bullet', () => {
      assert.deepEqual(layout(`•One\n•\tTwo\n${BODY}`), { keyPoints: ['One', 'Two'], paragraphs: [BODY] });
    });

    it('may have blank lines between them and before the body', () => {
      assert.deepEqual(layout(`\n- One\n\n- Two\n \n\n${BODY}\n\n${MORE}`), {
        keyPoints: ['One', 'Two'],
        paragraphs: [BODY, MORE],
      });
    });

    it('may be all there is', () => {
      assert.deepEqual(layout('- One\n- Two'), { keyPoints: ['One', 'Two'], paragraphs: [] });
    });

    it('may be missing', () => {
      assert.deepEqual(layout(`${BODY}\n${MORE}`), { paragraphs: [BODY, MORE] });
    });

    it('run on in indented lines', () => {
      assert.deepEqual(layout(`- One\n  goes on\n- Two\n${BODY}`), {
        keyPoints: ['One\n  goes on', 'Two'],
        paragraphs: [BODY],
      });
    });

    it('stand under a heading of their own', () => {
      for (const heading of ['Key points:', 'KEY TAKEAWAYS', '## Highlights', '**Summary**', 'At a glance']) {
        assert.deepEqual(layout(`Talks in Vienna\n${heading}\n\n- One\n- Two\n\n${BODY}`), {
          headline: 'Talks in Vienna',
          keyPoints: ['One', 'Two'],
          paragraphs: [BODY],
        });
      }
    });

    it('stand below headline and byline, or above them', () => {
      const parts = { headline: 'Talks in Vienna', byline: 'Jane Doe', keyPoints: ['One'], paragraphs: [BODY] };
      assert.deepEqual(layout(`Talks in Vienna\nBy Jane Doe\n- One\n${BODY}`), parts);
      assert.deepEqual(layout(`- One\n\nTalks in Vienna\n\nBy Jane Doe\n\n${BODY}`), parts);
    });

    it('keep the whole line apart from the words', () => {
      const text = `  -  One  \r\n${BODY}`;
      const [point] = readStructure(text).keyPoints;
      assert.ok(point);
      assert.equal(text.slice(point.start, point.end), 'One');
      assert.equal(text.slice(point.line.start, point.line.end), '  -  One  ');
    });

    it('are not a list in the body', () => {
      const list = ['- sugar', '- salt'];
      assert.deepEqual(layout([BODY, ...list, MORE].join('\n')), { paragraphs: [BODY, ...list, MORE] });
    });

    it('are not the turns of a dialogue', () => {
      const turns = ['— Will you come?', '— I will not, he said.', '— Then stay!'];
      assert.deepEqual(layout([...turns, BODY].join('\n')).keyPoints, undefined);
    });

    it('are not the numbered paragraphs of a notice', () => {
      const numbered = ['1. The Board fined Acme. It must pay by May.', '2. Acme opened an account. Nobody asked why.'];
      assert.deepEqual(layout([BODY, ...numbered].join('\n\n')).keyPoints, undefined);
      assert.deepEqual(layout(numbered.join('\n\n')), { paragraphs: numbered });
      assert.deepEqual(layout(['- One\n- Two', ...numbered].join('\n\n')), {
        keyPoints: ['One', 'Two'],
        paragraphs: numbered,
      });
    });

    it('may be numbered beneath one with a bullet', () => {
      assert.deepEqual(layout(`- One\n1. Of one\n- Two\n\n${BODY}`).keyPoints, ['One', 'Of one', 'Two']);
    });

    it('are not a minus, a decimal or a later number', () => {
      for (const line of ['-5 degrees were measured.', '1.5 million people left.', '7. The rest is silence.']) {
        assert.deepEqual(layout(`${line}\n${BODY}`), { paragraphs: [line, BODY] });
      }
    });

    it('leave out an empty bullet', () => {
      assert.deepEqual(layout(`- One\n-\n- Two\n${BODY}`), { keyPoints: ['One', 'Two'], paragraphs: [BODY] });
    });

    it('may stand below labels that are none of the known parts: a section, a credit, a place and a day', () => {
      assert.deepEqual(layout(`COMMENTARY\nWho Pays for the Roof?\nBy Jane Doe\n\n- One\n- Two\n\n${BODY}`), {
        headline: 'COMMENTARY',
        byline: 'Jane Doe',
        keyPoints: ['One', 'Two'],
        paragraphs: ['Who Pays for the Roof?', BODY],
      });
      assert.deepEqual(layout(`Bridge falls\nStaff Reporter | Patna | August 9, 2022\n\n• One\n\n${BODY}`), {
        headline: 'Bridge falls',
        keyPoints: ['One'],
        paragraphs: ['Staff Reporter | Patna | August 9, 2022', BODY],
      });
    });

    it('may stand below the first paragraph where a heading announces them', () => {
      assert.deepEqual(layout(`${BODY}\n\nHighlights\n1. One\n2. Two\n\n${MORE}`), {
        keyPoints: ['One', 'Two'],
        paragraphs: [BODY, MORE],
      });
    });

    it('are no list that a sentence leads to, or that stands further down', () => {
      for (const text of [
        `${BODY}\n- One\n- Two\n${MORE}`,
        `Talks in Vienna\nThey agreed on three things:\n- One\n- Two\n${MORE}`,
        `Talks in Vienna\n${BODY}\n${MORE}\n${BODY}\n${MORE}\n${BODY}\nHighlights\n- One\n${MORE}`,
      ])
        assert.equal(layout(text).keyPoints, undefined, text);
    });
  });

  describe('headline', () => {
    for (const [what, text] of [
      ['with a blank line below', `Talks in Vienna\n\n${BODY}\n\n${MORE}`],
      ['with the body right below', `Talks in Vienna\n${BODY}\n${MORE}`],
      ['as a Markdown heading', `# Talks in Vienna\n\n${BODY}\n\n${MORE}`],
      ['below front matter', `---\ntitle: x\ndate: 2023\n---\nTalks in Vienna\n\n${BODY}\n\n${MORE}`],
      ['below a byte order mark', `\uFEFFTalks in Vienna\n${BODY}\n${MORE}`],
    ] as const) {
      it(what, () => {
        assert.deepEqual(layout(text), { headline: 'Talks in Vienna', paragraphs: [BODY, MORE] });
      });
    }

    it('may ask when key points or a byline follow', () => {
      assert.equal(layout(`Will it hold?\n- One\n${BODY}`).headline, 'Will it hold?');
      assert.equal(layout(`Will it hold?\nBy Jane Doe\n${BODY}`).headline, 'Will it hold?');
    });

    it('is not the first sentence of the body', () => {
      for (const first of ['It failed.', 'Why did it fail?', '“It failed.”', 'These are the reasons:']) {
        assert.deepEqual(layout(`${first}\n${BODY}`), { paragraphs: [first, BODY] });
      }
    });

    it('is not a lone line, a long line or the first line of a poem', () => {
      const long = `The ${'very '.repeat(40)}long story`;
      const poem = ['Roses are red', 'Violets are blue', 'Sugar is sweet'];
      assert.deepEqual(layout('Talks in Vienna'), { paragraphs: ['Talks in Vienna'] });
      assert.deepEqual(layout(`${long}\n${BODY}`), { paragraphs: [long, BODY] });
      assert.deepEqual(layout(poem.join('\n')), { paragraphs: poem });
    });
  });

  describe('byline', () => {
    for (const [line, author] of [
      ['By Jane Doe', 'Jane Doe'],
      ['BY JANE DOE', 'JANE DOE'],
      ['by María de la Cruz and J. K. O’Brien', 'María de la Cruz and J. K. O’Brien'],
      ['By Jane Doe, John Roe and Li Wei', 'Jane Doe, John Roe and Li Wei'],
      ['By Jane Doe | May 11, 2023', 'Jane Doe'],
      ['By Jane Doe | October 26, 2022, 3:10 p.m.', 'Jane Doe'],
      ['By Jane Doe in Vienna', 'Jane Doe'],
      ['Analysis by Jane Doe, Agency', 'Jane Doe'],
    ] as const) {
      it(line, () => {
        assert.deepEqual(layout(`Talks in Vienna\n${line}\n${BODY}`), {
          headline: 'Talks in Vienna',
          byline: author,
          paragraphs: [BODY],
        });
      });
    }

    it('is not a sentence that starts with “by”', () => {
      for (const line of ['By Friday the talks had failed.', 'By the time they met it was late']) {
        assert.equal(layout(`${line}\n${BODY}`).byline, undefined);
      }
    });

    it('may have the day of publication below it', () => {
      for (const day of ['May 11, 2023', 'Published: 11 May 2023, 10:15 GMT', 'Updated on 2023-05-11']) {
        assert.deepEqual(layout(`Talks in Vienna\nBy Jane Doe\n${day}\n\n${BODY}`), {
          headline: 'Talks in Vienna',
          byline: 'Jane Doe',
          paragraphs: [BODY],
        });
      }
    });
  });

  describe('dateline', () => {
    for (const [dateline, place, date] of [
      ['VIENNA, May 11 (Agency) —', 'VIENNA', 'May 11'],
      ['GENEVA —', 'GENEVA', null],
      ['NEW DELHI:', 'NEW DELHI', null],
      ['AÑELO, Argentina, May 14 (Agency) —', 'AÑELO, Argentina', 'May 14'],
      ['WASHINGTON/BEIJING, 11 May 2023 (Agency) -', 'WASHINGTON/BEIJING', '11 May 2023'],
      ['SIOUX FALLS, S.D. (AP) --', 'SIOUX FALLS, S.D.', null],
      ['Vienna, Austria (Agency) –', 'Vienna, Austria', null],
      ['Kabul, Jan. 5 —', 'Kabul', 'Jan. 5'],
    ] as const) {
      it(dateline, () => {
        const text = `${dateline} ${BODY}\n${MORE}`;
        const found = readStructure(text).dateline;
        assert.ok(found);
        assert.equal(text.slice(found.start, found.end), dateline);
        assert.equal(text.slice(found.place.start, found.place.end), place);
        assert.equal(found.date && text.slice(found.date.start, found.date.end), date);
        assert.deepEqual(layout(text).paragraphs, [`${dateline} ${BODY}`, MORE]);
      });
    }

    it('is not any word before a dash or colon', () => {
      for (const start of [
        'BREAKING:',
        'Analysis:',
        'The talks —',
        'NATO —',
        'Jake Sullivan – once an adviser –',
        'UN:',
      ]) {
        assert.equal(layout(`${start} ${BODY}`).dateline, undefined, start);
      }
    });
  });

  describe('paragraphs', () => {
    it('are lines where no line is blank', () => {
      assert.deepEqual(layout(`${BODY}\n${MORE}\n${BODY}`).paragraphs, [BODY, MORE, BODY]);
    });

    for (const [name, ending] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const) {
      it(`exclude line endings (${name})`, () => {
        assert.deepEqual(layout(['- One', BODY, '', MORE, ''].join(ending)), {
          keyPoints: ['One'],
          paragraphs: [BODY, MORE],
        });
      });
    }

    it('exclude indentation', () => {
      assert.deepEqual(layout(`\t${BODY}  \n    ${MORE}`).paragraphs, [BODY, MORE]);
    });

    it('span the lines of a page', () => {
      const first =
        'The talks in Vienna ended without any agreement between the parties on\n' +
        'the issues that divide them, officials said. Both sides plan to meet in\nJune.';
      const second = 'A second paragraph starts here and goes on for more than a single line\nof text.';
      assert.deepEqual(layout(`Talks in Vienna\n\n${first}\n\n${second}\n`), {
        headline: 'Talks in Vienna',
        paragraphs: [first, second],
      });
      assert.deepEqual(layout(first), { paragraphs: [first] });
    });

    it('keep key points whole that a page broke', () => {
      const point = 'Both sides want to keep the channel open and to lower the risk of\nmisunderstandings.';
      assert.deepEqual(layout(`- ${point}\n- Two\n\n${BODY}`), { keyPoints: [point, 'Two'], paragraphs: [BODY] });
    });

    it('are not rulers', () => {
      assert.deepEqual(layout(`${BODY}\n---\n${MORE}\n* * *\n${BODY}`).paragraphs, [BODY, MORE, BODY]);
    });

    it('are none in an empty text', () => {
      for (const text of ['', ' \n\t\r\n\u00A0', '\uFEFF', '---\n\n***'])
        assert.deepEqual(layout(text), { paragraphs: [] });
    });
  });
});
