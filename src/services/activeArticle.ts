import * as vscode from 'vscode';
import { ContextKey } from './contextKeys';
import { FINDING_SCHEME, isArticle, LISTING_SCHEME } from './documents';

/** Documents that belong to the article beside them. */
const COMPANIONS: readonly string[] = [LISTING_SCHEME, FINDING_SCHEME];

/**
 * The article the sidebar and the status bar speak of: the one in the active text editor. It stays while the focus is in a
 * view or a panel, and goes when another kind of document (but the details of a
 * possible match or a finding) becomes active or the last editor closes.
 */
export class ActiveArticle implements vscode.Disposable {
  readonly #hasArticle = new ContextKey<boolean>('dossier.hasArticle');
  readonly #didChange = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #subscriptions: vscode.Disposable[];
  #document: vscode.TextDocument | undefined;

  /** Fires when another article, or none, becomes the active one; not for edits. */
  readonly onDidChange = this.#didChange.event;

  constructor() {
    this.#subscriptions = [
      this.#didChange,
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#update();
      }),
      // A change of language closes and opens the document without a change of editor.
      vscode.workspace.onDidOpenTextDocument(() => {
        this.#update();
      }),
      vscode.workspace.onDidCloseTextDocument(() => {
        this.#update();
      }),
    ];
    this.#update();
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** An editor that shows the article: the active one if it does, else any visible one. */
  get editor(): vscode.TextEditor | undefined {
    const document = this.#document;
    const active = vscode.window.activeTextEditor;
    if (!document || active?.document === document) return document && active;
    return vscode.window.visibleTextEditors.find(editor => editor.document === document);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #update(): void {
    const document = this.#find();
    void this.#hasArticle.set(document !== undefined);
    if (document === this.#document) return;
    this.#document = document;
    this.#didChange.fire(document);
  }

  #find(): vscode.TextDocument | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor && !COMPANIONS.includes(editor.document.uri.scheme))
      return isArticle(editor.document) ? editor.document : undefined;
    // No text editor is active while, say, a picture or a settings page is: the article stays if it can still be seen.
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document).filter(isArticle);
    return visible.find(document => document === this.#document) ?? visible[0];
  }
}
