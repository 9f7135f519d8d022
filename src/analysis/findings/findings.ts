import type { Finding } from '../model';
import { part, type Steps } from '../steps';
import { RULES } from './catalogue';
import type { ArticleRule, Report, Rule, SentenceRule, Subject } from './rule';

/**
 * What a reviewer should look at, in the order of the text.
 * @param enabled codes of the rules to run
 */
export function* findFindings(subject: Subject, enabled: ReadonlySet<string>): Steps<Finding[]> {
  const rules = RULES.filter(({ code }) => enabled.has(code));
  const findings: Finding[] = [];
  for (const rule of rules.filter(isArticleRule)) {
    const checked = rule.check(subject);
    const reports = Array.isArray(checked) ? checked : yield* part(checked, 0, 0);
    findings.push(...toFindings(rule, reports));
    yield 0;
  }
  const sentenceRules = rules.filter(isSentenceRule);
  for (const sentence of subject.sentences) {
    for (const rule of sentenceRules) {
      if (sentence.where !== 'body' && rule.looksAt === 'sentence') continue;
      findings.push(...toFindings(rule, rule.check(sentence, subject)));
    }
    yield sentence.end / subject.text.length;
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isArticleRule(rule: Rule): rule is ArticleRule {
  return rule.looksAt === 'article';
}

function isSentenceRule(rule: Rule): rule is SentenceRule {
  return rule.looksAt !== 'article';
}

function toFindings({ code, severity }: Rule, reports: readonly Report[]): Finding[] {
  return reports.map(report => ({ code, severity, related: [], fixes: [], ...report }));
}
