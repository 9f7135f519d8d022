// What runs inside VS Code's page for the tests of the views. Each function is sent there as it stands.

interface Element {
  getAttribute(name: string): string | null;
}
declare function getComputedStyle(element: unknown): { readonly color: string };

/** The colour of an element, as the page computes it. */
export function colourOf(element: unknown): string {
  return getComputedStyle(element).color;
}

/** Which rows are unfolded, in the order given. */
export function unfoldedRows(rows: readonly Element[]): boolean[] {
  return rows.map(row => row.getAttribute('aria-expanded') === 'true');
}
