import * as vscode from 'vscode';
import { workspaceUri } from '../../support/articles';

/** Invented people; the columns are those of OpenSanctions. */
const COLUMNS =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change';
export const rowOf = (id: string, name: string, day = '2026-01-02') =>
  `${id},Person,"${name}","",1970,xx,"","","Invented",,,"Ruritanian List",${day},${day},${day}`;
export const listText = (...rows: readonly string[]) => [COLUMNS, ...rows, ''].join('\n');
export const FIRST = listText(rowOf('r-1', 'Ottokar Bellamy'), rowOf('r-2', 'Anselm Quillfeather'));
export const SECOND = listText(rowOf('r-3', 'Hildegund Brandywell', '2026-05-06'));

/** Writes a file of the workspace. */
export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}
