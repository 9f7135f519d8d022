// Reads the marks on names off VS Code's page. Each function is sent there as it stands: it uses nothing from outside itself.

// The part of the page's world that is used here. The project compiles without the DOM, so that src/ cannot rely on one.
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Element {
  querySelectorAll(selector: string): Iterable<Element>;
  getBoundingClientRect(): Box;
}
interface Canvas extends Element {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: ArrayLike<number> };
  };
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
};
declare function getComputedStyle(element: Element): {
  readonly borderBottomColor: string;
  readonly borderBottomStyle: string;
  readonly borderBottomWidth: string;
  readonly outlineColor: string;
  readonly outlineStyle: string;
  readonly outlineWidth: string;
};

/** The line under a stretch of text. A name that is wrapped has one mark per line. */
export interface Mark {
  readonly text: string;
  readonly style: string;
  readonly color: string;
  /** In pixels. */
  readonly width: number;
  /** Counts the editors of the page, both sides of a diff each, from 0. */
  readonly editor: number;
}

/**
 * The marks in sight, editor by editor. Functions in it have no names: the bundler would call a helper for those.
 * @param part `borderBottom` for the lines of kinds, `outline` for the frames of possible matches
 */
export function marksInSight(part: 'borderBottom' | 'outline'): Mark[] {
  const SHOW_TEXT = 4;
  const found: Mark[] = [];
  const editors = [...document.querySelectorAll('.editor-instance .monaco-editor')].filter(
    editor => [...editor.querySelectorAll('.view-line')].length > 0,
  );
  for (const [index, editor] of editors.entries()) {
    // Every letter with its place, once: measuring them per mark would take long.
    const letters: { letter: string; x: number; y: number }[] = [];
    for (const line of editor.querySelectorAll('.view-line')) {
      const walker = document.createTreeWalker(line, SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let offset = 0; offset < node.nodeValue.length; offset++) {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          letters.push({ letter: node.nodeValue.charAt(offset), x: (left + right) / 2, y: (top + bottom) / 2 });
        }
      }
    }
    for (const mark of editor.querySelectorAll('.view-overlays .cdr[class*="ced-"]')) {
      const style = getComputedStyle(mark);
      if (style[`${part}Style`] === 'none') continue;
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const under = letters.filter(({ x, y }) => left < x && x < right && top < y && y < bottom);
      found.push({
        text: under
          .map(({ letter }) => letter)
          .join('')
          .replaceAll('\u00a0', ' '),
        style: style[`${part}Style`],
        color: style[`${part}Color`],
        width: Number.parseFloat(style[`${part}Width`]),
        editor: index,
      });
    }
  }
  return found;
}

/** The colours in the overview ruler of the first editor, as `rgb(1, 2, 3)`; mixtures at the edges are left out. */
export function rulerColors(): string[] {
  const [canvas] = document.querySelectorAll('.editor-instance canvas.decorationsOverviewRuler') as Iterable<Canvas>;
  if (canvas === undefined || canvas.width === 0) return [];
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const colors = new Set<string>();
  for (let index = 0; index < data.length; index += 4) {
    if (data[index + 3] === 255) colors.add(`rgb(${data[index]}, ${data[index + 1]}, ${data[index + 2]})`);
  }
  return [...colors];
}
