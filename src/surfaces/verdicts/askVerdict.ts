import * as vscode from 'vscode';
import { latest, VERDICTS, type Verdict, type VerdictValue } from '../../review/model';
import { isGiven } from '../../review/verdicts';
import { withoutIcons } from '../tree/text';
import { pickFrom } from './pickFrom';
import type { VerdictTarget } from './verdictTarget';
import { verdictDetails, verdictIcon, verdictInWords, verdictTitle } from './verdictWords';

interface Row extends vscode.QuickPickItem {
  readonly value?: VerdictValue | 'instead';
}

/** Lets the reader choose a verdict; the present one is marked and chosen first. */
export function askVerdict(target: VerdictTarget): Promise<VerdictValue | 'instead' | undefined> {
  const last = latest(target.held);
  const present = isGiven(last) ? last : undefined;
  const rows = VERDICTS.map((value): Row => rowFor(value, present));
  return pickFrom<Row>({
    title: vscode.l10n.t('Verdict on {0}', target.name),
    placeholder: vscode.l10n.t('What do you hold of it?'),
    rows: target.instead ? [...rows, ...insteadRows(target.instead)] : rows,
    first: rows.find(({ value }) => value === (present?.verdict ?? 'not-checked')),
  }).then(row => row?.value);
}

/** Asks for a note, which may stay empty; Escape gives `undefined`: everything is to stay as it is. */
export function askNote(
  { name }: VerdictTarget,
  verdict: VerdictValue,
  note: string | null,
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('{0}: {1}', name, verdictInWords(verdict)),
    prompt: vscode.l10n.t('Enter keeps the verdict, with or without a note; Escape drops it.'),
    placeHolder: vscode.l10n.t('Note (optional)'),
    value: note ?? '',
  });
}

function rowFor(value: VerdictValue, present: Verdict | undefined): Row {
  const isPresent = value === (present?.verdict ?? 'not-checked');
  return {
    value,
    label: verdictTitle(value),
    iconPath: verdictIcon(value),
    ...(isPresent && { description: vscode.l10n.t('present verdict') }),
    ...(isPresent && present && { detail: withoutIcons(verdictDetails(present)) }),
  };
}

function insteadRows({ subject, name }: VerdictTarget): readonly Row[] {
  const label =
    subject.type === 'keyPoint'
      ? vscode.l10n.t('Verdict on the Key Point Instead...')
      : vscode.l10n.t('Verdict on the Sentence Instead...');
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { value: 'instead', label, description: name },
  ];
}
