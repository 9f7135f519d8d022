import { ENTITY_KINDS, type Entity, type EntityKind, type Mention } from '../../analysis/model';
import { entitiesOfKind, sentenceAt, textOf } from '../../analysis/query';
import { roleText } from '../../analysis/roleText';
import type { Verdict } from '../../review/model';
import { NO_VERDICTS, type Verdicts } from '../../review/verdicts';
import { TreeNode, type Source } from './node';
import { placeAt, type Place } from '../../analysis/place';
import { oneLine, snippet, type Snippet } from './text';

/** How entities are sorted: as the article first names them, or the most named first. */
export type EntityOrder = 'first' | 'count';

/** The items of the Entities view. */
export type EntitiesNode = KindNode | EntityNode | MentionNode;

/** All entities of one kind. */
export class KindNode extends TreeNode<EntitiesNode> {
  readonly kind = 'kind';
  readonly contextValue = 'kind';
  readonly target = undefined;

  constructor(
    source: Source,
    readonly entityKind: EntityKind,
    /** In the order in which they are shown. */
    readonly entities: readonly Entity[],
    readonly verdicts: Verdicts,
  ) {
    super(source, entityKind, undefined);
  }

  get copyText(): string {
    return this.entities.map(entity => oneLine(entity.name)).join('\n');
  }

  protected override makeChildren(): readonly EntitiesNode[] {
    return this.entities.map(entity => new EntityNode(this, entity, this.verdicts.onEntity(entity)));
  }
}

export class EntityNode extends TreeNode<EntitiesNode> {
  readonly kind = 'entity';
  readonly contextValue: string;

  constructor(
    parent: KindNode,
    readonly entity: Entity,
    readonly verdict: Verdict | undefined,
  ) {
    super(parent.source, entityNodeId(entity), parent);
    this.contextValue = `entity.${entity.kind}`;
  }

  get target(): Mention | undefined {
    return this.entity.mentions[0];
  }

  get copyText(): string {
    return oneLine(this.entity.name);
  }

  /** The role to show beside the name: the first whose country or body is stated, else the first. */
  get mainRole(): string | undefined {
    const { roles } = this.entity;
    const role = roles.find(({ of }) => of !== null) ?? roles[0];
    return role && oneLine(roleText(this.source.analysis, role));
  }

  protected override makeChildren(): readonly EntitiesNode[] {
    return this.entity.mentions.map((mention, ordinal) => new MentionNode(this, mention, ordinal));
  }
}

export class MentionNode extends TreeNode<EntitiesNode> {
  readonly kind = 'mention';
  readonly contextValue = 'mention';

  constructor(
    parent: EntityNode,
    readonly mention: Mention,
    ordinal: number,
  ) {
    super(parent.source, `${parent.id}/${ordinal}`, parent);
  }

  get target(): Mention {
    return this.mention;
  }

  get place(): Place | undefined {
    return placeAt(this.source.analysis, this.mention.start);
  }

  /** The mention among the words around it. */
  get snippet(): Snippet {
    return snippet(this.source.analysis.text, this.mention, this.place ?? this.mention);
  }

  /** The sentence that the mention stands in. */
  get copyText(): string {
    const { analysis } = this.source;
    const sentence = sentenceAt(analysis, this.mention.start);
    return oneLine(sentence ? textOf(analysis, sentence) : this.snippet.text);
  }
}

/** The id of an entity's item; the entity need not be in the tree. */
export function entityNodeId({ kind, id }: Entity): string {
  return `${kind}/${id}`;
}

/** The roots of the Entities view: the kinds that the article names. */
export function entityNodes(source: Source, order: EntityOrder, verdicts: Verdicts = NO_VERDICTS): readonly KindNode[] {
  return ENTITY_KINDS.flatMap(kind => {
    const entities = sorted(entitiesOfKind(source.analysis, kind), order);
    return entities.length === 0 ? [] : [new KindNode(source, kind, entities, verdicts)];
  });
}

function sorted(entities: readonly Entity[], order: EntityOrder): readonly Entity[] {
  // The analysis lists them by first mention, and sorting keeps that order among equals.
  return order === 'first' ? entities : entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
}
