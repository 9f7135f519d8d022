const COLUMN = 12;

/** One figure beside compromise's on the same texts, if compromise has anything to say, and the floor, if there is one. */
export interface Cell {
  readonly ours: number | null;
  readonly peer: number | null;
  readonly floor: number | undefined;
}

export interface Row {
  readonly name: string;
  /** One for each set. */
  readonly cells: readonly Cell[];
}

/** The rows as lines of text under the names of the sets. */
export function formatTable(sets: readonly string[], rows: readonly Row[]): string {
  const first = Math.max(...rows.map(({ name }) => name.length)) + 3;
  const lines = [
    ['', ...sets.flatMap(set => [set, '', ''])],
    ['', ...sets.flatMap(() => ['Dossier', 'compromise', 'floor'])],
    ...rows.map(({ name, cells }) => [
      name,
      ...cells.flatMap(({ ours, peer, floor }) => [shown(ours), shown(peer), shownFloor(floor)]),
    ]),
  ];
  return lines
    .map(([name, ...cells]) => (name!.padEnd(first) + cells.map(cell => cell.padEnd(COLUMN)).join('')).trimEnd())
    .join('\n');
}

/** Whether a figure is below its floor. */
export function isBelow({ ours, floor }: Cell): boolean {
  return floor !== undefined && ours !== null && ours < floor;
}

function shown(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}

function shownFloor(floor: number | undefined): string {
  return floor === undefined ? '' : floor.toFixed(2);
}
