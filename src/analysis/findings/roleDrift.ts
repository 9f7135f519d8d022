import type { Person, Role } from '../model';
import type { ArticleRule, Report, Subject } from './rule';

/** Positions of which nobody holds two at a time, each with the words for it. Longer forms stand before shorter ones. */
const FAMILIES: readonly (readonly (readonly [position: string, words: RegExp])[])[] = [
  [
    ...['lieutenant general', 'lieutenant colonel', 'major general', 'brigadier', 'lieutenant', 'captain', 'major'],
    ...['colonel', 'general', 'sergeant', 'corporal', 'commander', 'admiral', 'superintendent'],
  ].map(rank => [rank, new RegExp(String.raw`^${rank}\b`)] as const),
  [
    ['deputy chief executive', /\bdeputy chief executive|\bdeputy ceo\b/],
    ['chief executive', /\bchief executive|\bceo\b/],
    ['chief financial officer', /\bchief financ(?:ial|e) officer|\bcfo\b/],
    ['chief operating officer', /\bchief operating officer|\bcoo\b/],
  ],
  [
    ['deputy', /^(?:deputy|vice|assistant)\b/],
    ...['prime', 'foreign', 'defen[cs]e', 'interior', 'finance', 'justice', 'health', 'education', 'transport'].map(
      portfolio => [portfolio, new RegExp(String.raw`^${portfolio} minister\b`)] as const,
    ),
    ...['president', 'governor', 'mayor'].map(office => [office, new RegExp(String.raw`^${office}\b`)] as const),
  ],
];

/** Words beside a title that say when it was held, or that it changed. */
const OTHER_TIME =
  /\b(?:former(?:ly)?|ex|then|later|previous(?:ly)?|once|until|bec(?:a|o)me|becoming|promoted|appointed|named|elected|rose|retired|retiring|acting|interim|incoming|outgoing|designate|successor|succeed(?:s|ed)?|replace[ds]?|would|will|served|was|were|had|since|from|as)\b/i;
const REACH = 60;

/** One person with two positions that nobody holds at a time. The finding stands on the second. */
export const roleDrift: ArticleRule = {
  code: 'role-drift',
  severity: 'hint',
  byDefault: false,
  title: 'Two titles for one person',
  explanation:
    'The article gives somebody two titles that nobody holds at the same time, such as captain and colonel, with no word that one of ' +
    'them is past. Titles beside words such as “former”, “became” or “was” are passed over, and so are positions in two bodies.',
  looksAt: 'article',
  check: subject => subject.entities.flatMap(entity => (entity.kind === 'person' ? driftOf(entity, subject) : [])),
};

function driftOf(person: Person, { text, article }: Subject): Report[] {
  const present = person.roles.filter(role => {
    const sentence = article.sentences[role.sentence]!;
    const from = Math.max(sentence.start, role.start - REACH);
    return !OTHER_TIME.test(text.slice(from, role.start)) && !OTHER_TIME.test(role.title);
  });
  const reports: Report[] = [];
  for (const [index, role] of present.entries()) {
    const other = present.slice(0, index).find(earlier => conflict(earlier, role));
    if (other) reports.push(toReport(person, other, role));
  }
  return reports;
}

function conflict(a: Role, b: Role): boolean {
  if (a.of && b.of && JSON.stringify(a.of) !== JSON.stringify(b.of)) return false;
  return FAMILIES.some(family => {
    const [x, y] = [a, b].map(({ title }) => family.find(([, words]) => words.test(title.toLowerCase()))?.[0]);
    return x !== undefined && y !== undefined && x !== y;
  });
}

function toReport({ name }: Person, first: Role, { start, end, title }: Role): Report {
  return {
    message: `${name} is called “${title}” here and “${first.title}” elsewhere.`,
    start,
    end,
    related: [{ start: first.start, end: first.end, message: `Called “${first.title}” here` }],
  };
}
