import * as vscode from 'vscode';
import type { Analysis, Finding } from '../../analysis/model';
import { touches } from '../../analysis/text/span';
import { openDocument } from '../../services/documents';
import type { Services } from '../../services/services';
import { showBriefly } from '../messages';
import { editorOf } from '../showSpan';
import { findingRow } from './words';

/** A finding that a command is about. */
export interface FindingTarget {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly finding: Finding;
}

/**
 * Finds the finding that a command is about: the one that its arguments name (`[uri, code, start, end]`, as code actions pass
 * them) or else, in the article at hand, the one at the cursor; the reader chooses where there are several or none.
 * @returns `undefined` if there is none (which the reader is told) or none was chosen
 */
export async function findingTarget(services: Services, args: readonly unknown[]): Promise<FindingTarget | undefined> {
  const request = readRequest(args);
  if (!request) return choose(await candidates(services));
  const found = (await allIn(services, request.document)).find(
    ({ finding }) => finding.code === request.code && finding.start === request.start && finding.end === request.end,
  );
  if (!found) showBriefly(vscode.l10n.t('This finding is not there any more'));
  return found;
}

/** What a code action passes to the commands on its finding. */
export function argumentsFor({ uri }: vscode.TextDocument, { code, start, end }: Finding): unknown[] {
  return [uri.toString(), code, start, end];
}

interface Request {
  readonly document: vscode.TextDocument | undefined;
  readonly code: string;
  readonly start: unknown;
  readonly end: unknown;
}

function readRequest([uri, code, start, end]: readonly unknown[]): Request | undefined {
  if (typeof uri !== 'string' || typeof code !== 'string') return undefined;
  const document = openDocument(uri);
  return { document, code, start, end };
}

/** The findings at the cursor; all of the article where there are none. */
async function candidates(services: Services): Promise<readonly FindingTarget[]> {
  const { document } = services.activeArticle;
  const all = await allIn(services, document);
  const editor = document && editorOf(document);
  if (!editor) return all;
  const cursor = document.offsetAt(editor.selection.active);
  const here = all.filter(({ finding }) => touches(finding, cursor));
  return here.length > 0 ? here : all;
}

async function allIn(services: Services, document: vscode.TextDocument | undefined): Promise<FindingTarget[]> {
  const analysis = document && (await services.analyses.get(document));
  if (!analysis) return [];
  return services.findings.of(document, analysis).map(finding => ({ document, analysis, finding }));
}

async function choose(targets: readonly FindingTarget[]): Promise<FindingTarget | undefined> {
  if (targets.length === 0) showBriefly(vscode.l10n.t('There are no findings in this article'));
  if (targets.length < 2) return targets[0];
  const rows = targets.map(target => ({ ...findingRow(target.analysis, target.finding), target }));
  const placeHolder = vscode.l10n.t('Which finding?');
  return (await vscode.window.showQuickPick(rows, { placeHolder, matchOnDetail: true }))?.target;
}
