import { activate, closeEditors, openArticle, openSeed, withSettings } from '../support/articles';
import { deepEqual, doesNotMatch, equal, match, ok } from '../support/assert';
import { cardAt, markdownAt } from './support/cards';

const ARTICLE = [
  '- The bank froze the account of Ana Petrosyan.',
  'Ana Petrosyan, the central bank governor of Armenia, met reporters in Yerevan on Monday. “We will act,” Petrosyan said.',
  'Petrosyan met Deputy Governor Davit Hakobyan. Armenia imposed sanctions on Levon Sarkis in May 2022.',
  'The National Audit Chamber (NAC) will report to Petrosyan. NAC is in Yerevan.',
].join('\n');

describe('cards', () => {
  before(activate);
  afterEach(closeEditors);

  it('name a person, the role with its words, and whose it is', async () => {
    const card = await cardOn(ARTICLE, 'Ana Petrosyan, the');
    match(card, /^Ana Petrosyan · person\n/);
    match(card, /central bank governor, Armenia: “.*governor of Armenia.*” ¶ 1/);
  });

  it('count mentions and link only those there are', async () => {
    const first = await cardOn(ARTICLE, 'Ana Petrosyan.');
    match(first, /Named 5 times, ¶ 1, 2, 3: next · all/);
    const last = await cardOn(ARTICLE, 'Petrosyan. NAC');
    match(last, /Named 5 times, ¶ 1, 2, 3: first · previous · all/);
    const once = await cardOn(ARTICLE, 'Davit Hakobyan');
    match(once, /Named once, ¶ 2 · set verdict · comment$/m);
  });

  it('report what a person says and does, and with whom', async () => {
    const card = await cardOn(ARTICLE, 'Petrosyan met Deputy');
    match(card, /Says: “.*Petrosyan said.*” ¶ 1/);
    match(card, /Does: “met /);
    match(card, /Named with: Davit Hakobyan ¶ 2/);
  });

  it('tell what an organisation is and what else it is called', async () => {
    const card = await cardOn(ARTICLE, 'NAC is');
    match(card, /National Audit Chamber · organisation/);
    match(card, /Also: NAC/);
  });

  it('tell what a capital may stand for and who holds roles in a country', async () => {
    match(
      await cardOn(ARTICLE, 'Yerevan on'),
      /Yerevan · place · capital of Armenia\nMay stand for the government of Armenia/,
    );
    match(
      await cardOn(ARTICLE, 'Armenia imposed'),
      /Armenia · place · country[^]*Roles held there: Ana Petrosyan, central bank governor ¶ 1/,
    );
  });

  it('tell target, imposer, status, time and sentence on the words of a sanction', async () => {
    const card = await cardOn(ARTICLE, 'sanctions on');
    match(
      card,
      /Sanction reported by the article\nOn: Levon Sarkis\nImposed by: Armenia\nStatus: in force\nWhen: “in May 2022”\n“Armenia imposed sanctions/,
    );
  });

  it('name role, country and the reported sanctions of Li Shangfu in the Vienna sample', async () => {
    const editor = await openSeed('01-vienna-talks.txt');
    const card = await cardAt(editor, 'Li Shangfu, China');
    match(card, /defense minister, China/);
    match(card, /Sanctions, as the article reports: in force, by United States, “during the Trump era”/);
    match(card, /^no lifting intended/m);
  });

  it('stay within ten lines', async () => {
    const editor = await openSeed('01-vienna-talks.txt');
    for (const name of ['Li Shangfu, China', 'Sullivan brought', 'China might', 'White House', 'Trump era']) {
      const lines = (await cardAt(editor, name)).split('\n');
      ok(lines.length <= 10, `${name}: ${lines.length} lines`);
    }
  });

  it('are silent between names and when switched off', async () => {
    equal(await cardOn(ARTICLE, 'will act'), '');
    await withSettings({ 'dossier.hover.enabled': false }, async () => {
      equal(await cardOn(ARTICLE, 'Ana Petrosyan, the'), '');
    });
  });

  it('show hostile article text as letters and run no command but ours', async () => {
    const hostile = [
      'President Ana [Petrosyan](command:workbench.action.quit) <img src=x onerror=alert(1)> met Levon Sarkis of $(zap) www.example.com & &copy; *stars*.',
      'Levon Sarkis, the \u202Eminister of `code` \uD800 https://example.com/a, said <b>no</b> | [x][y] to Ana Petrosyan.',
    ].join('\n');
    const editor = await openArticle(hostile);
    const markdown = await markdownAt(editor, 'Levon Sarkis, the');
    const targets = [...markdown.value.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) =>
      target.replace(/\?.*$/, ''),
    );
    deepEqual(
      [...new Set(targets)].filter(target => !/^command:dossier\.\w+$/.test(target)),
      [],
    );
    doesNotMatch(markdown.value, /<|https:|www\.|\u202E|[^\\]\*stars/);
    doesNotMatch(markdown.value.replace(/\$\((person|law)\)/g, ''), /[^\\]\$\(/);
    const trusted = markdown.isTrusted;
    ok(typeof trusted === 'object' && trusted.enabledCommands.every(command => command.startsWith('dossier.')));
    ok(!markdown.supportHtml);
  });
});

async function cardOn(text: string, at: string): Promise<string> {
  return cardAt(await openArticle(text), at);
}
