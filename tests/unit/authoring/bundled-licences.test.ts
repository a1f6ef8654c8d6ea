import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundledLicences } from '../../../lib/authoring/bundled-licences.ts';

let root: string;
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'medglance-licences-'));
  await write('LICENSE', 'Our own terms');
});
afterEach(() => rm(root, { recursive: true }));

const facts = (name: string, more: object = {}): string =>
  JSON.stringify({ name, version: '1.2.3', license: 'MIT', author: 'Ada Maker', ...more });

test('each package whose modules are bundled is named once, with all that it ships about its terms', async () => {
  await write('node_modules/@made/one/package.json', facts('@made/one', { license: 'Apache-2.0' }));
  await write('node_modules/@made/one/LICENSE', 'Terms of one');
  await write('node_modules/@made/one/NOTICE.md', 'Notice of one');
  await write('node_modules/@made/one/node_modules/two/package.json', facts('two', { license: 'ISC' }));
  await write('node_modules/@made/one/node_modules/two/license.txt', 'Terms of two');
  await write('node_modules/tool/package.json', facts('tool'));
  const text = await bundledLicences(root, [
    join(root, 'lib/own.ts'),
    '\0rolldown/runtime.js',
    join(root, 'node_modules/@made/one/dist/a.js'),
    join(root, 'node_modules/@made/one/dist/b.js?url'),
    `\0${join(root, 'node_modules/@made/one/node_modules/two/index.js')}`,
  ]);
  expect(text).toContain('Our own terms');
  expect(text.match(/@made\/one 1\.2\.3 \(Apache-2\.0\)/g)).toHaveLength(1);
  for (const part of ['Terms of one', 'Notice of one', 'two 1.2.3 (ISC)', 'Terms of two'])
    expect(text).toContain(part);
  expect(text).not.toContain('tool');
});

test('a package that only names the MIT licence gets its text and its author’s name', async () => {
  await write('node_modules/bare/package.json', facts('bare', { author: { name: 'Ada Maker' } }));
  const text = await bundledLicences(root, [join(root, 'node_modules/bare/index.js')]);
  expect(text).toContain('Copyright (c) Ada Maker');
  expect(text).toContain('Permission is hereby granted');
});

test('any other licence without its text stops the build', async () => {
  await write('node_modules/bare/package.json', facts('bare', { license: 'GPL-3.0' }));
  await expect(bundledLicences(root, [join(root, 'node_modules/bare/index.js')])).rejects.toThrow(
    'bare comes without the text of its licence (GPL-3.0)',
  );
});
