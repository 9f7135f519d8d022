import * as vscode from 'vscode';
import { ActiveArticle } from './activeArticle';
import { Analyses } from './analyses';
import { Settings } from './settings';

/** Everything surfaces build on. Each surface is a function `register...(services): vscode.Disposable`. */
export interface Services {
  readonly analyses: Analyses;
  readonly activeArticle: ActiveArticle;
  readonly settings: Settings;
  /** What to remember of how the reader likes things, for all windows. */
  readonly state: vscode.Memento;
  dispose(): void;
}

export function createServices({ globalState }: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel(vscode.l10n.t('Dossier'), { log: true });
  const analyses = new Analyses(log);
  const activeArticle = new ActiveArticle();
  return {
    analyses,
    activeArticle,
    settings: new Settings(),
    state: globalState,
    dispose: () => {
      vscode.Disposable.from(activeArticle, analyses, log).dispose();
    },
  };
}
