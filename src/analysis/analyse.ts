import { readArticle } from './article/article';
import { publicationOf, type KnownPublication } from './article/published';
import { findDates } from './dates/dates';
import { withoutNamesakes } from './dates/namesakes';
import { recognise } from './entities/recognise';
import { resolve } from './entities/resolve';
import { addRoleMentions } from './entities/roleMentions';
import { assignRoles } from './entities/roles';
import { readSentences } from './entities/sentenceMentions';
import { findEvidence } from './evidence/evidence';
import { DEFAULT_RULES } from './findings/catalogue';
import { findFindings } from './findings/findings';
import { Memo } from './memo';
import type { Analysis } from './model';
import { findSanctions } from './sanctions/sanctions';
import { findActions } from './statements/actions';
import { attributeQuotes } from './statements/quotes';
import { findStatements } from './statements/statements';
import { part, runSteps, type Steps } from './steps';
import { tagSentences } from './text/tagging';

/**
 * What the analysis needs to know beside the text: the day of publication, which "last month" is counted from, where the
 * reader says it. Without it the day is read from the article; today's date is never assumed.
 */
export interface AnalysisContext extends KnownPublication {
  /** Codes of the rules that look for findings; those on by default if it is left out. */
  readonly rules?: ReadonlySet<string>;
}

/** Code units read of a text; no article comes near it, and a log file dropped on the editor stays harmless. */
export const LONGEST_TEXT = 1_000_000;

/** Analyses an article in one go: see `analysisSteps`. */
export function analyse(text: string, context: AnalysisContext): Analysis {
  return runSteps(analysisSteps(text, context, new Memo()));
}

/**
 * Analyses an article. Each pass takes what earlier passes made and returns new data.
 * @param text as VS Code holds it: UTF-16, no byte order mark, line endings kept; any string is an article, also an empty one
 * @param memo of the document: what was read of sentences that an edit left alone is taken from it
 */
export function* analysisSteps(text: string, context: AnalysisContext, memo: Memo): Steps<Analysis> {
  const analysed = withinLimit(text);
  const article = yield* part(readArticle(analysed), 0, 0.05);
  const tagged = yield* part(tagSentences(analysed, article.sentences, memo), 0.05, 0.6);
  const names = yield* part(recognise(analysed, article, tagged), 0.6, 0.68);
  const resolved = yield* part(resolve(names, analysed), 0.68, 0.7);
  const named = yield* part(readSentences(tagged, resolved), 0.7, 0.71);
  const withRoles = yield* part(assignRoles(analysed, named, resolved), 0.71, 0.73);
  const entities = yield* part(addRoleMentions(analysed, named, withRoles), 0.73, 0.74);
  const sentences = yield* part(readSentences(tagged, entities), 0.74, 0.75);
  const published = publicationOf(analysed, article, context);
  const found = yield* part(findDates(analysed, article, published?.value ?? null, memo), 0.75, 0.9);
  const dates = withoutNamesakes(analysed, found, entities);
  const statements = yield* part(findStatements(sentences), 0.9, 0.91);
  const quotes = yield* part(attributeQuotes(analysed, article.quotations, sentences, statements), 0.91, 0.92);
  const actions = yield* part(findActions(sentences), 0.92, 0.93);
  const sanctions = yield* part(findSanctions(analysed, sentences, dates), 0.93, 0.94);
  const keyPoints = yield* part(findEvidence(analysed, article.keyPoints, sentences, dates), 0.94, 0.96);
  const subject = { text: analysed, article, published, keyPoints, entities, dates, sentences };
  const findings = yield* part(findFindings(subject, context.rules ?? DEFAULT_RULES), 0.96, 1);
  memo.sweep();
  return {
    text,
    analysedLength: analysed.length,
    article,
    published,
    keyPoints,
    entities,
    dates,
    quotes,
    statements,
    actions,
    sanctions,
    findings,
  };
}

/** The part of a text that is read; a surrogate pair is not cut in two. */
function withinLimit(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cutsPair = /^[\uD800-\uDBFF]$/.test(text.charAt(LONGEST_TEXT - 1));
  return text.slice(0, cutsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}
