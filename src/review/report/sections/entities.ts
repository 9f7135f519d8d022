import type { EntityKind } from '../../../analysis/model';
import type { Block, Inline, Item } from '../blocks';
import type { Report, ReportEntity, ReportMatch, ReportSanction } from '../model';
import { oneLine } from '../text';
import {
  counted,
  dayInWords,
  DECISION_WORDS,
  KIND_HEADINGS,
  matchInWords,
  SANCTION_WORDS,
  VERDICT_WORDS,
} from '../words';
import { item, placeOf, plain, quoted, signedBy, styled } from './inline';

const CAUTION = 'A possible match is a name like one on a list. Who it is only the decision of a reviewer says.';

/** People and organisations with all that is known of them, places and groups by name. */
export function entitySections(report: Report): readonly Block[] {
  return [
    ...atLength(report, 'person'),
    ...atLength(report, 'organization'),
    ...inShort(report, 'place'),
    ...inShort(report, 'group'),
  ];
}

/** What the lists said, in a sentence. */
export function screeningInWords({ entities, screened }: Report): string {
  if (!screened) return 'The names were not looked up in sanctions lists.';
  const matches = entities.flatMap(entity => entity.matches);
  if (matches.length === 0) return 'No possible match in the sanctions lists that were asked.';
  const open = matches.filter(({ decided }) => decided === null || decided.decision === 'undecided').length;
  const found = counted(matches.length, 'possible match', 'possible matches');
  return open === 0 ? `${found}, all decided` : `${found}, ${open} not decided`;
}

function atLength(report: Report, kind: EntityKind): readonly Block[] {
  const entities = report.entities.filter(entity => entity.kind === kind);
  if (entities.length === 0) return [];
  const hasMatches = entities.some(({ matches }) => matches.length > 0);
  return [
    { type: 'heading', level: 2, text: KIND_HEADINGS[kind] },
    ...(hasMatches ? [{ type: 'paragraph', line: [styled('quiet', CAUTION)] } as const] : []),
    { type: 'list', ordered: false, items: entities.map(entityItem) },
  ];
}

function inShort(report: Report, kind: EntityKind): readonly Block[] {
  const entities = report.entities.filter(entity => entity.kind === kind);
  if (entities.length === 0) return [];
  const judged = entities.filter(({ verdict, sanctions }) => verdict !== null || sanctions.length > 0);
  const names = entities.map(({ name, mentions }) => `${oneLine(name)} (${mentions.length})`).join(', ');
  return [
    { type: 'heading', level: 2, text: KIND_HEADINGS[kind] },
    { type: 'paragraph', line: [plain(names)] },
    ...(judged.length > 0 ? [{ type: 'list', ordered: false, items: judged.map(entityItem) } as const] : []),
  ];
}

function entityItem(entity: ReportEntity): Item {
  const { name, roles, mentions, verdict, sanctions, matches } = entity;
  const titles = roles.length === 0 ? '' : ` · ${roles.map(oneLine).join(' · ')}`;
  const [first] = mentions;
  const named = ` · named ${mentions.length === 1 ? 'once' : counted(mentions.length, 'time')}`;
  return item(
    [
      styled('strong', oneLine(name)),
      plain(titles),
      styled('quiet', named),
      ...(first ? placeOf(first, 'first in ') : []),
    ],
    [
      ...(verdict
        ? [
            item([
              plain('Verdict: '),
              styled('strong', VERDICT_WORDS[verdict.verdict]),
              ...signedBy(verdict, verdict.note),
            ]),
          ]
        : []),
      ...sanctions.map(sanctionItem),
      ...matches.map(matchItem),
    ],
  );
}

function sanctionItem(sanction: ReportSanction): Item {
  const { status, imposer, when } = sanction;
  const words = [
    SANCTION_WORDS[status],
    ...(imposer === null ? [] : [`imposed by ${oneLine(imposer)}`]),
    ...(when === null ? [] : [`“${oneLine(when)}”`]),
  ].join(', ');
  return item([plain(`The article reports sanctions: ${words}: `), ...quoted(sanction)]);
}

function matchItem(match: ReportMatch): Item {
  const { list, asOf, listing, name, decided, sourceUrl } = match;
  const age = asOf === null ? 'list of unknown date' : `list of ${dayInWords(asOf)}`;
  const entry = `: ${oneLine(name)} · ${oneLine(list)}, ${age}, entry ${oneLine(listing)}`;
  const facts = factsOf(match).join(' · ');
  return item(
    [styled('strong', matchInWords(match)), plain(entry), ...sourceOf(sourceUrl)],
    [
      ...(decided
        ? [
            item([
              plain('Decision: '),
              styled('strong', DECISION_WORDS[decided.decision]),
              ...signedBy(decided, decided.reason),
            ]),
          ]
        : []),
      item([plain(`Why: ${oneLine(match.why)}`)]),
      ...(facts === '' ? [] : [item([plain(`The list: ${facts}`)])]),
    ],
  );
}

function factsOf({ programmes, authority, measures, listedOn }: ReportMatch): readonly string[] {
  return [
    ...(programmes.length === 0 ? [] : [`programme ${programmes.map(oneLine).join('; ')}`]),
    ...(authority === null ? [] : [`authority ${oneLine(authority)}`]),
    ...(measures.length === 0 ? [] : [`measures ${measures.map(oneLine).join('; ')}`]),
    listedOn === null ? 'listing date not stated by the list' : `listed ${dayInWords(listedOn)}`,
  ];
}

/** A link to the list's page, if it is an address of the web: lists are files that anybody may have made. */
function sourceOf(address: string | null): readonly Inline[] {
  return address !== null && /^https?:\/\/[^\s<>"'\\]+$/i.test(address)
    ? [plain(' · '), { text: 'source', href: address }]
    : [];
}
