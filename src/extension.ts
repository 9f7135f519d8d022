import type * as vscode from 'vscode';
import { createServices, type Services } from './services/services';
import { registerAdjudication } from './surfaces/adjudication';
import { registerCopyItem } from './surfaces/copyItem';
import { registerDecorations } from './surfaces/decorations';
import { registerEntitiesView } from './surfaces/entitiesView';
import { registerFindings } from './surfaces/findings';
import { registerFolding } from './surfaces/folding';
import { registerHovers } from './surfaces/hovers';
import { registerKeyPoints } from './surfaces/keyPoints';
import { registerListingDetails } from './surfaces/listingDetails';
import { registerListsView } from './surfaces/listsView';
import { registerNavigation } from './surfaces/navigation';
import { registerPublicationDate } from './surfaces/publicationDate';
import { registerReview } from './surfaces/review';
import { registerReviewFile } from './surfaces/reviewFile';
import { registerSanctionsView } from './surfaces/sanctionsView';
import { registerSelectionRanges } from './surfaces/selectionRanges';
import { registerStatusBar } from './surfaces/statusBar';
import { registerSymbols } from './surfaces/symbols';
import { registerToggles } from './surfaces/toggles';
import { registerYenteKey } from './surfaces/yenteKey';

const surfaces: readonly ((services: Services) => vscode.Disposable)[] = [
  registerAdjudication,
  registerCopyItem,
  registerDecorations,
  registerEntitiesView,
  registerFindings,
  registerFolding,
  registerHovers,
  registerKeyPoints,
  registerListingDetails,
  registerListsView,
  registerNavigation,
  registerPublicationDate,
  registerReview,
  registerReviewFile,
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
