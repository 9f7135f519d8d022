import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/model';
import type { Span } from '../../analysis/text/span';
import { placeAt } from '../tree/place';
import { placeInWords, placeMark } from '../tree/placeLabel';
import { appendArticleText } from './articleText';
import { excerpt } from './excerpt';

/** Commands that a card's links may run; whatever else a link in it might name is dead. */
const LINK_COMMANDS = [
  'dossier.goTo',
  'dossier.nextMention',
  'dossier.previousMention',
  'dossier.setPublicationDate',
  'dossier.showMentions',
] as const;

export type LinkCommand = (typeof LINK_COMMANDS)[number];

/** Code units. */
const LINE_AND_A_HALF = 110;

/** What a card is made from: the article, its analysis and the place the reader points at. */
export interface CardContext {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly offset: number;
}

/**
 * A hover card in the making: lines of our own words, article text and links. Read aloud or copied as plain text it is the
 * same sentences, so no line depends on an icon or on bold type to be understood.
 */
export class Card {
  readonly #markdown = new vscode.MarkdownString('', true);
  #empty = true;

  constructor(readonly context: CardContext) {
    this.#markdown.isTrusted = { enabledCommands: LINK_COMMANDS };
  }

  get markdown(): vscode.MarkdownString {
    return this.#markdown;
  }

  /** Begins a line; `apart` sets it off from the lines before. */
  line({ apart = false }: { apart?: boolean } = {}): this {
    if (!this.#empty) this.#markdown.appendMarkdown(apart ? '\n\n' : '  \n');
    this.#empty = false;
    return this;
  }

  /** Words of Dossier's own, already in the reader's language; never article text. */
  words(text: string): this {
    this.#markdown.appendMarkdown(text);
    return this;
  }

  /** The name the card is about. */
  name(icon: string, text: string): this {
    this.#markdown.appendMarkdown(`$(${icon}) **`);
    appendArticleText(this.#markdown, text);
    this.#markdown.appendMarkdown('**');
    return this;
  }

  /** Words of the article. */
  article(text: string): this {
    appendArticleText(this.#markdown, text);
    return this;
  }

  /** The words around a span of the article, in quotation marks, with a link to them. */
  quote(span: Span, within: Span, length = LINE_AND_A_HALF): this {
    const { text } = this.context.analysis;
    return this.words('“')
      .article(excerpt(text, span, within, length))
      .words('” ')
      .placeLink(span);
  }

  /** A link that runs one of Dossier's commands; the label is our own words. */
  link(label: string, title: string, command: LinkCommand, ...args: readonly unknown[]): this {
    this.#markdown.appendMarkdown(`[${label}](command:${command}?${encodeArguments(args)} "${title}")`);
    return this;
  }

  /** A link to a span, labelled with where it stands: `¶ 8`. */
  placeLink(span: Span): this {
    const place = placeAt(this.context.analysis, span.start);
    return place ? this.goTo(placeMark(place), vscode.l10n.t('Go to {0}', placeInWords(place)), span) : this;
  }

  /** A link to a span of the article. */
  goTo(label: string, title: string, { start, end }: Span): this {
    return this.link(label, title, 'dossier.goTo', this.context.document.uri.toString(), start, end);
  }
}

/**
 * The arguments of a command link. VS Code decodes them twice, once as part of an address and once as JSON, so a per cent
 * sign, which stands for the space in a folder's address, is encoded twice. Brackets would end the Markdown link.
 */
function encodeArguments(args: readonly unknown[]): string {
  return encodeURIComponent(JSON.stringify(args).replaceAll('%', '%25')).replaceAll('(', '%28').replaceAll(')', '%29');
}
