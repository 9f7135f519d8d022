/** Why an address must not be asked; `null` if it may. Only this very machine may be asked without encryption. */
export function addressFault(address: string): string | null {
  if (!URL.canParse(address)) return `“${address}” is no address.`;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:') return null;
  if (protocol !== 'http:') return `“${address}” is no address of the web.`;
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return isHere ? null : `“${address}” is not encrypted: use https.`;
}
