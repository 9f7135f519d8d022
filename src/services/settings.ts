import * as vscode from 'vscode';
import { RULES } from '../analysis/findings/catalogue';
import type { Levels } from '../analysis/findings/levels';
import { ENTITY_KINDS, type EntityKind, type Severity } from '../analysis/model';
import type { ReviewLocation } from './reviews/sidecarPlaces';
import type { YenteSettings } from './watchlists/yenteScreening';

const SECTION = 'dossier';

/** Where the day of publication may be read. */
export type PublicationDateFrom = 'article' | 'articleOrFileName';

/** The key of the levels of findings, in the section. */
const LEVELS = 'findings.levels';
const LEVEL_VALUES: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

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

  /** Whether a line above each key point says how it stands. */
  get keyPointLenses(): boolean {
    return this.#get('lenses.keyPoints', false);
  }

  get possibleMatchesHighlighted(): boolean {
    return this.#get('highlight.possibleMatches', true);
  }

  /** The name that a review is signed with; empty if the reader gave none. */
  get reviewAuthor(): string {
    const name = this.#get<unknown>('review.author', '');
    return typeof name === 'string' ? name : '';
  }

  /** Where review files are written; a hand-edited value that is neither counts as beside the document. */
  reviewLocation(scope: vscode.ConfigurationScope): ReviewLocation {
    const raw = vscode.workspace.getConfiguration(SECTION, scope).get<unknown>('review.location');
    return raw === 'folder' ? raw : 'besideDocument';
  }

  /** Whether each reviewer writes a file of their own. */
  reviewFilePerReviewer(scope: vscode.ConfigurationScope): boolean {
    return vscode.workspace.getConfiguration(SECTION, scope).get<unknown>('review.filePerReviewer') === true;
  }

  /** May differ from folder to folder; a hand-edited value that is neither counts as the default. */
  publicationDateFrom(scope: vscode.ConfigurationScope): PublicationDateFrom {
    const raw = vscode.workspace.getConfiguration(SECTION, scope).get<unknown>('publication.dateFrom');
    return raw === 'articleOrFileName' ? raw : 'article';
  }

  /** Of each rule the level at which its findings are shown; a hand-edited value that is no level counts as the default. */
  findingLevels(scope: vscode.ConfigurationScope): Levels {
    const raw = readRecord(vscode.workspace.getConfiguration(SECTION, scope).get(LEVELS));
    return Object.fromEntries(
      RULES.flatMap(({ code }) => {
        const level = LEVEL_VALUES.find(value => value === raw[code]);
        return level === undefined ? [] : [[code, level]];
      }),
    );
  }

  /**
   * Sets the level of a rule where the one in force comes from: the folder, the workspace or else the user.
   * @param level `undefined` for the default
   */
  async setFindingLevel(scope: vscode.Uri, code: string, level: Severity | 'off' | undefined): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(SECTION, scope);
    const known = configuration.inspect(LEVELS);
    const places = [
      [vscode.ConfigurationTarget.WorkspaceFolder, readRecord(known?.workspaceFolderValue)],
      [vscode.ConfigurationTarget.Workspace, readRecord(known?.workspaceValue)],
    ] as const;
    const [target, own] = places.find(([, levels]) => code in levels) ?? [
      vscode.ConfigurationTarget.Global,
      readRecord(known?.globalValue),
    ];
    const others = Object.entries(own).filter(([other]) => other !== code);
    const levels = Object.fromEntries(level === undefined ? others : [...others, [code, level]]);
    await configuration.update(LEVELS, Object.keys(levels).length === 0 ? undefined : levels, target);
  }

  /** Whether the entries that come with Dossier are searched. */
  get sanctionsSelection(): boolean {
    return this.#get('sanctions.selection', true);
  }

  async setSanctionsSelection(searched: boolean): Promise<void> {
    await this.#set('sanctions.selection', searched);
  }

  /** Where names are looked up; a hand-edited value that is neither counts as the local lists. */
  get yente(): YenteSettings {
    const provider = this.#get<unknown>('sanctions.provider', 'local') === 'yente' ? 'yente' : 'local';
    return { provider, url: this.#text('sanctions.yente.url'), dataset: this.#text('sanctions.yente.dataset') };
  }

  /** What the setting says of lists to download; checked by whoever reads it. */
  get sanctionsSources(): unknown {
    return this.#get<unknown>('sanctions.sources', {});
  }

  async setSanctionsSources(sources: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#set('sanctions.sources', sources);
  }

  /** Turns all marks on or off. */
  async setHighlightsEnabled(enabled: boolean): Promise<void> {
    await this.#set('highlight.enabled', enabled);
  }

  async setPossibleMatchesHighlighted(highlighted: boolean): Promise<void> {
    await this.#set('highlight.possibleMatches', highlighted);
  }

  async setHighlightedKinds(kinds: KindSwitches): Promise<void> {
    await this.#set('highlight.kinds', kinds);
  }

  #text(key: string): string {
    const value = this.#get<unknown>(key, '');
    return typeof value === 'string' ? value.trim() : '';
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

/** An object as it stands in a settings file; what is none counts as an empty one. */
function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
