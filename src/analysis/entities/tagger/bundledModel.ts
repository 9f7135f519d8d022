import bundled from '../../../../models/tagger.bin';
import { decodeModel, Model } from './model';

let model: Model | undefined;

/** The model that comes with Dossier (models/NOTICE.md says what it was made from); read at its first use. */
export function bundledModel(): Model {
  model ??= new Model(decodeModel(fromBase64(bundled)));
  return model;
}

/** The bundle holds the file as text, because a web worker has no files to read. */
function fromBase64(text: string): Uint8Array {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
