import assert from 'node:assert/strict';
import { readArticle } from '../../../src/analysis/article/article';
import { Memo } from '../../../src/analysis/memo';
import { runSteps } from '../../../src/analysis/steps';
import { tagSentences, type TaggedSentence } from '../../../src/analysis/text/tagging';

function tag(text: string, memo = new Memo()): TaggedSentence[] {
  return runSteps(tagSentences(text, runSteps(readArticle(text)).sentences, memo));
}

/** A memo that tells what it had made. */
function spy(): { memo: Memo; made: string[] } {
  const made: string[] = [];
  const memo = new Memo();
  const get = memo.get.bind(memo);
  memo.get = <T>(purpose: string, source: string, make: () => T) =>
    get(purpose, source, () => {
      made.push(source);
      return make();
    });
  return { memo, made };
}

function askAll(sentences: readonly TaggedSentence[]): void {
  for (const { tokens } of sentences) for (const token of tokens) assert.ok(token.tags);
}

describe('tagging', () => {
  it('gives words the tags of their lexicon and grammar', () => {
    const tokens = tag('Jake Sullivan met him in Vienna.')[0]!.tokens;
    const tagged = (word: string) => tokens.find(({ text }) => text === word)!.tags;
    assert.ok(tagged('Jake').has('FirstName'));
    assert.ok(tagged('met').has('PastTense'));
    assert.ok(tagged('him').has('Pronoun'));
    assert.ok(tagged('Vienna').has('City'));
  });

  it('places tokens in the article', () => {
    const text = 'It rained.  Jake Sullivan’s plane (a “jet”) left at 10:30 —\nlate. U.S.-made, it flew.';
    for (const { tokens } of tag(text))
      for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
  });

  it('reads a sentence that is too long for one step in several, as it would read it whole', () => {
    const clause = 'the talks went on and the minister said that nobody would go to the town, ';
    const text = `${clause.repeat(20)}ended.`;
    const steps = tagSentences(text, runSteps(readArticle(text)).sentences, new Memo());
    let yields = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        const tokens = step.value.flatMap(sentence => sentence.tokens);
        assert.equal(tokens.map(token => token.text).join(''), text.replace(/\s/g, ''));
        for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
        break;
      }
      yields += 1;
    }
    assert.ok(yields >= 3, `${yields} steps`);
  });

  it('reads any text', () => {
    for (const text of [
      '',
      '…',
      '\0',
      '\uD800',
      'ا ب.',
      '国防部长李尚福。',
      'x'.repeat(3000),
      `a${' '.repeat(3000)}b`,
    ]) {
      const tokens = tag(text).flatMap(sentence => sentence.tokens);
      for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
    }
  });

  it('tags a sentence when a word of several classes is first asked for its tags, and not before', () => {
    const { memo, made } = spy();
    const { tokens } = tag('Nobody claims that they visited.', memo)[0]!;
    const tagsOf = (word: string) => tokens.find(({ text }) => text === word)!.tags;
    assert.ok(tagsOf('visited').has('PastTense') && tagsOf('visited').has('Verb'));
    assert.deepEqual(made, []);
    assert.ok(tagsOf('claims').has('Verb'));
    assert.deepEqual(made, ['Nobody claims that they visited.']);
  });

  it('reads anew only what an edit touched', () => {
    const paragraphs = ['It rained. Jake Sullivan left.', 'The talks went on. Nobody came.', 'It was late.'];
    const { memo, made } = spy();
    askAll(tag(paragraphs.join('\n\n'), memo));
    memo.sweep();
    made.length = 0;
    askAll(tag(['It rained. Jake Sullivan left.', 'The talks ended. Nobody came.', 'It was late.'].join('\n\n'), memo));
    assert.deepEqual(made, ['The talks ended.']);
  });

  it('reads nothing anew when text is moved', () => {
    const { memo, made } = spy();
    askAll(tag('It rained. It was late.\n\nJake Sullivan left.', memo));
    memo.sweep();
    made.length = 0;
    const moved = tag('Jake Sullivan left.\n\nIt was late. It rained.', memo);
    askAll(moved);
    assert.deepEqual(made, []);
    assert.equal(moved[0]!.tokens[0]!.start, 0);
  });
});
