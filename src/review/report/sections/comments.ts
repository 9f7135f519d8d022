import type { Block, Item } from '../blocks';
import type { Report, ReportAssessment, ReportComment } from '../model';
import { oneLine } from '../text';
import { authorInWords, timeInWords, VERDICT_WORDS } from '../words';
import { aboutOf, item, plain, signedBy, styled, written } from './inline';
import type { Signature } from '../model';

/** Comments with their replies, the open ones first, and verdicts on other words than key points and names. */
export function commentSections({ comments, assessments }: Report): readonly Block[] {
  return [
    ...section('Open comments', comments.filter(({ resolved }) => !resolved).map(commentItem)),
    ...section('Verdicts on statements and passages', assessments.map(assessmentItem)),
    ...section('Resolved comments', comments.filter(({ resolved }) => resolved).map(commentItem)),
  ];
}

function section(text: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text },
    { type: 'list', ordered: true, items },
  ];
}

function commentItem({ anchoring, subject, replies, ...comment }: ReportComment): Item {
  return item(aboutOf(anchoring, subject), [said(comment), ...replies.map(said)]);
}

function said({ text, ...signature }: Signature & { readonly text: string }): Item {
  const { author, time } = signature;
  return item([
    styled('strong', oneLine(authorInWords(author))),
    styled('quiet', `, ${timeInWords(time)}`),
    plain(': '),
    written(text),
  ]);
}

function assessmentItem({ anchoring, subject, verdict, note, ...signature }: ReportAssessment): Item {
  return item(aboutOf(anchoring, subject), [
    item([styled('strong', VERDICT_WORDS[verdict]), ...signedBy(signature, note)]),
  ]);
}
