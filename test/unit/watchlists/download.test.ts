import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { downloadList, type Download, type DownloadOptions } from '../../../src/watchlists/download';
import { addressFault } from '../../../src/watchlists/net/address';
import { OFFICIAL_LISTS } from '../../../src/watchlists/officialAddresses';
import { startServer, type TestServer } from './support/server';

function messageOf(download: Download): string {
  assert.equal(download.kind, 'failure');
  return download.message;
}

describe('downloading a list', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  const get = (options: DownloadOptions = {}) => downloadList(fetch, `${server.url}/list.csv`, options);
  const reply = (listener: (response: ServerResponse) => void) => {
    server.answer((_, response) => {
      listener(response);
    });
  };

  it('gives the bytes and what to ask with the next time', async () => {
    reply(response =>
      response.writeHead(200, { ETag: '"v1"', 'Last-Modified': 'Fri, 27 Feb 2026 00:00:00 GMT' }).end('1,2,3'),
    );
    const steps: [number, number | null][] = [];
    const download = await get({ onProgress: (read, total) => steps.push([read, total]) });
    assert.equal(download.kind, 'new');
    assert.equal(new TextDecoder().decode(download.bytes), '1,2,3');
    assert.deepEqual(download.edition, { etag: '"v1"', lastModified: 'Fri, 27 Feb 2026 00:00:00 GMT' });
    assert.deepEqual(steps.at(-1), [5, null]);
  });

  it('asks only for a newer edition', async () => {
    let asked: unknown;
    server.answer(({ headers }, response) => {
      asked = [headers['if-none-match'], headers['if-modified-since']];
      response.writeHead(304).end();
    });
    const known = { etag: '"v1"', lastModified: 'Fri, 27 Feb 2026 00:00:00 GMT' };
    assert.deepEqual(await get({ known }), { kind: 'unchanged' });
    assert.deepEqual(asked, ['"v1"', 'Fri, 27 Feb 2026 00:00:00 GMT']);
    assert.equal((await get()).kind, 'failure');
  });

  it('tells how much there is if the server says so', async () => {
    reply(response => response.writeHead(200, { 'Content-Length': '5' }).end('1,2,3'));
    const steps: [number, number | null][] = [];
    await get({ onProgress: (read, total) => steps.push([read, total]) });
    assert.deepEqual(steps.at(-1), [5, 5]);
  });

  it('follows a publisher who moved', async () => {
    server.answer(({ url }, response) => {
      if (url === '/list.csv') response.writeHead(302, { Location: '/new.csv' }).end();
      else response.end('moved');
    });
    assert.equal((await get()).kind, 'new');
  });

  for (const [what, listener, message] of [
    [
      'a server out of order',
      (response: ServerResponse) => response.writeHead(503).end('<html>'),
      /out of order \(HTTP 503\)/,
    ],
    ['a list that is gone', (response: ServerResponse) => response.writeHead(404).end(), /no list at this address/],
    ['a token that is asked for', (response: ServerResponse) => response.writeHead(403).end(), /token/],
    ['too many requests', (response: ServerResponse) => response.writeHead(429).end(), /asked too often/],
    ['another status', (response: ServerResponse) => response.writeHead(204).end(), /HTTP 204/],
    ['an empty file', (response: ServerResponse) => response.end(), /empty/],
    [
      'a web page',
      (response: ServerResponse) =>
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<html>'),
      /web page/,
    ],
    [
      'a connection that breaks off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('half', () => response.destroy());
      },
      /broke off/,
    ],
    [
      'chunks that break off',
      (response: ServerResponse) => {
        response.write('half', () => response.destroy());
      },
      /broke off/,
    ],
    [
      'a circle of redirects',
      (response: ServerResponse) => response.writeHead(302, { Location: '/list.csv' }).end(),
      /cannot be reached.*redirect/,
    ],
    [
      'a redirect to another kind of address',
      (response: ServerResponse) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
      /cannot be reached/,
    ],
    ['a server that hangs up', (response: ServerResponse) => response.destroy(), /cannot be reached/],
    [
      'more than is announced as allowed',
      (response: ServerResponse) => response.writeHead(200, { 'Content-Length': '2000000' }).end(),
      /larger than 1 MB/,
    ],
  ] as const) {
    it(`says what is wrong: ${what}`, async () => {
      reply(listener);
      assert.match(messageOf(await get({ maxBytes: 1_000_000 })), message);
    });
  }

  it('gives up a file that grows without end', async () => {
    reply(response => {
      const pour = () => {
        while (!response.destroyed && response.write('1,2,3\n'.repeat(2000)));
        response.once('drain', pour);
      };
      pour();
    });
    assert.match(messageOf(await get({ maxBytes: 1_000_000 })), /larger than 1 MB/);
  });

  it('gives up a server that never answers, and one that stops in the middle', async () => {
    reply(() => undefined);
    assert.match(messageOf(await get({ answerWithin: 30 })), /did not answer within 0.03 s/);
    reply(response => response.write('half'));
    assert.match(messageOf(await get({ stallWithin: 30 })), /sent nothing more for 0.03 s/);
  });

  it('waits as long as something comes', async () => {
    reply(response => {
      let left = 8;
      const drip = () => {
        left -= 1;
        if (left === 0) response.end('x');
        else response.write('x', () => setTimeout(drip, 100));
      };
      drip();
    });
    // Longer in all than it may stall.
    assert.equal((await get({ stallWithin: 500, answerWithin: 10_000 })).kind, 'new');
  });

  it('stops when it is cancelled, before, while it waits and in the middle', async () => {
    assert.equal(messageOf(await get({ signal: AbortSignal.abort() })), 'It was cancelled.');
    const waiting = new AbortController();
    reply(() => {
      waiting.abort();
    });
    assert.equal(messageOf(await get({ signal: waiting.signal })), 'It was cancelled.');
    const reading = new AbortController();
    reply(response => response.write('half'));
    const onProgress = () => {
      reading.abort();
    };
    assert.equal(messageOf(await get({ signal: reading.signal, onProgress })), 'It was cancelled.');
  });

  it('says so when nobody is there', async () => {
    const gone = await startServer();
    await gone.close();
    assert.match(messageOf(await downloadList(fetch, gone.url)), /cannot be reached/);
  });

  for (const address of ['http://example.test/list.csv', 'file:///etc/passwd', 'data:text/csv,1', 'list.csv', '']) {
    it(`refuses “${address}”`, async () => {
      const never = () => assert.fail('nothing may be asked');
      assert.match(messageOf(await downloadList(never, address)), /address|encrypted/);
    });
  }
});

describe('official addresses', () => {
  it('are encrypted, and each is given once with its publisher and terms', () => {
    const addresses = OFFICIAL_LISTS.flatMap(list => list.addresses);
    assert.deepEqual(
      addresses.map(addressFault),
      addresses.map(() => null),
    );
    assert.equal(new Set(addresses).size, addresses.length);
    assert.equal(new Set(OFFICIAL_LISTS.map(({ id }) => id)).size, OFFICIAL_LISTS.length);
    assert.ok(OFFICIAL_LISTS.every(({ publisher, licence }) => publisher !== '' && licence !== ''));
  });

  it('say where a token is needed', () => {
    assert.match(OFFICIAL_LISTS.find(({ id }) => id === 'eu-fsf')?.note ?? '', /token/);
  });
});
