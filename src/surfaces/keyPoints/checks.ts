import { checksOn } from '../../review/keyPoints';
import type { Services } from '../../services/services';
import type { KeyPointTarget } from './keyPointTarget';

/** Ticks a key point as checked, or takes its ticks away; one step for undo. */
export async function setChecked(
  { reviews }: Services,
  { document, reviewed: { point } }: KeyPointTarget,
  checked: boolean,
): Promise<void> {
  const checks = checksOn(reviews.of(document), point);
  if (checked === checks.length > 0) return;
  const { start, end } = point;
  await reviews.apply(
    document,
    checked
      ? { add: [{ type: 'check', subject: { type: 'keyPoint' }, span: { start, end } }] }
      : { remove: checks.map(({ id }) => id) },
  );
}
