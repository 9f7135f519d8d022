import type { Entity, Mention, SanctionReport } from '../../analysis/model';
import { textOf } from '../../analysis/query';
import type { Span } from '../../analysis/text/span';
import { listKey } from '../../review/adjudications';
import type { Verdict } from '../../review/model';
import { isDismissed, isOpen, type MatchedEntity, type ReviewedMatch } from '../../review/reviewedMatches';
import { NO_VERDICTS, type Verdicts } from '../../review/verdicts';
import { TreeNode, type Source } from './node';
import { oneLine } from './text';

/** The items of the Sanctions view. */
export type SanctionsNode = SubjectNode | ReportNode | MatchNode | FactNode;

/** Says in the reader's language what the list tells of a possible match, one fact a text. */
export type FactsOf = (source: Source, entity: Entity, match: ReviewedMatch) => readonly string[];

/** Somebody on whom the article reports sanctions or who may be on a list. */
export class SubjectNode extends TreeNode<SanctionsNode> {
  readonly kind = 'subject';
  readonly contextValue = 'subject';

  constructor(
    source: Source,
    readonly entity: Entity,
    readonly reports: readonly SanctionReport[],
    readonly matches: readonly ReviewedMatch[],
    readonly factsOf: FactsOf,
    readonly verdicts: Verdicts,
  ) {
    super(source, `subject/${entity.id}`, undefined);
  }

  get target(): Mention | undefined {
    return this.entity.mentions[0];
  }

  /** What a reviewer holds of the entity. */
  get verdict(): Verdict | undefined {
    return this.verdicts.onEntity(this.entity);
  }

  get copyText(): string {
    return oneLine(this.entity.name);
  }

  protected override makeChildren(): readonly SanctionsNode[] {
    return [
      ...this.reports.map((report, ordinal) => new ReportNode(this, report, ordinal)),
      ...this.matches.map(match => new MatchNode(this, match)),
    ];
  }
}

/** What the article says of a sanction; a click leads to the words. */
export class ReportNode extends TreeNode<SanctionsNode> {
  readonly kind = 'report';
  readonly contextValue = 'report';

  constructor(
    readonly subject: SubjectNode,
    readonly report: SanctionReport,
    ordinal: number,
  ) {
    super(subject.source, `${subject.id}/report/${ordinal}`, subject);
  }

  /** What a reviewer holds of the sentence. */
  get verdict(): Verdict | undefined {
    return this.subject.verdicts.at('statement', this.report);
  }

  get target(): Span {
    return this.report.phrase;
  }

  /** The sentence. */
  get copyText(): string {
    return oneLine(textOf(this.source.analysis, this.report));
  }
}

/** An entry of a list that the name may stand for. */
export class MatchNode extends TreeNode<SanctionsNode> {
  readonly kind = 'match';
  readonly contextValue: string;
  readonly entity: Entity;

  constructor(
    readonly subject: SubjectNode,
    readonly reviewed: ReviewedMatch,
  ) {
    const { match } = reviewed;
    super(subject.source, `${subject.id}/match/${listKey(match.list)}/${match.listing.id}`, subject);
    this.entity = subject.entity;
    this.contextValue = `match.${isOpen(reviewed) ? 'open' : 'closed'}.${reviewed.decided?.scope ?? 'new'}`;
  }

  /** Where the article first names the one who is matched. */
  get target(): Mention | undefined {
    return this.entity.mentions[0];
  }

  get copyText(): string {
    const { list, listing } = this.reviewed.match;
    return [oneLine(listing.names[0]!.text), oneLine(list), listing.id].join(' · ');
  }

  protected override makeChildren(): readonly SanctionsNode[] {
    const facts = this.subject.factsOf(this.source, this.entity, this.reviewed);
    return facts.map((fact, ordinal) => new FactNode(this, fact, ordinal));
  }
}

/** One thing that the list says. */
export class FactNode extends TreeNode<SanctionsNode> {
  readonly kind = 'fact';
  readonly contextValue = 'fact';
  readonly target = undefined;

  constructor(
    parent: MatchNode,
    readonly text: string,
    ordinal: number,
  ) {
    super(parent.source, `${parent.id}/${ordinal}`, parent);
  }

  get copyText(): string {
    return oneLine(this.text);
  }
}

/**
 * The roots of the Sanctions view: the people and bodies of the article with reported sanctions or possible matches, in the
 * order in which it names them; last those of whom only dismissed matches are left.
 */
export function sanctionNodes(
  source: Source,
  matched: readonly MatchedEntity[],
  factsOf: FactsOf,
  verdicts: Verdicts = NO_VERDICTS,
): readonly SubjectNode[] {
  const matches = new Map(matched.map(({ entity, matches: own }) => [entity.id, own]));
  const nodes = source.analysis.entities.flatMap(entity => {
    const reports = source.analysis.sanctions.filter(({ target }) => target === entity.id);
    const own = matches.get(entity.id) ?? [];
    const sorted = [...own.filter(match => !isDismissed(match)), ...own.filter(isDismissed)];
    return reports.length + own.length === 0
      ? []
      : [new SubjectNode(source, entity, reports, sorted, factsOf, verdicts)];
  });
  return [...nodes.filter(node => !isSettled(node)), ...nodes.filter(isSettled)];
}

/** How many possible matches wait for a decision. */
export function countOpen(nodes: readonly SubjectNode[]): number {
  return nodes.reduce((sum, { matches }) => sum + matches.filter(isOpen).length, 0);
}

/** Whether nothing but dismissed matches is left. */
export function isSettled({ reports, matches }: SubjectNode): boolean {
  return reports.length === 0 && matches.every(isDismissed);
}
