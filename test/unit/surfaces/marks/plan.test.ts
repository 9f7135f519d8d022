import assert from 'node:assert/strict';
import type { Analysis, Entity } from '../../../../src/analysis/model';
import {
  WHOLE_TEXT_LIMIT,
  matchesToMark,
  namesToMark,
  rulerMarks,
  stretchToPaint,
  thinned,
  underlines,
} from '../../../../src/surfaces/marks/plan';
import { analysisOf, entityOf, perKind } from '../../../support/analysisOf';

const ALL = perKind(() => true);
const STEP = 100;

/** A text in which a person is named every 100 characters. */
function crowded(names: number): Analysis {
  const places = Array.from({ length: names }, (_, index) => ({ start: index * STEP, end: index * STEP + 4 }));
  return analysisOf('x'.repeat(names * STEP), { entities: [entityOf('person', 'Wang', places)] });
}

describe('marks', () => {
  it('are put on names, not on roles and pronouns', () => {
    const [wang] = crowded(3).entities as [Entity];
    const [name, role, pronoun] = wang.mentions;
    const entity = {
      ...wang,
      mentions: [name!, { ...role!, form: 'role' as const }, { ...pronoun!, form: 'pronoun' as const }],
    } as Entity;
    const names = namesToMark(analysisOf('x'.repeat(300), { entities: [entity] }), ALL);
    assert.deepEqual(names, [name]);
  });

  it('leave out kinds that are switched off', () => {
    const analysis = analysisOf('Wang in Bali', {
      entities: [
        entityOf('person', 'Wang', [{ start: 0, end: 4 }]),
        entityOf('place', 'Bali', [{ start: 8, end: 12 }]),
      ],
    });
    const names = namesToMark(analysis, { ...ALL, person: false });
    assert.deepEqual(
      names.map(({ text }) => text),
      ['Bali'],
    );
  });

  it('frame the names that may be on a list, also of kinds that are switched off', () => {
    const wang = entityOf('person', 'Wang', [{ start: 0, end: 4 }]);
    const analysis = analysisOf('Wang in Bali', {
      entities: [wang, entityOf('place', 'Bali', [{ start: 8, end: 12 }])],
    });
    assert.deepEqual(
      matchesToMark(analysis, new Set([wang.id])).map(({ text }) => text),
      ['Wang'],
    );
    assert.deepEqual(matchesToMark(analysis, new Set()), []);
  });

  it('frame no more than what is on screen of a text with too many matches, and give the ruler what it has room for', () => {
    const analysis = crowded(50_000);
    const frames = matchesToMark(analysis, new Set(analysis.entities.map(({ id }) => id)));
    const stretch = stretchToPaint([[], frames], analysis.text.length, { start: 0, end: 4000 });
    assert.ok(stretch.end < analysis.text.length);
    assert.ok(thinned(frames, analysis.text.length).length <= 400);
  });

  it('cover the whole of an ordinary text, wherever the reader is', () => {
    const { text, ...analysis } = crowded(WHOLE_TEXT_LIMIT);
    const names = namesToMark({ text, ...analysis }, ALL);
    const stretch = stretchToPaint([names], text.length, { start: 500, end: 900 });
    assert.deepEqual(stretch, { start: 0, end: text.length });
    assert.equal(underlines(names, stretch).person.length, WHOLE_TEXT_LIMIT);
  });

  it('cover what is on screen, and some more, of a text with too many names', () => {
    const analysis = crowded(50_000);
    const names = namesToMark(analysis, ALL);
    const visible = { start: 2_000_000, end: 2_004_000 };
    const stretch = stretchToPaint([names], analysis.text.length, visible);
    const painted = underlines(names, stretch).person;
    assert.ok(painted[0]!.start < visible.start && painted.at(-1)!.end > visible.end);
    assert.ok(painted.length < WHOLE_TEXT_LIMIT, `${painted.length} marks`);
  });

  it('stop at the ends of the text', () => {
    const analysis = crowded(50_000);
    const names = namesToMark(analysis, ALL);
    assert.equal(stretchToPaint([names], analysis.text.length, { start: 10, end: 90 }).start, 0);
    const end = analysis.text.length;
    assert.equal(stretchToPaint([names], end, { start: end - 10, end }).end, end);
  });

  it('are thinned out in the overview ruler and still reach from top to bottom', () => {
    const analysis = crowded(50_000);
    const { person } = rulerMarks(namesToMark(analysis, ALL), analysis.text.length);
    assert.ok(person.length <= 400, `${person.length} marks`);
    assert.equal(person[0]?.start, 0);
    assert.ok(person.at(-1)!.start > analysis.text.length * 0.99);
  });

  it('of an ordinary text are all in the overview ruler, kind by kind', () => {
    const analysis = analysisOf('Wang in Bali', {
      entities: [
        entityOf('person', 'Wang', [{ start: 0, end: 4 }]),
        entityOf('place', 'Bali', [{ start: 8, end: 12 }]),
      ],
    });
    const ruler = rulerMarks(namesToMark(analysis, ALL), analysis.text.length);
    assert.deepEqual(
      perKind(kind => ruler[kind].length),
      { person: 1, organization: 0, place: 1, group: 0 },
    );
  });

  it('of an empty text are none', () => {
    const names = namesToMark(analysisOf('', {}), ALL);
    const stretch = stretchToPaint([names], 0, { start: 0, end: 0 });
    assert.deepEqual(
      underlines(names, stretch),
      perKind(() => []),
    );
    assert.deepEqual(
      rulerMarks(names, 0),
      perKind(() => []),
    );
  });
});
