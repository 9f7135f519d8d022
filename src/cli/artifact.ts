import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file as reports for other tools name it: its path from the working folder, with forward slashes; absolute if it lies outside. */
export function artifactPath(file: string): string {
  return (inside(file) ?? resolve(file)).split(sep).join('/');
}

/** The same as a URI reference. */
export function artifactUri(file: string): string {
  return inside(file)?.split(sep).map(encodeURIComponent).join('/') ?? pathToFileURL(resolve(file)).href;
}

/** The path from the working folder; `undefined` if the file is not in it. */
function inside(file: string): string | undefined {
  const path = relative(process.cwd(), resolve(file));
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path;
}
