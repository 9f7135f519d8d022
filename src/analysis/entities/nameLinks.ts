import type { TaggedToken } from '../text/tagging';
import { longestKnownName } from './gazetteers/gazetteer';
import { organizationWordType, placeOpenerType, placeWordType } from './gazetteers/nameWords';

/*
 * Small words and marks inside names. Each function looks at the token behind a run of capitalised words and says up to
 * where the run goes on if that token links it to what follows, `undefined` if it does not.
 */

/** Bodies whose names list what or whom they stand for: `Ministry of Water and Irrigation`, `Rail and Maritime Union`. */
const HEADS_THAT_LIST = new Set(
  (
    'ministry department office bureau committee council agency authority commission federation institute board ' +
    'directorate inspectorate union association society movement party trust service organisation organization'
  ).split(' '),
);

/** Those of whom a body in its name is said to be: `All People’s Congress`, `Farmers’ Union`. */
const MEMBERS =
  /^(?:people|women|men|children|workers?|farmers?|teachers?|students?|supporters?|veterans?|writers?|journalists?|drivers?|traders?|lawyers?|citizens?|pensioners?|miners?|fishermen|king|queen)$/;

/** `Bank of England`, `Office for the Coordination`, `Ministry of Water and Irrigation`, `Johnson & Sons`. */
export function afterLinkWord(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  const link = tokens[to]!.lower;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  if (tokens[next]?.type !== 'word' || !tokens[next].capital) return undefined;
  const run = tokens.slice(from, to);
  const isBody = run.some(isBodyWord);
  if (link === '&') return next + 1;
  if (link === 'of') return isBody || isOfWord(run.at(-1)!) ? next + 1 : undefined;
  if (link === 'for') return isBody ? next + 1 : undefined;
  if (link !== 'and' || next !== to + 1) return undefined;
  return isListing(run) ? next + 1 : isBody ? undefined : endOfListedBody(tokens, from, to);
}

/** `Ministry of Land, Infrastructure, Transport and Tourism`: up to the last thing before "and". */
export function afterListedMatter(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  if (tokens[to]!.text !== ',' || !isListing(tokens.slice(from, to))) return undefined;
  let end = to;
  while (tokens[end]?.text === ',' && tokens[end + 1]?.capital === true) end += 2;
  return tokens[end]?.lower === 'and' && tokens[end + 1]?.capital === true ? end : undefined;
}

/** `All People’s Congress`, `Royals Supporters’ Trust` */
export function afterMembers(tokens: readonly TaggedToken[], to: number): number | undefined {
  const next = tokens[to + 1];
  const isPossessive = /^['’]s?$/.test(tokens[to]!.text) && MEMBERS.test(tokens[to - 1]!.lower);
  return isPossessive && next?.spaced === true && next.capital ? to + 2 : undefined;
}

/** `Co., Ltd.` */
export function afterCompanyComma(tokens: readonly TaggedToken[], to: number): number | undefined {
  const isForm = /^(?:Ltd|Inc|Corp|LLC)\.?$/.test(tokens[to + 1]?.text ?? '');
  return isForm && tokens[to]!.text === ',' ? to + 2 : undefined;
}

/** Whether the word heads a body that may be "of" or "for" something; companies are "of" the place they sit in. */
function isBodyWord({ lower }: TaggedToken): boolean {
  const type = organizationWordType(lower);
  return /ministry|directorate/.test(lower) || lower === 'bank' || (type !== undefined && type !== 'company');
}

/** Whether a run is the beginning of a name that lists what the body deals with: `Ministry of Water`. */
function isListing(run: readonly TaggedToken[]): boolean {
  return (
    run.some(word => word.lower === 'of' || word.lower === 'for') && run.some(word => HEADS_THAT_LIST.has(word.lower))
  );
}

/** `Competition and Markets Authority`, `Rail and Maritime Transport Union`; not `Norway and European Union`. */
function endOfListedBody(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  if (to - from > 2 || longestKnownName(tokens, from) || longestKnownName(tokens, to + 1)) return undefined;
  for (let index = to + 2; index < to + 5 && tokens[index]?.capital === true; index += 1)
    if (HEADS_THAT_LIST.has(tokens[index]!.lower)) return index + 1;
  return undefined;
}

/** Words that take "of" in names: places (`Gulf of Aden`) and offices (`Secretary of State`). */
function isOfWord(token: TaggedToken): boolean {
  return (
    placeWordType(token.lower) !== undefined ||
    placeOpenerType(token.lower) !== undefined ||
    /^(secretary|minister|chief|house|court|republic|kingdom|duke|bishop|archbishop|president|head|director|chamber|school|order|union|church|horn|cape|isle|state)$/.test(
      token.lower,
    )
  );
}
