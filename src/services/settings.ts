import * as vscode from 'vscode';
import { ENTITY_KINDS, type EntityKind } from '../analysis/model';

const SECTION = 'dossier';

/** Where the day of publication may be read. */
export type PublicationDateFrom = 'article' | 'articleOrFileName';

export type KindSwitches = Readonly<Record<EntityKind, boolean>>;

/** Dossier's settings, typed. Reads are cheap and never cached, so a change shows at the next read. */
export class Settings {
  /** Fires when any Dossier setting changes. */
  readonly onDidChange: vscode.Event<void> = (listener, thisArgs, disposables) =>
    vscode.workspace.onDidChangeConfiguration(
      event => {
        if (event.affectsConfiguration(SECTION)) listener.call(thisArgs);
      },
      undefined,
      disposables,
    );

  get highlightsEnabled(): boolean {
    return this.#get('highlight.enabled', true);
  }

  /** Which kinds are marked; a hand-edited value that is not a boolean counts as on. */
  get highlightedKinds(): KindSwitches {
    const raw = this.#get<Partial<Record<EntityKind, unknown>>>('highlight.kinds', {});
    return Object.fromEntries(ENTITY_KINDS.map(kind => [kind, raw[kind] !== false])) as Record<EntityKind, boolean>;
  }

  get overviewRuler(): boolean {
    return this.#get('highlight.overviewRuler', true);
  }

  get hoverEnabled(): boolean {
    return this.#get('hover.enabled', true);
  }

  /** May differ from folder to folder; a hand-edited value that is neither counts as the default. */
  publicationDateFrom(scope: vscode.ConfigurationScope): PublicationDateFrom {
    const raw = vscode.workspace.getConfiguration(SECTION, scope).get<unknown>('publication.dateFrom');
    return raw === 'articleOrFileName' ? raw : 'article';
  }

  /** Turns all marks on or off. */
  async setHighlightsEnabled(enabled: boolean): Promise<void> {
    await this.#set('highlight.enabled', enabled);
  }

  async setHighlightedKinds(kinds: KindSwitches): Promise<void> {
    await this.#set('highlight.kinds', kinds);
  }

  #get<T>(key: string, fallback: T): T {
    return vscode.workspace.getConfiguration(SECTION).get<T>(key, fallback);
  }

  /** Writes where the value in force comes from, so that a toggle always shows: the workspace if it sets it, else the user. */
  async #set(key: string, value: unknown): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(SECTION);
    const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
    const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    await configuration.update(key, value, target);
  }
}
