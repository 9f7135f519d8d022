import type { EntityKind } from '../../analysis/model';
import { digest } from './digest';
import type { Report, ReportComment, ReportEntity, ReportKeyPoint, ReportMatch, Anchoring } from './model';
import { cleanText, oneLine, shorten } from './text';
import { placeInWords, STATE_WORDS, STANDING_WORDS, VERDICT_WORDS } from './words';

/** An entity of FollowTheMoney: https://followthemoney.tech/explorer/. Values are always lists. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Code units of the name of a note, for lists of notes. */
const NAME = 80;

const SCHEMAS: Readonly<Partial<Record<EntityKind, string>>> = { person: 'Person', organization: 'Organization' };
const LISTED_SCHEMAS: Readonly<Record<string, string>> = {
  person: 'Person',
  organization: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
};

/**
 * The report as entities of FollowTheMoney, one JSON object a line, for Aleph and OpenSanctions' tools. A possible match is no
 * sanction: only where a reviewer decided that it is a true match the list's entry is given with its sanction and a link to
 * the one whom the article names. Every other match is a note. The ids are hashes of what the entities are, so that another
 * export of the same document gives the same ones.
 */
export async function toFtmReport(report: Report): Promise<string> {
  const entities = await new FtmWriter(report).write();
  return entities.map(entity => `${JSON.stringify(entity)}\n`).join('');
}

class FtmWriter {
  readonly #report: Report;
  readonly #entities: FtmEntity[] = [];
  #article = '';

  constructor(report: Report) {
    this.#report = report;
  }

  async write(): Promise<readonly FtmEntity[]> {
    const { document, standing, reviewers, keyPoints, entities, comments, assessments, findings } = this.#report;
    const review = reviewers.length === 0 ? null : `Review: ${STATE_WORDS[standing]}`;
    this.#article = await this.#add('Article', [document.sha256], {
      title: [document.title ?? document.name],
      fileName: [document.name],
      mimeType: ['text/plain'],
      publishedAt: [document.published],
      language: ['eng'],
      notes: [`SHA-256 of the text: ${document.sha256}`, review],
    });
    for (const entity of entities) await this.#addEntity(entity);
    for (const point of keyPoints) await this.#addKeyPoint(point);
    for (const comment of comments) await this.#addComment(comment);
    for (const { id, anchoring, verdict, note, author, time } of assessments)
      await this.#addNote([id], this.#article, [`Verdict: ${VERDICT_WORDS[verdict]}`, aboutOf(anchoring), note], {
        author,
        time,
      });
    for (const { code, message, start, ignored, ...passage } of findings)
      if (!ignored) await this.#addNote(['finding', code, start], this.#article, [message, `“${passage.text}”`], null);
    return this.#entities;
  }

  /** A person or body that the article names: with a mention, which says no more than that. */
  async #addEntity(entity: ReportEntity): Promise<void> {
    const schema = SCHEMAS[entity.kind];
    if (schema === undefined) return;
    const { name, aliases, roles, sanctions, matches, verdict } = entity;
    const id = await this.#add(schema, ['entity', this.#article, entity.id], {
      name: [name],
      alias: aliases,
      ...(entity.kind === 'person' && { position: roles }),
      proof: [this.#article],
    });
    await this.#add('Mention', ['mention', id], {
      document: [this.#article],
      resolved: [id],
      name: [name, ...aliases],
      detectedSchema: [schema],
    });
    for (const { status, text, start } of sanctions)
      await this.#addNote(['report', id, start], id, [`The article reports sanctions (${status})`, `“${text}”`], null);
    if (verdict)
      await this.#addNote([verdict.id], id, [`Verdict: ${VERDICT_WORDS[verdict.verdict]}`, verdict.note], verdict);
    for (const match of matches) await this.#addMatch(id, entity, match);
  }

  async #addMatch(id: string, { name }: ReportEntity, match: ReportMatch): Promise<void> {
    const { list, listing, decided } = match;
    const entry = `${match.name} (${list}, entry ${listing})`;
    if (decided?.decision !== 'true-match') {
      const state = decided ? `a reviewer decided: ${decided.decision}` : 'no reviewer has decided';
      const about = `“${name}” in the article is a possible match for ${entry}; ${state}.`;
      await this.#addNote(['match', id, list, listing], id, [about, decided?.reason], decided);
      return;
    }
    const listed = await this.#add(LISTED_SCHEMAS[match.kind] ?? 'LegalEntity', ['listing', list, listing], {
      name: [match.name],
      sourceUrl: [match.sourceUrl],
      publisher: [list],
    });
    await this.#add('Sanction', ['sanction', list, listing], {
      entity: [listed],
      authority: [match.authority],
      authorityId: [listing],
      program: match.programmes,
      provisions: match.measures,
      listingDate: [match.listedOn],
      sourceUrl: [match.sourceUrl],
      publisher: [list],
    });
    await this.#add('UnknownLink', ['link', id, listed], {
      subject: [id],
      object: [listed],
      role: ['true match, as a reviewer decided'],
      date: [decided.time],
      summary: [decided.author && `Decided by ${decided.author}`],
      description: [decided.reason],
      proof: [this.#article],
    });
  }

  async #addKeyPoint({ number, text, standing, verdict }: ReportKeyPoint): Promise<void> {
    const words = [`Key point ${number}: “${text}”`, STANDING_WORDS[standing]];
    const held = verdict && [`Verdict: ${VERDICT_WORDS[verdict.verdict]}`, verdict.note];
    await this.#addNote(['keyPoint', this.#article, number], this.#article, [...words, ...(held ?? [])], verdict);
  }

  async #addComment({ id, anchoring, text, resolved, replies, ...said }: ReportComment): Promise<void> {
    const about = aboutOf(anchoring);
    await this.#addNote([id], this.#article, [text, about, resolved ? 'resolved' : null], said);
    for (const { id: own, text: answer, ...signature } of replies)
      await this.#addNote([own], this.#article, [answer, about, 'in reply to a comment'], signature);
  }

  /** Something said of the article or of somebody in it, in parts of one text. */
  async #addNote(
    key: readonly (string | number)[],
    about: string,
    parts: readonly (string | null | undefined)[],
    signature: { readonly author: string | null; readonly time: string } | null,
  ): Promise<void> {
    const text = parts.filter(part => part).join('\n');
    await this.#add('Note', ['note', this.#article, ...key], {
      name: [shorten(text, NAME)],
      description: [signature?.author ? `${text}\n${signature.author}` : text],
      entity: [about],
      modifiedAt: [signature?.time ?? null],
    });
  }

  async #add(
    schema: string,
    key: readonly (string | number)[],
    properties: Readonly<Record<string, readonly (string | null)[]>>,
  ): Promise<string> {
    const id = await digest('SHA-1', JSON.stringify(['dossier', schema, ...key]));
    const filled = Object.entries(properties).flatMap(([name, values]) => {
      const clean = values
        .flatMap(value => (value === null ? [] : [cleanText(value).trim()]))
        .filter(value => value !== '');
      return clean.length === 0 ? [] : [[name, [...new Set(clean)]] as const];
    });
    this.#entities.push({ id, schema, properties: Object.fromEntries(filled) });
    return id;
  }
}

function aboutOf(anchoring: Anchoring): string | null {
  switch (anchoring.type) {
    case 'found': {
      const place = placeInWords(anchoring.passage.place);
      return `On “${oneLine(anchoring.passage.text)}”${place === '' ? '' : ` (${place})`}`;
    }
    case 'lost':
      return `On “${oneLine(anchoring.words)}”, no longer found in the text`;
    case 'whole':
      return null;
  }
}
