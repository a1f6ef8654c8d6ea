import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from './source-files.ts';

const files = sourceFiles();

const TOP_LEVEL = new Set(
  `.ci .git .gitignore .npmrc .oxlintrc.json .prettierignore .prettierrc.json ARCHITECTURE.md CHANGELOG.md CONTRIBUTING.md
  LICENSE PRIVACY.md README.md SECURITY.md components data entrypoints knip.json lib locales package-lock.json package.json
  playwright.config.ts tests tsconfig.json vitest.config.ts wxt.config.ts
  .cache .output .wxt node_modules test-results .github .vscode .idea .DS_Store`.split(/\s+/),
);

test('the top level holds only what the house names', () => {
  const strange = readdirSync(ROOT).filter((name) => !TOP_LEVEL.has(name));
  expect(strange, 'move it into the folder whose work it does').toEqual([]);
});

test('files are small', () => {
  const long = files.filter(({ path, lines }) => lines > (path.startsWith('entrypoints/') ? 60 : 300));
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it by meaning.`)).toEqual([]);
  const sizes = files.map(({ lines }) => lines).toSorted((a, b) => a - b);
  expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(80);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200);
});

test('names say what a file is about', () => {
  const vague = /^(utils?|helpers?|common|types|managers?|index|misc|shared|constants)$/;
  const wrong = files
    .filter(({ path }) => !path.startsWith('entrypoints/') || !path.endsWith('/index.ts'))
    .filter(({ path }) => vague.test(basename(path).replace(/\.d?\.?tsx?$/, '')));
  expect(wrong.map(({ path }) => `${path}: name it after what it does; no barrels, no drawers.`)).toEqual([]);
});

test('types have no way around them', () => {
  const escapes = files.flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /(: any\b(?= *[;,)=\]>|&])|<any\b|\bas any\b(?= *[;,)\]]))|@ts-(ignore|expect-error|nocheck)|as unknown as/g,
      ),
    ].map((match) => `${path}: "${match[0]}": say what the type is.`),
  );
  expect(escapes).toEqual([]);
});

test('every public function, class and type is explained', () => {
  const silent = files.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, at) => {
      if (!/^export (async )?(function|class|interface|type|const)\b/.test(line)) return [];
      return lines[at - 1]?.trimEnd().endsWith('*/')
        ? []
        : [`${path}:${at + 1}: say in a comment above what it is for.`];
    });
  });
  expect(silent).toEqual([]);
});
