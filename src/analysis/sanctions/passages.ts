import type { ReadSentence } from '../entities/sentenceMentions';
import { contains, shift, type Span } from '../text/span';
import { clausesOf } from './clauses';
import { sanctionCues, type Heard, type SanctionCue } from './cues';
import { mayEcho, speaksOfLifting } from './echoes';
import type { Memory } from './memory';

/** A clause of a sentence; positions in the sentence's text, of the clause and of cues count from its start. */
export interface Passage {
  readonly read: ReadSentence;
  readonly sentence: string;
  readonly clause: Span;
  /** The words of sanctions that stand in it. */
  readonly cues: readonly SanctionCue[];
  readonly memory: Memory;
}

/** The clauses of a sentence; none of one without a word of sanctions or one that may point back to them, as most are. */
export function passagesOf(read: ReadSentence, sentence: string, heard: Heard, memory: Memory): Passage[] {
  const cues = sanctionCues(sentence, heard).filter(cue => !isInName(read, cue));
  if (cues.length === 0 && !speaksOfLifting(sentence) && !(heard.sanctions && mayEcho(sentence))) return [];
  return clausesOf(read).map(span => {
    const clause = shift(span, -read.start);
    return { read, sentence, clause, cues: cues.filter(cue => contains(clause, cue)), memory };
  });
}

/** The words of the clause. */
export function clauseOf({ sentence, clause }: Passage): string {
  return sentence.slice(clause.start, clause.end);
}

/** "The Defense Export Controls Agency" has words of a sanction in its name, and imposes none by it. */
function isInName({ start, mentions }: ReadSentence, cue: SanctionCue): boolean {
  return mentions.some(({ mention }) => contains(mention, shift(cue, start)));
}
