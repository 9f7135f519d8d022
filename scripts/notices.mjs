// The licences of the packages inside the bundles: they ask that their notices travel with copies of them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from './json.mjs';
import { root } from './root.mjs';

/**
 * Writes name, version and licence of every package that went into a bundle.
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles
 * @param {string} file to write
 */
export function writeNotices(metafiles, file) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(packageFolder));
  const notices = [...folders].sort().map(notice);
  writeFileSync(file, `Dossier's bundles contain these packages.\n\n${notices.join('\n')}`);
}

/**
 * @param {string} input path of a source file
 * @returns {string[]} the folder of the package it belongs to, none for our own files
 */
function packageFolder(input) {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
  return match ? [match[0]] : [];
}

/** @param {string} folder */
function notice(folder) {
  const manifest = parseJson(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const { name, version, license } = /** @type {{ name: string, version: string, license?: string }} */ (manifest);
  const text = readdirSync(join(root, folder)).find(file => /^licen[cs]e/i.test(file));
  if (text === undefined && license === undefined) throw new Error(`${name} does not say under which licence it is.`);
  const body = text === undefined ? `Licence: ${license}\n` : readFileSync(join(root, folder, text), 'utf8');
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${body.trim()}\n`;
}
