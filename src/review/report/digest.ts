/**
 * The digest of a text in UTF-8, without a byte order mark, as hexadecimal digits. Web Crypto is in both extension hosts and in
 * Node.
 */
export async function digest(algorithm: 'SHA-1' | 'SHA-256', text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
