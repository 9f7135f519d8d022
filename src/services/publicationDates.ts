import * as vscode from 'vscode';
import { dayInFileName, type KnownPublication } from '../analysis/article/published';
import { parseDay } from '../analysis/dates/calendar';
import { DocumentMemory } from './documentMemory';
import { baseName } from './documents';
import type { Settings } from './settings';

/** Where the days are kept in the state of the workspace: `YYYY-MM-DD` by the document's address. */
const KEY = 'publicationDates';

/**
 * When articles were published, where the article itself does not have the say: the day that the reader set for a document,
 * remembered in the workspace, and the day in a file's name if the settings allow it.
 */
export class PublicationDates implements vscode.Disposable {
  readonly #days: DocumentMemory<string>;
  readonly #settings: Settings;
  readonly #didChange = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires when what is known of a document changes, or with `undefined` of any document. */
  readonly onDidChange = this.#didChange.event;

  /** @param memory the state of the workspace */
  constructor(memory: vscode.Memento, settings: Settings) {
    this.#days = new DocumentMemory(memory, KEY, readDay);
    this.#settings = settings;
    this.#subscriptions = [
      this.#didChange,
      this.#days,
      this.#days.onDidChange(uri => {
        this.#didChange.fire(uri);
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('dossier.publication.dateFrom')) this.#didChange.fire(undefined);
      }),
    ];
  }

  /** What is known of a document beside its text. */
  known(document: vscode.TextDocument): KnownPublication {
    const byName = this.#settings.publicationDateFrom(document) === 'articleOrFileName';
    return { published: this.of(document.uri), fileDay: byName ? dayInFileName(baseName(document.uri)) : null };
  }

  /** The day that the reader set, `YYYY-MM-DD`; `null` if none. */
  of(uri: vscode.Uri): string | null {
    return this.#days.of(uri) ?? null;
  }

  /**
   * Remembers the day on which a document was published.
   * @param day `YYYY-MM-DD`, or `null` to forget it, so that the article has the say again
   */
  async set(uri: vscode.Uri, day: string | null): Promise<void> {
    await this.#days.set(uri, day ?? undefined);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

function readDay(value: unknown): string | undefined {
  return typeof value === 'string' && parseDay(value) !== null ? value : undefined;
}
