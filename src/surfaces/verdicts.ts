import * as vscode from 'vscode';
import { readReason } from '../review/adjudications';
import { latest, type VerdictValue } from '../review/model';
import { changeFor } from '../review/verdicts';
import { reviewerOf } from '../services/reviews/reviewer';
import type { Services } from '../services/services';
import { showBriefly } from './messages';
import { askNote, askVerdict } from './verdicts/askVerdict';
import { decideMatch, matchOf } from './verdicts/matchVerdict';
import { verdictTarget, type VerdictTarget } from './verdicts/verdictTarget';
import { verdictInWords } from './verdicts/verdictWords';

const COMMANDS: Readonly<Record<VerdictValue, string>> = {
  confirmed: 'dossier.markConfirmed',
  disputed: 'dossier.markDisputed',
  'needs-source': 'dossier.markNeedsSource',
  'not-checked': 'dossier.markNotChecked',
};

/** Verdicts on key points, statements and entities: by a list to choose from, or each by a command of its own. */
export function registerVerdicts(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const marking = Object.entries(COMMANDS).map(([verdict, command]) =>
    registerCommand(command, (...args: unknown[]) => mark(services, args, verdict as VerdictValue)),
  );
  return vscode.Disposable.from(
    ...marking,
    registerCommand('dossier.setVerdict', (...args: unknown[]) => ask(services, args)),
  );
}

/** Asks for the verdict and a note on it; Escape leaves everything as it is. */
async function ask(services: Services, args: readonly unknown[]): Promise<void> {
  const match = matchOf(args);
  if (match) {
    await decideMatch(match);
    return;
  }
  let target = await targetOf(services, args);
  let verdict = target && (await askVerdict(target));
  if (verdict === 'instead') {
    target = target?.instead;
    verdict = target && (await askVerdict(target));
  }
  if (!target || verdict === undefined || verdict === 'instead') return;
  const author = await reviewerOf(services.settings, target.document.uri);
  if (verdict === 'not-checked') {
    await give(services, target, { verdict, note: null, author });
    return;
  }
  const note = await askNote(target, verdict, ownNote(target, author));
  if (note !== undefined) await give(services, target, { verdict, note: readReason(note), author });
}

/** Gives a verdict without a question. The note stays, unless the caller has another one: `[uri, start, end, subject, note]`. */
async function mark(services: Services, args: readonly unknown[], verdict: VerdictValue): Promise<void> {
  const match = matchOf(args);
  if (match) {
    await decideMatch(match, verdict);
    return;
  }
  const target = await targetOf(services, args);
  if (!target) return;
  const author = await reviewerOf(services.settings, target.document.uri);
  const [, , , , given] = args;
  const note = typeof given === 'string' ? readReason(given) : ownNote(target, author);
  await give(services, target, { verdict, note: verdict === 'not-checked' ? null : note, author });
}

/** What is to be held, and by whom. */
interface Said {
  readonly verdict: VerdictValue;
  readonly note: string | null;
  readonly author: string | null;
}

async function give({ reviews }: Services, target: VerdictTarget, said: Said): Promise<void> {
  const { document, held, subject, span, name } = target;
  const change = changeFor(held, { subject, span, ...said });
  if (Object.keys(change).length > 0) await reviews.apply(document, change);
  showBriefly(vscode.l10n.t('{0}: {1}', name, verdictInWords(said.verdict)));
}

async function targetOf(services: Services, args: readonly unknown[]): Promise<VerdictTarget | undefined> {
  const target = await verdictTarget(services, args);
  if (!target) showBriefly(vscode.l10n.t('There is nothing here to give a verdict on'));
  return target;
}

/** What the reviewer noted before: words of others are not theirs to sign. */
function ownNote({ held }: VerdictTarget, author: string | null): string | null {
  return latest(held.filter(verdict => verdict.author === author))?.note ?? null;
}
