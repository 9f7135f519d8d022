import type { EntityKind, KeyPointStatus, MentionForm, SanctionStatus } from '../src/analysis/model';
import type { Span } from '../src/analysis/text/span';

/*
 * What an annotator says of an article: what the analysis of its text is held against. Offsets are UTF-16 code units into
 * `text`; people, organisations and places are known by the annotator's ids.
 */

export interface GoldArticle {
  /** File name without its ending, for error reports. */
  readonly name: string;
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  readonly entities: readonly GoldEntity[];
  readonly dates: readonly GoldDate[];
  readonly quotes: readonly GoldQuote[];
  readonly sanctions: readonly GoldSanction[];
  readonly keyPoints: readonly GoldKeyPoint[];
}

export interface GoldEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Its name and other names; never empty. */
  readonly names: readonly string[];
  readonly mentions: readonly GoldMention[];
  readonly roles: readonly GoldRole[];
}

export interface GoldMention extends Span {
  readonly form: Exclude<MentionForm, 'pronoun'>;
}

/** A role that the article states. */
export interface GoldRole {
  /** Titles that are right: as in the text, and what comes to the same. */
  readonly titles: readonly string[];
  /** Id of the country or body whose role it is, or its wording; `null` when the text does not say. */
  readonly of: string | null;
}

export interface GoldDate extends Span {
  /** The right ISO 8601 value and those as good; never empty. */
  readonly values: readonly string[];
}

export interface GoldQuote extends Span {
  /** `null` where the speaker is anonymous or never named. */
  readonly speaker: string | null;
}

export interface GoldSanction {
  readonly target: string;
  /** The right status and those as good. */
  readonly statuses: readonly SanctionStatus[];
  /** The right imposer and those as good; empty when the text does not say. */
  readonly imposers: readonly string[];
  /** Neither required nor wrong. */
  readonly optional: boolean;
}

export interface GoldKeyPoint extends Span {
  readonly status: KeyPointStatus;
  /** Sentences, or their beginnings, that support or contradict the key point. */
  readonly evidence: readonly Span[];
}

/** Mentions of a kind and form, in the order of the text. */
export function goldMentions(
  gold: GoldArticle,
  kind: EntityKind,
  form: GoldMention['form'],
): (GoldMention & { id: string })[] {
  return gold.entities
    .filter(entity => entity.kind === kind)
    .flatMap(({ id, mentions }) =>
      mentions.filter(mention => mention.form === form).map(mention => ({ ...mention, id })),
    )
    .sort((a, b) => a.start - b.start);
}
