/**
 * JSON.parse, but its result has to be given a type on purpose.
 * @param {string} text
 * @returns {unknown}
 */
export function parseJson(text) {
  return JSON.parse(text);
}
