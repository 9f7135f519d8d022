import * as vscode from 'vscode';

/** A key for `when` clauses in package.json, with the type of its value. */
export class ContextKey<T extends string | boolean> {
  #value: T | undefined;

  constructor(readonly name: `dossier.${string}`) {}

  /** Sets the key; telling the workbench what it knows already is skipped. */
  async set(value: T): Promise<void> {
    if (value === this.#value) return;
    this.#value = value;
    await vscode.commands.executeCommand('setContext', this.name, value);
  }
}
