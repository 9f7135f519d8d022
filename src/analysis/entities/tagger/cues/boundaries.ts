import { lexicalTags } from '../../../text/lexicon';
import { isJoiningHyphen } from '../../../text/tokens';
import { COMPOUND_ENDINGS } from '../../gazetteers/nameWords';
import { mayBePerson } from './descriptions';
import { indicesOf, runAt, runEndingAt, type Cue } from './runs';

/* Links inside and between names tell where one begins and ends. */

/** `Tarrowby & Finch`: what an ampersand joins is a firm; a name behind it that begins elsewhere is joined to the end. */
export const joinedByAmpersand: Cue = (tokens, names) =>
  indicesOf(tokens, ({ text, spaced }) => text === '&' && spaced).flatMap(and => {
    const before = runEndingAt(tokens, and);
    const behind = runAt(tokens, and + 1);
    if (!before || !behind || tokens[and + 1]?.spaced !== true) return [];
    const end = names.find(({ from, to }) => from <= behind.from && to > behind.from)?.to ?? behind.to;
    const start = names.find(({ from, to }) => from < and && to >= before.to)?.from ?? before.from;
    return [{ from: start, to: Math.max(end, behind.to), kind: 'organization' as const }];
  });

const DESCENT = /^(?:bin|ibn|bint|binti|ould)$/;

/** `Said bin Hamoud al-Wahaibi`: what stands before "son of" belongs to the name. */
export const withDescent: Cue = (tokens, names) =>
  names.flatMap(({ from, to, kind }) => {
    const link = DESCENT.test(tokens[from]!.text) ? from : from - 1;
    const given = tokens[link - 1];
    const isDescent = kind === 'person' && DESCENT.test(tokens[link]?.text ?? '') && given?.capital === true;
    return isDescent && given.type === 'word' ? [{ from: link - 1, to, kind }] : [];
  });

/** `a biologist at the University of Texas at Austin` */
export const universitySeat: Cue = (tokens, names) =>
  names.flatMap(({ from, to, kind }) => {
    const isUniversity =
      kind === 'organization' && tokens[from]!.text === 'University' && tokens[from + 1]?.text === 'of';
    const seat = isUniversity && tokens[to]?.text === 'at' ? runAt(tokens, to + 1) : undefined;
    return seat ? [{ from, to: seat.to, kind }] : [];
  });

/** `Maria Sund of the Moderate Party`: of two names that "of" ties, the first is a person if no word in it is one of bodies. */
export const personOfBody: Cue = (tokens, names) =>
  names.flatMap(({ from, to, kind }) => {
    const link = from + 2;
    if (kind !== 'organization' || link >= to - 1 || tokens[link]?.text !== 'of') return [];
    const person = { from, to: link };
    const isName = runAt(tokens, from)?.to === link && isGivenName(tokens[from]!.lower);
    if (!isName || !mayBePerson(tokens, person)) return [];
    const behind = tokens[link + 1]!.text === 'the' ? link + 2 : link + 1;
    return [
      { ...person, kind: 'person' as const },
      { from: behind, to, kind },
    ];
  });

function isGivenName(word: string): boolean {
  return lexicalTags(word).some(tag => /^(?:FirstName|MaleName|FemaleName)$/.test(tag));
}

/** `Seok Mi-ran`, `Bella Mok Sau-ying`: a small part behind a hyphen ends the name. */
export const hyphenatedEnd: Cue = (tokens, names) =>
  names.flatMap(({ from, to, kind }) => {
    const part = tokens[to + 1];
    const isJoined = kind === 'person' && isJoiningHyphen(tokens, to) && part?.type === 'word' && !part.capital;
    const isEnding =
      isJoined && !COMPOUND_ENDINGS.has(part.lower) && !/(?:ed|ing)$/.test(part.lower.length > 4 ? part.lower : '');
    return isEnding ? [{ from, to: to + 2, kind }] : [];
  });

/** `Blagota and Desanka Perunović-Ralj`: before a full name "and" joins a given name to it, unless it is surely something else. */
export const sharingSurname: Cue = (tokens, names) =>
  names.flatMap(({ from, to, kind }) => {
    const given = from - 2;
    const before = tokens[given - 1];
    const token = tokens[given];
    if (kind !== 'person' || to - from < 2 || tokens[from - 1]?.text !== 'and' || token?.capital !== true) return [];
    if (
      token.type !== 'word' ||
      before === undefined ||
      before.capital ||
      !/^(?:,|of|by|to|siblings|brothers|sisters|cousins)$/.test(before.text)
    )
      return [];
    const isOther = names.some(
      name => name.from <= given && name.to > given && name.kind !== 'person' && name.margin > LEFT_OPEN,
    );
    return isOther || !mayBePerson(tokens, { from: given, to: given + 1 })
      ? []
      : [{ from: given, to: given + 1, kind }];
  });

/** Log odds up to which the tagger's kind for a single word is left open. */
const LEFT_OPEN = 4;
