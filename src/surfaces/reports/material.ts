import * as vscode from 'vscode';
import { digest } from '../../review/report/digest';
import type { ReportMaterial } from '../../review/report/formats';
import type { Report } from '../../review/report/model';
import { makeReport } from '../../review/report/report';
import { baseName } from '../../services/documents';
import type { Services } from '../../services/services';

/**
 * What the reports of an article are made from, once all there is of it has been read.
 * @param made when and by whom the report is made
 * @returns `undefined` if the document is no article, is closed or edited meanwhile, or its analysis failed
 */
export async function reportMaterial(
  { analyses, possibleMatches, reviews, watchlists }: Services,
  document: vscode.TextDocument,
  made: Report['made'],
): Promise<ReportMaterial | undefined> {
  const analysis = await analyses.get(document);
  if (!analysis) return undefined;
  await possibleMatches.whenScreened(analysis);
  await reviews.whenLoaded(document);
  const sha256 = await digest('SHA-256', analysis.text);
  // Only now: what was edited or said while this waited is in it.
  if (analysis !== analyses.peek(document)) return undefined;
  const review = reviews.of(document);
  const asked = possibleMatches.isScreened(analysis) && watchlists.lists.length > 0;
  const matched = asked ? possibleMatches.all(document, analysis) : null;
  const name = baseName(document.uri);
  return { record: reviews.recordOf(document), report: makeReport({ analysis, review, matched, name, sha256, made }) };
}
