import * as vscode from 'vscode';
import { rulesAt } from '../analysis/findings/levels';
import { ActiveArticle } from './activeArticle';
import { Adjudications } from './adjudications';
import { Analyses } from './analyses';
import { Findings } from './findings';
import { PossibleMatches } from './possibleMatches';
import { PublicationDates } from './publicationDates';
import { ReviewFiles } from './reviewFiles';
import { Reviews } from './reviews';
import { Settings } from './settings';
import { Watchlists } from './watchlists';
import { askYenteConsent } from './watchlists/yenteConsent';
import { YenteScreening } from './watchlists/yenteScreening';

/** Everything surfaces build on. Each surface is a function `register...(services): vscode.Disposable`. */
export interface Services {
  readonly analyses: Analyses;
  readonly activeArticle: ActiveArticle;
  readonly adjudications: Adjudications;
  readonly findings: Findings;
  readonly possibleMatches: PossibleMatches;
  readonly publicationDates: PublicationDates;
  readonly reviewFiles: ReviewFiles;
  readonly reviews: Reviews;
  readonly settings: Settings;
  readonly watchlists: Watchlists;
  readonly yente: YenteScreening;
  /** What to remember of how the reader likes things, for all windows. */
  readonly state: vscode.Memento;
  /** The same for this workspace. */
  readonly workspaceState: vscode.Memento;
  dispose(): void;
}

export function createServices(context: vscode.ExtensionContext): Services {
  const { globalState, workspaceState, globalStorageUri, storageUri, secrets } = context;
  const log = vscode.window.createOutputChannel(vscode.l10n.t('Dossier'), { log: true });
  const settings = new Settings();
  const publicationDates = new PublicationDates(workspaceState, settings);
  const analyses = new Analyses(log, document => ({
    ...publicationDates.known(document),
    rules: rulesAt(settings.findingLevels(document.uri)),
  }));
  publicationDates.onDidChange(uri => {
    analyses.refresh(uri);
  });
  const activeArticle = new ActiveArticle();
  const yente = new YenteScreening({
    settings: () => settings.yente,
    secrets,
    memory: workspaceState,
    log,
    fetch: (...request) => fetch(...request),
    askConsent: askYenteConsent,
  });
  const watchlists = new Watchlists({
    storage: vscode.Uri.joinPath(globalStorageUri, 'sanctions-lists'),
    log,
    withEmbedded: () => settings.sanctionsSelection,
    yente,
  });
  const reviews = new Reviews({
    settings,
    // Without a folder or workspace open there is no storage for one.
    storage: vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'reviews'),
    log,
  });
  const adjudications = new Adjudications(workspaceState, reviews);
  const reviewFiles = new ReviewFiles({ analyses, reviews, log });
  const findings = new Findings(analyses, reviews, settings);
  const possibleMatches = new PossibleMatches(watchlists, adjudications, analyses);
  return {
    analyses,
    activeArticle,
    adjudications,
    findings,
    possibleMatches,
    publicationDates,
    reviewFiles,
    reviews,
    settings,
    watchlists,
    yente,
    state: globalState,
    workspaceState,
    dispose: () => {
      vscode.Disposable.from(
        activeArticle,
        findings,
        possibleMatches,
        adjudications,
        analyses,
        publicationDates,
        reviewFiles,
        reviews,
        watchlists,
        yente,
        log,
      ).dispose();
    },
  };
}
