import { stemmer } from 'stemmer';
import type { ReadSentence } from '../entities/sentenceMentions';

const EMPTY = ['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'Auxiliary', 'Copula', 'Modal', 'QuestionWord'];

/**
 * What a sentence is about, as a set of terms: the entities it names (so that Sullivan and Jake Sullivan are one), its
 * numbers, and the stems (Porter, 1980) of its other words that carry meaning.
 */
export function termsOf(read: ReadSentence): Set<string> {
  const terms = new Set<string>();
  for (const [index, token] of read.tokens.entries()) {
    const mention = read.mentionOf(index);
    if (mention) terms.add(mention.entity.id);
    else if (token.type === 'number') terms.add(token.text.replace(/,/g, ''));
    else if (token.type === 'word' && token.lower.length > 1 && !EMPTY.some(tag => token.tags.has(tag)))
      terms.add(stemmer(token.lower));
  }
  return terms;
}
