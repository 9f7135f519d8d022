/** What `help` prints. */
export const USAGE = `Usage: dossier analyze FILE|FOLDER... [options]
       dossier report FILE [options]
       dossier screen --list PATH [--list PATH ...] --names FILE|- [--threshold NUMBER]

analyze prints what the articles name and say: entities with their roles, key points with their evidence, dates, quotes,
statements, sanctions and findings. Offsets are UTF-16 code units into the text without its byte order mark. Of a FOLDER all *.txt
and *.article in it and its subfolders are read, but hidden ones, in alphabetical order; a summary follows on standard error.

Options
  --published YYYY-MM-DD   day of publication, from which "last month" is counted; by default what the article states, and
                           if it states none such dates stay unresolved
  --format FORMAT          json (default for one FILE), ndjson (default for several and for a FOLDER), markdown (with a summary
                           for a FOLDER); of the findings only: csv, sarif (SARIF 2.1.0), github (workflow
                           commands of GitHub Actions)
  --list PATH              a sanctions list, or a folder with lists; adds to each entity its possible matches, as screen prints
                           them; may be given several times
  --fail-on LEVEL          exit with 1 if there is a finding of this level or above: error, warning, information, hint
  --level CODE=LEVEL       the level of a finding, or off; turns a finding on that is not looked for by default; may be given
                           several times

Exit status: 0 analysed, 1 findings at or above --fail-on, 2 bad usage or a file that cannot be read (others are still analysed).

report writes what the review of an article came to: its state, key points with verdict and evidence, comments, findings, people
with roles, possible matches and the decisions on them, who and when. The review is read from the files that Dossier keeps beside
the article or in .dossier; without one the report says that the review has not started.

Options
  --format FORMAT          markdown (default), html, docx, csv, jsonld (W3C annotations), ftm (FollowTheMoney, NDJSON)
  --review FILE            a review file instead of those beside the article; may be given several times
  --list PATH              as for analyze: looks the names up in a sanctions list
  --published YYYY-MM-DD   as for analyze
  --out FILE               the file to write instead of standard output

The time that a report says it was made is SOURCE_DATE_EPOCH (seconds since 1970) if that is set.
Exit status: 0 written, 2 bad usage, or something that cannot be read or written.

screen looks names up in official sanctions lists and prints one JSON object a line: the query and its possible matches,
best first, each with the list, the entry, the score and why. A match is no finding that somebody is listed.

Options
  --list PATH              a list, or a folder with lists, in any format Dossier reads; recognised by its content
  --names FILE             a text file with a name a line; - reads standard input
  --threshold NUMBER       score from which a possible match is in the band "match" (default 0.9); from 0.8 it is "review"

Exit status: 0 screened, 2 bad usage, or something that cannot be read (what could be read is still screened).
`;
