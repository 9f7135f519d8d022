import * as vscode from 'vscode';
import type { Publication, PublicationSource } from '../analysis/model';
import { dayInWords } from './dateWords';

/** The day of publication and where it is known from: `12 June 2023, from the dateline`. */
export function publicationInWords({ value, source }: Publication): string {
  return vscode.l10n.t('{0}, {1}', dayInWords(value), sourceInWords(source));
}

function sourceInWords(source: PublicationSource): string {
  return {
    given: vscode.l10n.t('as you set it'),
    'front-matter': vscode.l10n.t('from the front matter'),
    'publication-line': vscode.l10n.t('from the line above the text'),
    byline: vscode.l10n.t('from the byline'),
    dateline: vscode.l10n.t('from the dateline'),
    'file-name': vscode.l10n.t('from the file name'),
  }[source];
}
