/**
 * This process's environment for a VS Code we start: without the variables of a surrounding VS Code, which would turn the new
 * one into a helper of the old.
 * @param {Record<string, string>} [additions]
 * @returns {Record<string, string>}
 */
export function environment(additions = {}) {
  /** @type {Record<string, string>} */
  const kept = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !/^(VSCODE_|CODE_SERVER|ELECTRON_)/.test(name)) kept[name] = value;
  }
  return { ...kept, ...additions };
}
