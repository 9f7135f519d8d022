import type { Analysis, Entity, Reference } from '../analysis/model';
import { textOf } from '../analysis/query';
import type { Match } from '../watchlists/search/match';
import { whyText } from '../watchlists/search/why';

/** Version of the JSON the CLI prints; raised when a field changes its meaning or goes. */
const SCHEMA = 1;

/** Possible matches by the id of the entity, best first. */
export type FoundMatches = ReadonlyMap<string, readonly Match[]>;

/** A file that was analysed. */
export interface AnalysedFile {
  readonly file: string;
  readonly analysis: Analysis;
  /** What the lists that were named have; `null` if none was. */
  readonly matches: FoundMatches | null;
}

export type ContractDocument = ReturnType<typeof toContract>;

/**
 * An analysis in the form that tools depend on (README, "Command line"). References to entities are their ids, or the
 * article's wording where nothing in it is that entity.
 */
export function toContract({ file, analysis, matches }: AnalysedFile) {
  return {
    schema: SCHEMA,
    file,
    published: analysis.published?.value ?? null,
    keyPoints: analysis.keyPoints.map(({ start, end, text, status, evidence, conflicts }) => ({
      start,
      end,
      text,
      status,
      evidence: evidence.map(({ start: from, end: to, score }) => ({ start: from, end: to, score })),
      conflicts: conflicts.map(({ start: from, end: to, message }) => ({ start: from, end: to, message })),
    })),
    paragraphs: analysis.article.paragraphs.map(({ start, end }) => ({ start, end })),
    sentences: analysis.article.sentences
      .filter(({ where }) => where === 'body')
      .map(({ start, end }) => ({ start, end })),
    entities: analysis.entities.map(entity => toContractEntity(entity, matches)),
    dates: analysis.dates.map(({ start, end, text, value }) => ({ start, end, text, value })),
    quotes: analysis.quotes.map(({ start, end, speaker, cue }) => ({ start, end, speaker, cue })),
    statements: analysis.statements.map(({ start, end, speaker, cue, anonymous }) => ({
      start,
      end,
      speaker,
      cue,
      anonymous,
    })),
    sanctions: analysis.sanctions.map(({ start, end, target, imposer, status, when, phrase }) => ({
      start,
      end,
      target,
      imposer: flatten(imposer),
      status,
      when,
      text: textOf(analysis, phrase),
    })),
    findings: analysis.findings.map(({ code, severity, message, start, end }) => ({
      code,
      severity,
      message,
      start,
      end,
    })),
  };
}

function toContractEntity({ id, kind, name, aliases, roles, mentions }: Entity, matches: FoundMatches | null) {
  return {
    id,
    kind,
    name,
    aliases,
    roles: roles.map(({ title, of, start, end }) => ({ title, of: flatten(of), start, end })),
    mentions: mentions.map(({ start, end, text, form }) => ({ start, end, text, form })),
    // Without a list there is nothing to say, not even that nothing was found.
    ...(matches && { matches: (matches.get(id) ?? []).map(toContractMatch) }),
  };
}

/** A match as the contract has it. */
export function toContractMatch(match: Match) {
  return {
    list: match.list,
    id: match.listing.id,
    name: match.listing.names[0]!.text,
    matched: match.matched.text,
    // Cut off, not rounded: 0.8996 is no 0.9.
    score: Math.floor(match.score * 1000 + 1e-6) / 1000,
    band: match.band,
    why: whyText(match),
  };
}

function flatten(reference: Reference | null): string | null {
  if (reference === null) return null;
  return 'entity' in reference ? reference.entity : reference.text;
}
