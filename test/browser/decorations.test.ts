import assert from 'node:assert/strict';
import { Workbench, type Theme } from './harness';
import { marksInSight, rulerColors, type Mark } from './marksDom';

const TEXT = [
  '- Wang Yi and Jake Sullivan meet in Vienna.',
  'Jake Sullivan met Wang Yi in Vienna on Monday. The White House called the talks useful, and so did Chinese officials.',
  '',
].join('\n');
const ARTICLE = { name: 'talks.article.txt', text: TEXT };
/** A name of each kind in the article. */
const NAMES = { person: 'Wang Yi', organization: 'White House', place: 'Vienna', group: 'Chinese' } as const;

/** Line styles tell the kinds apart without colour; colours are the defaults of package.json. */
const STYLES = { person: 'solid', organization: 'dashed', place: 'dotted', group: 'double' } as const;
const COLORS: Readonly<Record<Theme, Record<keyof typeof NAMES, string>>> = {
  'Default Light Modern': { person: '#1f6fb5', organization: '#7b3fa3', place: '#2f7d46', group: '#8a6412' },
  'Default Dark Modern': { person: '#6cb2eb', organization: '#c39ae0', place: '#7fbf8e', group: '#c9a86a' },
  'Default High Contrast': { person: '#7fd1ff', organization: '#e3b8ff', place: '#9cf0b0', group: '#ffd98a' },
  'Default High Contrast Light': { person: '#0a4a8a', organization: '#5b1f86', place: '#1b5e2f', group: '#664700' },
};
const WIDTHS: Readonly<Record<Theme, number>> = {
  'Default Light Modern': 1,
  'Default Dark Modern': 1,
  'Default High Contrast': 2,
  'Default High Contrast Light': 2,
};
const KINDS = Object.keys(NAMES) as (keyof typeof NAMES)[];
const THEMES = Object.keys(COLORS) as Theme[];

function rgb(hex: string): string {
  const [, r, g, b] = /^#(..)(..)(..)$/.exec(hex)!.map(part => Number.parseInt(part, 16));
  return `rgb(${r}, ${g}, ${b})`;
}

/** The marks once they are as they should be; fails with what they are instead. */
async function marksWhen(
  workbench: Workbench,
  wanted: string,
  holds: (marks: readonly Mark[]) => boolean,
): Promise<Mark[]> {
  const end = Date.now() + 20_000;
  for (;;) {
    const marks = await workbench.page.evaluate(marksInSight, 'borderBottom' as const);
    if (holds(marks)) return marks;
    if (Date.now() > end) assert.fail(`${wanted}; but these are marked: ${JSON.stringify(marks)}`);
    await workbench.page.waitForTimeout(50);
  }
}

const anyMarks = (marks: readonly Mark[]) => marks.length > 0;
const texts = (marks: readonly Mark[]) => marks.map(({ text }) => text);
const hasPerson = (marks: readonly Mark[], width: number) =>
  marks.some(mark => mark.text === NAMES.person && mark.width === width);
const has = (marks: readonly Mark[], text: string) => texts(marks).includes(text);

describe('marks on names', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: ARTICLE });
  });
  after(() => workbench.close());

  for (const theme of THEMES) {
    describe(`in ${theme}`, () => {
      let marks: Mark[];
      before(async () => {
        await workbench.setTheme(theme);
        marks = await marksWhen(workbench, `lines are ${WIDTHS[theme]} wide`, all => hasPerson(all, WIDTHS[theme]));
      });

      for (const kind of KINDS) {
        it(`underline a name of a kind in its style and colour: ${kind}`, () => {
          const mark = marks.find(({ text }) => text === NAMES[kind]);
          assert.ok(mark, `${NAMES[kind]} is not marked, but: ${texts(marks).join(', ')}`);
          assert.equal(mark.style, STYLES[kind]);
          assert.equal(mark.color, rgb(COLORS[theme][kind]));
        });
      }

      it('are of a thickness that fits the theme', () => {
        assert.equal(marks.find(({ text }) => text === NAMES.person)?.width, WIDTHS[theme]);
      });

      it('show in the overview ruler', async () => {
        const colors = await workbench.page.evaluate(rulerColors);
        for (const kind of KINDS) assert.ok(colors.includes(rgb(COLORS[theme][kind])), `${kind}: ${colors.join(' ')}`);
      });

      it('leave a picture of a calm article', async () => {
        await workbench.screenshot(`marks ${theme}`);
      });
    });
  }
});

describe('marks on names', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ article: ARTICLE });
    await marksWhen(workbench, 'names are marked', anyMarks);
  });
  after(() => workbench.close());

  it('of one kind go and come back by a command', async () => {
    await workbench.command('Dossier: Toggle Highlights of People');
    const marks = await marksWhen(workbench, 'people are not marked', all => !has(all, NAMES.person));
    assert.ok(has(marks, NAMES.place) && has(marks, NAMES.organization) && has(marks, NAMES.group));
    await workbench.command('Dossier: Toggle Highlights of People');
    await marksWhen(workbench, 'people are marked', all => has(all, NAMES.person));
  });

  it('all go and come back by one command', async () => {
    await workbench.command('Dossier: Toggle All Highlights');
    await marksWhen(workbench, 'nothing is marked', marks => marks.length === 0);
    await rulerWithoutMarks(workbench);
    await workbench.command('Dossier: Toggle All Highlights');
    await marksWhen(workbench, 'names are marked', marks => has(marks, NAMES.person));
  });

  it('go when the document is no article any more, and come back when it is again', async () => {
    await changeLanguage(workbench, 'Plain Text');
    await marksWhen(workbench, 'nothing is marked', marks => marks.length === 0);
    await rulerWithoutMarks(workbench);
    await changeLanguage(workbench, 'Article');
    await marksWhen(workbench, 'names are marked', marks => has(marks, NAMES.person));
  });

  it('stand under every editor of the article', async () => {
    await workbench.command('View: Split Editor Right');
    const marks = await marksWhen(workbench, 'both editors are marked', all => all.some(({ editor }) => editor === 1));
    const [left, right] = [0, 1].map(index => texts(marks.filter(({ editor }) => editor === index)).sort());
    assert.deepEqual(left, right);
    await workbench.command('View: Close Editor');
    await marksWhen(workbench, 'one editor is left', all => all.length > 0 && all.every(({ editor }) => editor === 0));
  });

  it('grow thicker when the reader changes to a high contrast theme', async () => {
    await workbench.setTheme('Default High Contrast');
    const color = rgb(COLORS['Default High Contrast'].person);
    const marks = await marksWhen(workbench, 'names are marked in the new colour', all =>
      all.some(mark => mark.text === NAMES.person && mark.color === color && mark.width === 2),
    );
    // Nothing of the first theme's marks is left under the new ones.
    assert.equal(marks.filter(({ text }) => text === NAMES.person).length, 2);
  });
});

