import type { Span } from './text/span';

/*
 * What the analysis says of an article: plain, immutable data. All offsets are UTF-16 code units into the text as VS Code
 * holds it (no byte order mark, line endings kept). Lists of spans are sorted by start unless said otherwise.
 */

// --- structure -------------------------------------------------------------------------------------------------------

/** A line at the top of the article that sums up a point; the span excludes the bullet and outer white space. */
export interface KeyPointLine extends Span {
  /** The whole line with its bullet, without the line ending. */
  readonly line: Span;
}

/** A paragraph of the body. `index` counts from 0; readers see `index + 1`. */
export interface Paragraph extends Span {
  readonly index: number;
}

/** Where a sentence stands; key points and headlines are read for names, the body for everything. */
export type SentencePlace = 'headline' | 'keyPoint' | 'body';

export interface Sentence extends Span {
  readonly index: number;
  readonly where: SentencePlace;
  /** Index into `paragraphs` for body sentences, into `keyPoints` for key points, 0 for the headline. */
  readonly block: number;
}

/**
 * An outermost stretch in quotation marks, marks included; an unclosed one ends where its paragraph ends. Of speech that runs
 * over several paragraphs each paragraph has its own part, which counts as closed if the next one takes the speech up again.
 */
export interface Quotation extends Span {
  readonly closed: boolean;
}

/** The words before a body that say where, and perhaps when, it was written: `VIENNA, May 11 (Agency) —`. */
export interface Dateline extends Span {
  readonly place: Span;
  readonly date: Span | null;
}

export interface Byline extends Span {
  readonly author: Span;
}

/** A setting of the front matter, `name: value`; the span is that of the value, without quotation marks and comment. */
export interface FrontMatterField extends Span {
  readonly name: string;
}

export interface Article {
  /** Settings between `---` lines above the article; they are no part of its text. */
  readonly frontMatter: readonly FrontMatterField[];
  /** Lines above the body that only say when the article was published or changed. */
  readonly publicationLines: readonly Span[];
  readonly headline: Span | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  readonly keyPoints: readonly KeyPointLine[];
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of headline, key points and body. */
  readonly sentences: readonly Sentence[];
  /** Quotations of the body. */
  readonly quotations: readonly Quotation[];
}

/** Where the day of publication was read, in the order in which they are believed; `given` is what the reader said. */
export type PublicationSource = 'given' | 'front-matter' | 'publication-line' | 'byline' | 'dateline' | 'file-name';

/** When the article was published, and how that is known. */
export interface Publication {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly source: PublicationSource;
  /** The words that say so; `null` if they do not stand in the article. */
  readonly span: Span | null;
}

// --- entities --------------------------------------------------------------------------------------------------------

export type EntityKind = 'person' | 'organization' | 'place' | 'group';
export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'group'];

/** How a mention names its entity: by (part of) a name, by a role ("the foreign minister") or by a pronoun. */
export type MentionForm = 'name' | 'role' | 'pronoun';

export interface Mention extends Span {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly text: string;
  readonly form: MentionForm;
}

/** Points to an entity of the same analysis, or keeps the article's wording where nothing in it is that entity. */
export type Reference = { readonly entity: string } | { readonly text: string };

/** A position that the article says a person holds; the span covers the title's words. */
export interface Role extends Span {
  readonly title: string;
  /** Whose position it is: country or body. `null` when the article does not say. */
  readonly of: Reference | null;
  /** Index into `article.sentences`. */
  readonly sentence: number;
}

interface EntityBase<K extends EntityKind> {
  /** Unique in the analysis and stable while the article names the entity the same way: `person:li-shangfu`. */
  readonly id: string;
  readonly kind: K;
  /** The fullest name the article uses. */
  readonly name: string;
  /** Other forms the article uses, in order of first appearance. */
  readonly aliases: readonly string[];
  /** In order of appearance; never empty. */
  readonly mentions: readonly Mention[];
  /** Roles stated of this person; for other kinds always empty. */
  readonly roles: readonly Role[];
}

export type Person = EntityBase<'person'>;

export type OrganizationType =
  | 'administration'
  | 'government-body'
  | 'international-body'
  | 'legislature'
  | 'court'
  | 'media'
  | 'party'
  | 'armed-group'
  | 'company'
  | 'university'
  | 'health'
  | 'research';

export interface Organization extends EntityBase<'organization'> {
  /** `null` when neither a list nor the name's own words tell. */
  readonly type: OrganizationType | null;
  /** English name of the country it belongs to, when a list or the name itself says so. */
  readonly country: string | null;
}

export type PlaceType = 'country' | 'capital' | 'city' | 'region' | 'water' | 'facility';

