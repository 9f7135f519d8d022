import * as vscode from 'vscode';
import { parseDay } from '../analysis/dates/calendar';
import { writtenDayIn } from '../analysis/dates/writtenDay';
import type { Publication } from '../analysis/model';
import { baseName, isArticle } from '../services/documents';
import type { Services } from '../services/services';
import { dayInWords, valueInWords } from './dateWords';
import { showBriefly, showError } from './messages';
import { publicationInWords } from './publicationWords';

/**
 * The command that sets, changes or clears the day on which an article was published. Its arguments, both optional: the
 * article's address, which links pass (without it the article at hand is meant), and a day or `null` to ask nothing.
 */
export function registerPublicationDate(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('dossier.setPublicationDate', (...args: unknown[]) =>
    setPublicationDate(services, args),
  );
}

async function setPublicationDate(services: Services, [address, given]: readonly unknown[]): Promise<void> {
  const document = articleAt(services, address);
  if (!document) {
    showError(vscode.l10n.t('Open an article first: its publication date is set for it alone.'));
    return;
  }
  const answer = typeof given === 'string' ? given : given === null ? '' : await ask(services, document);
  if (answer === undefined) return;
  const day = dayOf(answer);
  if (day === undefined) {
    showError(faultOf(answer));
    return;
  }
  await services.publicationDates.set(document.uri, day);
  showBriefly(day === null ? forgotten(document) : remembered(document, day));
}

function articleAt({ activeArticle }: Services, address: unknown): vscode.TextDocument | undefined {
  if (typeof address !== 'string') return activeArticle.document;
  return vscode.workspace.textDocuments.find(open => open.uri.toString() === address && isArticle(open));
}

/** Asks for the day; what the reader set before, else what the article states, is already filled in. */
async function ask(services: Services, document: vscode.TextDocument): Promise<string | undefined> {
  // A card whose link was followed closes later, and gives the focus to the article: the reader would type into it.
  await vscode.commands.executeCommand('editor.action.hideHover');
  const published = (await services.analyses.get(document))?.published ?? null;
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Publication Date of {0}', baseName(document.uri)),
    prompt: promptFor(published),
    placeHolder: vscode.l10n.t('YYYY-MM-DD or 12 June 2023'),
    value: published?.value ?? '',
    validateInput: checked,
    // The reader may look the day up in the article.
    ignoreFocusOut: true,
  });
}

function promptFor(published: Publication | null): string {
  if (!published)
    return vscode.l10n.t('The day from which “last month” and the like are counted. The article states none.');
  if (published.source === 'given') {
    return vscode.l10n.t('The day from which “last month” and the like are counted. Leave it empty to forget it.');
  }
  const known = publicationInWords(published);
  return vscode.l10n.t('The day from which “last month” and the like are counted. Suggested: {0}.', known);
}

/** What the input means, or why it means nothing. */
function checked(input: string): vscode.InputBoxValidationMessage | undefined {
  const day = dayOf(input);
  if (day === undefined) return { message: faultOf(input), severity: vscode.InputBoxValidationSeverity.Error };
  const message = day === null ? vscode.l10n.t('Only what the article states counts.') : valueInWords(day);
  return { message, severity: vscode.InputBoxValidationSeverity.Info };
}

/** The day that the input writes out; `null` for an empty one, `undefined` for one that means no day. */
function dayOf(input: string): string | null | undefined {
  const words = input.trim();
  if (words === '') return null;
  if (parseDay(words) !== null) return words;
  const day = writtenDayIn(words);
  const isAll = day !== null && day.start === 0 && day.end === words.length;
  return isAll && day.value !== null ? day.value : undefined;
}

function faultOf(input: string): string {
  const day = writtenDayIn(input);
  return day === null
    ? vscode.l10n.t('Write a day such as 2023-06-12 or 12 June 2023.')
    : vscode.l10n.t('There is no such day, or it could be read in two ways. Write it as 2023-06-12.');
}

function remembered(document: vscode.TextDocument, day: string): string {
  return vscode.l10n.t('{0} was published on {1}.', baseName(document.uri), dayInWords(day));
}

function forgotten(document: vscode.TextDocument): string {
  return vscode.l10n.t('The publication date of {0} is what the article states.', baseName(document.uri));
}
