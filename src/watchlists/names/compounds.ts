/*
 * Arabic names of two words that Latin writing joins as it likes: Abd al-Rahman, Abdurrahman, Abdel Rahman; Saif al-Din,
 * Sayfuddin. They are taken apart, the article between them left out.
 */
const SERVANT = /^(?:abd|abed)(?:[aeiou]{1,2})(?:l(?=[^l])|([rsnzdtj]h?)(?=\1))(.{3,})$/;
const RELIGION = /^(.{3,}?)(?:[aeu]l|[aeiu]d|a|u|e)?[aeu]?(?:d|dd)[ie]{1,2}ne?$/;
const SERVANT_ALONE = /^ab(?:d|ed|di)[aeiou]{0,2}[lrsnzdt]?$/;

/** The words that a written word stands for: itself, unless it is such a compound. */
export function separateCompounds(word: string): string[] {
  if (SERVANT_ALONE.test(word)) return ['abd'];
  if (/^abd[aeou]?l+[ae]h?$/.test(word)) return ['abd', 'allah'];
  const servant = SERVANT.exec(word);
  if (servant) return ['abd', servant[2]!];
  const religion = /(?:[aeiu]l|[aeiu]d)d[ie]{1,2}ne?$/.test(word) ? RELIGION.exec(word) : null;
  return religion ? [religion[1]!.replace(/[aeiu][dl]?$/, ''), 'din'] : [word];
}
