import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../analysis/model';
import { keyPointAt, sentenceAt } from '../../analysis/query';
import { overlaps, type Span } from '../../analysis/text/span';
import { nameKey } from '../../review/adjudications';
import type { Verdict } from '../../review/model';
import { Verdicts, type Judged } from '../../review/verdicts';
import type { Services } from '../../services/services';
import { reviewTarget, type ReviewTarget } from '../reviewTarget';
import { TreeNode } from '../tree/node';
import { oneLine, shorten, withoutIcons } from '../tree/text';

/** What a verdict is to be given on, in the present text of its article. */
export interface VerdictTarget {
  readonly document: vscode.TextDocument;
  readonly subject: Judged;
  /** The words it stands at; `null` for an entity, which is known by its name. */
  readonly span: Span | null;
  /** All verdicts there are on it. */
  readonly held: readonly Verdict[];
  /** It in a few words, without icons: `Anna Kestrel`, `key point 3`, `“Rain fell.”`. */
  readonly name: string;
  /** What the place may be meant as instead: of a name the key point or the sentence it stands in. */
  readonly instead: VerdictTarget | undefined;
}

/** Code units of a statement in a title. */
const NAME = 60;

/**
 * Finds what a verdict is about, as `reviewTarget` does. What is neither a name nor a key point is a statement: the sentence, or
 * the words that are selected.
 * @returns `undefined` if there is no article or nothing but white space
 */
export async function verdictTarget(services: Services, args: readonly unknown[]): Promise<VerdictTarget | undefined> {
  const target = await reviewTarget(services, args);
  const analysis = target && (await services.analyses.get(target.document));
  if (!analysis) return undefined;
  const verdicts = new Verdicts(await services.reviews.whenLoaded(target.document));
  const at = { document: target.document, analysis, verdicts };
  if (target.subject.type !== 'entity') return onWords(at, target.span);
  // A row of a view stands for the entity, not for a place in the text.
  const instead = args[0] instanceof TreeNode ? undefined : onWords(at, sentenceAt(analysis, target.span.start));
  return onEntity(at, target, instead);
}

/** Where a target is looked for. */
interface Place {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly verdicts: Verdicts;
}

function onEntity(
  { document, analysis, verdicts }: Place,
  { subject }: ReviewTarget,
  instead: VerdictTarget | undefined,
): VerdictTarget | undefined {
  if (subject.type !== 'entity') return undefined;
  const isMeant = ({ kind, name }: Entity) => kind === subject.kind && nameKey(name) === nameKey(subject.name);
  const entity = analysis.entities.find(isMeant);
  const held = entity ? verdicts.allOnEntity(entity) : [];
  return { document, subject, span: null, held, name: titleOf(subject.name), instead };
}

/** The key point that has these words or, in the body, the words themselves. */
function onWords({ document, analysis, verdicts }: Place, span: Span | undefined): VerdictTarget | undefined {
  const words = span && trimmed(analysis.text, span);
  if (!words) return undefined;
  const point = keyPointAt(analysis, words.start);
  if (point && overlaps(point.line, words)) {
    const name = vscode.l10n.t('key point {0}', analysis.keyPoints.indexOf(point) + 1);
    return { ...aboutPlace('keyPoint', point), name };
  }
  return { ...aboutPlace('statement', words), name: `“${titleOf(analysis.text.slice(words.start, words.end))}”` };

  function aboutPlace(type: 'keyPoint' | 'statement', { start, end }: Span): Omit<VerdictTarget, 'name'> {
    const place = { start, end };
    return { document, subject: { type }, span: place, held: verdicts.allAt(type, place), instead: undefined };
  }
}

/** Without white space around it; `undefined` if there is nothing else. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

function titleOf(text: string): string {
  return withoutIcons(shorten(oneLine(text.slice(0, NAME * 8)), NAME));
}
