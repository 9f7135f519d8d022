import assert from 'node:assert/strict';
import { toFtmReport } from '../../../../src/review/report/ftm';
import type { Report } from '../../../../src/review/report/model';
import { fullReport, hostileReport, hugeReport, reportOf, UNWRITABLE } from './support';

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Partial<Record<string, readonly string[]>>>;
}

async function entitiesOf(report: Report): Promise<FtmEntity[]> {
  const text = await toFtmReport(report);
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as FtmEntity);
}

function ofSchema(entities: readonly FtmEntity[], schema: string): FtmEntity[] {
  return entities.filter(entity => entity.schema === schema);
}

function descriptions(entities: readonly FtmEntity[]): string {
  return ofSchema(entities, 'Note')
    .flatMap(({ properties }) => properties.description ?? [])
    .join('\n\n');
}

describe('report for FollowTheMoney', () => {
  it('has the article, who is named in it, and what was said as notes', async () => {
    const entities = await entitiesOf(fullReport());
    const [article] = ofSchema(entities, 'Article');
    assert.deepEqual(article?.properties.fileName, ['ferries.txt']);
    const anna = ofSchema(entities, 'Person').find(({ properties }) => properties.name?.[0] === 'Anna Kestrel');
    assert.deepEqual(anna?.properties.proof, [article.id]);
    const mention = ofSchema(entities, 'Mention').find(({ properties }) => properties.resolved?.[0] === anna.id);
    assert.deepEqual(mention?.properties.document, [article.id]);
    assert.match(
      descriptions(entities),
      /Which crews\?\nAsk the harbour\.\nOn “thanked the crews” \(paragraph 1\)\nR\. Wren/,
    );
  });

  it('links to nothing that it does not have, by ids that FollowTheMoney takes', async () => {
    const entities = await entitiesOf(fullReport('true-match'));
    const ids = new Set(entities.map(({ id }) => id));
    assert.equal(ids.size, entities.length);
    for (const id of ids) assert.match(id, /^[0-9a-f]{40}$/);
    const LINKS = ['document', 'resolved', 'entity', 'subject', 'object', 'proof'];
    for (const { properties } of entities)
      for (const link of LINKS) for (const id of properties[link] ?? []) assert.ok(ids.has(id), `${link} ${id}`);
  });

  it('makes no sanction of a possible match, nor of one that was dismissed', async () => {
    for (const decision of [null, 'false-positive'] as const) {
      const entities = await entitiesOf(fullReport(decision));
      assert.deepEqual([...ofSchema(entities, 'Sanction'), ...ofSchema(entities, 'UnknownLink')], []);
      assert.match(
        descriptions(entities),
        /“Anna Kestrel” in the article is a possible match for KESTREL, Anna \(Invented List, entry 1001\)/,
      );
      assert.match(
        descriptions(entities),
        decision === null ? /no reviewer has decided/ : /a reviewer decided: false-positive/,
      );
    }
  });

  it('gives the sanction of the entry that a reviewer decided is a true match', async () => {
    const entities = await entitiesOf(fullReport('true-match'));
    const [sanction] = ofSchema(entities, 'Sanction');
    const [link] = ofSchema(entities, 'UnknownLink');
    assert.deepEqual(sanction?.properties.program, ['RURITANIA-1']);
    assert.deepEqual(sanction.properties.listingDate, ['2019-03-04']);
    // The sanction is the entry's; the one in the article is linked to it by the reviewer.
    assert.deepEqual(link?.properties.object, sanction.properties.entity);
    assert.deepEqual(link?.properties.summary, ['Decided by R. Wren']);
  });

  it('is the same when it is made again', async () => {
    assert.equal(await toFtmReport(fullReport()), await toFtmReport(fullReport()));
  });

  it('holds hostile text, an empty review and a megabyte', async () => {
    const hostile = await toFtmReport(hostileReport());
    assert.doesNotMatch(hostile, UNWRITABLE);
    assert.ok((await entitiesOf(hostileReport())).length > 3);
    assert.deepEqual(
      (await entitiesOf(reportOf(''))).map(({ schema }) => schema),
      ['Article'],
    );
    assert.ok((await entitiesOf(hugeReport())).length > 3000);
  });
});
