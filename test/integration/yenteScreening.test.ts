import { analyse } from '../../src/analysis/analyse';
import { entityById } from '../../src/analysis/query';
import { askYenteConsent } from '../../src/services/watchlists/yenteConsent';
import { YenteScreening, type YenteSettings } from '../../src/services/watchlists/yenteScreening';
import { compare } from '../../src/surfaces/sanctions/comparison';
import { analysisOf, entityOf } from '../support/analysisOf';
import { deepEqual, equal, match, ok } from '../support/assert';
import { fakeLog, Memory, Secrets } from './support/fakes';

const ARTICLE = analysisOf('Ottokar Bellamy', {
  entities: [entityOf('person', 'Ottokar Bellamy', [{ start: 0, end: 15 }])],
});
const NOBODY = analysisOf('', {});

const RESULT = {
  id: 'x-1',
  caption: 'Ottokar Bellamy',
  schema: 'Person',
  properties: { name: ['Ottokar Bellamy'] },
  datasets: ['invented_list'],
  score: 0.95,
  match: true,
  features: { name_match: 0.95 },
};

describe('screening on a yente server', () => {
  let settings: YenteSettings;
  let memory: Memory;
  let secrets: Secrets;
  let agree: boolean;
  let questions: string[];
  let requests: { readonly url: string; readonly body: string; readonly key: string | null }[];
  let answer: () => Response;
  let screening: YenteScreening;

  beforeEach(() => {
    settings = { provider: 'yente', url: 'https://yente.example', dataset: 'default' };
    memory = new Memory();
    secrets = new Secrets();
    agree = true;
    questions = [];
    requests = [];
    answer = () => Response.json({ responses: { q0: { status: 200, results: [RESULT] } } });
    screening = create();
  });
  afterEach(() => {
    screening.dispose();
  });

  function create(): YenteScreening {
    return new YenteScreening({
      settings: () => settings,
      secrets,
      memory,
      log: fakeLog(),
      fetch: (input, init) => {
        const key = new Headers(init?.headers).get('Authorization');
        requests.push({ url: input as string, body: init?.body as string, key });
        return Promise.resolve(answer());
      },
      askConsent: url => {
        questions.push(url);
        return Promise.resolve(agree);
      },
    });
  }

  const screen = (article = ARTICLE) => screening.screen(article, new AbortController().signal);

  it('gives what the server found, with its words', async () => {
    const matches = await screen();
    const [found] = matches?.get('person:Ottokar Bellamy') ?? [];
    deepEqual(
      [found?.list, found?.listing.id, found?.score, found?.band, found?.listId, found?.reasons],
      ['invented_list', 'x-1', 0.95, 'match', 'yente', [{ kind: 'server', agrees: true, text: 'name match 0.95' }]],
    );
    equal(screening.note, null);
  });

  it('holds what the article says against what the server has, beside what that counted', async () => {
    const told = 'Ottokar Bellamy, 61, the envoy of China, resigned. He had led the navy.';
    const properties = {
      name: ['Ottokar Bellamy'],
      country: ['cn'],
      gender: ['male'],
      birthDate: ['1930'],
      position: ['Harbour master'],
    };
    const results = [{ ...RESULT, properties, features: { name_match: 0.95, dob_year_disjoint: -0.15 } }];
    answer = () => Response.json({ responses: { q0: { status: 200, results } } });
    const article = analyse(told, { published: '2023-06-10' });
    const [found] = (await screen(article))?.get('person:ottokar-bellamy') ?? [];
    const { agrees, differs } = compare(article, entityById(article, 'person:ottokar-bellamy')!, found!);
    deepEqual(agrees, ['by the server: name match 0.95', 'country (China)', 'gender']);
    deepEqual(differs, [
      'by the server: dob year disjoint -0.15',
      'birth (the list: 1930)',
      'position: the article: envoy, China; the list: Harbour master',
    ]);
  });

  it('asks once before the first name leaves, and never again in the workspace', async () => {
    await screen();
    await screen();
    deepEqual(questions, ['https://yente.example']);
    screening.dispose();
    screening = create();
    await screen();
    equal(questions.length, 1);
    settings = { ...settings, url: 'https://other.example' };
    await screen();
    deepEqual(questions.slice(1), ['https://other.example'], 'another server is another question');
  });

  it('sends nothing without consent, and says that local lists are searched', async () => {
    agree = false;
    equal(await screen(), null);
    equal(await screen(), null);
    deepEqual(requests, []);
    equal(questions.length, 1, 'a reader who says no is not asked at every edit');
    match(screening.note ?? '', /local lists/);
  });

  it('asks nothing while the settings name no server, or an article names nobody', async () => {
    ok(await screen(NOBODY));
    settings = { ...settings, url: '' };
    equal(await screen(), null);
    match(screening.note ?? '', /No yente server is set/);
    settings = { ...settings, provider: 'local' };
    equal(await screen(), null);
    equal(screening.note, null);
    deepEqual([questions, requests], [[], []]);
  });

  it('sends names and what is known of them, not the article', async () => {
    await screen();
    equal(requests.length, 1);
    deepEqual(JSON.parse(requests[0]!.body), {
      queries: { q0: { schema: 'Person', properties: { name: ['Ottokar Bellamy'] } } },
    });
  });

  it('sends the key from the secret storage, until it is forgotten', async () => {
    await screening.setKey('k-1');
    await screen();
    await screening.setKey('');
    await screen();
    deepEqual(
      requests.map(({ key }) => key),
      ['ApiKey k-1', null],
    );
  });

  for (const [what, response] of [
    ['refuses the key', () => new Response('', { status: 401 })],
    ['answers no JSON', () => new Response('<html>')],
    ['answers something else', () => Response.json({ responses: { q0: { status: 200 } } })],
  ] as const) {
    it(`leads back to the local lists with a note when the server ${what}, and leaves it in peace`, async () => {
      answer = response;
      const notes: (string | null)[] = [];
      screening.onDidChangeNote(() => notes.push(screening.note));
      equal(await screen(), null);
      match(screening.note ?? '', /The local lists are searched instead/);
      const before = requests.length;
      equal(await screen(), null);
      equal(requests.length, before);
      equal(notes.length, 1);
    });
  }

  it('says in its question what leaves the machine', () => {
    match(askYenteConsent.toString(), /names leave this machine/);
    for (const fact of ['countries', 'offices', 'gender', 'years of birth'])
      ok(askYenteConsent.toString().includes(fact), fact);
  });
});
