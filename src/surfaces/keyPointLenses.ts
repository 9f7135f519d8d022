import * as vscode from 'vscode';
import type { ReviewedPoint } from '../review/keyPoints';
import { ARTICLE_SELECTOR, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { reviewedPoints } from './keyPoints/keyPointTarget';
import { sentenceCount, standingInWords } from './keyPoints/keyPointWords';
import { verdictParts } from './verdicts/verdictWords';

/** Above each key point, for readers who ask for it: how it stands, and what it rests on at a click. */
export function registerKeyPointLenses(services: Services): vscode.Disposable {
  const { analyses, reviews, settings } = services;
  const didChange = new vscode.EventEmitter<void>();
  const refresh = () => {
    didChange.fire();
  };
  return vscode.Disposable.from(
    didChange,
    analyses.onDidAnalyse(refresh),
    reviews.onDidChange(refresh),
    settings.onDidChange(refresh),
    vscode.languages.registerCodeLensProvider(ARTICLE_SELECTOR, {
      onDidChangeCodeLenses: didChange.event,
      provideCodeLenses: (document, token) => provideLenses(services, document, token),
    }),
  );
}

async function provideLenses(
  services: Services,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<vscode.CodeLens[]> {
  const { analyses, settings } = services;
  const analysis = settings.keyPointLenses ? await analyses.get(document, token) : undefined;
  if (!analysis) return [];
  return reviewedPoints(services, { document, analysis })
    .filter(({ standing }) => standing !== 'no-body')
    .map(reviewed => new vscode.CodeLens(toRange(document, reviewed.point), commandOf(document, reviewed)));
}

function commandOf({ uri }: vscode.TextDocument, reviewed: ReviewedPoint): vscode.Command {
  return {
    command: 'dossier.peekEvidence',
    title: titleOf(reviewed),
    tooltip: vscode.l10n.t('Peek the evidence'),
    arguments: [uri.toString(), reviewed.index],
  };
}

/** `disputed · supported · 2 sentences · checked`; VS Code takes `$(name)` for an icon here, so no word of the article is in it. */
function titleOf({ point, standing, check, verdict }: ReviewedPoint): string {
  return [
    ...verdictParts(verdict),
    standingInWords(standing),
    ...sentenceCount(point),
    ...(check ? [vscode.l10n.t('checked')] : []),
  ].join(' · ');
}
