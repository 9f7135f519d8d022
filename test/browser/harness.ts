// Drives a real workbench: the extension as a reader sees it. Each Workbench has a server, settings and a folder of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errors as faults, type Browser, type Locator, type Page } from 'playwright-core';
import { OwnErrors } from '../../scripts/test/ownErrors.mjs';
import { root } from '../../scripts/root.mjs';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { projectLink } from '../../scripts/vscode/development.mjs';
import { startServer, type Server } from '../../scripts/vscode/server.mjs';
import { QUIET } from '../../scripts/vscode/settings.mjs';
import { workbenchAddress } from '../../scripts/vscode/workbench.mjs';
import { testWorkspace } from '../../scripts/workspace.mjs';
import { waitFor } from '../support/waitFor';
import { placeOf, textsInOrder, treeRows, type TreeItem } from './harnessDom';

export { waitFor };
export type { TreeItem } from './harnessDom';

export const THEMES = [
  'Default Light Modern',
  'Default Dark Modern',
  'Default High Contrast',
  'Default High Contrast Light',
] as const;
export type Theme = (typeof THEMES)[number];
/** What VS Code's picker calls them, and its page. */
const THEME_NAMES: Readonly<Record<Theme, { readonly label: string; readonly class: string }>> = {
  'Default Light Modern': { label: 'Light Modern', class: 'vs' },
  'Default Dark Modern': { label: 'Dark Modern', class: 'vs-dark' },
  'Default High Contrast': { label: 'Dark High Contrast', class: 'hc-black' },
  'Default High Contrast Light': { label: 'Light High Contrast', class: 'hc-light' },
};

export interface Opening {
  /** A sample article by its file name, or a new file of the workspace. */
  readonly article: string | { readonly name: string; readonly text: string | Uint8Array };
  readonly theme?: Theme;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The workspace folder; a temporary copy of seeds/ and test/fixtures/ if not given. */
  readonly folder?: string;
  /** False opens the folder in Restricted Mode. */
  readonly trust?: boolean;
}

const SIZE = { width: 1280, height: 800 };
/** Milliseconds that anything on the page may take; below mocha's time-out, so that the error says what was missing. */
const PATIENCE = 15_000;
const SCREENSHOTS = join(root, 'out/screenshots');

let browser: Promise<Browser> | undefined;
const open = new Set<Workbench>();

/** Closes what tests left open, and the browser. */
export async function closeAll(): Promise<void> {
  try {
    for (const workbench of open) await workbench.close();
  } finally {
    await (await browser)?.close();
    browser = undefined;
  }
}

export class Workbench {
  readonly #server: Server;
  readonly #errors: OwnErrors;

  private constructor(
    /** For what the methods below do not offer. */
    readonly page: Page,
    /** The workspace folder on disk. */
    readonly folder: string,
    server: Server,
    errors: OwnErrors,
  ) {
    this.#server = server;
    this.#errors = errors;
  }

