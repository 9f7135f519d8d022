import * as vscode from 'vscode';
import type { Mention } from '../analysis/model';
import { entityAt, mentionAt } from '../analysis/query';
import type { Span } from '../analysis/text/span';
import { ARTICLE_SELECTOR, toRange } from '../services/documents';
import type { Services } from '../services/services';
import { entityTarget, sayNothingNamed, type EntityTarget } from './entityTarget';
import { mentionAfter, mentionBefore } from './mentionOrder';
import { reasonOf, showBriefly, showError } from './messages';
import { showSpan } from './showSpan';
import { oneLine, withoutIcons } from './tree/text';

/** Going about an article: to a span, from mention to mention, all mentions at once. */
export function registerNavigation(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('dossier.goTo', (...args: unknown[]) => goTo(services, args)),
    registerCommand('dossier.nextMention', (...args: unknown[]) => step(services, args, forward)),
    registerCommand('dossier.previousMention', (...args: unknown[]) => step(services, args, backward)),
    registerCommand('dossier.showMentions', (...args: unknown[]) => showMentions(services, args)),
    vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
      provideReferences: async (document, position, _context, token) =>
        (await mentionsAt(services, document, position, token))?.map(
          mention => new vscode.Location(document.uri, toRange(document, mention)),
        ),
    }),
    vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
      // Where nothing is named, VS Code marks the same word elsewhere, as in any text.
      provideDocumentHighlights: async (document, position, token) =>
        (await mentionsAt(services, document, position, token))?.map(
          mention => new vscode.DocumentHighlight(toRange(document, mention)),
        ),
    }),
  );
}

/** One way to go through the mentions of an entity. */
interface Direction {
  /** @param offset `undefined` to begin from outside the text */
  readonly find: (mentions: readonly Mention[], offset: number | undefined) => Mention | undefined;
  /** What to say when there is no further one. */
  readonly end: (name: string) => string;
}

const forward: Direction = {
  find: (mentions, offset) => (offset === undefined ? mentions[0] : mentionAfter(mentions, offset)),
  end: name => vscode.l10n.t('Last mention of {0}', name),
};

const backward: Direction = {
  find: (mentions, offset) => (offset === undefined ? mentions.at(-1) : mentionBefore(mentions, offset)),
  end: name => vscode.l10n.t('First mention of {0}', name),
};

async function step(services: Services, args: readonly unknown[], direction: Direction): Promise<void> {
  const target = await entityTarget(services, args);
  if (!target) {
    sayNothingNamed();
    return;
  }
  const { document, entity, offset, fromView } = target;
  const mention = direction.find(entity.mentions, offset);
  if (mention) await showSpan(document, mention, { preserveFocus: fromView });
  else showBriefly(direction.end(withoutIcons(oneLine(entity.name))));
}

async function showMentions(services: Services, args: readonly unknown[]): Promise<void> {
  const target = await entityTarget(services, args);
  if (!target) {
    sayNothingNamed();
    return;
  }
  const { document, entity } = target;
  const locations = entity.mentions.map(mention => new vscode.Location(document.uri, toRange(document, mention)));
  const position = toRange(document, placeToShowMentions(target)).start;
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, position, locations);
}

/** The mention where the reader stands, else the first: the list opens there. */
function placeToShowMentions({ analysis, entity, offset }: EntityTarget): Span {
  const here = offset === undefined ? undefined : mentionAt(analysis, offset);
  return here?.entity === entity.id ? here : entity.mentions[0]!;
}

/** All mentions of the entity at a position. */
async function mentionsAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<readonly Mention[] | undefined> {
  const analysis = await services.analyses.get(document, token);
  return analysis && entityAt(analysis, document.offsetAt(position))?.mentions;
}

/** Goes to a span for a card's link; arguments that are no link of ours are logged and dropped. */
async function goTo({ analyses }: Services, args: readonly unknown[]): Promise<void> {
  const link = parseLink(args);
  if (!link) {
    analyses.log.warn('dossier.goTo was called without an address and two offsets.');
    return;
  }
  try {
    const document = await vscode.workspace.openTextDocument(link.uri);
    await showSpan(document, link, { preserveFocus: false });
  } catch (error) {
    showError(vscode.l10n.t('The article cannot be shown: {0}', reasonOf(error)));
  }
}

function parseLink([address, start, end]: readonly unknown[]): (Span & { readonly uri: vscode.Uri }) | undefined {
  if (typeof address !== 'string' || !isOffset(start) || !isOffset(end) || end < start) return undefined;
  try {
    return { uri: vscode.Uri.parse(address, true), start, end };
  } catch {
    return undefined;
  }
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
