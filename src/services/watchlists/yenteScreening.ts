import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/model';
import { articleQueries, type EntityQueries } from '../../watchlists/articleQueries';
import type { Fetch } from '../../watchlists/net/fetchLimited';
import type { ScreenedMatch, ScreenedMatches } from '../../watchlists/screened';
import { contextOf } from '../../watchlists/search/context';
import type { Match, Query } from '../../watchlists/search/match';
import type { YenteAnswer } from '../../watchlists/yente/answer';
import { createYenteClient, type YenteClient } from '../../watchlists/yente/client';

const KEY = 'yente.apiKey';
/** Where the consent of the workspace is kept: the address that names may go to. */
const CONSENT = 'yente.consent';

/** A reader waits for these answers: no more than one more try, and local lists soon. */
const PATIENCE = { answerWithin: 8000, stallWithin: 8000, retry: { times: 1 } };
/** After a failure the server is left in peace for so long. */
const REST_MS = 60_000;

export interface YenteSettings {
  readonly provider: 'local' | 'yente';
  readonly url: string;
  readonly dataset: string;
}

export interface YenteScreeningOptions {
  readonly settings: () => YenteSettings;
  readonly secrets: vscode.SecretStorage;
  /** The state of the workspace. */
  readonly memory: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
  readonly fetch: Fetch;
  /** Asks the reader whether names may go to this server; `false` for no. */
  readonly askConsent: (url: string) => Promise<boolean>;
}

/**
 * Looks names up on a yente server, if the settings say so and the reader has agreed for this workspace that names leave this
 * machine. Whatever goes wrong leads back to the local lists, with a note.
 */
export class YenteScreening implements vscode.Disposable {
  readonly #options: YenteScreeningOptions;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #didChangeNote = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #client: { readonly key: string; readonly client: YenteClient } | undefined;
  /** Asked once a session for each address. */
  readonly #asked = new Map<string, Promise<boolean>>();
  #restsUntil = 0;
  #note: string | null = null;

  /** Fires when other answers are to be expected: another provider, server, key or consent. */
  readonly onDidChange = this.#didChange.event;
  readonly onDidChangeNote = this.#didChangeNote.event;

  constructor(options: YenteScreeningOptions) {
    this.#options = options;
    let known = JSON.stringify(options.settings());
    this.#subscriptions = [
      this.#didChange,
      this.#didChangeNote,
      vscode.workspace.onDidChangeConfiguration(() => {
        const now = JSON.stringify(options.settings());
        if (now === known) return;
        known = now;
        this.#startAnew();
      }),
      options.secrets.onDidChange(({ key }) => {
        if (key === KEY) this.#startAnew();
      }),
    ];
  }

  /** Why local lists are searched though the settings name a server; `null` while there is nothing to say. */
  get note(): string | null {
    return this.#note;
  }

  /** Keeps the key where VS Code keeps secrets; an empty one is forgotten. */
  async setKey(key: string): Promise<void> {
    if (key === '') await this.#options.secrets.delete(KEY);
    else await this.#options.secrets.store(KEY, key);
  }

  /** @returns `null` if the local lists are to be searched */
  async screen(analysis: Analysis, signal: AbortSignal): Promise<ScreenedMatches | null> {
    const { provider, url, dataset } = this.#options.settings();
    if (provider !== 'yente') return this.#local(null);
    if (url === '') return this.#local(vscode.l10n.t('No yente server is set: the local lists are searched.'));
    const entities = articleQueries(analysis);
    if (entities.length === 0) return new Map();
    if (!(await this.#hasConsent(url))) {
      return this.#local(vscode.l10n.t('Names are not sent to the yente server: the local lists are searched.'));
    }
    if (Date.now() < this.#restsUntil) return null;
    const client = await this.#clientOf(url, dataset);
    const answers = await client.match(
      entities.map(({ queries: [query] }) => query!),
      signal,
    );
    const failure = answers.find(answer => answer.kind === 'failure');
    if (failure) return this.#failed(failure.message);
    this.#setNote(null);
    return matchesOf(entities, answers);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #hasConsent(url: string): Promise<boolean> {
    if (this.#options.memory.get(CONSENT) === url) return true;
    let answer = this.#asked.get(url);
    if (!answer) {
      answer = this.#ask(url);
      this.#asked.set(url, answer);
    }
    return answer;
  }

  async #ask(url: string): Promise<boolean> {
    const agreed = await this.#options.askConsent(url);
    if (agreed) await this.#options.memory.update(CONSENT, url);
    return agreed;
  }

  async #clientOf(url: string, dataset: string): Promise<YenteClient> {
    const apiKey = await this.#options.secrets.get(KEY);
    const key = JSON.stringify([url, dataset, apiKey]);
    if (this.#client?.key !== key) {
      const options = { url, dataset, ...PATIENCE, ...(apiKey ? { apiKey } : {}) };
      this.#client = { key, client: createYenteClient(this.#options.fetch, options) };
    }
    return this.#client.client;
  }

  #failed(message: string): null {
    this.#options.log.warn(`yente: ${message}`);
    this.#restsUntil = Date.now() + REST_MS;
    return this.#local(vscode.l10n.t('{0} The local lists are searched instead.', message));
  }

  #local(note: string | null): null {
    this.#setNote(note);
    return null;
  }

  #setNote(note: string | null): void {
    if (note === this.#note) return;
    this.#note = note;
    this.#didChangeNote.fire();
  }

  #startAnew(): void {
    this.#asked.clear();
    this.#restsUntil = 0;
    this.#didChange.fire();
  }
}

function matchesOf(entities: readonly EntityQueries[], answers: readonly YenteAnswer[]): ScreenedMatches {
  const matches = new Map<string, readonly ScreenedMatch[]>();
  for (const [index, answer] of answers.entries()) {
    const { entity, queries } = entities[index]!;
    if (answer.kind === 'matches' && answer.matches.length > 0)
      matches.set(
        entity.id,
        answer.matches.map(match => screened(match, queries[0]!)),
      );
  }
  return matches;
}

/** The server's score stands as it is; what the article and the list say is held side by side here, as for local lists. */
function screened(match: Match, query: Query): ScreenedMatch {
  const reasons = [...match.reasons, ...contextOf(query, match.listing).reasons];
  return { ...match, reasons, listId: 'yente', embedded: false };
}
