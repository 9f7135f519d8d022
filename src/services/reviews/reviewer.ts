import * as vscode from 'vscode';
import { readReason } from '../../review/adjudications';
import type { Settings } from '../settings';

/** As much of the API of VS Code's git extension as is needed here. */
interface Git {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): Repository | null;
    readonly repositories: readonly Repository[];
  };
}
interface Repository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}

/**
 * Who reviews a document: the name in the settings or else, where VS Code's git extension runs already, the one that git signs
 * commits with; `null` if neither is known.
 */
export async function reviewerOf(settings: Settings, document: vscode.Uri): Promise<string | null> {
  return readReason(settings.reviewAuthor) ?? (await nameInGit(document));
}

async function nameInGit(document: vscode.Uri): Promise<string | null> {
  try {
    const git = vscode.extensions.getExtension<Git>('vscode.git');
    const api = git?.isActive ? git.exports.getAPI(1) : undefined;
    const repository = api?.getRepository(document) ?? api?.repositories[0];
    if (!repository) return null;
    return readReason((await repository.getConfig('user.name')) || (await repository.getGlobalConfig('user.name')));
  } catch {
    // git is switched off, or knows nobody: a review needs no name.
    return null;
  }
}
