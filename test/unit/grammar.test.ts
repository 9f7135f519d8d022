import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, stretches, tokenise } from '../support/grammar';
import { skip } from '../support/skip';

const SAMPLE = '../shared/seeds/000_58a4e59f16beef1c.txt';
const PARAGRAPH =
  'The ministers met for two days in the old town hall and left by separate doors, and neither side would say whether the talks, the first in more than a year, had brought them closer.';

describe('grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  const marked = (scope: string, text: string) => stretches(tokenise(grammar, text), scope);
  const quotations = (text: string) => marked('string.quoted', text);
  const bullets = (text: string) => marked('punctuation.definition.list.begin', text);
  const keyPoints = (text: string) => marked('strong', text);
  const datelines = (text: string) => marked('markup.bold.dateline', text);
  const bylines = (text: string) => marked('meta.byline', text);
  const headlines = (text: string) => marked('markup.heading', text);

  describe('key points', () => {
    for (const bullet of ['-', '–', '—', '•', '▪', '*', '1.', '2)', '(3)', '12.']) {
      it(`start with ${bullet}`, () => {
        const line = `${bullet} Talks resume in Vienna.`;
        assert.deepEqual(bullets(line), [bullet]);
        assert.deepEqual(keyPoints(line), ['Talks resume in Vienna.']);
      });
    }

    it('have a bullet that every theme colours', () => {
      assert.deepEqual(marked('keyword', '- Talks resume.'), ['-']);
      assert.deepEqual(marked('markup.list', '- Talks resume.'), ['- Talks resume.']);
    });

    it('may be indented and may lack the space after •', () => {
      assert.deepEqual(keyPoints('  - Talks resume.\n\t•No deal.'), ['Talks resume.', 'No deal.']);
    });

    it('keep their scopes in a file with CRLF', () => {
      assert.deepEqual(keyPoints('- One.\r\n- Two.\r\n'), ['One.', 'Two.']);
    });

    it('colour the quotations in them', () => {
      assert.deepEqual(quotations('- Talks called “candid” by both.'), ['“candid”']);
    });

    it('may stand under a headline, a byline and a summary', () => {
      const head = 'Talks resume\nBy Jane Doe\nThe two sides met again.\n\n- First point.\n- Second point.';
      assert.deepEqual(keyPoints(head), ['First point.', 'Second point.']);
    });

    for (const line of [
      '-5 degrees at night',
      '3.5 million people',
      '1,000 people',
      '2023. A year',
      '*Correction*',
      '—no',
      '-',
      '* * *',
      '- - -',
    ]) {
      it(`are not "${line}"`, () => {
        assert.deepEqual(bullets(`x.\n${line}`), []);
      });
    }

    it('end where the body starts; a list in the body is only a list', () => {
      const text = `- Point.\n${PARAGRAPH}\n- Not a point.`;
      assert.deepEqual(keyPoints(text), ['Point.']);
      assert.deepEqual(bullets(text), ['-', '-']);
    });

    it('are told from the body however long they are', () => {
      assert.deepEqual(keyPoints(`- ${PARAGRAPH}\n- ${PARAGRAPH}`), [PARAGRAPH, PARAGRAPH]);
    });
  });

  describe('quotations', () => {
    it('stand in typographic and in straight marks', () => {
      assert.deepEqual(quotations('He said “no” and "yes", then ‘perhaps’.'), ['“no”', '"yes"', '‘perhaps’']);
    });

    it('mark their marks', () => {
      assert.deepEqual(marked('punctuation.definition.string', 'He said “no”.'), ['“', '”']);
    });

    it('nest', () => {
      const single = (text: string) => marked('string.quoted.single', text);
      assert.deepEqual(single('“They told us ‘never’ twice,” she said.'), ['‘never’']);
      assert.deepEqual(single('"They told us ‘never’ twice," she said.'), ['‘never’']);
      assert.deepEqual(marked('string.quoted.double', '‘They told us “never” twice,’ she said.'), ['“never”']);
      assert.deepEqual(quotations('‘They told us “never” twice,’ she said.'), ['‘They told us “never” twice,’']);
    });

    for (const open of ['“No deal,', '"No deal,']) {
      it(`end with the line when unclosed: ${open}`, () => {
        assert.deepEqual(quotations(`She said ${open} he said.\nThe talks “went on”.`), [
          `${open} he said.`,
          '“went on”',
        ]);
        assert.deepEqual(quotations(`- She said ${open}\n\nThe talks went on.`), [open]);
      });
    }

    it('give way to the next one when unclosed', () => {
      assert.deepEqual(quotations('“No deal, he said. “Never,” she said.'), ['“No deal, he said. “Never,”']);
      assert.deepEqual(quotations('“No deal, he said. “Never,” she said. Later he left.').join('').slice(-1), '”');
    });

    it('may stand in the marks of other languages', () => {
      assert.deepEqual(quotations('„Nein“, «non» und „no”.'), ['„Nein“', '«non»', '„no”']);
    });

    it('may stand in straight single marks, with apostrophes inside', () => {
      assert.deepEqual(quotations("'We don't know O'Brien,' she said."), ["'We don't know O'Brien,'"]);
      assert.deepEqual(quotations("It was 'the ’90s' (or 'so')."), ["'the ’90s'", "'so'"]);
    });

    it('do not lose a quotation to an inner one that is unclosed', () => {
      assert.deepEqual(quotations('“They said ‘no and left,” she said.'), ['“They said ‘no and left,”']);
      assert.deepEqual(quotations('‘They said “no and left,’ she said.'), ['‘They said “no and left,’']);
    });

    it('keep apostrophes inside single marks', () => {
      assert.deepEqual(quotations('‘We don’t know O’Brien,’ she said.'), ['‘We don’t know O’Brien,’']);
    });

    for (const text of [
      'Mr O’Brien and Mr O‘Brien met Sana’a’s mayor.',
      'It was in the ’90s and in the ‘90s, or the workers’ 1960s.',
      "It was in the '90s, the workers' rights and the miners' strike.",
      "'Tis the season, 'twas said, rock 'n' roll.",
      "A 'mark that nobody closes, nor 'this one.",
      '‘Tis the season, ‘twas said, rock ‘n’ roll.',
      'A ‘mark that nobody closes.',
      'He is 5\'10" tall and carries a 6" knife.',
      'Uzbekistan is O‘zbekiston; Hawai‘i is not.',
    ]) {
      it(`are not opened by an apostrophe or an inch mark: ${text}`, () => {
        assert.deepEqual(quotations(`${text}\n${text}`), []);
      });
    }
  });

  describe('datelines', () => {
    for (const [line, dateline] of [
      ['GENEVA, March 4 — The talks', 'GENEVA, March 4'],
      ['GENEVA — The talks', 'GENEVA'],
      ['VIENNA (Reuters) - The talks', 'VIENNA (Reuters)'],
      ['KYIV, Ukraine — The talks', 'KYIV, Ukraine'],
      ['NEW DELHI: The talks', 'NEW DELHI'],
      ['WASHINGTON, D.C. -- The talks', 'WASHINGTON, D.C.'],
      ['ST. PETERSBURG, Russia, Jan. 4, 2024 (AP) — The talks', 'ST. PETERSBURG, Russia, Jan. 4, 2024 (AP)'],
      ['PARIS/BERLIN, 4 March (Reuters) - The talks', 'PARIS/BERLIN, 4 March (Reuters)'],
      ['SÃO PAULO – The talks', 'SÃO PAULO'],
      ['LA PAZ, Bolivia — The talks', 'LA PAZ, Bolivia'],
      ['GUINEA-BISSAU — The talks', 'GUINEA-BISSAU'],
      ['Beijing (AFP) – The talks', 'Beijing (AFP)'],
      ['Geneva, 4 March 2024 – The talks', 'Geneva, 4 March 2024'],
    ] as const) {
      it(line, () => {
        assert.deepEqual(datelines(line), [dateline]);
        assert.deepEqual(datelines(`- Point.\n${line} ${PARAGRAPH}`), [dateline]);
      });
    }

    for (const line of [
      'NATO — the alliance — said no.',
      'US — said one; them — said another.',
      'China – long a rival – said no.',
      'Wang Yi (left) — the top diplomat — said no.',
      'IRAN, which rejected the deal - said no.',
      'On Sunday, March 4 — the day of the vote — it rained.',
      'Sunday, March 4 — the day of the vote — it rained.',
      'UPDATE: Talks have ended.',
      'He left GENEVA — in March.',
    ]) {
      it(`not "${line}"`, () => {
        assert.deepEqual(datelines(line), []);
      });
    }

    it('do not occur in the body', () => {
      assert.deepEqual(datelines(`${PARAGRAPH}\nROME — not for the first time — said no.`), []);
    });
  });

  describe('headlines and bylines', () => {
    it('a short first line that is no sentence is a headline', () => {
      assert.deepEqual(headlines('Ministers agree ‘historic’ sanctions\n\nNot this line'), [
        'Ministers agree ‘historic’ sanctions',
      ]);
      assert.deepEqual(headlines('Will sanctions work?'), ['Will sanctions work?']);
    });

    for (const line of [
      '- A key point',
      'The talks ended on Monday.',
      '“The talks ended.”',
      PARAGRAPH.slice(0, -1),
      'GENEVA — x',
    ]) {
      it(`not a headline: ${line}`, () => {
        assert.deepEqual(headlines(line), []);
      });
    }

    for (const line of [
      'By Jane Doe',
      'By Jane Doe in Vienna',
      'By Jane Doe and John O’Brien',
      'By Mohammed bin Salman, Ursula von der Leyen | Reuters',
      'By Jane Doe, Foreign Editor',
      'By Reuters',
      'Written by Jane Doe',
      'BY JANE DOE',
    ]) {
      it(line, () => {
        assert.deepEqual(bylines(`Talks resume\n${line}`), [line]);
      });
    }

    for (const line of [
      'By Tuesday, the talks had failed.',
      'By Friday nothing was left of it',
      'Seen by Jane Doe',
      'by the way',
    ]) {
      it(`not a byline: ${line}`, () => {
        assert.deepEqual(bylines(`Talks resume\n${line}`), []);
      });
    }
  });

  it('colours the sample article', function () {
    if (!existsSync(SAMPLE)) skip(this, 'the reference article is not beside this checkout');
    const text = readFileSync(SAMPLE, 'utf8');
    const lines = text.split('\n');
    assert.deepEqual(
      keyPoints(text),
      lines.slice(0, 3).map(line => line.slice(2)),
    );
    assert.deepEqual(quotations(text), ['“candid, substantive, and constructive”']);
  });
});
