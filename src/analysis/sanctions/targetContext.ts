import type { ReadSentence } from '../entities/sentenceMentions';
import type { Memory } from './memory';

/** A sentence in which targets are looked for, and what the article has said before it. */
export interface TargetContext {
  readonly read: ReadSentence;
  /** The sentence's text; positions in it and in cues count from its start. */
  readonly sentence: string;
  readonly memory: Memory;
}
