import * as vscode from 'vscode';
import { describeAnchor } from '../../../src/review/anchors/describe';
import type { Anchor, Entry, NewEntry } from '../../../src/review/model';
import { EMPTY_RECORD, withEntry } from '../../../src/review/record';
import { writeSidecar } from '../../../src/review/sidecar/collection';
import { workspaceUri } from '../../support/articles';

type WithoutSpan<E> = E extends unknown ? Omit<E, 'span'> : never;

/** What is said of words of an article, or of words that it had once; of all of it with neither. */
export type Said = WithoutSpan<NewEntry> & {
  readonly at?: string;
  readonly lost?: string;
  readonly author?: string | null;
};

/** A review file in which somebody said this of a text, a minute after each other on 1 May 2024. */
export function reviewText(text: string, said: readonly Said[]): string {
  const entries = said.map(({ at, lost, author = 'R. Wren', ...rest }, index): Entry => {
    const created = new Date(Date.UTC(2024, 4, 1, 12, index)).toISOString();
    const id = `urn:uuid:${rest.type}-${index}-${at ?? lost ?? ''}`;
    return { ...rest, id, author, created, modified: created, anchor: anchorOf(text, at, lost), extra: {} };
  });
  return writeSidecar(entries.reduce(withEntry, EMPTY_RECORD), 'article');
}

export async function writeText(path: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

function anchorOf(text: string, at: string | undefined, lost: string | undefined): Anchor | null {
  if (lost !== undefined) return { exact: lost, prefix: '', suffix: '', start: 0, end: lost.length, hash: null };
  if (at === undefined) return null;
  const start = text.indexOf(at);
  return describeAnchor(text, { start, end: start + at.length });
}
