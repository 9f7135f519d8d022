import type { Match } from './match';
import type { Reason } from './reasons';

/** Why a listing was found, in one English line: what fits, what is missing, what agrees and what differs. */
export function whyText({ matched, reasons }: Match): string {
  return [`listed as ${matched.text}`, ...reasons.map(reasonText)].join('; ');
}

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'same':
      return `same: ${reason.words.join(' ')}`;
    case 'similar':
      return `similar: ${reason.asked} / ${reason.listed}`;
    case 'initial':
      return `initial: ${reason.asked} / ${reason.listed}`;
    case 'missing':
      return `only on the list: ${reason.words.join(' ')}`;
    case 'extra':
      return `not on the list: ${reason.words.join(' ')}`;
    case 'weak-alias':
      return 'a weak alias by the list itself';
    case 'initials':
      return 'initials only';
    case 'single-word':
      return 'one word only';
    case 'family-name':
      return 'another family name';
    case 'given-name':
      return 'only the family name is the same';
    case 'server':
      return reason.text;
    default:
      return `${reason.kind} ${reason.agrees ? 'agrees' : 'differs'} (list: ${reason.listed})`;
  }
}
