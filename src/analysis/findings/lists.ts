import type { Span } from '../text/span';

/** What reasons and steps are called: what is told as `First`, `Second`, and each of which may be plural (`high costs`). */
export const MATTERS = String.raw`(?:reasons|causes|factors|conditions|demands|things|ways|steps|goals|aims|options|choices|questions|lessons|points|priorities|problems|proposals|measures|parts|stages|rules|principles|changes|items|topics|issues|tasks|areas|categories|explanations|objections|suggestions|requests|arguments|mistakes|errors|advantages|risks|threats|phases|rounds|sections|chapters)`;
/** What the text lists: the least and the most things that it can be counted as. */
export interface Counted extends Span {
  readonly least: number;
  readonly most: number;
}
