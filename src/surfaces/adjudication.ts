import * as vscode from 'vscode';
import type { Decision } from '../review/adjudications';
import { isOpen } from '../review/reviewedMatches';
import type { Adjudicated } from '../services/adjudications';
import type { Services } from '../services/services';
import { showBriefly } from './messages';
import { matchTarget, type MatchTarget } from './sanctions/matchTarget';
import { decisionInWords } from './sanctions/matchWords';
import { oneLine, withoutIcons } from './tree/text';

const COMMANDS: Readonly<Record<Decision, string>> = {
  'true-match': 'dossier.decideTrueMatch',
  'false-positive': 'dossier.decideFalsePositive',
  undecided: 'dossier.decideUndecided',
};

/** Deciding about possible matches, from a card, the Sanctions view or the palette, and taking that back. */
export function registerAdjudication(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const deciding = Object.entries(COMMANDS).map(([decision, command]) =>
    registerCommand(command, (...args: unknown[]) => decide(services, args, decision as Decision)),
  );
  return vscode.Disposable.from(
    ...deciding,
    registerCommand('dossier.shareDecision', (...args: unknown[]) => share(services, args)),
    registerCommand('dossier.undoDecision', (...args: unknown[]) => undo(services, args)),
  );
}

/** Asks for a reason, which may stay empty; Escape leaves everything as it is. */
async function decide(services: Services, args: readonly unknown[], decision: Decision): Promise<void> {
  const target = await matchTarget(services, args, isOpen);
  if (!target) return;
  const reason = reasonIn(args) ?? (await askReason(target, decision));
  if (reason === undefined) return;
  await services.adjudications.decide(adjudicated(target), decision, reason);
  showBriefly(vscode.l10n.t('{0}: {1}', nameOf(target), decisionInWords(decision)));
}

async function share(services: Services, args: readonly unknown[]): Promise<void> {
  const target = await matchTarget(services, args, ({ decided }) => decided?.scope === 'document');
  if (!target) return;
  await services.adjudications.shareWithWorkspace(adjudicated(target));
  showBriefly(vscode.l10n.t('{0}: the decision holds in this workspace', nameOf(target)));
}

async function undo(services: Services, args: readonly unknown[]): Promise<void> {
  const target = await matchTarget(services, args, ({ decided }) => decided !== null);
  if (!target) return;
  await services.adjudications.undo(adjudicated(target));
  showBriefly(vscode.l10n.t('{0}: the decision is taken back', nameOf(target)));
}

/** The last argument of a caller that knows the reason: `[uri, entity, list, listing, reason]`. */
function reasonIn([, , , , reason]: readonly unknown[]): string | undefined {
  return typeof reason === 'string' ? reason : undefined;
}

function askReason(target: MatchTarget, decision: Decision): Thenable<string | undefined> {
  const { match } = target.reviewed;
  return vscode.window.showInputBox({
    title: vscode.l10n.t('{0}: {1}', nameOf(target), decisionInWords(decision)),
    prompt: vscode.l10n.t(
      '{0}, {1}. Enter keeps the decision, Escape drops it.',
      oneLine(match.listing.names[0]!.text),
      match.list,
    ),
    placeHolder: vscode.l10n.t('Reason (optional)'),
  });
}

function adjudicated({ document, entity, reviewed }: MatchTarget): Adjudicated {
  return { document, entity, match: reviewed.match };
}

function nameOf({ entity }: MatchTarget): string {
  return withoutIcons(oneLine(entity.name));
}
