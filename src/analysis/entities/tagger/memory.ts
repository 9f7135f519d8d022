import { isPossessive, type Token } from '../../text/tokens';
import { isOpening, type Run, type SentenceView } from './view';
import type { Word } from './words';

/** What a document as a whole shows of a word, in lower case. */
export interface Memory {
  /** Times it stands with a small letter, and with a capital that its place does not explain. */
  small: number;
  capital: number;
  /** The longest run of capitals it stands in, and where. */
  run: readonly Word[];
  place: number;
  /** Whether somewhere a title stands before the run, a reporting verb, a possessive or an age behind it, a place's "in" before it. */
  titled: boolean;
  speaks: boolean;
  owns: boolean;
  aged: boolean;
  located: boolean;
  /** Whether "the" stands before the run. */
  articled: boolean;
}

const LOCATIVES: ReadonlySet<string> = new Set(['in', 'near', 'at', 'from', 'to', 'across', 'around']);

/** Words that hardly stand in articles on anything but sport. */
const SPORT_WORDS: ReadonlySet<string> = new Set(
  (
    'scored scorer goalkeeper midfielder striker defender half-time halftime kick-off header equaliser goalless coach coached ' +
    'quarterback touchdown innings wicket wickets batsman bowler inning homer pitcher playoff playoffs semi-final semifinal ' +
    'quarter-final quarterfinal fixture fixtures relegation league tournament championship championships referee substitute ' +
    'scrum rebounds dunk champions medal olympic goals squad teammate teammates stadium'
  ).split(' '),
);

/**
 * What one occurrence of a name leaves open, others in the document tell: non-local features after Chieu and Ng 2002,
 * "Named entity recognition: a maximum entropy approach using global information".
 */
export class DocumentMemory {
  readonly #words = new Map<string, Memory>();
  /** Initials of runs: `NDMA` for National Disaster Management Authority. */
  readonly #initials = new Map<string, readonly Word[]>();
  readonly #sportWords = new Set<string>();
  #sentences = 0;
  #smallOpenings = 0;

  /** How much the document is about sport, 0 to 2: there a city's name mostly stands for its team. */
  get sport(): number {
    return Math.min(2, Math.floor(this.#sportWords.size / 3));
  }

  /** Whether sentences begin with small letters here and there: then names may have small letters, too. */
  get careless(): boolean {
    return 10 * this.#smallOpenings > this.#sentences;
  }

  add(view: SentenceView): void {
    this.#sentences += 1;
    if (view.tokens[0]?.type === 'word' && !view.tokens[0].capital) this.#smallOpenings += 1;
    for (let index = 0; index < view.tokens.length; index += 1) {
      const token = view.tokens[index]!;
      if (token.type !== 'word') continue;
      const run = view.runs[index];
      if (SPORT_WORDS.has(token.lower)) this.#sportWords.add(token.lower);
      if (!run) this.#of(token.lower).small += 1;
      else this.#addCapital(view, index, run);
    }
  }

  /** What the document shows of a word. */
  of(lower: string): Memory | undefined {
    return this.#words.get(lower);
  }

  /** The words of the run whose initials these are. */
  spelledOut(acronym: string): readonly Word[] | undefined {
    return this.#initials.get(acronym.replaceAll('.', ''));
  }

  #addCapital(view: SentenceView, index: number, run: Run): void {
    const { tokens, words } = view;
    const memory = this.#of(tokens[index]!.lower);
    if (view.headline) return;
    if (!isOpening(tokens, index)) memory.capital += 1;
    // The first word of a sentence has its capital by right: the run is counted without it if it is seen with a small letter.
    if (run.to - run.from > memory.run.length) {
      memory.run = words.slice(run.from, run.to);
      memory.place = index - run.from;
    }
    memory.titled ||= titleBefore(words, index, run);
    const next = tokens[run.to];
    memory.owns ||= isPossessive(next);
    memory.speaks ||= words[run.to]?.reports === true || (run.from > 0 && words[run.from - 1]!.reports);
    memory.aged ||= next?.text === ',' && /^\d\d$/.test(tokens[run.to + 1]?.text ?? '');
    const before = run.from > 0 ? tokens[run.from - 1]!.lower : '';
    memory.located ||= LOCATIVES.has(before);
    memory.articled ||= before === 'the';
    if (index === run.from) this.#addInitials(view, index);
  }

  #addInitials({ tokens, words, linked }: SentenceView, index: number): void {
    const run = linked[index]!;
    if (index !== run.from || run.to - run.from < 2) return;
    const capitals = tokens.slice(run.from, run.to).filter(token => token.capital);
    const initials = capitals.map(token => token.text.charAt(0)).join('');
    const own = words.slice(run.from, run.to);
    for (let start = 0; start + 2 <= initials.length; start += 1)
      if (!this.#initials.has(initials.slice(start))) this.#initials.set(initials.slice(start), own);
  }

  #of(lower: string): Memory {
    let memory = this.#words.get(lower);
    if (!memory) {
      memory = {
        small: 0,
        capital: 0,
        run: [],
        place: 0,
        titled: false,
        speaks: false,
        owns: false,
        aged: false,
        located: false,
        articled: false,
      };
      this.#words.set(lower, memory);
    }
    return memory;
  }
}

/** Whether a title stands in the run before `index`, or directly before the run. */
function titleBefore(words: readonly Word[], index: number, run: Run): boolean {
  for (let before = Math.max(0, run.from - 1); before < index; before += 1) if (words[before]!.title) return true;
  return false;
}

/** Whether tokens look like an acronym. */
export function isAcronym(token: Token): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(token.text);
}
