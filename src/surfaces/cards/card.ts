import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../analysis/model';
import type { ReviewedMatch } from '../../review/reviewedMatches';
import type { Verdicts } from '../../review/verdicts';
import type { Span } from '../../analysis/text/span';
import { placeAt } from '../../analysis/place';
import { placeInWords, placeMark } from '../tree/placeLabel';
import { appendArticleText } from './articleText';
import { excerpt } from './excerpt';

/** Commands that a card's links may run; whatever else a link in it might name is dead. */
const LINK_COMMANDS = [
  'dossier.addComment',
  'dossier.decideFalsePositive',
  'dossier.decideTrueMatch',
  'dossier.decideUndecided',
  'dossier.goTo',
  'dossier.nextMention',
  'dossier.peekEvidence',
  'dossier.previousMention',
  'dossier.setPublicationDate',
  'dossier.setVerdict',
  'dossier.shareDecision',
  'dossier.showListing',
  'dossier.showMentions',
  'dossier.undoDecision',
] as const;

export type LinkCommand = (typeof LINK_COMMANDS)[number];

/** Code units. */
const LINE_AND_A_HALF = 110;

/** A card is for a glance: further lines are one link away. */
const MOST_LINES = 10;

/** What a card is made from: the article, its analysis and the place the reader points at. */
export interface CardContext {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly offset: number;
  readonly screening: Screening;
  /** What reviewers hold of what the article says. */
  readonly verdicts: Verdicts;
}

/** What is known of an article's names on sanctions lists. */
export interface Screening {
  /** `false` while the lists are still being asked. */
  readonly done: boolean;
  /** The possible matches of an entity, best first. */
  matchesOf(entity: Entity): readonly ReviewedMatch[];
}

/**
 * A hover card in the making: lines of our own words, article text and links. Read aloud or copied as plain text it is the
 * same sentences, so no line depends on an icon or on bold type to be understood.
 */
export class Card {
  readonly #markdown = new vscode.MarkdownString('', true);
  #lines = 0;

  constructor(readonly context: CardContext) {
    this.#markdown.isTrusted = { enabledCommands: LINK_COMMANDS };
  }

  get markdown(): vscode.MarkdownString {
    return this.#markdown;
  }

  /** Whether there is room for one more line of what is good to know but no more. */
  get hasRoom(): boolean {
    return this.#lines < MOST_LINES;
  }

  /** Begins a line; `apart` sets it off from the lines before. */
  line({ apart = false }: { apart?: boolean } = {}): this {
    if (this.#lines > 0) this.#markdown.appendMarkdown(apart ? '\n\n' : '  \n');
    this.#lines += 1;
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

  /** Words of the article or of a list. */
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

  /** A link to a page on the web that a list names; what is no such address is left out. */
  webLink(label: string, address: string): this {
    const target = webAddress(address);
    if (target !== null) this.#markdown.appendMarkdown(`[${label}](${target})`);
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

/** The address in a form that ends no Markdown link; `null` for anything but a page on the web. */
export function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return href.replace(/[()<>"'\\\s]/g, sign => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  } catch {
    return null;
  }
}
