import * as vscode from 'vscode';
import { readReason } from '../review/adjudications';
import { STATES, type StateValue } from '../review/model';
import { progressOf } from '../review/progress';
import { stateChange } from '../review/states';
import { baseName } from '../services/documents';
import { reviewerOf } from '../services/reviews/reviewer';
import type { Services } from '../services/services';
import { showBriefly, showError } from './messages';
import { askState, askStateNote } from './reviews/askState';
import { openReviewed } from './reviews/reviewDocument';
import { ReviewNode } from './reviews/reviewNodes';
import { stateInWords } from './reviews/stateWords';

/**
 * Says how far the review of an article has got. Without arguments it is the active article's, and the reader is asked; a row of
 * the Reviews view gives its own; key bindings may give state and note: `[null, "approved", "as agreed"]`.
 */
export function registerReviewState(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(
    'dossier.setReviewState',
    async (target?: unknown, state?: unknown, note?: unknown) => {
      const uri = addressOf(services, target);
      if (uri)
        await setState(
          services,
          uri,
          STATES.find(known => known === state),
          note,
        );
    },
  );
}

function addressOf({ activeArticle }: Services, target: unknown): vscode.Uri | undefined {
  if (target instanceof ReviewNode) return target.told.uri;
  if (!activeArticle.document)
    showError(
      vscode.l10n.t('Open an article first: the state is that of the review of the article in the active editor.'),
    );
  return activeArticle.document?.uri;
}

async function setState(
  services: Services,
  uri: vscode.Uri,
  given: StateValue | undefined,
  givenNote: unknown,
): Promise<void> {
  const said = given ? { state: given, note: givenNote } : await ask(services, uri);
  // VS Code may have closed a document that nobody shows while the reader was asked.
  const document = said && (await openReviewed(uri));
  if (!document) return;
  const review = await services.reviews.whenLoaded(document);
  const author = await reviewerOf(services.settings, uri);
  const note = typeof said.note === 'string' ? readReason(said.note) : null;
  const change = stateChange(review, { state: said.state, note, author });
  if (change.add) await services.reviews.apply(document, change);
  showBriefly(vscode.l10n.t('{0}: {1}', baseName(uri), stateInWords(said.state)));
}

/** What the reader chooses; Escape gives `undefined`: everything is to stay as it is. */
async function ask(
  { analyses, reviews }: Services,
  uri: vscode.Uri,
): Promise<{ readonly state: StateValue; readonly note: string } | undefined> {
  const document = await openReviewed(uri);
  if (!document) return undefined;
  const name = baseName(uri);
  const review = await reviews.whenLoaded(document);
  const analysis = await analyses.get(document);
  const state = await askState({ name, review, progress: progressOf(analysis?.keyPoints ?? [], review) });
  const note = state && (await askStateNote(name, state));
  return note === undefined ? undefined : { state: state!, note };
}
