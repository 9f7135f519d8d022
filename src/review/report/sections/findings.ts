import type { Block, Item } from '../blocks';
import type { Report, ReportFinding } from '../model';
import { oneLine } from '../text';
import { SEVERITY_WORDS } from '../words';
import { item, plain, quoted, signedBy, styled } from './inline';

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
      plain(`: ${oneLine(message)} `),
      ...quoted(passage),
    ],
    ignored === null
      ? []
      : [item([plain(ignored.scope === 'here' ? 'Ignored here' : 'Ignored'), ...signedBy(ignored, null)])],
  );
}
