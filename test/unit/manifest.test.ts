import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Item {
  readonly command: string;
  readonly when?: string;
}

/** An item of a menu: a command or another menu. */
type MenuItem = Item | { readonly submenu: string; readonly when?: string };

interface Setting {
  readonly type: string;
  readonly scope?: string;
  readonly order?: number;
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown };
    readonly virtualWorkspaces: unknown;
  };
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly configuration: string;
      readonly icon: { readonly light: string; readonly dark: string };
    }[];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
    readonly commands: readonly { readonly command: string; readonly category?: string; readonly title: string }[];
    readonly keybindings: readonly Item[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<
      Record<string, readonly { readonly id: string; readonly name: string; readonly icon: string }[]>
    >;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly submenus: readonly { readonly id: string; readonly label: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly colors: readonly {
      readonly id: string;
      readonly description: string;
      readonly defaults: Readonly<Record<string, string>>;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

/** Commands that make sense with any editor open, or none, so that the palette always offers them. */
const ALWAYS_IN_PALETTE = [
  'dossier.toggleHighlights',
  'dossier.togglePeople',
  'dossier.toggleOrganizations',
  'dossier.togglePlaces',
  'dossier.toggleGroups',
  'dossier.importSanctionsList',
  'dossier.updateSanctionsLists',
  'dossier.setYenteKey',
  'dossier.togglePossibleMatches',
];

/** `application`: the user's settings alone have the say. */
const SCOPES: readonly (string | undefined)[] = ['application', 'window', 'resource', 'language-overridable'];

/** The editor backgrounds of the themes that VS Code starts with. */
const BACKGROUNDS = {
  dark: '#1f1f1f',
  light: '#ffffff',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
} as const;

const source = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(source) as Manifest;
const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const menuItems = Object.values(contributes.menus).flat();
const inMenus = menuItems.filter(item => 'command' in item);
const views = Object.values(contributes.views).flat();
/** The views that show the open article. */
const articleViews = views.filter(({ id }) => id !== 'dossier.sanctionsLists' && id !== 'dossier.reviews');
const settings = contributes.configuration.properties;

/** The text that a `%key%` stands for; fails on text that is not taken from package.nls.json. */
function localised(value: string | undefined, what: string): string {
  const key = /^%([\w.]+)%$/.exec(value ?? '')?.[1];
  assert.ok(key !== undefined, `${what} is "${value ?? ''}", not a %key%`);
  const text = nls[key];
  assert.ok(text, `%${key}% of ${what} is not in package.nls.json`);
  return text;
}

describe('manifest', () => {
  it('starts nothing by itself and runs on the desktop, on the web, in untrusted and in virtual workspaces', () => {
    assert.deepEqual(manifest.activationEvents, []);
    assert.equal(manifest.main, './dist/extension.js');
    assert.equal(manifest.browser, './dist/web/extension.js');
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('asks for no newer VS Code than 1.104, and types no newer than it asks for', () => {
    const minor = (range: string | undefined) => Number(/^\^?1\.(\d+)\.\d+$/.exec(range ?? '')?.[1]);
    const types = JSON.parse(readFileSync('node_modules/@types/vscode/package.json', 'utf8')) as { version: string };
    assert.ok(minor(manifest.engines.vscode) <= 104);
    assert.ok(minor(manifest.devDependencies['@types/vscode']) <= minor(manifest.engines.vscode));
    assert.ok(minor(types.version) <= minor(manifest.engines.vscode), `@types/vscode ${types.version} is installed`);
  });

  it('refers to files that exist', () => {
    const files = [
      manifest.icon,
      manifest.l10n,
      ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...views.map(({ icon }) => icon),
    ];
    assert.deepEqual(
      files.filter(file => !existsSync(file)),
      [],
    );
  });

  it('names the grammar as the grammar names itself', () => {
    for (const { language, path, scopeName } of contributes.grammars) {
      assert.ok(contributes.languages.some(({ id }) => id === language));
      assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { scopeName: string }).scopeName, scopeName);
    }
  });

  it('has an icon of 128 by 128', () => {
    const png = readFileSync(manifest.icon);
    // Width and height stand at bytes 16 and 20 of a PNG.
    assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 128, 128]);
  });
});

describe('package.nls.json', () => {
  const used = new Set(Array.from(source.matchAll(/"%([\w.]+)%"/g), match => match[1]));

  it('has every key that the manifest uses and no other', () => {
    assert.deepEqual(Object.keys(nls).sort(), [...used].sort());
  });

  it('has a text for each key, without stray white space', () => {
    for (const [key, text] of Object.entries(nls)) assert.match(text, /^\S(.*\S)?$/s, key);
  });

  it('links only to commands that exist', () => {
    const links = Object.values(nls).flatMap(text =>
      Array.from(text.matchAll(/\(command:([\w.]+)\)/g), match => match[1]!),
    );
    assert.ok(links.length > 0);
    for (const link of links) assert.ok(commands.includes(link) || link === 'vscode.openFolder', link);
  });

  it('refers only to settings that exist', () => {
    const references = Object.values(nls).flatMap(text =>
      Array.from(text.matchAll(/`#([\w.]+)#`/g), match => match[1]!),
    );
    for (const reference of references) assert.ok(reference in settings, reference);
  });
});

describe('commands', () => {
  const palette = (contributes.menus.commandPalette ?? []).filter(item => 'command' in item);

  for (const { command, category, title } of contributes.commands) {
    it(`${command} has a category, a title and a rule for the palette`, () => {
      assert.equal(category, 'Dossier');
      const text = localised(title, command);
      assert.match(text, /^\p{Lu}/u);
      // Three dots say that the command asks for something first.
      assert.doesNotMatch(text, /Dossier|:$|(?<!\.\.)\.$/, 'the category already names Dossier');
      const rules = palette.filter(item => item.command === command);
      assert.equal(rules.length, ALWAYS_IN_PALETTE.includes(command) ? 0 : 1);
      for (const rule of rules) assert.ok(rule.when);
    });
  }

  it('are unique, by name and by title', () => {
    assert.equal(new Set(commands).size, commands.length);
    assert.equal(new Set(contributes.commands.map(({ title }) => nls[title.slice(1, -1)])).size, commands.length);
  });

  it('are the only ones in menus and keybindings', () => {
    for (const { command } of [...inMenus, ...contributes.keybindings]) {
      assert.ok(commands.includes(command), command);
    }
  });
});

describe('submenus', () => {
  const ids = contributes.submenus.map(({ id }) => id);

  it('have a title, items and a place', () => {
    for (const { id, label } of contributes.submenus) {
      localised(label, id);
      assert.ok((contributes.menus[id] ?? []).length > 0, id);
      assert.ok(
        menuItems.some(item => 'submenu' in item && item.submenu === id),
        id,
      );
    }
  });

  it('are the only ones in menus', () => {
    for (const item of menuItems) if ('submenu' in item) assert.ok(ids.includes(item.submenu), item.submenu);
  });
});

describe('colours', () => {
  for (const { id, description, defaults } of contributes.colors) {
    it(`${id} can be read in each kind of theme`, () => {
      localised(description, id);
      assert.deepEqual(Object.keys(defaults).sort(), Object.keys(BACKGROUNDS).sort());
      for (const [theme, background] of Object.entries(BACKGROUNDS)) {
        const ratio = contrast(defaults[theme]!, background);
        assert.ok(ratio >= 3, `${theme}: ${ratio.toFixed(2)}`);
      }
    });
  }
});

describe('settings', () => {
  for (const [id, setting] of Object.entries(settings)) {
    it(`${id} has a description, a default and a scope`, () => {
      assert.match(id, /^dossier\.[a-z]+(\.[a-zA-Z]+)+$/);
      localised(setting.markdownDescription ?? setting.description, id);
      assert.notEqual(setting.default, undefined);
      assert.ok(SCOPES.includes(setting.scope));
      assert.equal(typeof setting.order, 'number');
      for (const [name, property] of Object.entries(setting.properties ?? {})) {
        localised(property.markdownDescription ?? property.description, `${id}.${name}`);
        assert.equal((setting.default as Record<string, unknown>)[name], property.default, `default of ${id}.${name}`);
      }
    });
  }
});

describe('views', () => {
  it('of lists says how to import one', () => {
    const [welcome] = contributes.viewsWelcome.filter(({ view }) => view === 'dossier.sanctionsLists');
    assert.match(localised(welcome?.contents, 'the welcome'), /^\[[^\]]+\]\(command:dossier\.importSanctionsList\)$/m);
  });

  it('of reviews says how one begins and, without a folder, how to open one', () => {
    const welcomes = contributes.viewsWelcome.filter(({ view }) => view === 'dossier.reviews');
    const textWhen = (when: string) => localised(welcomes.find(one => one.when === when)?.contents, when);
    assert.match(textWhen('workspaceFolderCount == 0'), /^\[[^\]]+\]\(command:vscode\.openFolder\)$/m);
    assert.match(textWhen('workspaceFolderCount != 0'), /A review begins with/);
  });

  it('that says where names and files go is no matter of the workspace', () => {
    const sensitive = Object.keys(settings).filter(id => /\.(sources|provider|url|dataset)$/.test(id));
    assert.equal(sensitive.length, 4);
    for (const id of sensitive) assert.equal(settings[id]!.scope, 'application', id);
  });

  for (const { id, name } of articleViews) {
    it(`${id} has a name and says what to do with an article open and with none`, () => {
      localised(name, id);
      const welcomes = contributes.viewsWelcome.filter(({ view }) => view === id);
      assert.deepEqual(welcomes.map(({ when }) => when).sort(), ['!dossier.hasArticle', 'dossier.hasArticle']);
      for (const { contents, when } of welcomes) {
        const text = localised(contents, `${id} when ${when ?? ''}`);
        // A link alone on its line becomes a button.
        const buttons = Array.from(text.matchAll(/^\[[^\]]+\]\(command:([\w.]+)\)$/gm), match => match[1]).sort();
        assert.deepEqual(buttons, when?.startsWith('!') ? ['dossier.reviewFile', 'vscode.openFolder'] : []);
      }
    });
  }
});

