import * as vscode from 'vscode';
import { LISTING_SCHEME } from '../services/documents';
import type { Services } from '../services/services';
import { showBriefly } from './messages';
import { listingText } from './sanctions/listingText';
import { matchTarget, pointedAt, type MatchTarget } from './sanctions/matchTarget';

/** The language of the details, as package.json contributes it: it only lets long lines wrap. */
const LANGUAGE = 'dossier-listing';

/** All details of a possible match, in a document of their own that follows the decisions and the lists. */
export function registerListingDetails(services: Services): vscode.Disposable {
  const didChange = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    didChange,
    vscode.workspace.registerTextDocumentContentProvider(LISTING_SCHEME, {
      onDidChange: didChange.event,
      provideTextDocumentContent: uri => contentOf(services, uri),
    }),
    services.possibleMatches.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === LISTING_SCHEME) didChange.fire(uri);
    }),
    vscode.commands.registerCommand('dossier.showListing', (...args: unknown[]) => show(services, args)),
  );
}

async function show(services: Services, args: readonly unknown[]): Promise<void> {
  const target = await matchTarget(services, args, () => true);
  if (!target) {
    if (args.length > 0) showBriefly(gone());
    return;
  }
  const opened = await vscode.workspace.openTextDocument(addressOf(target));
  const document = await vscode.languages.setTextDocumentLanguage(opened, LANGUAGE);
  await vscode.window.showTextDocument(document, { preview: true, viewColumn: vscode.ViewColumn.Beside });
}

/** The name that the tab shows, and in the query what the details are of. */
function addressOf({ document, entity, reviewed }: MatchTarget): vscode.Uri {
  const { list, listing } = reviewed.match;
  const name = `${list} ${listing.id}`.replace(/[^\p{L}\p{N}()._ -]+/gu, '-').slice(0, 80);
  const query = JSON.stringify([document.uri.toString(), entity.id, list, listing.id]);
  return vscode.Uri.from({ scheme: LISTING_SCHEME, path: `/${name}.txt`, query });
}

async function contentOf(services: Services, { query }: vscode.Uri): Promise<string> {
  const [uri, id, list, listing] = readQuery(query);
  const target = await pointedAt(services, { uri, id, list, listing });
  return target ? listingText(target.analysis, target.entity, target.reviewed) : `${gone()}\n`;
}

function readQuery(query: string): readonly [string, string, string, string] {
  try {
    const parts: unknown = JSON.parse(query);
    const texts = Array.isArray(parts) ? parts.map(String) : [];
    return [texts[0] ?? '', texts[1] ?? '', texts[2] ?? '', texts[3] ?? ''];
  } catch {
    return ['', '', '', ''];
  }
}

function gone(): string {
  return vscode.l10n.t(
    'This possible match is not there any more: the article or the list has changed, or the article is closed.',
  );
}
