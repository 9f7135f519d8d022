// The address of VS Code's page, with everything that says what the page shows.
import { pathToFileURL } from 'node:url';

/**
 * @param {Pick<import('./server.mjs').Server, 'authority' | 'token'>} server
 * @param {object} show
 * @param {string} show.folder the folder to open
 * @param {string} [show.extension] folder of an extension to load from source
 * @param {string} [show.tests] module to run inside the extension host; it exports run()
 * @param {string} [show.file] file to open
 */
export function workbenchAddress({ authority, token }, { folder, extension, tests, file }) {
  /** @param {string} path */
  const remote = path => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', remote(extension)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ...(file === undefined ? [] : [['openFile', remote(file)]]),
  ];
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('tkn', token);
  address.searchParams.set('folder', decodeURIComponent(pathToFileURL(folder).pathname));
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
