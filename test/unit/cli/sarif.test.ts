import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Region, Result, Run } from 'sarif';
import { RULES } from '../../../src/analysis/findings/catalogue';
import { toResults } from '../../../src/cli/sarif';
import { Folder, run } from './support';

const TEXT = '\uFEFF- Schools in Karachi will close.\r\n\r\n😀 Rain fell, and “it was late, said Jane Doe.\r\n';

describe('analyze --format sarif', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('articles/a b.txt', TEXT);
    folder.write('articles/clean.txt', 'Rain fell on Monday.\n');
  });
  afterEach(() => {
    folder.remove();
  });

  function sarif(...paths: string[]): Run {
    const { stdout } = run(['analyze', ...paths, '--format', 'sarif'], { cwd: folder.path });
    const log = JSON.parse(stdout) as Log;
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema ?? '', /\/sarif-schema-2\.1\.0\.json$/);
    assert.equal(log.runs.length, 1);
    return log.runs[0]!;
  }

  it('is one log whose results point to rules with a title, help and a level', () => {
    const { tool, results } = sarif('articles');
    assert.equal(tool.driver.name, 'Dossier');
    assert.match(tool.driver.semanticVersion ?? '', /^\d+\.\d+\.\d+/);
    assert.deepEqual(
      tool.driver.rules?.map(({ id }) => id),
      RULES.map(({ code }) => code),
    );
    for (const { id, shortDescription, fullDescription, help, defaultConfiguration } of tool.driver.rules ?? []) {
      for (const text of [shortDescription?.text, fullDescription?.text, help?.text]) assert.ok(text, id);
      assert.match(String(defaultConfiguration?.level), /^(error|warning|note)$/, id);
      assert.equal(typeof defaultConfiguration?.enabled, 'boolean', id);
    }
    for (const { ruleId, ruleIndex } of results ?? []) assert.equal(tool.driver.rules[ruleIndex!]?.id, ruleId);
  });

  it('has a result for each finding, with its level, message and region', () => {
    const { results, columnKind } = sarif('articles');
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      results?.map(({ ruleId, level }) => [ruleId, level]),
      [
        ['key-point-unsupported', 'note'],
        ['unclosed-quotation', 'warning'],
      ],
    );
    const [{ physicalLocation }] = results[1]!.locations as [NonNullable<Result['locations']>[number]];
    assert.deepEqual(physicalLocation, {
      artifactLocation: { uri: 'articles/a%20b.txt' },
      region: { startLine: 3, startColumn: 19, endLine: 3, endColumn: 22, charOffset: 54, charLength: 3 },
    });
    assert.match(results[1]!.message.text ?? '', /no closing mark/);
  });

  it('lists the files, also those without findings, relative to the working folder', () => {
    const uris = (...paths: string[]) => sarif(...paths).artifacts?.map(({ location }) => location?.uri);
    assert.deepEqual(uris('articles'), ['articles/a%20b.txt', 'articles/clean.txt']);
    assert.deepEqual(uris(join(folder.path, 'articles', 'clean.txt')), ['articles/clean.txt']);
    const elsewhere = folder.write('elsewhere.txt', 'Rain fell.\n');
    const { stdout } = run(['analyze', elsewhere, '--format', 'sarif'], { cwd: join(folder.path, 'articles') });
    assert.equal((JSON.parse(stdout) as Log).runs[0]!.artifacts![0]!.location!.uri, pathToFileURL(elsewhere).href);
  });

  it('says which files could not be read', () => {
    const { invocations, results } = sarif('articles', 'no.txt');
    assert.equal(invocations?.[0]?.executionSuccessful, false);
    const [notification] = invocations[0].toolExecutionNotifications ?? [];
    assert.equal(notification?.message.text, 'no such file');
    assert.equal(notification.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'no.txt');
    assert.equal(results?.length, 2);
    assert.equal(sarif('articles').invocations?.[0]?.executionSuccessful, true);
  });

  it('tells the other places and the corrections of a finding', () => {
    const text = 'Anna\nAnnna';
    const [result] = resultsOf(text, {
      related: [{ start: 0, end: 4, message: 'Anna' }],
      fixes: [{ title: 'Write “Anna”', edits: [{ start: 5, end: 10, text: 'Anna' }] }],
    });
    const related = result!.relatedLocations![0]!;
    assert.equal(related.message?.text, 'Anna');
    assert.equal(textAt(text, related.physicalLocation!.region!), 'Anna');
    const [change] = result!.fixes![0]!.artifactChanges;
    assert.equal(change!.artifactLocation.uri, 'a.txt');
    assert.equal(textAt(text, change!.replacements[0]!.deletedRegion), 'Annna');
    assert.equal(change!.replacements[0]!.insertedContent?.text, 'Anna');
  });

  it('has plain messages, whatever the words of an article', () => {
    const [result] = resultsOf('x', { message: 'See {0} [here](https://example.org)' });
    assert.equal(result!.message.text, 'See {{0}} [here] (https://example.org)');
  });
});

function resultsOf(text: string, finding: object): Result[] {
  const common = { code: 'unclosed-quotation', severity: 'warning', message: 'm', start: 0, end: 1 };
  const findings = [{ ...common, related: [], fixes: [], ...finding }];
  return toResults({ file: 'a.txt', analysis: { text, findings }, matches: null } as never);
}

/** The text of a region, found both ways. */
function textAt(text: string, { charOffset, charLength, startLine, startColumn }: Region): string {
  const lineStart =
    text
      .split('\n')
      .slice(0, startLine! - 1)
      .join('\n').length + (startLine! > 1 ? 1 : 0);
  assert.equal(lineStart + startColumn! - 1, charOffset);
  return text.slice(charOffset, charOffset! + charLength!);
}
