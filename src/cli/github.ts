import type { Severity } from '../analysis/model';
import { artifactPath } from './artifact';
import type { AnalysedFile } from './contract';
import { Positions } from './positions';

/** GitHub has three levels of annotations. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** The findings of a file as workflow commands of GitHub Actions, which shows them as annotations of the file. */
export function toGithub({ file, analysis }: AnalysedFile): string {
  const positions = new Positions(analysis.text);
  const lines = analysis.findings.map(({ code, severity, message, start }) => {
    const { line, column } = positions.at(start);
    const title = `Dossier: ${code}`;
    const place = `file=${property(artifactPath(file))},line=${line},col=${column},title=${property(title)}`;
    return `::${COMMANDS[severity]} ${place}::${data(message)}\n`;
  });
  return lines.join('');
}

/** A message as the runner decodes it: whatever an article says, it stays one command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
