/** What `help` prints. */
export const USAGE = `Usage: dossier analyze FILE... [options]

Prints what the articles name and say: entities with their roles, key points with their evidence, dates, quotes,
statements, sanctions and findings. Offsets are UTF-16 code units into the text without its byte order mark.

Options
  --published YYYY-MM-DD   day of publication, from which "last month" is counted; by default what the article states, and
                           if it states none such dates stay unresolved
  --format FORMAT          json (default for one FILE), ndjson (default for several), markdown
  --fail-on LEVEL          exit with 1 if there is a finding of this level or above: error, warning, information, hint

Exit status: 0 analysed, 1 findings at or above --fail-on, 2 bad usage or a file that cannot be read (others are still analysed).
`;
