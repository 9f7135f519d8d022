import type { LocatedMention, ReadSentence } from '../entities/sentenceMentions';
import { isScene } from '../entities/salience';
import { conjunctsOf } from './conjuncts';
import { subjectOfPassive } from './subjectTargets';
import type { TargetContext } from './targetContext';

/** `Frantz-Gérald Aubourg, whom Canada blacklisted in May` */
export function relativeObject(context: TargetContext, position: number): readonly string[] | undefined {
  const { read } = context;
  const { tokens } = read;
  const verb = tokens.findIndex(token => token.start >= read.start + position);
  for (let index = verb - 1; index >= Math.max(1, verb - 6); index -= 1) {
    if (!/^(whom|which|that)$/.test(tokens[index]!.lower)) continue;
    // "The EU, which had blacklisted Kos": who does it is named before, and who suffers it behind.
    if (tokens.slice(index + 1, verb).every(({ lower }) => /^(ha[sd]|have|already|also)$/.test(lower)))
      return undefined;
    const several = severalBefore(context, index);
    if (several) return several;
    const antecedent = antecedentOf(read, index);
    return antecedent && [antecedent.entity.id];
  }
  return undefined;
}

/** `Kos and Roe, both of whom the EU listed`, `Kos Lines was one of five firms that the EU blacklisted` */
function severalBefore({ read, sentence }: TargetContext, relative: number): readonly string[] | undefined {
  const { tokens } = read;
  const [comma, all, of] = tokens.slice(relative - 3, relative);
  if (of?.lower === 'of' && /^(both|all|two|three|four)$/.test(all?.lower ?? '') && comma?.text === ',') {
    const last = read.mentionOf(relative - 4);
    return last && conjunctsOf(read, sentence, last).map(({ entity }) => entity.id);
  }
  const one = /(?:was|were|is|are) (?:among|one of) (?:the )?(?:[\p{Ll}\d-]+ ){1,4}$/u.exec(
    sentence.slice(0, tokens[relative]!.start - read.start),
  );
  if (!one) return undefined;
  const subject = subjectOfPassive({ read }, one.index);
  return subject && conjunctsOf(read, sentence, subject).map(({ entity }) => entity.id);
}

/** Tokens between a relative clause and the name that it describes. */
const ANTECEDENT_REACH = 16;

/**
 * What a relative pronoun stands for: the name before it, before the relative clause that it goes on with (`Kos Bank, which he
 * founded in 2004 and which`), or before the apposition that it describes (`Kos Lines, a maker of chips that`).
 */
function antecedentOf(read: ReadSentence, relative: number): LocatedMention | undefined {
  const { tokens } = read;
  const before = tokens[relative - 1]!;
  const direct = read.mentionOf(before.text === ',' ? relative - 2 : relative - 1);
  // "Kos Lines, a firm in Banja Luka which": of the town it says nothing.
  if (direct && before.lower !== 'and' && !isScene(read, direct)) return direct;
  for (let index = relative - 2; index >= Math.max(1, relative - ANTECEDENT_REACH); index -= 1) {
    const opens =
      before.lower === 'and'
        ? /^(whom|which|that|who)$/.test(tokens[index]!.lower)
        : /^(an?|the|its|his|her|their)$/.test(tokens[index]!.lower) && tokens[index - 1]!.text === ',';
    if (opens) return read.mentionOf(tokens[index - 1]!.text === ',' ? index - 2 : index - 1);
  }
  return undefined;
}
