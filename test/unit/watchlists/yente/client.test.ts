import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { YenteAnswer } from '../../../../src/watchlists/yente/answer';
import { createYenteClient, type YenteOptions } from '../../../../src/watchlists/yente/client';
import { startServer, type TestServer } from '../support/server';

interface Body {
  readonly queries: Readonly<
    Record<string, { readonly schema: string; readonly properties: Readonly<Record<string, readonly string[]>> }>
  >;
}

const RESULT = {
  id: 'NK-1',
  caption: 'Oskar Veldan',
  schema: 'Person',
  properties: {
    name: ['Oskar Veldan'],
    alias: ['Oscar Weldan'],
    country: ['no'],
    topics: ['sanction'],
    programId: ['ATL-1'],
  },
  datasets: ['atlantis_treasury'],
  last_seen: '2026-02-01T00:00:00',
  score: 0.97,
  match: true,
  explanations: { name_match: { detail: 'names match', score: 0.97 }, gender_mismatch: { score: 0 } },
};

/** Answers as yente does: every query finds the same results. */
function found(body: string, results: readonly unknown[] = [RESULT]): string {
  const { queries } = JSON.parse(body) as Body;
  const responses = Object.entries(queries).map(
    ([key, query]) => [key, { status: 200, results, total: { value: results.length, relation: 'eq' }, query }] as const,
  );
  return JSON.stringify({ responses: Object.fromEntries(responses), matcher: {}, limit: 5 });
}

function json(response: ServerResponse, text: string): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(text);
}

function messageOf(answer: YenteAnswer | undefined): string {
  assert.equal(answer?.kind, 'failure');
  return answer.message;
}

