import * as vscode from 'vscode';
import { STATES, type Review, type StateValue } from '../../review/model';
import { overviewOf } from '../../review/overview';
import type { Progress } from '../../review/progress';
import { standingOf } from '../../review/standing';
import { withoutIcons } from '../tree/text';
import { pickFrom } from '../verdicts/pickFrom';
import { openCommentsInWords, progressInWords } from './reviewWords';
import { stateDetails, stateIcon, stateInWords, stateTitle } from './stateWords';

/** The review whose state is asked for. */
export interface Asked {
  /** The name of its article. */
  readonly name: string;
  readonly review: Review;
  readonly progress: Progress;
}

/** Lets the reader choose how far the review has got; the present state is marked and chosen first. */
export async function askState({ name, review, progress }: Asked): Promise<StateValue | undefined> {
  const present = standingOf(review);
  const rows = STATES.map(value => ({
    value,
    label: stateTitle(value),
    iconPath: stateIcon(value),
    description: value === present ? vscode.l10n.t('present state') : '',
    detail: withoutIcons(detailOf(value, review, progress)),
  }));
  const row = await pickFrom({
    title: vscode.l10n.t('State of the Review of {0}', withoutIcons(name)),
    placeholder: vscode.l10n.t('How far has it got?'),
    rows,
    first: rows.find(({ value }) => value === present),
  });
  return row?.value;
}

/** Asks for a note, which may stay empty; Escape gives `undefined`: everything is to stay as it is. */
export function askStateNote(name: string, state: StateValue): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('{0}: {1}', withoutIcons(name), stateInWords(state)),
    prompt: vscode.l10n.t('Enter keeps the state, with or without a note; Escape drops it.'),
    placeHolder: vscode.l10n.t('Note (optional)'),
  });
}

/** Of the present state who gave it; of approval what is still open. It is the reviewer's to approve all the same. */
function detailOf(value: StateValue, review: Review, progress: Progress): string {
  if (review.state?.state === value) return stateDetails(review.state);
  return value === 'approved' ? openWork(review, progress) : '';
}

function openWork(review: Review, progress: Progress): string {
  const { openComments } = overviewOf(review);
  const parts = [
    ...(openComments.length === 0 ? [] : [openCommentsInWords(openComments.length)]),
    ...(progress.done === progress.total ? [] : [progressInWords(progress)]),
  ];
  return parts.length === 0 ? '' : vscode.l10n.t('Still open: {0}', parts.join(' · '));
}
