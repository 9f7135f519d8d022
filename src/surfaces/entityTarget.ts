import * as vscode from 'vscode';
import type { Analysis, Entity } from '../analysis/model';
import { entityAt, entityById } from '../analysis/query';
import { isArticle, openDocument } from '../services/documents';
import type { Services } from '../services/services';
import { showBriefly } from './messages';
import { editorOf } from './showSpan';
import type { EntityNode } from './tree/entityNodes';

/** An entity that a command is about, in the present text of its article. */
export interface EntityTarget {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly entity: Entity;
  /** Where the reader stands; `undefined` when the article is not in sight. */
  readonly offset: number | undefined;
  /** Whether the command was called from a view, which then keeps the focus. */
  readonly fromView: boolean;
}

/** What the arguments of a command name. */
interface Request {
  readonly uri: string;
  readonly id: string;
  readonly offset: number | undefined;
  readonly fromView: boolean;
}

/**
 * Finds the entity that a command is about: that of a tree item, that of a card's link (`[uri, id, offset?]`) or, with any
 * other arguments, the one at the cursor.
 * @returns `undefined` if there is none, or its article is not open any more
 */
export async function entityTarget(services: Services, args: readonly unknown[]): Promise<EntityTarget | undefined> {
  const request = ofItem(args) ?? ofLink(args);
  return request ? named(services, request) : atCursor(services);
}

/** Tells the reader that a command found nothing to be about. */
export function sayNothingNamed(): void {
  showBriefly(vscode.l10n.t('Nobody and nothing is named at the cursor'));
}

async function named(services: Services, { uri, id, offset, fromView }: Request): Promise<EntityTarget | undefined> {
  const document = openDocument(uri);
  const analysis = document && (await services.analyses.get(document));
  const entity = analysis && entityById(analysis, id);
  if (!document || !entity) return undefined;
  return { document, analysis, entity, offset: offset ?? cursorIn(document), fromView };
}

async function atCursor(services: Services): Promise<EntityTarget | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isArticle(document)) return undefined;
  const analysis = await services.analyses.get(document);
  const offset = cursorIn(document);
  const entity = analysis && offset !== undefined ? entityAt(analysis, offset) : undefined;
  return entity && analysis && { document, analysis, entity, offset, fromView: false };
}

/** The start of the selection: of a mention that is selected whole, its end may touch the next one. */
function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = editorOf(document);
  return editor && document.offsetAt(editor.selection.start);
}

function ofItem([item]: readonly unknown[]): Request | undefined {
  if (!isEntityNode(item)) return undefined;
  return { uri: item.source.uri, id: item.entity.id, offset: undefined, fromView: true };
}

function ofLink([uri, id, offset]: readonly unknown[]): Request | undefined {
  if (typeof uri !== 'string' || typeof id !== 'string') return undefined;
  return { uri, id, offset: Number.isSafeInteger(offset) ? Number(offset) : undefined, fromView: false };
}

function isEntityNode(value: unknown): value is EntityNode {
  return typeof value === 'object' && value !== null && (value as Partial<EntityNode>).kind === 'entity';
}
