import type { Analysis, Evidence, KeyPoint } from '../../analysis/model';
import { keyPointAt, textOf } from '../../analysis/query';
import { oneLine } from './text';
import { TreeNode, type Source } from './node';

/** The items of the Key Points view. */
export type KeyPointsNode = KeyPointNode | EvidenceNode | NoEvidenceNode;

export class KeyPointNode extends TreeNode<KeyPointsNode> {
  readonly kind = 'keyPoint';
  readonly contextValue = 'keyPoint';

  /**
   * @param index among the key points, from 0. It makes the id, so that a point keeps its place in the tree while the
   *   reader rewords it.
   */
  constructor(
    source: Source,
    readonly point: KeyPoint,
    readonly index: number,
    /** What the view says of a point that rests on nothing. */
    readonly noEvidence: string,
  ) {
    super(source, `keyPoint:${index}`, undefined);
  }

  get target(): KeyPoint {
    return this.point;
  }

  get copyText(): string {
    return oneLine(this.point.text);
  }

  protected override makeChildren(): readonly KeyPointsNode[] {
    const { evidence } = this.point;
    if (evidence.length === 0) return [new NoEvidenceNode(this)];
    return evidence.map((sentence, rank) => new EvidenceNode(this, sentence, rank));
  }
}

/** A body sentence that supports the key point above it. */
export class EvidenceNode extends TreeNode<KeyPointsNode> {
  readonly kind = 'evidence';
  readonly contextValue = 'evidence';

  constructor(
    parent: KeyPointNode,
    readonly evidence: Evidence,
    rank: number,
  ) {
    super(parent.source, `${parent.id}/${rank}`, parent);
  }

  get target(): Evidence {
    return this.evidence;
  }

  get copyText(): string {
    return oneLine(textOf(this.source.analysis, this.evidence));
  }
}

/** Says that nothing supports the key point above it. */
export class NoEvidenceNode extends TreeNode<KeyPointsNode> {
  readonly kind = 'noEvidence';
  readonly contextValue = 'noEvidence';
  readonly target = undefined;

  constructor(readonly point: KeyPointNode) {
    super(point.source, `${point.id}/none`, point);
  }

  get copyText(): string {
    return this.point.noEvidence;
  }
}

/** The roots of the Key Points view. */
export function keyPointNodes(source: Source, noEvidence: string): readonly KeyPointNode[] {
  return source.analysis.keyPoints.map((point, index) => new KeyPointNode(source, point, index, noEvidence));
}

/**
 * The key point that a place in the article belongs to.
 * @param nodes the roots made from the same analysis
 */
export function keyPointNodeAt<N>(nodes: readonly N[], analysis: Analysis, offset: number): N | undefined {
  const point = keyPointAt(analysis, offset);
  return point && nodes[analysis.keyPoints.indexOf(point)];
}