describe('yente client', () => {
  let server: TestServer;
  let pauses: number[];
  const now = { value: 1_000_000 };

  before(async () => {
    server = await startServer();
  });
  after(() => server.close());
  beforeEach(() => {
    pauses = [];
  });

  function client(options: Partial<YenteOptions> = {}) {
    const retry = {
      sleep: (milliseconds: number) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
      now: () => now.value,
    };
    return createYenteClient(fetch, { url: server.url, dataset: 'default', retry, ...options });
  }

  const ask = async (options: Partial<YenteOptions> = {}) =>
    (await client(options).match([{ name: 'Oskar Veldan' }]))[0];

  it('asks in the words of the API', async () => {
    let seen = { url: '', method: '', type: '', key: '', body: '' };
    server.answer(({ url, method, headers }, response, body) => {
      seen = {
        url: url ?? '',
        method: method ?? '',
        type: headers['content-type'] ?? '',
        key: headers.authorization ?? '',
        body,
      };
      json(response, found(body));
    });
    await client({ url: `${server.url}/`, apiKey: 'abc123' }).match([
      {
        name: 'Oskar Veldan',
        kind: 'person',
        countries: ['no'],
        positions: ['Minister of Tides'],
        gender: 'male',
        born: { from: 1961, to: 1962 },
      },
      { name: 'Grey Harbour', kind: 'organization', gender: 'male', positions: ['x'], born: { from: 1, to: 2 } },
    ]);
    assert.deepEqual(
      { ...seen, body: JSON.parse(seen.body) as unknown },
      {
        url: '/match/default?limit=5&threshold=0.7&algorithm=best',
        method: 'POST',
        type: 'application/json',
        key: 'ApiKey abc123',
        body: {
          queries: {
            q0: {
              schema: 'Person',
              properties: {
                name: ['Oskar Veldan'],
                country: ['no'],
                position: ['Minister of Tides'],
                gender: ['male'],
                birthDate: ['1961', '1962'],
              },
            },
            q1: { schema: 'Organization', properties: { name: ['Grey Harbour'] } },
          },
        },
      },
    );
  });

  it('gives matches in the words of the local search, best first', async () => {
    server.answer((_, response, body) => {
      json(
        response,
        found(body, [
          {
            ...RESULT,
            id: 'NK-2',
            score: 0.5,
            match: false,
            explanations: undefined,
            features: { name: 0.5, gender_mismatch: -0.2, orgid_match: 0 },
          },
          RESULT,
        ]),
      );
    });
    const answer = await ask();
    assert.equal(answer?.kind, 'matches');
    const [first, second] = answer.matches;
    assert.deepEqual(
      { ...first, listing: first?.listing.id },
      {
        list: 'atlantis_treasury',
        asOf: '2026-02-01',
        listing: 'NK-1',
        matched: { text: 'Oskar Veldan', strength: 'primary' },
        score: 0.97,
        band: 'match',
        reasons: [{ kind: 'server', agrees: true, text: 'name match 0.97: names match' }],
      },
    );
    assert.deepEqual([first?.listing.programmes, first?.listing.countries], [['ATL-1'], ['no']]);
    assert.deepEqual([second?.listing.id, second?.band], ['NK-2', 'review']);
    assert.deepEqual(second?.reasons, [
      { kind: 'server', agrees: true, text: 'name 0.5' },
      { kind: 'server', agrees: false, text: 'gender mismatch -0.2' },
    ]);
  });

  it('asks a hundred at a time, each name once, and answers in order', async () => {
    const sizes: number[] = [];
    server.answer((_, response, body) => {
      const { queries } = JSON.parse(body) as Body;
      sizes.push(Object.keys(queries).length);
      const responses = Object.entries(queries).map(
        ([key, { properties }]) =>
          [
            key,
            { status: 200, results: [{ ...RESULT, id: properties.name![0], properties: { name: properties.name } }] },
          ] as const,
      );
      json(response, JSON.stringify({ responses: Object.fromEntries(responses) }));
    });
    const names = Array.from({ length: 230 }, (_, index) => `Name ${index}`);
    const answers = await client().match([...names, 'Name 7'].map(name => ({ name })));
    assert.deepEqual(sizes, [100, 100, 30]);
    assert.deepEqual(
      answers.map(answer => (answer.kind === 'matches' ? answer.matches[0]?.listing.names[0]?.text : '')),
      [...names, 'Name 7'],
    );
  });

  it('remembers answers for an hour, failures never', async () => {
    const yente = client();
    const query = [{ name: 'Oskar Veldan' }];
    server.answer((_, response) => response.writeHead(400).end());
    assert.equal((await yente.match(query))[0]?.kind, 'failure');
    server.answer((_, response, body) => {
      json(response, found(body));
    });
    await yente.match(query);
    await yente.match(query);
    assert.equal(server.requests(), 1);
    now.value += 61 * 60 * 1000;
    await yente.match(query);
    assert.equal(server.requests(), 2);
  });

  it('has nothing to ask for no names', async () => {
    server.answer(() => assert.fail());
    assert.deepEqual(await client().match([]), []);
  });

  describe('when the server fails', () => {
    it('tries again after growing pauses', async () => {
      server.answer((_, response, body) => {
        if (server.requests() < 4) response.writeHead(503).end('busy');
        else json(response, found(body));
      });
      assert.equal((await ask())?.kind, 'matches');
      assert.deepEqual(pauses, [500, 1000, 2000]);
    });

    it('gives up in the end', async () => {
      server.answer((_, response) => response.writeHead(500).end('oops'));
      assert.equal(messageOf(await ask()), 'The server is out of order (HTTP 500).');
      assert.equal(server.requests(), 4);
    });

    it('waits as long as it is told to, in seconds or until a time', async () => {
      server.answer((_, response, body) => {
        if (server.requests() === 1) response.writeHead(429, { 'Retry-After': '7' }).end();
        else if (server.requests() === 2) {
          response
            .writeHead(429, { 'Retry-After': new Date(Math.ceil(now.value / 1000) * 1000 + 9000).toUTCString() })
            .end();
        } else json(response, found(body));
      });
      now.value = Math.ceil(now.value / 1000) * 1000;
      assert.equal((await ask())?.kind, 'matches');
      assert.deepEqual(pauses, [7000, 9000]);
    });

    it('does not wait for an hour', async () => {
      server.answer((_, response) => response.writeHead(429, { 'Retry-After': '3600' }).end());
      assert.match(messageOf(await ask()), /too often/);
      assert.deepEqual(pauses, []);
    });

    for (const [status, message] of [
      [401, 'The server refuses the API key (HTTP 401).'],
      [403, 'The server refuses the API key (HTTP 403).'],
      [404, 'The server has no dataset “default”, or is no yente (HTTP 404).'],
      [422, 'The server did not accept the request (HTTP 422).'],
    ] as const) {
      it(`says at once what HTTP ${status} means`, async () => {
        server.answer((_, response) => response.writeHead(status).end('{"detail": "x"}'));
        assert.equal(messageOf(await ask()), message);
        assert.equal(server.requests(), 1);
      });
    }

    for (const [what, text, message] of [
      ['an empty answer', '', /no JSON/],
      ['garbage', '\u0000\u0001garbage', /no JSON/],
      ['half an answer', '{"responses": {"q0": {"status": 200, "resu', /no JSON/],
      ['a web page', '<html></html>', /no JSON/],
      ['null', 'null', /something else/],
      ['a list', '[]', /something else/],
      ['no responses', '{"responses": null}', /something else/],
      ['another query', '{"responses": {"q9": {"status": 200, "results": []}}}', /something else/],
      ['results that are none', '{"responses": {"q0": {"status": 200, "results": "x"}}}', /something else/],
      [
        'a result without a score',
        `{"responses":{"q0":{"status":200,"results":[${JSON.stringify({ ...RESULT, score: undefined })}]}}}`,
        /something else/,
      ],
      [
        'a score beyond one',
        `{"responses":{"q0":{"status":200,"results":[${JSON.stringify({ ...RESULT, score: 7 })}]}}}`,
        /something else/,
      ],
      [
        'a result without a name',
        `{"responses":{"q0":{"status":200,"results":[${JSON.stringify({ ...RESULT, properties: {} })}]}}}`,
        /something else/,
      ],
      [
        'a query that failed',
        '{"responses": {"q0": {"status": 500, "results": []}}}',
        /could not look up “Oskar Veldan”/,
      ],
      ['keys of all objects', '{"responses": {"__proto__": {"q0": {}}}}', /something else/],
    ] as const) {
      it(`takes ${what} for a failure, not for a clean name`, async () => {
        server.answer((_, response) => {
          json(response, text);
        });
        assert.match(messageOf(await ask()), message);
      });
    }

    it('keeps the other answers of a batch in which one query failed', async () => {
      server.answer((_, response, body) => {
        const whole = JSON.parse(found(body)) as { responses: Record<string, unknown> };
        json(response, JSON.stringify({ responses: { ...whole.responses, q1: { status: 400 } } }));
      });
      const answers = await client().match([{ name: 'A' }, { name: 'B' }, { name: 'C' }]);
      assert.deepEqual(
        answers.map(({ kind }) => kind),
        ['matches', 'failure', 'matches'],
      );
    });

    it('gives up a server that does not answer', async () => {
      server.answer(() => undefined);
      assert.match(messageOf(await ask({ answerWithin: 30, retry: { times: 0 } })), /did not answer within 0.03 s/);
    });

    it('gives up an answer that stalls', async () => {
      server.answer((_, response) => response.write('{"responses":'));
      assert.match(messageOf(await ask({ stallWithin: 30, retry: { times: 0 } })), /sent nothing more/);
    });

    it('gives up an answer that never ends', async () => {
      server.answer((_, response) => {
        const pour = () => {
          while (!response.destroyed && response.write(' '.repeat(10_000)));
          response.once('drain', pour);
        };
        pour();
      });
      assert.match(messageOf(await ask({ maxBytes: 100_000 })), /larger than 0.1 MB/);
      assert.equal(server.requests(), 1);
    });

    it('does not follow to another server, which would get the key', async () => {
      server.answer((_, response) => response.writeHead(307, { Location: `${server.url}/elsewhere` }).end());
      assert.match(messageOf(await ask({ apiKey: 'abc', retry: { times: 0 } })), /cannot be reached/);
      assert.equal(server.requests(), 1);
    });

    it('says so when nobody is there', async () => {
      const gone = await startServer();
      await gone.close();
      assert.match(messageOf(await ask({ url: gone.url, retry: { times: 0 } })), /cannot be reached/);
    });

    it('stops when it is cancelled, also between two tries', async () => {
      const controller = new AbortController();
      server.answer(() => {
        controller.abort();
      });
      const [answer] = await client().match([{ name: 'A' }], controller.signal);
      assert.equal(messageOf(answer), 'It was cancelled.');
      assert.equal(server.requests(), 1);
    });
  });

  for (const [what, options, message] of [
    ['an address without encryption', { url: 'http://example.test' }, /not encrypted/],
    ['a file', { url: 'file:///etc/passwd' }, /no address of the web/],
    ['nonsense', { url: 'nonsense' }, /no address/],
    ['a dataset with a path', { dataset: '../admin' }, /no name of a dataset/],
    ['a key with a line break', { apiKey: 'a\r\nX: y' }, /API key/],
  ] as const) {
    it(`refuses ${what} before anything is sent`, async () => {
      server.answer(() => assert.fail());
      assert.match(messageOf(await ask(options)), message);
    });
  }
});
