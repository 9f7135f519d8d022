import assert from 'node:assert/strict';
import { lastModified, updateList, type Editions } from '../../../src/watchlists/update';
import { startServer, type TestServer } from './support/server';

describe('the update of a list in several files', () => {
  let server: TestServer;
  let etags: Record<string, string>;
  let asked: string[];
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());
  beforeEach(() => {
    etags = { '/a': '"a1"', '/b': '"b1"' };
    asked = [];
    server.answer((request, response) => {
      const path = request.url ?? '';
      asked.push(`${path} ${request.headers['if-none-match'] ?? '-'}`);
      if (etags[path] === undefined) response.writeHead(500).end();
      else if (request.headers['if-none-match'] === etags[path]) response.writeHead(304).end();
      else response.writeHead(200, { ETag: etags[path] }).end(`content of ${path} ${etags[path]}`);
    });
  });

  const update = (known?: Editions, paths = ['/a', '/b']) =>
    updateList(
      fetch,
      paths.map(path => server.url + path),
      known ? { known } : {},
    );

  async function updated(known?: Editions) {
    const result = await update(known);
    assert.equal(result.kind, 'new');
    return result;
  }

  it('brings all files and the editions to ask with next time', async () => {
    const { files, editions } = await updated();
    assert.deepEqual(
      files.map(({ name }) => name.slice(-2)),
      ['/a', '/b'],
    );
    assert.equal(editions[`${server.url}/a`]?.etag, '"a1"');
    assert.deepEqual(await update(editions), { kind: 'unchanged' });
  });

  it('brings the unchanged files too when one is newer: only together they are the list', async () => {
    const { editions } = await updated();
    etags['/b'] = '"b2"';
    asked = [];
    const { files } = await updated(editions);
    assert.deepEqual(asked, ['/a "a1"', '/b "b1"', '/a -']);
    const texts = [];
    for (const file of files) for await (const chunk of file.chunks()) texts.push(new TextDecoder().decode(chunk));
    assert.deepEqual(texts, ['content of /a "a1"', 'content of /b "b2"']);
  });

  it('fails as a whole if one file fails', async () => {
    delete etags['/b'];
    const result = await update();
    assert.equal(result.kind, 'failure');
    assert.match(result.message, /HTTP 500/);
  });

  it('asks nobody without encryption but this very machine', async () => {
    const result = await updateList(() => assert.fail('asked'), ['http://lists.example/a.csv']);
    assert.equal(result.kind, 'failure');
    assert.match(result.message, /not encrypted/);
  });

  it('dates a list by the newest file', () => {
    const edition = (day: string | null) => ({ etag: null, lastModified: day });
    assert.equal(
      lastModified({ a: edition('Wed, 21 Oct 2015 07:28:00 GMT'), b: edition('Thu, 22 Oct 2015 07:28:00 GMT') }),
      '2015-10-22',
    );
    assert.equal(lastModified({ a: edition(null), b: edition('soon') }), null);
  });
});
