/** Several values in one field: `(1) Russia (2) Ukraine`, `Russia|Ukraine`, `(a) Mullah, (b) Haji`. */
export function splitValues(text: string): string[] {
  return text
    .split(/\s*\((?:\d{1,2}|[a-z])\)\s*|\|/)
    .map(value => value.trim().replace(/[,;]$/, ''))
    .filter(value => value !== '');
}
