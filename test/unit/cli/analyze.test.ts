import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Folder, run } from './support';

const SEED = 'seeds/01-vienna-talks.txt';

/** Two findings: a key point that the body says nothing of (information) and a quotation left open (warning). */
const WITH_FINDINGS =
  '- Schools in Karachi will close.\n- Rain fell.\nRain fell on Monday. “It was late, said Jane Doe.\n';
const WITHOUT_FINDINGS = 'Rain fell on Monday. It was late, said Jane Doe.\n';

const named = (output: string): string[] =>
  (JSON.parse(output) as { entities: { name: string }[] }).entities.map(({ name }) => name);

describe('analyze', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });

  describe('one file', () => {
    it('prints one JSON object and nothing else', () => {
      const { status, stdout, stderr } = run(['analyze', SEED]);
      assert.equal(status, 0);
      assert.equal(stderr, '');
      assert.equal((JSON.parse(stdout) as { file: string }).file, SEED);
    });

    it('runs from any folder', () => {
      const elsewhere = run(['analyze', resolve(SEED)], { cwd: folder.path });
      assert.equal(elsewhere.status, 0);
      assert.deepEqual(named(elsewhere.stdout), named(run(['analyze', SEED]).stdout));
      const path = folder.write('a b/ü.txt', WITHOUT_FINDINGS);
      assert.equal(run(['analyze', join('a b', 'ü.txt')], { cwd: folder.path }).status, 0, path);
    });

    it('may be empty', () => {
      const { status, stdout } = run(['analyze', folder.write('empty.txt', '')]);
      assert.equal(status, 0);
      const { keyPoints, paragraphs, entities } = JSON.parse(stdout) as Record<string, unknown[]>;
      assert.deepEqual([keyPoints, paragraphs, entities], [[], [], []]);
    });

    it('gives offsets into the text without its byte order mark, line endings kept', () => {
      const path = folder.write('bom.txt', '\uFEFFRain fell.\r\n\r\nJane Doe left Vienna.\r\n');
      const { sentences } = JSON.parse(run(['analyze', path]).stdout) as { sentences: unknown };
      assert.deepEqual(sentences, [
        { start: 0, end: 10 },
        { start: 14, end: 35 },
      ]);
    });

    it('may be UTF-16 of either order', () => {
      const littleEndian = Buffer.from('\uFEFFJane Doe met Łucja Kos in Vienna.', 'utf16le');
      const bigEndian = Buffer.from(littleEndian).swap16();
      for (const bytes of [littleEndian, bigEndian])
        assert.deepEqual(named(run(['analyze', folder.write('utf16.txt', bytes)]).stdout), [
          'Jane Doe',
          'Łucja Kos',
          'Vienna',
        ]);
    });

    it('may hold bytes that are no text', () => {
      const path = folder.write('latin1.txt', Buffer.from('Jane Doe met José in Vienna.', 'latin1'));
      const { status, stdout } = run(['analyze', path]);
      assert.equal(status, 0);
      assert.ok(named(stdout).includes('Jane Doe'));
    });

    it('may have a name that looks like an option, behind "--"', () => {
      folder.write('--x.txt', WITHOUT_FINDINGS);
      assert.equal(run(['analyze', '--', '--x.txt'], { cwd: folder.path }).status, 0);
    });

    it('that is far too long is read in part, and that is said', () => {
      const { status, stderr, stdout } = run(['analyze', folder.write('long.txt', 'a'.repeat(1_200_000))]);
      assert.equal(status, 0);
      assert.match(stderr, /long\.txt: only the first 1000000 characters were analysed\n$/);
      assert.doesNotThrow(() => JSON.parse(stdout) as unknown);
    });
  });

  describe('the date of publication', () => {
    it('gives values to dates that count from it', () => {
      const valuesOf = (args: readonly string[]) =>
        (
          JSON.parse(run(['analyze', SEED, ...args]).stdout) as { dates: { text: string; value: string | null }[] }
        ).dates
          .filter(({ text }) => text.toLowerCase() === 'last month')
          .map(({ value }) => value);
      assert.deepEqual(new Set(valuesOf([])), new Set([null]));
      assert.deepEqual(new Set(valuesOf(['--published', '2023-06-12'])), new Set(['2023-05']));
    });

    it('is what the article states, unless another is given', () => {
      const path = folder.write('dated.txt', 'VIENNA, June 12, 2023 — They met last month.\n');
      const read = (args: readonly string[]) => {
        const { published, dates } = JSON.parse(run(['analyze', path, ...args]).stdout) as {
          published: string | null;
          dates: { value: string | null }[];
        };
        return [published, dates.at(-1)?.value];
      };
      assert.deepEqual(read([]), ['2023-06-12', '2023-05']);
      assert.deepEqual(read(['--published', '2023-02-01']), ['2023-02-01', '2023-01']);
      const undated = folder.write('2023-06-12.txt', 'They met last month.\n');
      assert.equal((JSON.parse(run(['analyze', undated]).stdout) as { published: string | null }).published, null);
    });

    it('must be a day that exists', () => {
      for (const date of ['2023-02-30', '12.6.2023', '2023', '']) {
        const { status, stderr, stdout } = run(['analyze', SEED, '--published', date]);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, /^--published must be a date such as 2023-06-12/);
      }
    });
  });

  describe('several files', () => {
    it('give one JSON object a line, in the order given', () => {
      const files = ['10-reykjavik-chess', '02-atacora-lithium', '06-zerjavcic-asset-freeze'].map(
        name => `seeds/${name}.txt`,
      );
      const { status, stdout } = run(['analyze', ...files]);
      assert.equal(status, 0);
      assert.ok(stdout.endsWith('\n'));
      const lines = stdout.trimEnd().split('\n');
      assert.deepEqual(
        lines.map(line => (JSON.parse(line) as { file: string }).file),
        files,
      );
    });

    it('give a list in JSON, and one object a line for one file in NDJSON', () => {
      const list = JSON.parse(run(['analyze', SEED, SEED, '--format', 'json']).stdout) as unknown[];
      assert.equal(list.length, 2);
      assert.equal(run(['analyze', SEED, '--format', 'ndjson']).stdout.trimEnd().split('\n').length, 1);
    });

    it('are analysed although one cannot be read, each with a line that says why', () => {
      folder.write('good.txt', WITHOUT_FINDINGS);
      folder.write('binary.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
      mkdirSync(join(folder.path, 'folder'));
      const { status, stdout, stderr } = run(['analyze', 'no.txt', 'binary.txt', 'good.txt', 'folder'], {
        cwd: folder.path,
      });
      assert.equal(status, 2);
      assert.deepEqual(named(stdout), ['Jane Doe']);
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'folder: has no articles in it (*.txt, *.article)',
        'no.txt: no such file',
        'binary.txt: is a binary file, not an article',
        '1 article, 3 could not be read; findings: none',
      ]);
    });

    it('print nothing if none can be read', () => {
      const { status, stdout } = run(['analyze', folder.path]);
      assert.deepEqual([status, stdout], [2, '']);
    });
  });

  describe('--fail-on', () => {
    const statusOf = (text: string, level: string) =>
      run(['analyze', folder.write('article.txt', text), '--fail-on', level]).status;

    it('makes findings of the level or above a failure', () => {
      assert.deepEqual(
        ['error', 'warning', 'information', 'hint'].map(level => statusOf(WITH_FINDINGS, level)),
        [0, 1, 1, 1],
      );
      assert.equal(statusOf(WITHOUT_FINDINGS, 'hint'), 0);
    });

    it('still prints the analysis', () => {
      const { status, stdout } = run(['analyze', folder.write('a.txt', WITH_FINDINGS), '--fail-on', 'warning']);
      assert.equal(status, 1);
      assert.ok((JSON.parse(stdout) as { findings: unknown[] }).findings.length > 0);
    });

    it('fails if any of the files has one, and a file that cannot be read is worse', () => {
      const [bad, good] = [folder.write('bad.txt', WITH_FINDINGS), folder.write('good.txt', WITHOUT_FINDINGS)];
      assert.equal(run(['analyze', good, bad, good, '--fail-on', 'warning']).status, 1);
      assert.equal(run(['analyze', bad, 'no such file', '--fail-on', 'warning']).status, 2);
    });
  });

  describe('--level', () => {
    const analyze = (...levels: string[]) =>
      run(['analyze', folder.write('article.txt', WITH_FINDINGS), ...levels.flatMap(level => ['--level', level])]);
    const found = (...levels: string[]) =>
      (JSON.parse(analyze(...levels).stdout) as { findings: { code: string; severity: string }[] }).findings.map(
        ({ code, severity }) => [code, severity],
      );

    it('gives findings another level, and turns them off', () => {
      assert.deepEqual(found(), [
        ['key-point-unsupported', 'information'],
        ['unclosed-quotation', 'warning'],
      ]);
      assert.deepEqual(found('key-point-unsupported=error', 'unclosed-quotation=off'), [
        ['key-point-unsupported', 'error'],
      ]);
    });

    it('takes the last one for a rule', () => {
      assert.deepEqual(found('unclosed-quotation=off', 'key-point-unsupported=off', 'unclosed-quotation=hint'), [
        ['unclosed-quotation', 'hint'],
      ]);
    });

    it('counts for --fail-on', () => {
      const path = folder.write('article.txt', WITH_FINDINGS);
      const statusAt = (...args: string[]) => run(['analyze', path, '--fail-on', 'error', ...args]).status;
      assert.deepEqual([statusAt(), statusAt('--level', 'unclosed-quotation=error')], [0, 1]);
    });
  });

  describe('bad usage', () => {
    const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
      [['analyze'], /^analyze needs at least one FILE or FOLDER\.\n$/],
      [
        ['analyze', SEED, '--fail-on', 'everything'],
        /^--fail-on must be one of error, warning, information, hint, not/,
      ],
      [
        ['analyze', SEED, '--format', 'pdf'],
        /^--format must be one of json, ndjson, markdown, csv, sarif, github, not "pdf"\.\n$/,
      ],
      [['analyze', SEED, '--level', 'no-such-rule=off'], /^--level: there is no finding "no-such-rule"\. Known are /],
      [
        ['analyze', SEED, '--level', 'unclosed-quotation=loud'],
        /^--level must be CODE=LEVEL with a level of error, warning, information, hint, off, not "unclosed/,
      ],
      [['analyze', SEED, '--level', 'unclosed-quotation'], /^--level must be CODE=LEVEL/],
      [['analyze', SEED, '--publish', '2023-06-12'], /^Unknown option '--publish'/],
      [['analyze', SEED, '--format'], /^Option '--format <value>' argument missing/],
      [['frobnicate'], /^Unknown command "frobnicate"/],
      [[], /^Usage: /],
    ];
    for (const [args, says] of cases) {
      it(`is said: ${['dossier', ...args].join(' ')}`, () => {
        const { status, stdout, stderr } = run(args);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, says);
        if (args.length > 0) assert.equal(stderr.trimEnd().split('\n').length, 1);
      });
    }
  });

  it('explains itself', () => {
    for (const help of ['help', '--help', '-h']) {
      const { status, stdout } = run([help]);
      assert.equal(status, 0);
      assert.match(stdout, /^Usage: dossier analyze FILE/);
    }
  });

  describe('Markdown', () => {
    it('is a summary for reading', () => {
      const { status, stdout } = run(['analyze', SEED, '--format', 'markdown']);
      assert.equal(status, 0);
      for (const heading of ['# seeds/01', '## Key points', '## People', '## Places', '## Sanctions', '## Findings'])
        assert.ok(stdout.includes(heading), heading);
      assert.match(stdout, /- Li Shangfu, defense minister \(\d\)/);
    });

    it('takes markup in an article for text', () => {
      const path = folder.write(
        'a.txt',
        '- <b>Rain</b> [fell](x) on *Bonn*.\n- It was late.\nNobody came. It was late.\n',
      );
      const { stdout } = run(['analyze', path, '--format', 'markdown']);
      assert.ok(stdout.includes('\\<b\\>Rain\\</b\\> \\[fell\\](x) on \\*Bonn\\*.'), stdout);
    });

    it('keeps files apart by an empty line', () => {
      const { stdout } = run(['analyze', SEED, SEED, '--format', 'markdown']);
      assert.equal(stdout.split('\n\n# ').length, 2);
    });
  });
});
