import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One source file of the house. */
export interface SourceFile {
  /** Path from the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Paths of the project's files that it imports, types included. */
  readonly imports: readonly string[];
  /** Names of packages that it imports. */
  readonly packages: readonly string[];
}

/** All shipped source files and the authoring tools. */
export function sourceFiles(): SourceFile[] {
  const paths = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: ROOT }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return paths.toSorted().map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] ?? '');
    return {
      path,
      text,
      lines: text.split('\n').length - 1,
      imports: specifiers
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(ROOT, join(ROOT, dirname(path), specifier)).replaceAll('\\', '/')),
      packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
    };
  });
}
