import type { ArtifactChange, Location, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../package.json';
import { RULES, type RuleInfo } from '../analysis/findings/catalogue';
import type { Finding, Fix, Severity } from '../analysis/model';
import type { Span } from '../analysis/text/span';
import { artifactUri } from './artifact';
import type { AnalysedFile } from './contract';
import { Positions } from './positions';
import type { Tally } from './tally';

/*
 * Findings as SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS, which code hosts and viewers read:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF has three levels. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The results of a file. */
export function toResults({ file, analysis }: AnalysedFile): Result[] {
  const place = new Place(artifactUri(file), new Positions(analysis.text));
  return analysis.findings.map(finding => toResult(finding, place));
}

/** The log of a run with the results of its files. */
export function toLog(results: readonly Result[], tally: Tally): Log {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dossier', semanticVersion: version, language: 'en', rules: RULES.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: tally.unread.length === 0,
            toolExecutionNotifications: tally.unread.map(toNotification),
          },
        ],
        artifacts: tally.analysed.map(({ file }) => ({ location: { uri: artifactUri(file) } })),
        results: [...results],
      },
    ],
  };
}

/** Where things stand in one file. */
class Place {
  readonly #uri: string;
  readonly #positions: Positions;

  constructor(uri: string, positions: Positions) {
    this.#uri = uri;
    this.#positions = positions;
  }

  of(span: Span): Location {
    return { physicalLocation: { artifactLocation: { uri: this.#uri }, region: this.#region(span) } };
  }

  change({ edits }: Fix): ArtifactChange {
    return {
      artifactLocation: { uri: this.#uri },
      replacements: edits.map(({ start, end, text }) => ({
        deletedRegion: this.#region({ start, end }),
        insertedContent: { text },
      })),
    };
  }

  #region(span: Span): Region {
    const { start, end } = this.#positions.of(span);
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    };
  }
}

function toResult(finding: Finding, place: Place): Result {
  const related = finding.related.map((other, index) => ({
    id: index + 1,
    message: { text: plain(other.message) },
    ...place.of(other),
  }));
  const fixes = finding.fixes.map(fix => ({
    description: { text: plain(fix.title) },
    artifactChanges: [place.change(fix)],
  }));
  return {
    ruleId: finding.code,
    ruleIndex: RULES.findIndex(({ code }) => code === finding.code),
    level: LEVELS[finding.severity],
    message: { text: plain(finding.message) },
    locations: [place.of(finding)],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(fixes.length > 0 && { fixes }),
  };
}

function toRule({ code, title, explanation, severity, byDefault }: RuleInfo): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(explanation) },
    help: { text: plain(explanation) },
    defaultConfiguration: { enabled: byDefault, level: LEVELS[severity] },
  };
}

function toNotification({ file, reason }: Tally['unread'][number]): Notification {
  return {
    level: 'error',
    message: { text: plain(reason) },
    locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file) } } }],
  };
}

/** A message that is nothing but text: braces would hold arguments (3.11.5), and words of an article might make a link (3.11.6). */
function plain(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}
