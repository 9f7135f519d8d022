import type { Dateline } from '../model';
import { DAY_AND_MONTH } from '../text/monthNames';
import type { Span } from '../text/span';

const LONGEST_DATELINE = 120;

/** A word in capitals: `VIENNA`, `D.C.`, `SAINT-DENIS`. */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
/** `WASHINGTON/BEIJING`, `NEW DELHI`. */
const CITY = String.raw`${CAPITALS}(?:[\s/]+${CAPITALS}){0,3}`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** The state or country behind the city: `, Austria`, `, S.D.` */
const REGION = String.raw`(?:,\s+(?!${WEEKDAY}|${DAY_AND_MONTH})${CAPITALISED}(?:\s+${CAPITALISED}){0,2})?`;
/** `(Reuters)`, `/PRNewswire/`. */
const AGENCY = String.raw`(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/)`;
/** `, June 12`, ` – Monday, 12 June 2023`. */
const DATE = String.raw`(?:,|\s+[–—-]{1,2})\s+(?:${WEEKDAY},?\s+)?(?<date>${DAY_AND_MONTH})`;
const DASH = String.raw`\s*[–—]|\s+-{1,2}(?=\s)`;

/** In capitals the city alone is enough; in mixed case a date or an agency must say that it is a dateline. */
const FORMS = [
  String.raw`(?<place>${CITY}${REGION})(?:${DATE})?(?:,?\s+${AGENCY})?(?:${DASH}|:(?=\s))`,
  String.raw`(?<place>${CAPITALISED}(?:\s+${CAPITALISED}){0,3}${REGION})(?:${DATE}(?:,?\s+${AGENCY})?|\s+${AGENCY})(?:${DASH}|:(?=\s))`,
].map(form => new RegExp(`^(?<whole>${form})`, 'du'));

/** Words in capitals that open a paragraph without being a place. */
const NOT_A_PLACE =
  /^(?:UPDATE|BREAKING|WATCH|NOTE|EXCLUSIVE|OPINION|ANALYSIS|KEY POINTS|SUMMARY|CORRECTION|ADVERTISEMENT|RELATED|READ MORE|LIVE|VIDEO|WARNING|EXPLAINER|FACT CHECK|Q|A|UN|EU|US|NATO|ASEAN|BRICS|OPEC|ECOWAS|UNICEF|UNESCO|UNHCR|COVID)(?![\p{L}\p{N}])/u;

/**
 * The dateline that opens a paragraph: `VIENNA, May 11 (Agency) —`, `GENEVA —`, `NEW DELHI:`. The span ends with the dash or
 * colon. `null` if the paragraph starts at once.
 */
export function datelineOf(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_DATELINE));
  if (NOT_A_PLACE.test(head)) return null;
  for (const form of FORMS) {
    const { whole, place, date } = form.exec(head)?.indices?.groups ?? {};
    const at = ([start, end]: [number, number]): Span => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
    });
    if (whole && place) return { ...at(whole), place: at(place), date: date ? at(date) : null };
  }
  return null;
}
