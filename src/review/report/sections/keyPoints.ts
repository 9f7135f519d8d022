import type { Block, Item } from '../blocks';
import type { Report, ReportKeyPoint } from '../model';
import { oneLine } from '../text';
import { evidenceInWords, signatureInWords, STANDING_WORDS, VERDICT_WORDS } from '../words';
import { item, linkTo, plain, quoted, signedBy, styled } from './inline';

/** Each key point with what the body says, what reviewers hold of it, and the sentences it rests on. */
export function keyPointSection({ keyPoints }: Report): readonly Block[] {
  const heading: Block = { type: 'heading', level: 2, text: 'Key points' };
  if (keyPoints.length === 0)
    return [heading, { type: 'paragraph', line: [plain('The article has no key points at its top.')] }];
  return [heading, { type: 'list', ordered: true, items: keyPoints.map(keyPointItem) }];
}

function keyPointItem(point: ReportKeyPoint): Item {
  return item(
    [{ ...linkTo(oneLine(point.text), point), style: 'strong' }],
    [
      item([plain('The body: '), styled('strong', STANDING_WORDS[point.standing]), plain(reasonsOf(point))]),
      verdictItem(point),
      ...(point.checked ? [item([plain(`Checked: ${oneLine(signatureInWords(point.checked))}`)])] : []),
      ...point.evidence.map(evidence => item([plain(`${evidenceInWords(point.standing)}: `), ...quoted(evidence)])),
    ],
  );
}

function reasonsOf({ reasons }: ReportKeyPoint): string {
  return reasons.length === 0 ? '' : `. ${reasons.map(oneLine).join(' ')}`;
}

function verdictItem({ verdict }: ReportKeyPoint): Item {
  if (!verdict) return item([plain('Verdict: '), styled('quiet', 'none yet')]);
  const words = styled('strong', VERDICT_WORDS[verdict.verdict]);
  return item([plain('Verdict: '), words, ...signedBy(verdict, verdict.note)]);
}
