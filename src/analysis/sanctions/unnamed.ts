import type { ReadSentence } from '../entities/sentenceMentions';
import type { Reference, SanctionReport } from '../model';
import { describedLater, namedLater } from './namedLater';

/** All of a report but the target. */
export type Untargeted = Omit<SanctionReport, 'target'>;

/** Some of those sanctioned are counted and not named: `and two shipping companies`. */
const COUNTED =
  /\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|eleven|twelve|several|\d{1,2}) (?:[\p{Ll}-]+ ){0,3}?(?!(?:years|months|weeks|days|hours|times|tonnes|tons|miles|kilometres|percent)\b)(?:men|women|people|\p{L}\p{Ll}{2,}s)\b/u;

/** Some are described and not named: `and the shipping company they own`. */
const DESCRIBED =
  /\b(?:and|on|of) (?:an?|the|their|his|her) (?:\p{Ll}+ ){1,3}(?:they|he|she) (?:owns?|runs?|founded|controls?)\b/u;

/** What an article has reported of people who have not been named yet. */
export class Unnamed {
  #open: readonly Untargeted[] = [];
  #said = '';
  /** Whether those who were counted have been named, and only those described may still be. */
  #counted = false;

  /** Who sanctioned them. */
  get imposer(): Reference | null {
    return this.#open[0]?.imposer ?? null;
  }

  /** Keeps what a sentence reports of people who may be named behind it. */
  keep(reports: readonly Untargeted[], said: string): void {
    this.#open = reports;
    this.#said = said;
    this.#counted = false;
  }

  /** After a sentence that reports sanctions on people it names: are there others whom it does not name? */
  keepOthers(reports: readonly Untargeted[], said: string): void {
    const others = COUNTED.test(said) || DESCRIBED.test(said);
    if (others) this.keep(reports.slice(0, 1), said);
    else this.#counted = true;
  }

  /** The reports on those whom a sentence names. */
  named(read: ReadSentence, sentence: string): SanctionReport[] {
    const [first] = this.#open;
    if (!first) return [];
    const described = describedLater(read, sentence, first.sentence, this.#said);
    const named = described.length > 0 || this.#counted ? described : namedLater(read, sentence, first.sentence);
    this.#counted ||= described.length === 0 && named.length > 0;
    const { start, end, index } = read;
    return named.flatMap(target => this.#open.map(report => ({ ...report, start, end, sentence: index, target })));
  }
}
