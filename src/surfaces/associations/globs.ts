/** Patterns for `files.associations` that a file offers itself for. */
export interface Globs {
  /** Matches the file alone. */
  readonly file: string;
  /** Matches the files beside it that end the same way; `null` for a file name without an extension. */
  readonly folder: { readonly glob: string; readonly extension: string } | null;
}

/**
 * The patterns of a file. VS Code holds a pattern with a slash against the whole path. Inside a workspace folder the pattern
 * starts at that folder's name, so that it holds wherever a colleague keeps the folder, and matches nothing of the same name
 * deeper down; elsewhere it is the whole path.
 * @param path of the file, with forward slashes
 * @param workspacePath of the workspace folder the file lies in, if it lies in one
 */
export function globsFor(path: string, workspacePath: string | undefined): Globs {
  const place = literal(workspacePath === undefined ? path : fromWorkspaceName(path, workspacePath));
  const slash = place.lastIndexOf('/');
  const folder = place.slice(0, slash + 1);
  const extension = /[^.]\.[^.]+$/u.test(place.slice(slash + 1)) ? place.slice(place.lastIndexOf('.')) : undefined;
  return { file: place, folder: extension === undefined ? null : { glob: `${folder}*${extension}`, extension } };
}

function fromWorkspaceName(path: string, workspacePath: string): string {
  const root = workspacePath.replace(/\/+$/u, '');
  const name = root.slice(root.lastIndexOf('/') + 1);
  return name === '' || !path.startsWith(`${root}/`) ? path : `**/${name}${path.slice(root.length)}`;
}

/** The path with `?`, any one character, for characters that mean something in a pattern: VS Code knows no escape for all. */
function literal(path: string): string {
  return path.startsWith('**/') ? `**/${literal(path.slice(3))}` : path.replace(/[*?[\]{}\\]/gu, '?');
}
