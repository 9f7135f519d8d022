import type * as vscode from 'vscode';
import { createServices, type Services } from './services/services';
import { registerAdjudication } from './surfaces/adjudication';
import { registerComments } from './surfaces/comments';
import { registerCopyItem } from './surfaces/copyItem';
import { registerDecorations } from './surfaces/decorations';
import { registerDiagnostics } from './surfaces/diagnostics';
import { registerEntitiesView } from './surfaces/entitiesView';
import { registerExplainFinding } from './surfaces/explainFinding';
import { registerExportReview } from './surfaces/exportReview';
import { registerFolding } from './surfaces/folding';
import { registerHovers } from './surfaces/hovers';
import { registerIgnoredFindings } from './surfaces/ignoredFindings';
import { registerImportAnnotations } from './surfaces/importAnnotations';
import { registerKeyPointCommands } from './surfaces/keyPointCommands';
import { registerKeyPointLenses } from './surfaces/keyPointLenses';
import { registerKeyPointsView } from './surfaces/keyPointsView';
import { registerListingDetails } from './surfaces/listingDetails';
import { registerListsView } from './surfaces/listsView';
import { registerNavigation } from './surfaces/navigation';
import { registerPublicationDate } from './surfaces/publicationDate';
import { registerQuickFixes } from './surfaces/quickFixes';
import { registerReviewFile } from './surfaces/reviewFile';
import { registerReviewPreview } from './surfaces/reviewPreview';
import { registerReviewProblems } from './surfaces/reviewProblems';
import { registerReviewUndo } from './surfaces/reviewUndo';
import { registerSanctionsView } from './surfaces/sanctionsView';
import { registerSelectionRanges } from './surfaces/selectionRanges';
import { registerStatusBar } from './surfaces/statusBar';
import { registerSymbols } from './surfaces/symbols';
import { registerToggles } from './surfaces/toggles';
import { registerYenteKey } from './surfaces/yenteKey';

const surfaces: readonly ((services: Services) => vscode.Disposable)[] = [
  registerAdjudication,
  registerComments,
  registerCopyItem,
  registerDecorations,
  registerDiagnostics,
  registerEntitiesView,
  registerExplainFinding,
  registerExportReview,
  registerFolding,
  registerHovers,
  registerIgnoredFindings,
  registerImportAnnotations,
  registerKeyPointCommands,
  registerKeyPointLenses,
  registerKeyPointsView,
  registerListingDetails,
  registerListsView,
  registerNavigation,
  registerPublicationDate,
  registerQuickFixes,
  registerReviewFile,
  registerReviewPreview,
  registerReviewProblems,
  registerReviewUndo,
  registerSanctionsView,
  registerSelectionRanges,
  registerStatusBar,
  registerSymbols,
  registerToggles,
  registerYenteKey,
];

/** Called by VS Code when an article is opened or one of Dossier's views or commands is used. */
export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  context.subscriptions.push(services, ...surfaces.map(register => register(services)));
}
