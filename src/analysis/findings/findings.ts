import type { Finding } from '../model';
import type { Steps } from '../steps';
import { anonymousSource } from './anonymousSource';
import { incompleteEnding } from './incompleteEnding';
import { keyPointUnsupported } from './keyPointUnsupported';
import type { ArticleRule, SentenceRule, Subject } from './rule';
import { unclosedQuotation } from './unclosedQuotation';

const ARTICLE_RULES: readonly ArticleRule[] = [keyPointUnsupported, unclosedQuotation, incompleteEnding];
const SENTENCE_RULES: readonly SentenceRule[] = [anonymousSource];

/** What a reviewer should look at, in the order of the text. */
export function* findFindings(subject: Subject): Steps<Finding[]> {
  const findings = ARTICLE_RULES.flatMap(rule => rule(subject));
  for (const sentence of subject.article.sentences) {
    if (sentence.where !== 'body') continue;
    for (const rule of SENTENCE_RULES) findings.push(...rule(sentence, subject));
    yield sentence.end / subject.text.length;
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
