import { ENTITY_KINDS, type Analysis, type Entity, type EntityKind } from '../analysis/model';
import { entitiesOfKind, entityById, restsOnBody, textOf } from '../analysis/query';
import { toContractMatch, type AnalysedFile } from './contract';

const HEADINGS: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  group: 'Nationalities',
};

/** A summary for reading: key points with their best sentence, entities with counts, sanctions, findings. */
export function toMarkdown({ file, analysis, matches }: AnalysedFile): string {
  const sections = [
    section(
      'Key points',
      analysis.keyPoints.flatMap(point => [
        `- ${escapeMarkdown(point.text)} (${point.status})`,
        ...point.evidence
          .slice(0, 1)
          .map(one => `  - ${restsOnBody(point) ? '' : 'nearest: '}${escapeMarkdown(textOf(analysis, one))}`),
      ]),
    ),
    ...ENTITY_KINDS.map(kind =>
      section(
        HEADINGS[kind],
        entitiesOfKind(analysis, kind).map(entity => `- ${describe(entity)}`),
      ),
    ),
    section(
      'Sanctions',
      analysis.sanctions.map(({ target, status, when, start, end }) => {
        const name = entityById(analysis, target)?.name ?? target;
        const time = when === null ? '' : `, ${escapeMarkdown(when)}`;
        return `- ${escapeMarkdown(name)}: ${status}${time}: ${escapeMarkdown(textOf(analysis, { start, end }))}`;
      }),
    ),
    section('Possible matches on sanctions lists', matchLines(analysis, matches)),
    section(
      'Findings',
      analysis.findings.map(({ code, severity, message }) => `- ${severity} \`${code}\` ${escapeMarkdown(message)}`),
    ),
  ];
  return `# ${escapeMarkdown(file)}\n${sections.join('')}`;
}

function matchLines(analysis: Analysis, matches: AnalysedFile['matches']): string[] {
  if (!matches) return [];
  const lines = analysis.entities.flatMap(entity =>
    (matches.get(entity.id) ?? []).map(match => {
      const { list, id, name, score, band, why } = toContractMatch(match);
      return `- ${escapeMarkdown(entity.name)}: ${band} ${score}, ${escapeMarkdown(`${list} ${id} ${name}: ${why}`)}`;
    }),
  );
  // Silence would read as if no list had been asked.
  return lines.length > 0 ? lines : ['None in the lists given.'];
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n## ${heading}\n\n${lines.join('\n')}\n`;
}

function describe({ name, roles, mentions }: Entity): string {
  const titles = roles.map(role => escapeMarkdown(role.title)).join(', ');
  return `${escapeMarkdown(name)}${titles === '' ? '' : `, ${titles}`} (${mentions.length})`;
}

/** Article text is not markup: line breaks are levelled, characters that Markdown or HTML would read are escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, character => `\\${character}`);
}
