import { LONGEST_DESCRIPTION, readDescription } from './roleDescriptions';
import type { RoleContext, StatedRole } from './roleContext';
import type { LocatedMention } from './sentenceMentions';

/** What somebody is who does this in the present: `who heads the mission`. */
const HEADING: Readonly<Record<string, string>> = {
  heads: 'head',
  leads: 'leader',
  chairs: 'chair',
  runs: 'head',
  headed: 'head',
  led: 'leader',
  chaired: 'chair',
  run: 'head',
};
const PRESENT = /^(heads|leads|chairs|runs)$/;
const PASSIVE = /^(headed|led|chaired|run)$/;
const BEING = /^(is|was|be|remains|became|becomes|become)$/;
const SERVING =
  /^(serves?|served|acts?|acted|works?|worked|stays?|stayed|continues|continued|takes?|took|returns?|returned)$/;
const APPOINTING =
  /^(appointed|named|elected|hired|nominated|chosen|appoints|names|elects|reappointed|re-elected|sworn)$/;

/**
 * The roles that a clause states of the person a name names: `Halldóra is harbourmaster there`, `appointed Tobias Garoëb as
 * finance director`, `Solheim, who heads the mission`, `a party led by Batbold`.
 */
export function rolesInClause(text: string, context: RoleContext, name: LocatedMention): StatedRole[] {
  return [
    ...equated(text, context, name),
    ...appointed(text, context, name),
    ...heading(context, name),
    ...headedBy(context, name),
  ];
}

/** `Pringle-Moffat was first secretary in Jakarta`, `Kos, who has been deputy director since March,`, `Kos, 41, is the mayor` */
function equated(text: string, context: RoleContext, name: LocatedMention): StatedRole[] {
  const { tokens } = context.read;
  let next = afterAside(context, name);
  if (tokens[next]?.lower === 'will' || tokens[next]?.lower === 'would') next += 1;
  const verb = tokens[next]?.lower ?? '';
  if (BEING.test(verb)) next += 1;
  else if (/^(has|had)$/.test(verb) && tokens[next + 1]?.lower === 'been') next += 2;
  else if (SERVING.test(verb)) return described(text, context, afterServing(tokens, next));
  else return [];
  if (APPOINTING.test(tokens[next]?.lower ?? '')) next += 1;
  return described(text, context, next);
}

/** Index behind `serves as`, `stays on as`, `took over as`; behind the sentence if no "as" follows. */
function afterServing(tokens: RoleContext['read']['tokens'], verb: number): number {
  const as = /^(on|over)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return tokens[as]?.lower === 'as' ? as + 1 : tokens.length;
}

/** `has appointed Tobias Garoëb as finance director` */
function appointed(text: string, context: RoleContext, name: LocatedMention): StatedRole[] {
  const { tokens } = context.read;
  if (!APPOINTING.test(tokens[name.from - 1]?.lower ?? '')) return [];
  return described(text, context, tokens[name.to]?.lower === 'as' ? name.to + 1 : name.to);
}

function described(text: string, context: RoleContext, from: number): StatedRole[] {
  const limit = Math.min(context.read.tokens.length, from + LONGEST_DESCRIPTION);
  const description = from < limit ? readDescription(text, context, from, limit) : undefined;
  return description ? [description.role] : [];
}

/** `Ingrid Solheim, who heads the UN mission` */
function heading(context: RoleContext, name: LocatedMention): StatedRole[] {
  const { tokens } = context.read;
  const verb = afterRelative(context, name.to);
  if (!PRESENT.test(tokens[verb]?.lower ?? '')) return [];
  const body = context.read.mentionOf(tokens[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1);
  return body?.entity.kind === 'organization' ? [roleAt(context, verb, body)] : [];
}

/** `the Free Fishers Front, led by Batbold` */
function headedBy(context: RoleContext, name: LocatedMention): StatedRole[] {
  const { tokens } = context.read;
  const verb = name.from - 2;
  if (tokens[name.from - 1]?.lower !== 'by' || !PASSIVE.test(tokens[verb]?.lower ?? '')) return [];
  const body = context.read.mentionOf(tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1);
  return body?.entity.kind === 'organization' ? [roleAt(context, verb, body)] : [];
}

function roleAt(context: RoleContext, verb: number, body: LocatedMention): StatedRole {
  const { start, end, lower } = context.read.tokens[verb]!;
  return { start, end, title: HEADING[lower]!, of: context.reference(body.entity) };
}

/** Index of the verb behind a name: directly, or behind `, who`. */
function afterRelative({ read }: RoleContext, next: number): number {
  if (read.tokens[next]?.text === ',' && read.tokens[next + 1]?.lower === 'who') return next + 2;
  return next;
}

/** The same, also behind an age (`Kos, 41, is`) and behind a name that explains a word before it (`Her husband, Kos, is`). */
function afterAside(context: RoleContext, { from, to }: LocatedMention): number {
  const { tokens } = context.read;
  if (tokens[to]?.text !== ',') return to;
  if (tokens[to + 1]?.type === 'number' && tokens[to + 2]?.text === ',') return to + 3;
  return tokens[from - 1]?.text === ',' && BEING.test(tokens[to + 1]?.lower ?? '')
    ? to + 1
    : afterRelative(context, to);
}
