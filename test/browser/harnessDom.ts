// What runs inside VS Code's page. Each function is sent there as it stands, so it uses nothing from outside itself.

// The part of the page's world that is used here. The project compiles without the DOM, so that src/ cannot rely on one.
interface Element {
  readonly innerText: string;
  readonly offsetTop: number;
  readonly textContent: string;
  getBoundingClientRect(): Box;
  closest(selector: string): Element | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
interface TextNode {
  readonly nodeValue: string;
}
declare const document: {
  querySelectorAll(selector: string): Iterable<Element>;
  createTreeWalker(root: Element, show: number): { nextNode(): TextNode | null };
  createRange(): {
    setStart(node: TextNode, offset: number): void;
    setEnd(node: TextNode, offset: number): void;
    getBoundingClientRect(): Box;
  };
  elementFromPoint(x: number, y: number): Element | null;
};

/**
 * Finds a visible text of the editor: the middle of its first word, on the page.
 * Lines that VS Code wraps are separate elements, the blank at the break stays at the end of the first.
 */
export function placeOf(text: string): { x: number; y: number } | undefined {
  const SHOW_TEXT = 4;
  const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
  lines.sort((a, b) => a.offsetTop - b.offsetTop);
  const places: { node: TextNode; offset: number }[] = [];
  let all = '';
  for (const line of lines) {
    const walker = document.createTreeWalker(line, SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const content = node.nodeValue;
      for (let offset = 0; offset < content.length; offset++) places.push({ node, offset });
      all += content.replaceAll('\u00a0', ' ');
    }
  }
  const at = all.indexOf(text);
  const place = places[at + Math.floor(text.split(' ')[0]!.length / 2)];
  if (at < 0 || place === undefined) return undefined;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.setEnd(place.node, place.offset + 1);
  const { left, top, width, height } = range.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  // A line may be in the page but scrolled out of the editor.
  const hit = document.elementFromPoint(x, y);
  return hit !== null && hit.closest('.view-lines') !== null ? { x, y } : undefined;
}

/** A visible row of a tree. */
export interface TreeItem {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly selected: boolean;
}

/** Reads the rows of a tree, top to bottom. */
export function treeRows(rows: readonly Element[]): TreeItem[] {
  return [...rows]
    .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
    .map(row => ({
      label: row.querySelector('.label-name')?.textContent ?? '',
      description: row.querySelector('.label-description')?.textContent ?? '',
      spoken: row.getAttribute('aria-label') ?? '',
      level: Number(row.getAttribute('aria-level')),
      selected: row.getAttribute('aria-selected') === 'true',
    }));
}

/** What elements of a bar say, left to right. */
export function textsInOrder(elements: readonly Element[]): string[] {
  return [...elements]
    .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
    .map(element => element.innerText.replaceAll('\u00a0', ' ').trim());
}

/** Where the links lead, as VS Code keeps it: a link in Markdown has no address of its own. */
export function linkTargets(links: readonly Element[]): string[] {
  return links.map(link => link.getAttribute('data-href') ?? '');
}
