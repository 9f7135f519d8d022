import * as vscode from 'vscode';
import type { Services } from '../services/services';
import { registerKeyPointCommands } from './keyPointCommands';
import { registerKeyPointLenses } from './keyPointLenses';
import { registerKeyPointsView } from './keyPointsView';

/** Key points held against the body: their view, the ways between points and evidence, lenses. */
export function registerKeyPoints(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerKeyPointsView(services),
    registerKeyPointCommands(services),
    registerKeyPointLenses(services),
  );
}
