import { ENTITY_KINDS } from '../../analysis/model';
import type { Subject } from '../model';
import { isObject, textOf } from './json';

/** What an annotation is about; `null` if that makes no sense here. */
export function readSubject(value: unknown): Subject | null {
  if (!isObject(value)) return null;
  switch (value.type) {
    case 'document':
    case 'passage':
    case 'keyPoint':
    case 'statement':
      return { type: value.type };
    case 'entity': {
      const kind = ENTITY_KINDS.find(each => each === value.kind);
      const name = textOf(value.name);
      return kind && name !== null ? { type: 'entity', kind, name } : null;
    }
    case 'match': {
      const { name, list, listing } = value;
      const all = typeof name === 'string' && typeof list === 'string' && typeof listing === 'string';
      return all ? { type: 'match', name, list, listing } : null;
    }
    case 'finding': {
      const code = textOf(value.code);
      return code === null ? null : { type: 'finding', code };
    }
    default:
      return null;
  }
}
