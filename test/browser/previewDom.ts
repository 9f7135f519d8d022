// Reads the page of a preview. The function is sent there as it stands: it uses nothing from outside itself.

// The part of the page's world that is used here. The project compiles without the DOM, so that src/ cannot rely on one.
interface Element {
  readonly parentElement: Element;
}
declare const getComputedStyle: (element: Element) => { readonly backgroundColor: string };

/** How bright what is behind the words of a page is, 0 to 1: its own colour or, where it has none, what VS Code puts behind. */
export function brightnessBehind(body: unknown): number {
  const element = body as Element;
  const own = getComputedStyle(element).backgroundColor;
  const isClear = own.endsWith(', 0)');
  const color = isClear ? getComputedStyle(element.parentElement).backgroundColor : own;
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / (3 * 255);
}
