import bundled from '../../../../models/tagger.bin';
import { fromBase64 } from './base64';
import { Model } from './model';

let model: Model | undefined;

/** The model that comes with Dossier (models/NOTICE.md says what it was made from); read at its first use. */
export function bundledModel(): Model {
  model ??= new Model(fromBase64(bundled));
  return model;
}
