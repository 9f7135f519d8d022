import assert from 'node:assert/strict';
import { mark, unmarked } from '../support/marks';
import { read } from '../support/read';

/** Each quotation of the text stands in marks; those without a closing mark are listed. */
function assertQuotations(marked: string, unclosed: readonly string[] = []): void {
  const text = unmarked(marked);
  const { quotations } = read(text);
  assert.equal(mark(text, quotations), marked);
  assert.deepEqual(
    quotations.filter(quotation => !quotation.closed).map(({ start, end }) => text.slice(start, end)),
    unclosed,
  );
}

describe('quotations', () => {
  describe('in marks of every kind', () => {
    for (const text of [
      '⟦“We go,”⟧ he said. ⟦“Now.”⟧',
      '⟦"We go,"⟧ he said. ⟦"Now."⟧',
      '⟦‘We go,’⟧ he said. ⟦‘Now.’⟧',
      "⟦'We go,'⟧ he said. ⟦'Now.'⟧",
      '⟦«We go»⟧, he said.',
      '⟦„We go“⟧, he said. ⟦„Now.”⟧',
      '⟦”We go”⟧, he said.',
      '⟦“We go,"⟧ he said. ⟦"Now.”⟧ ⟦"Yes“⟧, he said.',
      'He called it (⟦“a floor”⟧) and ⟦"a ceiling"⟧—no more.',
    ]) {
      it(text, () => {
        assertQuotations(text);
      });
    }
  });

  describe('hold the quotations inside them', () => {
    for (const text of [
      '⟦“He said ‘no’ to me,”⟧ she said.',
      '⟦‘He said “no” to me,’⟧ she said.',
      '⟦"He said \'no\' to me,"⟧ she said.',
      '⟦“He wrote “no” twice,”⟧ she said.',
      '⟦“He said ‘no.’”⟧ She left.',
      '⟦“It’s the ministers’ plan,”⟧ she said.',
    ]) {
      it(text, () => {
        assertQuotations(text);
      });
    }
  });

  describe('are not opened or closed by apostrophes and inches', () => {
    for (const text of [
      'It’s China’s plan and the ministers’ wish.',
      "It's China's plan and the ministers' wish.",
      "It was the ’90s, the ‘80s and the '70s. Give ’em time, 'til dawn.",
      '⟦‘It’s the ministers’ plan,’⟧ she said. ⟦‘We don’t like it.’⟧',
      "⟦'It's the ministers' plan,'⟧ she said. ⟦'We don't like it.'⟧",
      'A 5"x7" card and rock ’n’ roll.',
      'A closing mark” alone, and another" here.',
      'Nothing in “” or "".',
    ]) {
      it(text, () => {
        assertQuotations(text);
      });
    }
  });

  describe('without a closing mark', () => {
    it('end where their paragraph ends', () => {
      assertQuotations('He said: ⟦“We go. Now.⟧\nNothing ⟦“more”⟧ here.', ['“We go. Now.']);
    });

    it('give way to the next of their kind', () => {
      assertQuotations('⟦“We go.⟧ ⟦“Now,”⟧ he said.', ['“We go.']);
      assertQuotations('⟦"We go.⟧ ⟦"Now,"⟧ he said.', ['"We go.']);
    });

    it('keep what is quoted inside them', () => {
      assertQuotations('⟦“We said ‘no’ and went.⟧', ['“We said ‘no’ and went.']);
    });

    it('are not seen in a straight single mark that may be an apostrophe', () => {
      assertQuotations("He was 'avin it. She said ⟦“no”⟧.");
      assertQuotations("He said: ⟦'We go now.⟧", ["'We go now."]);
    });
  });

  describe('of several paragraphs', () => {
    it('are closed in the last of them', () => {
      assertQuotations('⟦“We go.⟧\n⟦“We go now.⟧\n⟦“And for good,”⟧ he said.');
      assertQuotations('⟦"We go.⟧\n\n⟦"We go now."⟧');
      assertQuotations('⟦‘We go.⟧\n⟦‘We go now.’⟧');
    });

    it('stay open if the last lacks its mark', () => {
      assertQuotations('⟦“We go.⟧\n⟦“We go now.⟧\nHe left.', ['“We go now.']);
    });

    it('are not supposed where the sentence says who spoke', () => {
      assertQuotations('⟦“We go, he said on Monday.⟧\n⟦“We stay,”⟧ she said.', ['“We go, he said on Monday.']);
    });
  });

  it('are read in the body only', () => {
    assertQuotations('“Talks” in Vienna\n- They call it “a floor”\nThey call it ⟦“a ceiling”⟧.');
  });
});
