import type { Token } from '../../text/tokens';
import {
  hyphenatedEnd,
  joinedByAmpersand,
  personOfBody,
  sharingSurname,
  universitySeat,
  withDescent,
} from './cues/boundaries';
import { beforeDescription, behindBodyNoun, behindCourtesyTitle, behindDescription } from './cues/descriptions';
import type { Cue } from './cues/runs';
import { shortFormInBrackets, spelledOut } from './cues/shortForms';
import type { TaggedName } from './tagger';

/*
 * Words around a name that leave little doubt of what it names, whatever the tagger made of it. What they tell is as sure as
 * names get, so that it also tells of the other places where the document has the name.
 */

/** Log odds given to what a cue tells. */
const MARGIN = 8;

/** The names of a sentence, corrected and completed by the words around them. */
export function withCues(tokens: readonly Token[], tagged: readonly TaggedName[]): readonly TaggedName[] {
  let names = tagged;
  for (const cue of CUES) {
    for (const { from, to, kind } of cue(tokens, names)) {
      const others = names.filter(name => name.to <= from || name.from >= to);
      names = [...others, { from, to, kind, margin: MARGIN }].sort((a, b) => a.from - b.from);
    }
  }
  return names;
}

const CUES: readonly Cue[] = [
  joinedByAmpersand,
  behindCourtesyTitle,
  behindDescription,
  withDescent,
  universitySeat,
  personOfBody,
  hyphenatedEnd,
  spelledOut,
  shortFormInBrackets,
  behindBodyNoun,
  beforeDescription,
  sharingSurname,
];