describe('marks on names in a text that is edited', () => {
  let workbench: Workbench;
  before(async () => {
    // VS Code in a browser would save by itself, and there would be no difference.
    workbench = await Workbench.open({ article: ARTICLE, settings: { 'files.autoSave': 'off' } });
    await marksWhen(workbench, 'names are marked', anyMarks);
  });
  after(() => workbench.close());

  it('do not spread to what is typed beside a name, and follow what is typed in the text', async () => {
    await workbench.click('Monday');
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('ArrowLeft');
    // At the end of "Vienna", before the full stop.
    await workbench.page.keyboard.insertText(' and then nobody');
    // Before the text is analysed again, and after.
    assert.ok(
      !texts(await workbench.page.evaluate(marksInSight, 'borderBottom' as const)).some(text =>
        text.includes('nobody'),
      ),
    );
    await workbench.page.keyboard.insertText(' in Taiwan');
    const marks = await marksWhen(workbench, 'the new name is marked', all => has(all, 'Taiwan'));
    assert.ok(!texts(marks).some(text => text.includes('nobody')), texts(marks).join(', '));
    assert.equal(marks.filter(({ text }) => text === NAMES.place).length, 2);
  });

  it('stand under both sides of a diff editor', async () => {
    await workbench.command('File: Compare Active File with Saved');
    const marks = await marksWhen(
      workbench,
      'both sides are marked',
      all => new Set(all.map(({ editor }) => editor)).size === 2 && has(all, 'Taiwan'),
    );
    const sides = [...new Set(marks.map(({ editor }) => editor))].map(side =>
      marks.filter(({ editor }) => editor === side),
    );
    assert.deepEqual(sides.map(side => has(side, 'Taiwan')).sort(), [false, true]);
    assert.ok(sides.every(side => KINDS.every(kind => has(side, NAMES[kind]))));
  });
});

describe('marks on names, by settings', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({
      article: ARTICLE,
      settings: { 'dossier.highlight.overviewRuler': false, 'dossier.highlight.kinds': { place: false } },
    });
    await marksWhen(workbench, 'names are marked', anyMarks);
  });
  after(() => workbench.close());

  it('leave out a kind', async () => {
    const marks = await workbench.page.evaluate(marksInSight, 'borderBottom' as const);
    assert.ok(!has(marks, NAMES.place) && has(marks, NAMES.person), texts(marks).join(', '));
  });

  it('stay out of the overview ruler', () => rulerWithoutMarks(workbench));
});

describe('marks on the names of a long text', () => {
  it('are there wherever the reader scrolls, and few enough for the editor', async () => {
    const line = 'Jake Sullivan met Wang Yi in Vienna on Monday, and Chinese officials were there.\n';
    const workbench = await Workbench.open({ article: { name: 'long.article.txt', text: line.repeat(600) } });
    await marksWhen(workbench, 'names at the top are marked', marks => has(marks, NAMES.person));
    const rendered = await workbench.page.evaluate(rulerColors);
    assert.ok(rendered.includes(rgb(COLORS['Default Light Modern'].person)));
    await workbench.click('Monday');
    await workbench.page.keyboard.press('Control+End');
    const marks = await marksWhen(workbench, 'names at the end are marked', all => has(all, NAMES.group));
    // Every line in sight has its four names marked, not just the first.
    assert.equal(marks.filter(({ text }) => text === NAMES.person).length, marks.filter(isVienna).length);
    await workbench.page.keyboard.press('Control+Home');
    await marksWhen(workbench, 'names at the top are marked again', all => has(all, NAMES.person));
    await workbench.close();
  });
});

const isVienna = ({ text }: Mark) => text === NAMES.place;

async function rulerWithoutMarks(workbench: Workbench): Promise<void> {
  const ours = new Set(KINDS.map(kind => rgb(COLORS['Default Light Modern'][kind])));
  const colors = await workbench.page.evaluate(rulerColors);
  assert.deepEqual(
    colors.filter(color => ours.has(color)),
    [],
  );
}

/** Changes the language mode in the way a reader does. */
async function changeLanguage(workbench: Workbench, language: string): Promise<void> {
  await workbench.page.locator('#status\\.editor\\.mode').click();
  await pickRow(workbench, language);
}

async function pickRow(workbench: Workbench, label: string): Promise<void> {
  const widget = workbench.page.locator('.quick-input-widget:visible');
  await widget.locator('input[type=text]').fill(label);
  await widget
    .locator('.monaco-list-row')
    .filter({ has: workbench.page.getByText(label, { exact: true }) })
    .first()
    .click();
  await widget.waitFor({ state: 'hidden' });
}
