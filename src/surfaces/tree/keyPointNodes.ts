import type { Analysis, Conflict, Evidence, KeyPoint, Reason } from '../../analysis/model';
import { keyPointAt, restsOnBody, textOf } from '../../analysis/query';
import { touches, type Span } from '../../analysis/text/span';
import type { ReviewedPoint } from '../../review/keyPoints';
import type { Verdict } from '../../review/model';
import { TreeNode, type Source } from './node';
import { oneLine } from './text';

/** The items of the Key Points view. */
export type KeyPointsNode = KeyPointNode | ConflictNode | EvidenceNode | ReasonNode;

/** Says in the reader's language why a key point is not simply supported. */
export type ReasonInWords = (point: KeyPoint, reason: Reason) => string;

export class KeyPointNode extends TreeNode<KeyPointsNode> {
  readonly kind = 'keyPoint';
  readonly contextValue: string;

  /** The index of the point makes the id, so that it keeps its place in the tree while the reader rewords it. */
  constructor(
    source: Source,
    readonly reviewed: ReviewedPoint,
    readonly reasonInWords: ReasonInWords,
  ) {
    super(source, `keyPoint:${reviewed.index}`, undefined);
    const { point, check } = reviewed;
    this.contextValue = `keyPoint.${check ? 'checked' : 'unchecked'}.${point.evidence.length > 0 ? 'evidence' : 'bare'}`;
  }

  get target(): KeyPoint {
    return this.reviewed.point;
  }

  get copyText(): string {
    return oneLine(this.reviewed.point.text);
  }

  /**
   * What speaks against the point comes first, what it rests on next, what is missing last; that it rests on nothing stands
   * above the nearest sentences.
   */
  protected override makeChildren(): readonly KeyPointsNode[] {
    const { point, standing } = this.reviewed;
    if (standing === 'no-body') return [];
    const conflicts = point.conflicts.map((conflict, ordinal) => new ConflictNode(this, conflict, ordinal));
    const evidence = point.evidence.map((sentence, rank) => new EvidenceNode(this, sentence, rank));
    const reasons = otherReasons(point).map((reason, ordinal) => new ReasonNode(this, reason, ordinal));
    return restsOnBody(point) ? [...conflicts, ...evidence, ...reasons] : [...reasons, ...evidence];
  }
}

/** What the body says otherwise; a click leads to its words. */
export class ConflictNode extends TreeNode<KeyPointsNode> {
  readonly kind = 'conflict';
  readonly contextValue = 'conflict';

  constructor(
    parent: KeyPointNode,
    readonly conflict: Conflict,
    ordinal: number,
  ) {
    super(parent.source, `${parent.id}/conflict/${ordinal}`, parent);
  }

  get target(): Span {
    return this.conflict.body ?? this.conflict;
  }

  get copyText(): string {
    return oneLine(this.conflict.message);
  }
}

/** A body sentence that bears on the key point above it. */
export class EvidenceNode extends TreeNode<KeyPointsNode> {
  readonly kind = 'evidence';
  readonly contextValue = 'evidence';

  constructor(
    readonly point: KeyPointNode,
    readonly evidence: Evidence,
    rank: number,
  ) {
    super(point.source, `${point.id}/${rank}`, point);
  }

  /** What a reviewer holds of the sentence. */
  get verdict(): Verdict | undefined {
    return this.point.reviewed.judged.get(this.evidence);
  }

  get target(): Evidence {
    return this.evidence;
  }

  get copyText(): string {
    return oneLine(textOf(this.source.analysis, this.evidence));
  }
}

/** Why the key point above it is not simply supported; a click leads to the words it is about. */
export class ReasonNode extends TreeNode<KeyPointsNode> {
  readonly kind = 'reason';
  readonly contextValue = 'reason';

  constructor(
    readonly point: KeyPointNode,
    readonly reason: Reason,
    ordinal: number,
  ) {
    super(point.source, `${point.id}/reason/${ordinal}`, point);
  }

  get target(): Span {
    return this.reason.body ?? this.reason;
  }

  get copyText(): string {
    return oneLine(this.point.reasonInWords(this.point.reviewed.point, this.reason));
  }
}

/** The roots of the Key Points view. */
export function keyPointNodes(
  source: Source,
  points: readonly ReviewedPoint[],
  reasonInWords: ReasonInWords,
): readonly KeyPointNode[] {
  return points.map(point => new KeyPointNode(source, point, reasonInWords));
}

/** The reasons that are no conflicts: which claims were found, and what was not. */
export function otherReasons({ reasons, conflicts }: KeyPoint): readonly Reason[] {
  return reasons.filter(({ start, message }) => !conflicts.some(one => one.start === start && one.message === message));
}

/**
 * The item that a place in the article belongs to: a key point or, in the body, the sentence under the key point that rests
 * most on it.
 * @param nodes the roots made from the same analysis
 */
export function keyPointNodeAt(
  nodes: readonly KeyPointsNode[],
  analysis: Analysis,
  offset: number,
): KeyPointsNode | undefined {
  const point = keyPointAt(analysis, offset);
  const node = nodes.find(one => one.target === point);
  if (!node || !point || touches(point.line, offset)) return node;
  return node.children.find(child => child.kind === 'evidence' && touches(child.target, offset)) ?? node;
}
