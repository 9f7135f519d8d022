import * as vscode from 'vscode';
import { RULES } from '../../analysis/findings/catalogue';
import { FINDING_SCHEME } from '../../services/documents';

/** What was found, as an explanation of it says. */
export interface Found {
  /** Where it stands, in words. */
  readonly place: string;
  /** The words it stands on, and some around them. */
  readonly words: string;
  readonly message: string;
}

/** The page on all rules. */
export const ALL_RULES: vscode.Uri = vscode.Uri.from({ scheme: FINDING_SCHEME, path: '/findings.txt' });

/**
 * The page that explains a rule.
 * @param found what of it was found in an article, if that is to be told as well
 */
export function ruleAddress(code: string, found?: Found): vscode.Uri {
  const query = found ? JSON.stringify([found.place, found.words, found.message]) : '';
  return vscode.Uri.from({ scheme: FINDING_SCHEME, path: `/${code}.txt`, query });
}

/** What an address was made from; no `code` for the page on all rules. */
export function readAddress({ path, query }: vscode.Uri): { readonly code?: string; readonly found?: Found } {
  const rule = RULES.find(({ code }) => path === `/${code}.txt`);
  if (!rule) return {};
  const found = readFound(query);
  return { code: rule.code, ...(found && { found }) };
}

function readFound(query: string): Found | undefined {
  try {
    const parts: unknown = JSON.parse(query);
    if (!Array.isArray(parts)) return undefined;
    const [place = '', words = '', message = ''] = parts.map(String);
    return { place, words, message };
  } catch {
    return undefined;
  }
}
