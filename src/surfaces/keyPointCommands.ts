import * as vscode from 'vscode';
import type { KeyPoint } from '../analysis/model';
import { keyPointsOn, restsOnBody } from '../analysis/query';
import { contains, touches, type Span } from '../analysis/text/span';
import { needsLook } from '../review/keyPoints';
import { toRange } from '../services/documents';
import type { Services } from '../services/services';
import { setChecked } from './keyPoints/checks';
import { pointAfter, pointBefore, type Wanted } from './keyPoints/keyPointOrder';
import { articleAtCursor, keyPointTarget, reviewedPoints } from './keyPoints/keyPointTarget';
import { noEvidence } from './keyPoints/keyPointWords';
import { showBriefly } from './messages';
import { editorOf, showSpan } from './showSpan';

/** Going from key points to what they rest on, back, and from one to the next; ticking them from the editor. */
export function registerKeyPointCommands(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const stepping = Object.entries(STEPS).map(([command, direction]) =>
    registerCommand(command, () => step(services, direction)),
  );
  return vscode.Disposable.from(
    ...stepping,
    registerCommand('dossier.peekEvidence', (...args: unknown[]) => peekEvidence(services, args)),
    registerCommand('dossier.showKeyPointsOfSentence', () => showKeyPointsOfSentence(services)),
    registerCommand('dossier.toggleKeyPointChecked', (...args: unknown[]) => toggleChecked(services, args)),
  );
}

/** One way to go through the key points. */
interface Direction {
  readonly find: typeof pointAfter;
  readonly wanted: Wanted;
  /** What to say when there is no further one. */
  readonly end: () => string;
}

const any: Wanted = () => true;

const STEPS: Readonly<Record<string, Direction>> = {
  'dossier.nextKeyPoint': { find: pointAfter, wanted: any, end: () => vscode.l10n.t('Last key point') },
  'dossier.previousKeyPoint': { find: pointBefore, wanted: any, end: () => vscode.l10n.t('First key point') },
  'dossier.nextKeyPointToLookAt': {
    find: pointAfter,
    wanted: needsLook,
    end: () => vscode.l10n.t('No further key point needs a look'),
  },
  'dossier.previousKeyPointToLookAt': {
    find: pointBefore,
    wanted: needsLook,
    end: () => vscode.l10n.t('No earlier key point needs a look'),
  },
};

async function step(services: Services, { find, wanted, end }: Direction): Promise<void> {
  const article = await articleAtCursor(services);
  if (!article) return;
  const { document, analysis, offset } = article;
  const points = reviewedPoints(services, article);
  const next = find(points, analysis, offset, wanted);
  if (next) await showSpan(document, next.point, { preserveFocus: false });
  else showBriefly(points.length === 0 ? vscode.l10n.t('This article has no key points') : end());
}

/** Shows what the body says of a key point, without leaving it. */
async function peekEvidence(services: Services, args: readonly unknown[]): Promise<void> {
  const target = await keyPointTarget(services, args);
  if (!target) return;
  const { point } = target.reviewed;
  const spans = groundsOf(point);
  if (!restsOnBody(point)) showBriefly(noEvidence(point));
  if (spans.length > 0) await peek(target.document, placeToPeek(target.document, point), spans);
}

/** The sentences of the body that a key point rests on or that are nearest to it, and words elsewhere that contradict it. */
function groundsOf({ evidence, conflicts }: KeyPoint): readonly Span[] {
  const elsewhere = conflicts
    .flatMap(({ body }) => body ?? [])
    .filter(body => !evidence.some(sentence => contains(sentence, body)));
  return [...evidence, ...elsewhere];
}

/** The cursor's place if it is on the key point: VS Code puts the cursor where the peek view opens. */
function placeToPeek(document: vscode.TextDocument, { line, start }: KeyPoint): number {
  const editor = editorOf(document);
  const cursor = editor && document.offsetAt(editor.selection.active);
  return cursor !== undefined && touches(line, cursor) ? cursor : start;
}

/** From a sentence of the body back to the key points. */
async function showKeyPointsOfSentence(services: Services): Promise<void> {
  const article = await articleAtCursor(services);
  if (!article) return;
  const { document, analysis, offset } = article;
  const points = keyPointsOn(analysis, offset);
  if (points.length === 0) showBriefly(vscode.l10n.t('No key point rests on this sentence'));
  else await peek(document, offset, points);
}

async function toggleChecked(services: Services, args: readonly unknown[]): Promise<void> {
  const target = await keyPointTarget(services, args);
  if (!target) return;
  const checked = target.reviewed.check === undefined;
  await setChecked(services, target, checked);
  const number = target.reviewed.index + 1;
  showBriefly(
    checked
      ? vscode.l10n.t('Key point {0} is checked', number)
      : vscode.l10n.t('Key point {0} is no longer checked', number),
  );
}

/** Opens the peek view below a place, with the spans in the order of the text. */
async function peek(document: vscode.TextDocument, offset: number, spans: readonly Span[]): Promise<void> {
  const locations = spans.map(span => new vscode.Location(document.uri, toRange(document, span)));
  const position = document.positionAt(offset);
  await vscode.commands.executeCommand('editor.action.peekLocations', document.uri, position, locations, 'peek');
}
