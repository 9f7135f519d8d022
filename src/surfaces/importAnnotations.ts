import * as vscode from 'vscode';
import { describeAnchor } from '../review/anchors/describe';
import { findAnchors } from '../review/anchors/find';
import { readImport, type Imported } from '../review/import/entries';
import type { Entry } from '../review/model';
import { baseName } from '../services/documents';
import type { Services } from '../services/services';
import { runInSlices } from '../services/slices';
import { reasonOf, showError } from './messages';

/** Bytes of a file; all annotations of a book are less. */
const LARGEST = 32 * 1024 * 1024;

/** Takes annotations made elsewhere into the review of the open article. */
export function registerImportAnnotations(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('dossier.importAnnotations', (file?: unknown) =>
    importAnnotations(services, file),
  );
}

/** @param file as a test or another command gives it; the reader is asked without one */
async function importAnnotations(services: Services, file: unknown): Promise<void> {
  const { document } = services.activeArticle;
  if (!document) {
    showError(
      vscode.l10n.t('Open an article first: the annotations are looked for in the article in the active editor.'),
    );
    return;
  }
  const uri = file instanceof vscode.Uri ? file : await askForFile();
  if (!uri) return;
  try {
    const imported = await readImport(await readText(uri));
    const outcome = await add(services, document, imported);
    void vscode.window.showInformationMessage(outcomeInWords(outcome));
  } catch (error) {
    showError(vscode.l10n.t('No annotations were imported from {0}: {1}', baseName(uri), reasonOf(error)));
  }
}

async function askForFile(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Annotations'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Annotations')]: ['json', 'jsonld'], [vscode.l10n.t('All Files')]: ['*'] },
  });
  return picked?.[0];
}

/** @throws Error with a reason for the reader */
async function readText(uri: vscode.Uri): Promise<string> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST) throw new Error(vscode.l10n.t('The file is larger than {0} MB.', LARGEST / 1024 / 1024));
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

interface Outcome {
  /** Comments and replies that are in the review now. */
  readonly added: number;
  /** Of them, those whose words are not found in the article. */
  readonly lost: number;
  readonly known: number;
  readonly unread: number;
}

/** One step for undo. */
async function add(
  { reviews }: Services,
  document: vscode.TextDocument,
  { entries, unread }: Imported,
): Promise<Outcome> {
  const review = await reviews.whenLoaded(document);
  const ids = new Set(review.entries.map(({ id }) => id));
  const fresh = entries.filter(({ id }) => !ids.has(id));
  const placed = await inTheText(document.getText(), fresh);
  if (fresh.length > 0) await reviews.apply(document, { replace: placed.entries });
  return { added: fresh.length, lost: placed.lost, known: entries.length - fresh.length, unread };
}

/** The entries with anchors at their words in the text; those whose words are not in it keep the anchor they came with. */
async function inTheText(
  text: string,
  entries: readonly Entry[],
): Promise<{ readonly entries: readonly Entry[]; readonly lost: number }> {
  const anchors = entries.flatMap(({ anchor }) => anchor ?? []);
  const { signal } = new AbortController();
  const places = (await runInSlices(findAnchors(text, anchors), { signal })) ?? [];
  const spans = new Map(anchors.map((anchor, index) => [anchor, places[index] ?? null]));
  let lost = 0;
  const placed = entries.map(entry => {
    if (!entry.anchor) return entry;
    const span = spans.get(entry.anchor);
    if (span) return { ...entry, anchor: describeAnchor(text, span) };
    lost += 1;
    return entry;
  });
  return { entries: placed, lost };
}

function outcomeInWords({ added, lost, known, unread }: Outcome): string {
  const imported =
    added === 1 ? vscode.l10n.t('1 annotation was imported.') : vscode.l10n.t('{0} annotations were imported.', added);
  return [
    imported,
    ...(lost > 0 ? [vscode.l10n.t('The words of {0} are not in the article.', lost)] : []),
    ...(known > 0 ? [vscode.l10n.t('{0} were there already.', known)] : []),
    ...(unread > 0 ? [vscode.l10n.t('{0} say nothing that a review can hold.', unread)] : []),
  ].join(' ');
}
