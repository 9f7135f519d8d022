import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { isFunctionWord } from '../text/lexicon';
import { meaningOf } from './synonyms';

/**
 * What a sentence is about, as a set of terms: the entities it names (so that Sullivan and Jake Sullivan are one), its
 * numbers, and its other words that carry meaning.
 */
export function termsOf(read: ReadSentence): Set<string> {
  const terms = new Set<string>();
  for (const [index, token] of read.tokens.entries()) {
    const mention = read.mentionOf(index);
    if (mention) terms.add(termOf(mention));
    else if (token.type === 'number') terms.add(token.text.replace(/,/g, ''));
    else if (token.type === 'word' && token.lower.length > 1 && !isFunctionWord(token.lower))
      terms.add(meaningOf(token.lower));
  }
  return terms;
}

/** A country, its people and its seat of government stand for one another: China, Chinese, Beijing. */
function termOf({ entity }: LocatedMention): string {
  const standsForCountry =
    entity.kind === 'group' || (entity.kind === 'place' && /^(country|capital)$/.test(entity.type ?? ''));
  return standsForCountry && entity.country !== null ? `country ${entity.country}` : entity.id;
}
