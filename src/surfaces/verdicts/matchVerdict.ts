import * as vscode from 'vscode';
import type { Decision } from '../../review/adjudications';
import { VERDICTS, type VerdictValue } from '../../review/model';
import { MatchNode } from '../tree/sanctionNodes';
import { decisionInWords } from '../sanctions/matchWords';
import { shorten, withoutIcons } from '../tree/text';
import { pickFrom } from './pickFrom';
import { verdictIcon, verdictTitle } from './verdictWords';

/*
 * The verdict on a possible match is the decision on it: one thing with one history, in the words of screening. Confirmed is
 * a true match, disputed a false positive, and who needs a source cannot decide yet.
 */

const DECISIONS: Readonly<Record<VerdictValue, Decision | null>> = {
  confirmed: 'true-match',
  disputed: 'false-positive',
  'needs-source': 'undecided',
  'not-checked': null,
};

const COMMANDS: Readonly<Record<VerdictValue, string>> = {
  confirmed: 'dossier.decideTrueMatch',
  disputed: 'dossier.decideFalsePositive',
  'needs-source': 'dossier.decideUndecided',
  'not-checked': 'dossier.undoDecision',
};

/** Code units of a name in a title. */
const NAME = 60;

interface Row extends vscode.QuickPickItem {
  readonly value: VerdictValue;
}

/** The possible match whose row a command was called on. */
export function matchOf([item]: readonly unknown[]): MatchNode | undefined {
  return item instanceof MatchNode ? item : undefined;
}

/** Decides about a possible match by the commands that are there for it, after asking how unless `verdict` says so. */
export async function decideMatch(match: MatchNode, verdict?: VerdictValue): Promise<void> {
  const chosen = verdict ?? (await choose(match));
  if (chosen !== undefined) await vscode.commands.executeCommand(COMMANDS[chosen], match);
}

async function choose({ entity, reviewed }: MatchNode): Promise<VerdictValue | undefined> {
  const present = reviewed.decided?.adjudication.decision ?? null;
  const rows = VERDICTS.map((value): Row => {
    const decision = DECISIONS[value];
    return {
      value,
      label: verdictTitle(value),
      iconPath: verdictIcon(value),
      description: [
        ...(decision === null ? [] : [decisionInWords(decision)]),
        ...(decision === null && present !== null ? [vscode.l10n.t('takes the decision back')] : []),
        ...(decision === present ? [vscode.l10n.t('present verdict')] : []),
      ].join(' · '),
    };
  });
  const row = await pickFrom({
    title: vscode.l10n.t(
      'Verdict on the possible match of {0} with {1}',
      ...[entity.name, reviewed.match.listing.names[0]!.text].map(name => withoutIcons(shorten(name, NAME))),
    ),
    placeholder: vscode.l10n.t('Does the article mean this very entry?'),
    rows,
    first: rows.find(({ value }) => DECISIONS[value] === present),
  });
  return row?.value;
}