  /** Opens an article in a workbench of its own. Close it in an `after` hook. */
  static async open({
    article,
    theme = THEMES[0],
    settings,
    folder = testWorkspace(),
    trust = true,
  }: Opening): Promise<Workbench> {
    const name = typeof article === 'string' ? join('seeds', article) : article.name;
    const file = join(folder, name);
    if (typeof article !== 'string') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, article.text);
    }
    const server = await startServer({ trust });
    server.writeSettings({ ...QUIET, 'workbench.colorTheme': theme, ...settings });
    browser ??= launchBrowser();
    const context = await (await browser).newContext({ viewport: SIZE });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const errors = new OwnErrors();
    errors.watch(page);
    const workbench = new Workbench(page, folder, server, errors);
    open.add(workbench);
    await page.goto(workbenchAddress(server, { folder, extension: projectLink(), file }));
    await workbench.#shown();
    return workbench;
  }

  /** Changes the theme, as a reader does: cheaper than a workbench for each. */
  async setTheme(theme: Theme): Promise<void> {
    const name = THEME_NAMES[theme];
    const workbench = this.page.locator(`.monaco-workbench.${name.class}`);
    if ((await workbench.count()) > 0) return;
    await waitFor(
      async () => {
        const widget = await this.#fromPalette('>Preferences: Color Theme', 'Preferences: Color Theme');
        if (!(await this.#inTime(this.#pick(widget, name.label, name.label, 5000)))) return false;
        return this.#inTime(workbench.waitFor({ timeout: 5000 }));
      },
      `the theme is ${name.label}`,
      2 * PATIENCE,
    );
  }

  /** Loads the page again, as a reader who comes back. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.#shown();
  }

  /**
   * Ends the workbench.
   * @throws when an error of Dossier reached its log
   */
  async close(): Promise<void> {
    if (!open.delete(this)) return;
    await this.page.context().close();
    this.#server.stop();
    const [error] = this.#errors.all;
    if (error !== undefined) throw new Error(`An error of Dossier reached the log:\n${error}`);
  }

  /** Points at a text of the article, scrolling to it if need be, and waits for the card. */
  async hover(text: string): Promise<void> {
    // VS Code asks once per stop of the mouse, and the extension may not be up yet.
    await waitFor(() => this.#pointAt(text), `a card shows for ${text}`);
  }

  /** @returns whether a card came up, and for that text: when the extension comes up, or lenses, lines move under the mouse */
  async #pointAt(text: string): Promise<boolean> {
    const { x, y } = await this.#place(text);
    await this.unhover();
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y);
    // Whoever is slow says "Loading..." first.
    const card = this.#hover.filter({ hasNotText: 'Loading...' });
    if (!(await this.#inTime(card.waitFor({ timeout: 3000 })))) return false;
    const after = await this.page.evaluate(placeOf, text);
    return after?.x === x && after.y === y;
  }

  /** Takes the mouse off the article. */
  async unhover(): Promise<void> {
    await this.page.mouse.move(SIZE.width / 2, 2);
    await this.#hover.waitFor({ state: 'hidden' });
  }

  /** The text of the card that hover() brought up. */
  card(): Promise<string> {
    return this.#hover.innerText();
  }

  /** The links of the card. */
  cardLinks(): Locator {
    return this.#hover.getByRole('link');
  }

  /** Puts the cursor before a text of the article. */
  async click(text: string): Promise<void> {
    const { x, y } = await this.#place(text);
    await this.page.mouse.click(x, y);
  }

  /**
   * Clicks something on the hover of an element, which a slow workbench may take away under the mouse.
   * @param done what shows when the click has come through
   */
  async clickOnHover(element: string, target: Locator, done: Locator): Promise<void> {
    await waitFor(
      async () => {
        if (await done.isVisible()) return true;
        await this.page.locator(element).hover();
        await this.#inTime(target.click({ timeout: 3000 }));
        return this.#inTime(done.waitFor({ timeout: 3000 }));
      },
      `a click on the hover of ${element}`,
      30_000,
    );
  }

  /** Opens a view by the name in its header, and focuses it. */
  async openView(name: string): Promise<void> {
    await this.#quickPick(`view ${name}`, name);
    await this.view(name).locator('.pane-body').waitFor();
  }

  /** Folds a view of the sidebar, so that the others have its room. */
  async closeView(name: string): Promise<void> {
    const header = this.view(name).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.locator('h3').click();
    await header.and(this.page.locator('[aria-expanded="false"]')).waitFor();
  }

  /** A view of the sidebar, header and all. */
  view(name: string): Locator {
    const header = this.page.locator('.pane-header').filter({ has: this.page.getByText(name, { exact: true }) });
    return this.page.locator('.pane').filter({ has: header });
  }

  /** A row of a view by a text it contains. */
  treeItem(view: string, text: string): Locator {
    return this.view(view).locator('.monaco-list-row').filter({ hasText: text }).first();
  }

  /** The visible rows of a view, once there are any, top to bottom. */
  async treeItems(view: string): Promise<TreeItem[]> {
    const rows = this.view(view).locator('.monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll(treeRows);
  }

  /** Clicks the first row of a view that contains a text. */
  async clickTreeItem(view: string, text: string): Promise<void> {
    await this.treeItem(view, text).click();
  }

  /** Opens the children of a row, unless they show already. */
  async expandTreeItem(view: string, text: string): Promise<void> {
    const row = this.treeItem(view, text);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
    await this.view(view).locator('.monaco-list-row[aria-expanded="true"]').filter({ hasText: text }).waitFor();
  }

  /** The line and column of the cursor, from 1, as the status bar has them. */
  async cursor(): Promise<{ line: number; column: number }> {
    const text = await this.page.locator('#status\\.editor\\.selection').innerText();
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
    return { line: Number(line), column: Number(column) };
  }

  /** The line of the cursor, from 1. */
  async cursorLine(): Promise<number> {
    return (await this.cursor()).line;
  }

  /** What the items of the status bar say, left to right. */
  async statusBar(): Promise<string[]> {
    const texts = await this.page.locator('.statusbar-item:visible').evaluateAll(textsInOrder);
    return texts.filter(text => text !== '');
  }

  /** Runs a command by its title in the palette: `Dossier: Next Mention`. */
  command(title: string): Promise<void> {
    return this.#quickPick(`>${title}`, title);
  }

  /** The texts of visible notifications. */
  notifications(): Promise<string[]> {
    return this.page.locator('.notification-list-item-message:visible').allInnerTexts();
  }

  /** @returns the file: NAME.png in out/screenshots/ or the given folder */
  async screenshot(name: string, folder = SCREENSHOTS): Promise<string> {
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }

  get #hover(): Locator {
    return this.page.locator('.monaco-editor .monaco-hover:visible').first();
  }

  async #shown(): Promise<void> {
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 45_000 });
    // Until its extension is read, a theme is only approximated.
    await this.page.locator('.monaco-workbench[class*="vscode-theme-"]').waitFor();
  }

  /** Where a text is on the page. Wrapped lines are one line of text. */
  async #place(text: string): Promise<{ x: number; y: number }> {
    const visible = await this.page.evaluate(placeOf, text);
    if (visible !== undefined) return visible;
    await this.#find(text);
    const found = await this.page.evaluate(placeOf, text);
    if (found === undefined) throw new Error(`The article does not show the text: ${text}`);
    return found;
  }

  /** Scrolls to a text through the editor's find widget. */
  async #find(text: string): Promise<void> {
    await this.page.locator('.monaco-editor .view-lines').first().click();
    await this.page.keyboard.press('Control+f');
    const input = this.page.locator('.find-widget.visible textarea').first();
    await input.fill(text);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.find-widget .matchesCount', { hasText: / of / }).waitFor();
    await this.page.keyboard.press('Escape');
    await this.page.locator('.find-widget.visible').waitFor({ state: 'detached' });
  }

  /** Opens the quick input, types into it and takes the row with that very label. */
  async #quickPick(input: string, label: string): Promise<void> {
    const widget = await this.#fromPalette(input, label);
    await widget.waitFor({ state: 'hidden' });
  }

  /** The same for a row that asks for more in the quick input. */
  async #fromPalette(input: string, label: string): Promise<Locator> {
    const widget = this.page.locator('.quick-input-widget:visible');
    // The palette lists what could be run when it opened: while another editor has the focus, no command on articles.
    await waitFor(
      async () => {
        await this.page.keyboard.press('F1');
        return this.#inTime(this.#pick(widget, input, label, 4000));
      },
      `the palette offers ${label}`,
      PATIENCE,
    );
    return widget;
  }

  async #pick(widget: Locator, input: string, label: string, timeout = PATIENCE): Promise<void> {
    await widget.locator('input[type=text]').fill(input, { timeout });
    const row = widget.locator('.monaco-list-row').filter({ has: this.page.getByText(label, { exact: true }) });
    await row.first().click({ timeout });
  }

  /** @returns whether what was asked of the page came about before its time was up */
  async #inTime(asked: Promise<void>): Promise<boolean> {
    try {
      await asked;
      return true;
    } catch (error) {
      if (error instanceof faults.TimeoutError) return false;
      throw error;
    }
  }
}