export interface Place extends EntityBase<'place'> {
  readonly type: PlaceType | null;
  /** English name of the country: of itself for a country, of the country it lies in for other places. */
  readonly country: string | null;
}

/** A nationality or region used of people: Chinese, Americans, European. */
export interface Group extends EntityBase<'group'> {
  readonly country: string | null;
}

export type Entity = Person | Organization | Place | Group;

// --- what is said and done ---------------------------------------------------------------------------------------------

/** A date expression. `value` is ISO 8601 (`2022-11`, `2023-06-05`, `2023-06-05/2023-06-11`); `null` when it cannot be resolved. */
export interface DateExpression extends Span {
  readonly text: string;
  readonly value: string | null;
  /** Whether the words alone do not tell: the value is counted from the day of publication, or unknown without it. */
  readonly relative: boolean;
}

/** A quotation that is somebody's words. */
export interface Quote extends Span {
  readonly speaker: string | null;
  readonly cue: string | null;
}

/** A sentence that reports what somebody said. */
export interface Statement extends Span {
  readonly speaker: string | null;
  readonly cue: string;
  readonly anonymous: boolean;
  /** Index into `article.sentences`. */
  readonly sentence: number;
}

/** A clause that reports what somebody did: `Sullivan raised US concerns`. The span runs from the verb to the clause's end. */
export interface Action extends Span {
  readonly actor: string;
  /** Index into `article.sentences`. */
  readonly sentence: number;
}

export type SanctionStatus = 'in-force' | 'lifted' | 'proposed' | 'threatened' | 'lifting-refused';

/** What the article says of a sanction; the span is the sentence. */
export interface SanctionReport extends Span {
  readonly target: string;
  readonly imposer: Reference | null;
  readonly status: SanctionStatus;
  /** The article's words for the time: `during the Trump era`. */
  readonly when: string | null;
  /** The words of the sanction itself: `sanctions imposed`. */
  readonly phrase: Span;
  /** Index into `article.sentences`. */
  readonly sentence: number;
}

// --- key points held against the body ------------------------------------------------------------------------------------

export interface Evidence extends Span {
  /** Share of the key point's weighted words that the sentence bears out, 0 to 1. */
  readonly score: number;
  /** Index into `article.sentences`. */
  readonly sentence: number;
  /** The sentence's words that the key point has too, or that mean the same. */
  readonly shared: readonly Span[];
}

/** What the body says otherwise; the span covers the key point's words. */
export interface Conflict extends Span {
  /** The body's words that differ; `null` where there is no one place. */
  readonly body: Span | null;
  readonly message: string;
}

export const KEY_POINT_STATUSES = ['supported', 'partial', 'unsupported', 'contradicted'] as const;
export type KeyPointStatus = (typeof KEY_POINT_STATUSES)[number];

/** One of the things a key point says: `the talks ended` of "The talks ended and ferries sail again". */
export interface Claim extends Span {
  readonly status: KeyPointStatus;
}

/** Why a key point has its status, in a short sentence; the span covers the words of the key point that it is about. */
export interface Reason extends Span {
  /** What it points to in the body: the sentence a claim rests on, the words that differ; `null` for what is not found. */
  readonly body: Span | null;
  readonly message: string;
}

export interface KeyPoint extends KeyPointLine {
  readonly text: string;
  readonly status: KeyPointStatus;
  /** Body sentences that bear on the key point, best first; of an unsupported one, the nearest there are. */
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
  /** What it says, claim by claim; they cover the key point but for the words between them. Never empty. */
  readonly claims: readonly Claim[];
  /** Why it is not simply supported, and what of it is, in the order of its words; empty for a supported one. */
  readonly reasons: readonly Reason[];
}

// --- findings -------------------------------------------------------------------------------------------------------------

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The other place of a finding: the other spelling, the words of the body that differ. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** Replaces the span; an empty one inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** A safe correction of the article's text; its edits do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Something a reviewer should look at. */
export interface Finding extends Span {
  /** Of the rule that found it (findings/catalogue.ts). */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** Best first; empty where only a person can tell what is right. */
  readonly fixes: readonly Fix[];
}

// --- the whole --------------------------------------------------------------------------------------------------------------

export interface Analysis {
  /** The text that was analysed, whole. */
  readonly text: string;
  /** Code units from the start that were analysed; less than `text.length` only for texts over the limit. */
  readonly analysedLength: number;
  readonly article: Article;
  /** `null` when neither the article nor the reader says; today's date is never assumed. */
  readonly published: Publication | null;
  readonly keyPoints: readonly KeyPoint[];
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly actions: readonly Action[];
  readonly sanctions: readonly SanctionReport[];
  readonly findings: readonly Finding[];
}
