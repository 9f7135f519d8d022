import * as vscode from 'vscode';
import type { Services } from '../services/services';
import { registerDiagnostics } from './diagnostics';
import { registerExplainFinding } from './explainFinding';
import { registerIgnoredFindings } from './ignoredFindings';
import { registerQuickFixes } from './quickFixes';

/** What a reviewer should look at: in the Problems view, explained, corrected, ignored. */
export function registerFindings(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerDiagnostics(services),
    registerExplainFinding(services),
    registerIgnoredFindings(services),
    registerQuickFixes(services),
  );
}
