import * as vscode from 'vscode';
import { ENTITY_KINDS, type EntityKind } from '../../analysis/model';

/** How a kind is told from the others without its colour: by the style of its line and its place in the overview ruler. */
interface Look {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  /** Thickness in pixels, ordinary and in high contrast; styles differ in what they need to be told apart. */
  readonly width: readonly [ordinary: number, highContrast: number];
  readonly lane: vscode.OverviewRulerLane;
}

const LOOKS: Readonly<Record<EntityKind, Look>> = {
  person: { style: 'solid', width: [1, 2], lane: vscode.OverviewRulerLane.Left },
  organization: { style: 'dashed', width: [1, 2], lane: vscode.OverviewRulerLane.Center },
  place: { style: 'dotted', width: [2, 3], lane: vscode.OverviewRulerLane.Right },
  group: { style: 'double', width: [3, 4], lane: vscode.OverviewRulerLane.Right },
};

/** A possible match is told by its shape: a frame all round, which no kind has. Dashed, for it is a question. */
const FRAME = 'dashed';

/** The two decoration types of a mark: the ruler is thinned out and the text is painted in stretches, so they are set apart. */
export interface MarkTypes {
  readonly text: vscode.TextEditorDecorationType;
  readonly ruler: vscode.TextEditorDecorationType;
}

/** The decoration types of all marks. */
export interface AllTypes {
  readonly kinds: Readonly<Record<EntityKind, MarkTypes>>;
  readonly possibleMatch: MarkTypes;
}

/** Makes the decoration types; whoever asks for them disposes of them. */
export function createTypes(highContrast: boolean): AllTypes {
  const entries = ENTITY_KINDS.map(kind => [kind, createKindTypes(kind, highContrast)] as const);
  return {
    kinds: Object.fromEntries(entries) as Record<EntityKind, MarkTypes>,
    possibleMatch: createMatchTypes(highContrast),
  };
}

export function listTypes({ kinds, possibleMatch }: AllTypes): vscode.TextEditorDecorationType[] {
  const marks = [...ENTITY_KINDS.map(kind => kinds[kind]), possibleMatch];
  return marks.flatMap(({ text, ruler }) => [text, ruler]);
}

function createKindTypes(kind: EntityKind, highContrast: boolean): MarkTypes {
  const { style, width, lane } = LOOKS[kind];
  const colour = new vscode.ThemeColor(`dossier.${kind}`);
  // Letters typed before or after a name are not part of it.
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  return {
    // A border and not a text decoration: it leaves the letters' own spans alone, so ligatures and wrapping stay as they are.
    text: vscode.window.createTextEditorDecorationType({
      borderColor: colour,
      borderStyle: style,
      borderWidth: `0 0 ${highContrast ? width[1] : width[0]}px 0`,
      rangeBehavior,
    }),
    ruler: vscode.window.createTextEditorDecorationType({
      overviewRulerColor: colour,
      overviewRulerLane: lane,
      rangeBehavior,
    }),
  };
}

function createMatchTypes(highContrast: boolean): MarkTypes {
  const colour = new vscode.ThemeColor('dossier.possibleMatch');
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  return {
    // An outline and not a border: the line of the kind is one, and both are to be seen.
    text: vscode.window.createTextEditorDecorationType({
      outlineColor: colour,
      outlineStyle: FRAME,
      outlineWidth: highContrast ? '2px' : '1px',
      rangeBehavior,
    }),
    ruler: vscode.window.createTextEditorDecorationType({
      overviewRulerColor: colour,
      overviewRulerLane: vscode.OverviewRulerLane.Full,
      rangeBehavior,
    }),
  };
}