describe('manifest and code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(join('src', file), 'utf8'));
  const namesIn = (code: string) => Array.from(code.matchAll(/['"`](dossier\.[\w.]+)['"`]/g), match => match[1]!);

  for (const command of commands) {
    it(`${command} is registered in src`, () => {
      const registering = files.filter(code => code.includes('registerCommand('));
      assert.ok(registering.some(code => namesIn(code).includes(command)));
    });
  }

  it('every dossier name in src is declared in the manifest', () => {
    const conditions = Array.from(source.matchAll(/"when": "([^"]*)"/g), match => match[1]!).join(' ');
    const contextKeys = conditions.match(/\bdossier\.\w+/g) ?? [];
    const viewIds = views.map(({ id }) => id);
    // VS Code adds this command to every view.
    const focusCommands = viewIds.map(id => `${id}.focus`);
    const colours = contributes.colors.map(({ id }) => id);
    const known = new Set([commands, viewIds, focusCommands, colours, Object.keys(settings), contextKeys].flat());
    // The manifest does not declare status bar items.
    const code = files.join('\n').replaceAll(/createStatusBarItem\('[^']*'/g, '');
    assert.deepEqual(
      namesIn(code).filter(name => !known.has(name)),
      [],
    );
  });
});

/** Contrast ratio of two `#rrggbb` colours, 1 to 21, as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
