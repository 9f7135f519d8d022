import * as vscode from 'vscode';
import type { Span } from '../../analysis/text/span';
import type { Verdict } from '../../review/model';
import type { Judged, JudgedStatement } from '../../review/verdicts';
import { verdictDetails, verdictInWords } from '../verdicts/verdictWords';
import type { Card } from './card';

/** What a reviewer may say something of, as a card's links pass it to commands. */
interface About {
  readonly subject: Judged;
  /** The words that a comment would stand at. */
  readonly span: Span;
}

/** A line with a verdict: what, why, by whom and when. */
export function addVerdictLine(card: Card, about: About, verdict: Verdict): void {
  addVerdict(card.line().words(vscode.l10n.t('Verdict: ')), about, verdict);
}

/** The ways to say something of what nobody has given a verdict on, behind what the card said last. */
export function addVerdictLinks(card: Card, about: About): void {
  addLinks(card, about, vscode.l10n.t('set verdict'));
}

/** A line with the verdict on the sentence in which a card's words stand. */
export function addSentenceVerdict(card: Card, { span, verdict }: JudgedStatement): void {
  card.line({ apart: true }).words(vscode.l10n.t('Verdict on this sentence: '));
  addVerdict(card, { subject: { type: 'statement' }, span }, verdict);
}

function addVerdict(card: Card, about: About, verdict: Verdict): void {
  card
    .words(`**${verdictInWords(verdict.verdict)}**, `)
    .article(verdictDetails(verdict))
    .words(' · ');
  addLinks(card, about, vscode.l10n.t('change'));
}

function addLinks(card: Card, about: About, label: string): void {
  const args = argumentsFor(card, about);
  const title = vscode.l10n.t('Say what you hold of it: confirmed, disputed, in need of a source');
  card.link(label, title, 'dossier.setVerdict', ...args).words(' · ');
  card.link(vscode.l10n.t('comment'), vscode.l10n.t('Comment on it'), 'dossier.addComment', ...args);
}

function argumentsFor(card: Card, { subject, span }: About): readonly unknown[] {
  return [card.context.document.uri.toString(), span.start, span.end, subject];
}
