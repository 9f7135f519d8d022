import * as vscode from 'vscode';
import type { Entity } from '../analysis/model';
import { entityAt, keyPointAt, mentionAt, sentenceAt } from '../analysis/query';
import type { Span } from '../analysis/text/span';
import type { Subject } from '../review/model';
import { readSubject } from '../review/sidecar/subject';
import { isArticle, openDocument } from '../services/documents';
import type { Services } from '../services/services';
import { editorOf } from './showSpan';
import { TreeNode } from './tree/node';
import { ReportNode } from './tree/sanctionNodes';

/** What a reviewer says something of, and the words that it stands at. */
export interface ReviewTarget {
  readonly document: vscode.TextDocument;
  readonly subject: Subject;
  readonly span: Span;
}

/**
 * Finds what a command is about: what an item of a view stands for, what a caller names by `[uri, start, end, subject]` or, with
 * any other arguments, the words that are selected in the article, else what stands at the cursor: a name, a key point, a
 * sentence.
 * @returns `undefined` if no article is open
 */
export async function reviewTarget(services: Services, args: readonly unknown[]): Promise<ReviewTarget | undefined> {
  return ofItem(args) ?? ofCaller(args) ?? (await ofEditor(services));
}

/** Items of several views, as far as they say what they stand for. */
type Item = TreeNode<unknown> & { readonly kind?: string; readonly entity?: Entity };

function ofItem([item]: readonly unknown[]): ReviewTarget | undefined {
  if (!(item instanceof TreeNode) || !item.target) return undefined;
  const document = articleAt(item.source.uri);
  // A click on a report leads to the words of the sanction; what is said is the sentence.
  return (
    document && { document, subject: subjectOf(item), span: item instanceof ReportNode ? item.report : item.target }
  );
}

function subjectOf({ kind, entity }: Item): Subject {
  if (entity) return subjectOfEntity(entity);
  return { type: kind === 'keyPoint' ? 'keyPoint' : isSentence(kind) ? 'statement' : 'passage' };
}

function isSentence(kind: string | undefined): boolean {
  return kind === 'evidence' || kind === 'report';
}

function subjectOfEntity({ kind, name }: Entity): Subject {
  return { type: 'entity', kind, name };
}

function ofCaller([uri, start, end, subject]: readonly unknown[]): ReviewTarget | undefined {
  if (typeof uri !== 'string' || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
  const document = articleAt(uri);
  const span = { start: Number(start), end: Number(end) };
  return document && { document, span, subject: readSubject(subject) ?? { type: 'passage' } };
}

async function ofEditor({ activeArticle, analyses }: Services): Promise<ReviewTarget | undefined> {
  const { document } = activeArticle;
  const editor = document && editorOf(document);
  if (!document || !editor) return undefined;
  const { start, end } = editor.selection;
  const selected = { start: document.offsetAt(start), end: document.offsetAt(end) };
  const analysis = await analyses.get(document);
  const named = analysis && mentionAt(analysis, selected.start);
  const isName = named && (editor.selection.isEmpty || (named.start === selected.start && named.end === selected.end));
  const entity = isName ? entityAt(analysis, selected.start) : undefined;
  if (named && entity) return { document, span: named, subject: subjectOfEntity(entity) };
  if (!editor.selection.isEmpty) return { document, span: selected, subject: { type: 'passage' } };
  const point = analysis && keyPointAt(analysis, selected.start);
  if (point && point.line.start <= selected.start && selected.start <= point.line.end)
    return { document, span: point, subject: { type: 'keyPoint' } };
  const sentence = analysis && sentenceAt(analysis, selected.start);
  return { document, span: sentence ?? lineAt(editor), subject: { type: 'statement' } };
}

function lineAt({ document, selection }: vscode.TextEditor): Span {
  const { range } = document.lineAt(selection.active.line);
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

function articleAt(uri: string): vscode.TextDocument | undefined {
  const document = openDocument(uri);
  return document && isArticle(document) ? document : undefined;
}
