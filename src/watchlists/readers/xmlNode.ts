/** An element of XML with what stands inside it. Names come without their namespace's prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** The children of that name. */
export function childrenNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter(child => child.name === name);
}

/** All elements at the end of a path of names: `nodesAt(entity, 'names', 'name')`. */
export function nodesAt(node: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  return path.reduce<readonly XmlNode[]>((nodes, name) => nodes.flatMap(each => childrenNamed(each, name)), [node]);
}

/** The text of the first element at the end of a path; empty if there is none. */
export function textAt(node: XmlNode, ...path: readonly string[]): string {
  return nodesAt(node, ...path)[0]?.text ?? '';
}

/** The texts of all elements at the end of a path that have one. */
export function textsAt(node: XmlNode, ...path: readonly string[]): readonly string[] {
  return nodesAt(node, ...path).flatMap(({ text }) => (text.trim() === '' ? [] : [text]));
}

/** The value of an attribute; empty if it is not there. */
export function attribute(node: XmlNode, name: string): string {
  return node.attributes.get(name) ?? '';
}
