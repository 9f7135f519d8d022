import nlp from 'compromise';
import type { EntityKind } from '../src/analysis/model';
import type { Span } from '../src/analysis/text/span';

/** A name with its kind. */
export interface Name extends Span {
  readonly kind: EntityKind;
}

/** A match as compromise prints it with `{ offset: true }`. */
interface Match {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** The names compromise finds; marks and possessives at the end are no part of them, as our articles count. */
export function compromiseNames(text: string): Name[] {
  const doc = nlp(text);
  const found: readonly (readonly [EntityKind, readonly Match[]])[] = [
    ['person', doc.people().json({ offset: true }) as Match[]],
    ['organization', doc.organizations().json({ offset: true }) as Match[]],
    ['place', doc.places().json({ offset: true }) as Match[]],
    ['group', doc.match('#Demonym').json({ offset: true }) as Match[]],
  ];
  return found.flatMap(([kind, matches]) =>
    matches.map(({ offset: { start, length } }) => trim(text, kind, start, start + length)),
  );
}

function trim(text: string, kind: EntityKind, start: number, end: number): Name {
  const words = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const tail = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return { kind, start: start + lead, end: Math.max(start + lead, end - tail) };
}
