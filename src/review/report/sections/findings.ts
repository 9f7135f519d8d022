import type { Block, Inline, Item } from '../blocks';
import type { Passage, Report, ReportFinding } from '../model';
import { oneLine } from '../text';
import { SEVERITY_WORDS } from '../words';
import { item, placeOf, plain, quoted, signedBy, styled } from './inline';

/** What the analysis asks reviewers to look at, and what they said needs no look. */
export function findingSections({ findings }: Report): readonly Block[] {
  const open = findings.filter(({ ignored }) => ignored === null);
  const ignored = findings.filter(finding => finding.ignored !== null);
  return [...section('Findings', open), ...section('Ignored findings', ignored)];
}

function section(text: string, findings: readonly ReportFinding[]): readonly Block[] {
  if (findings.length === 0) return [];
  return [
    { type: 'heading', level: 2, text },
    { type: 'list', ordered: false, items: findings.map(findingItem) },
  ];
}

function findingItem({ severity, code, message, ignored, ...passage }: ReportFinding): Item {
  return item(
    [
      styled('strong', SEVERITY_WORDS[severity]),
      plain(' '),
      styled('code', code),
      plain(`: ${oneLine(message)}`),
      ...whereFound(message, passage),
    ],
    ignored === null
      ? []
      : [item([plain(ignored.scope === 'here' ? 'Ignored here' : 'Ignored'), ...signedBy(ignored, null)])],
  );
}

/** Where it is and, if the message does not quote them, the words it is about. */
function whereFound(message: string, passage: Passage): readonly Inline[] {
  return message.includes(`“${passage.text}”`) ? placeOf(passage) : [plain(' '), ...quoted(passage)];
}
