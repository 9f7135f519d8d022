import type { KeyPointLine } from '../model';
import type { Steps } from '../steps';
import { bulletLength, isLoneBullet, isNumbered, opensList } from './bullets';
import { indentation, type Line } from './lines';
import { carriesOn } from './wrapping';

/** Lines read between two yields. */
const STRIDE = 64;
const LONGEST_HEADING = 60;
const LONGEST_LABEL = 120;
/** Lines below the one at hand among which key points are looked for. */
const AHEAD = 4;
const HEADING =
  /^(?:#+\s*)?[*_]*(?:the\s+)?(?:(?:key|main)\s+(?:points?|takeaways?|findings?|facts?|messages?)|takeaways?|highlights?|summary|at\s+a\s+glance|in\s+(?:brief|short)|what\s+you\s+need\s+to\s+know|tl;?dr)\s*:?[*_]*\s*:?$/i;
/** Dashes that open key points, but also the turns of a dialogue: it is one if most of its lines read like speech. */
const LONG_DASHES = '–—';
/** How much of a turn of speech is looked at, in code units. */
const LONGEST_TURN = 500;
/** Where a second sentence begins. */
const SECOND_SENTENCE = /[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u;
/** Speech between people: a question, a cry, `he said`, `I`, `you`. */
const TURN_OF_SPEECH =
  /[?!]["”’']?$|[,?!…]["”’']?\s+[–—-]?\s*(?:(?:he|she|I|they|we)\s+\w+|(?:said|asked|replied|answered|cried)\b)|\b(?:you|your|I|I’m|I'm)\b/;

/** Whether the line only announces key points: `Key points:`. */
export function isKeyPointsHeading(text: string, line: Line): boolean {
  return line.end - line.start <= LONGEST_HEADING && HEADING.test(text.slice(line.start, line.end));
}

/**
 * Whether key points begin a few lines below line `from`, which is none of the known parts of an opening: under a heading that
 * announces them, or behind nothing but labels such as a section's name or a credit.
 */
export function keyPointsAhead(text: string, lines: readonly Line[], from: number): boolean {
  let onlyLabels = isLabel(text, lines[from]!);
  for (const [at, line] of lines.slice(from + 1, from + 1 + AHEAD).entries()) {
    if (isKeyPointsHeading(text, line)) return opensListAt(text, lines[from + at + 2]);
    if (onlyLabels && opensListAt(text, line)) return true;
    onlyLabels &&= isLabel(text, line);
  }
  return false;
}

function opensListAt(text: string, line: Line | undefined): boolean {
  return line !== undefined && opensList(text, line) && !LONG_DASHES.includes(text.charAt(line.start));
}

/** Whether a line says nothing of its own and announces nothing: no `They agreed.`, no `They agreed on three things:`. */
function isLabel(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST_LABEL && !/[.…,;:–—-]["”’']?$/.test(text.slice(start, end));
}

/**
 * The key points that start with line `from`: neighbouring bulleted lines, blank lines between them or not, each with the
 * indented lines that carry it on. Numbered paragraphs, as in notices and rulings, are none, nor do they go on a list of
 * bullets.
 * @returns the key points, none if line `from` opens no list, and the index of the first line after them
 */
export function* readKeyPoints(
  text: string,
  lines: readonly Line[],
  from: number,
  width: number | null,
): Steps<{ keyPoints: KeyPointLine[]; next: number }> {
  const keyPoints: KeyPointLine[] = [];
  let next = from;
  const opening = lines[from];
  if (!opening || !opensList(text, opening)) return { keyPoints, next };
  let dashed = 0;
  let spoken = 0;
  while (next < lines.length) {
    const first = lines[next]!;
    const bullet = bulletLength(text, first);
    if (bullet === 0 && !isLoneBullet(text, first)) break;
    if (first.afterBlank && next > from && isNumbered(text, first) !== isNumbered(text, opening)) break;
    let last = first;
    next += 1;
    if (next % STRIDE === 0) yield next / lines.length;
    if (bullet === 0) continue;
    if (LONG_DASHES.includes(text.charAt(first.start))) {
      dashed += 1;
      if (isTurnOfSpeech(text, first)) spoken += 1;
    }
    for (; next < lines.length; next++) {
      const line = lines[next]!;
      if (line.afterBlank || bulletLength(text, line) > 0) break;
      if (indentation(line) <= indentation(first) && !carriesOn(text, last, line, width)) break;
      last = line;
    }
    keyPoints.push({
      start: first.start + bullet,
      end: last.end,
      line: { start: first.whole.start, end: last.whole.end },
    });
  }
  const isDialogue = dashed > 0 && spoken * 2 >= dashed;
  return isDialogue || areNumberedParagraphs(text, opening, keyPoints)
    ? { keyPoints: [], next: from }
    : { keyPoints, next };
}

/** Whether most of the points have several sentences, and are numbered: then they are the text itself. */
function areNumberedParagraphs(text: string, opening: Line, points: readonly KeyPointLine[]): boolean {
  if (!isNumbered(text, opening)) return false;
  const long = points.filter(({ start, end }) => SECOND_SENTENCE.test(text.slice(start, end)));
  return long.length * 2 > points.length;
}

function isTurnOfSpeech(text: string, line: Line): boolean {
  return TURN_OF_SPEECH.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_TURN)));
}
