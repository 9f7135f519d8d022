/** One thing that speaks for or against a match, or bounds it; surfaces put them into the reader's language. */
export type Reason =
  /** Words of the asked name that are words of the listed one. */
  | { readonly kind: 'same'; readonly words: readonly string[] }
  | { readonly kind: 'similar'; readonly asked: string; readonly listed: string }
  | { readonly kind: 'initial'; readonly asked: string; readonly listed: string }
  /** Words that only the listed name has, only the asked name has. */
  | { readonly kind: 'missing' | 'extra'; readonly words: readonly string[] }
  /** Bounds that keep a score from being a match. */
  | { readonly kind: 'weak-alias' | 'initials' | 'single-word' | 'family-name' | 'given-name' }
  /** What a yente server counted for or against it, in its words: `name match 0.95`. */
  | { readonly kind: 'server'; readonly agrees: boolean; readonly text: string }
  /** What is known beside the name. */
  | { readonly kind: 'country' | 'position' | 'gender' | 'birth'; readonly agrees: boolean; readonly listed: string };
