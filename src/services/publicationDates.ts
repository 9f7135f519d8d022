import * as vscode from 'vscode';
import { dayInFileName, type KnownPublication } from '../analysis/article/published';
import { parseDay } from '../analysis/dates/calendar';
import { baseName } from './documents';
import type { Settings } from './settings';

/** Where the days are kept in the state of the workspace: `YYYY-MM-DD` by the document's address. */
const KEY = 'publicationDates';
/** Beyond so many the ones set longest ago are forgotten. */
const MOST_REMEMBERED = 1000;

type Days = Readonly<Record<string, string>>;

/**
 * When articles were published, where the article itself does not have the say: the day that the reader set for a document,
 * remembered in the workspace, and the day in a file's name if the settings allow it. A renamed file keeps its day; an
 * untitled text loses it when it is closed, because the next one may have the same name.
 */
export class PublicationDates implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #settings: Settings;
  readonly #didChange = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires when what is known of a document changes, or with `undefined` of any document. */
  readonly onDidChange = this.#didChange.event;

  /** @param memory the state of the workspace */
  constructor(memory: vscode.Memento, settings: Settings) {
    this.#memory = memory;
    this.#settings = settings;
    this.#subscriptions = [
      this.#didChange,
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('dossier.publication.dateFrom')) this.#didChange.fire(undefined);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#rename(files)),
      vscode.workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
        if (isUntitled && this.of(uri) !== null) void this.set(uri, null);
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
    const day = this.#days[uri.toString()];
    return typeof day === 'string' && parseDay(day) !== null ? day : null;
  }

  /**
   * Remembers the day on which a document was published.
   * @param day `YYYY-MM-DD`, or `null` to forget it, so that the article has the say again
   */
  async set(uri: vscode.Uri, day: string | null): Promise<void> {
    const address = uri.toString();
    const others = Object.entries(this.#days).filter(([known]) => known !== address);
    await this.#remember(day === null ? others : [...others, [address, day]]);
    this.#didChange.fire(uri);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  get #days(): Days {
    return this.#memory.get<Days>(KEY, {});
  }

  async #remember(days: readonly (readonly [string, string])[]): Promise<void> {
    await this.#memory.update(KEY, Object.fromEntries(days.slice(-MOST_REMEMBERED)));
  }

  /** Carries the days over to the new addresses, also of files in a renamed folder. */
  async #rename(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    const moved: vscode.Uri[] = [];
    const days = Object.entries(this.#days).map(([address, day]) => {
      const file = files.find(({ oldUri }) => `${address}/`.startsWith(`${oldUri.toString()}/`));
      if (!file) return [address, day] as const;
      const uri = vscode.Uri.parse(file.newUri.toString() + address.slice(file.oldUri.toString().length));
      moved.push(uri);
      return [uri.toString(), day] as const;
    });
    if (moved.length === 0) return;
    await this.#remember(days);
    for (const uri of moved) this.#didChange.fire(uri);
  }
}
