import { countTexts, failureTexts, progressTexts, withFacts } from '../../src/surfaces/statusBar';
import { analysisOf, entityOf } from '../support/analysisOf';
import { deepEqual, equal, match } from '../support/assert';

const HERE = [{ start: 0, end: 4 }];
const people = ['Ann', 'Bob', 'Eve'].map(name => entityOf('person', name, HERE));

describe('status bar item', () => {
  it('counts entities by kind with icons, and in words for who cannot see or know them', () => {
    const texts = countTexts(
      analysisOf('text', {
        entities: [...people, entityOf('organization', 'UN', HERE), entityOf('place', 'Bali', HERE)],
      }),
    );
    deepEqual(texts, {
      text: '$(person) 3 $(organization) 1 $(location) 1',
      tooltip: '3 people, 1 organisation, 1 place',
      spoken: '3 people, 1 organisation, 1 place',
      failed: false,
    });
  });

  it('says so when there is nothing to count', () => {
    equal(countTexts(analysisOf('', {})).text, 'No names');
  });

  it('says how much of a very long text was read', () => {
    const analysis = analysisOf('x'.repeat(1000), { entities: people, analysedLength: 209 });
    const { text, tooltip, spoken } = countTexts(analysis);
    equal(text, '$(person) 3 in the first 20 %');
    equal(tooltip, '3 people\nOnly the first 20 % of this long text was read.');
    match(spoken, /first 20 %/);
  });

  it('shows how far a long analysis has got', () => {
    match(progressTexts(0.416).text, /^\$\(loading~spin\) 42 %$/);
  });

  it('warns, with the reason, when an analysis failed', () => {
    const { text, tooltip, failed } = failureTexts('out of memory');
    match(text, /^\$\(warning\) /);
    match(tooltip, /: out of memory$/);
    equal(failed, true);
  });

  it('says how far the review has got, with a link to change that, and trusts no text of the article', () => {
    const { value, isTrusted } = withFacts('[1 person](command:x)', null, 'in-review');
    match(value, /^\\\[1&nbsp;person\\\]/);
    match(value, /Review:&nbsp;in&nbsp;review&nbsp;·&nbsp;\[change\]\(command:dossier\.setReviewState /);
    deepEqual(isTrusted, { enabledCommands: ['dossier.setPublicationDate', 'dossier.setReviewState'] });
  });
});
