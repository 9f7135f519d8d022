import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORT = /^(?:import|export)\s[^;]*?\sfrom '(\.[^']+)'/gm;

/** The files of `src` that each file imports, for types as well. */
function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  return new Map(
    files.map(name => {
      const file = join(folder, name);
      const imports = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path]) =>
        normalize(`${join(dirname(file), path!)}.ts`),
      );
      return [file, imports.filter(path => existsSync(path))];
    }),
  );
}

/** The first way found from a file back to itself; empty if there is none. */
function roundIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const round = visit(next, [...way, file]);
      if (round.length > 0) return round;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const round = visit(file, []);
    if (round.length > 0) return round;
  }
  return [];
}

describe('imports of src', () => {
  const imports = importsIn('src');

  it('are seen', () => {
    assert.ok(imports.get(join('src', 'extension.ts'))?.includes(join('src', 'services', 'services.ts')));
  });

  it('never go round in a circle', () => {
    assert.deepEqual(roundIn(imports), []);
  });
});
