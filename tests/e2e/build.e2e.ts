import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openLexicon } from '../../lib/detection/lexicon.ts';
import { contentPackSchema } from '../../lib/model/content-pack.ts';
import { BUILT_EXTENSION, launch } from '../support/launch.ts';
import { expect, test } from './support/fixtures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const built = (path: string): Promise<Buffer> => readFile(`${BUILT_EXTENSION}/${path}`);

test('the manifest asks for what the design allows, and nothing more', async () => {
  const manifest = JSON.parse((await built('manifest.json')).toString()) as Record<string, unknown>;
  const { version, description, icons, action, commands, ...pinned } = manifest;
  expect([typeof version, typeof description, typeof icons, typeof action, typeof commands]).toEqual([
    'string',
    'string',
    'object',
    'object',
    'object',
  ]);
  expect(pinned).toEqual({
    manifest_version: 3,
    name: 'Medglance',
    minimum_chrome_version: '148',
    permissions: ['storage', 'unlimitedStorage', 'sidePanel', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    message_serialization: 'structured_clone',
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        use_dynamic_url: true,
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    background: { type: 'module', service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
    content_scripts: [
      {
        matches: ['file:///*', 'http://*/*', 'https://*/*'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
        css: ['content-scripts/content.css'],
        js: ['content-scripts/content.js'],
      },
    ],
  });
});

test('the content script is small, carries no library and cannot reach the network', async () => {
  const script = (await built('content-scripts/content.js')).toString();
  expect(gzipSync(script).length).toBeLessThan(25 * 1024);
  expect(script).not.toMatch(/Dexie|indexedDB|preact|ZodError|\bzod\b/i);
  expect(script).not.toMatch(
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\beval\(|new Function/,
  );
  // What WXT's own context would announce to the page.
  expect(script).not.toMatch(/content-script-started|postMessage\(\{type/);
});

test('icons, lexicon and content pack are in the build, whole', async () => {
  for (const size of [16, 32, 48, 128]) {
    const png = await built(`icons/${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  const { buffer, byteOffset, byteLength } = await built('lexicon.bin');
  const lexicon = openLexicon(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  const pack = contentPackSchema.parse(JSON.parse((await built('pack.json')).toString()));
  expect(lexicon.conceptIds()).toEqual(pack.concepts.map(({ id }) => id));
  expect((await stat(`${BUILT_EXTENSION}/pack.json`)).size).toBeLessThan(8 * 1024 * 1024);
  expect(byteLength).toBeLessThan(1024 * 1024);
});

test('the licences of all that is bundled are in the build, and the panel leads to them', async ({
  reader,
  browser_,
}) => {
  const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const panel = await reader.panel('#/credits');
  const opened = browser_.context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Licences of the software' }).click();
  const text = (await (await opened).locator('body').textContent()) ?? '';
  expect(text).toContain('The Medglance authors');
  // WXT's few lines are in it as well, though WXT is a tool.
  for (const name of [...Object.keys(dependencies), 'wxt']) expect(text).toContain(`\n${name} `);
  expect(text).toContain('Luca Ongaro');
  expect(text).toContain('Apache License');
});

test('npm run content checks, reports and names a wrong option', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['lib/authoring/command.ts', ...options], { cwd: ROOT, encoding: 'utf8' });
  const checked = run();
  expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('Nothing to mend.')]);
  expect(run('--recrod')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Unknown option --recrod'),
  });
  expect(run('--record', 'no-such')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('no readable article "no-such"'),
  });
});

test('npm run annotate prints a JSON line a mention, with exact offsets', () => {
  const text = 'Hypo\u00adnatraemia – with leptospirosis.';
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['tests/annotate.ts', ...options], {
      cwd: ROOT,
      encoding: 'utf8',
      input: text,
    });
  expect(JSON.parse(run('-').stdout)).toEqual({
    file: '-',
    start: 0,
    end: 14,
    text: 'Hypo\u00adnatraemia',
    concept: 'hyponatremia',
  });
  expect(run('-', '--names').stdout.trim().split('\n')).toHaveLength(2);
  expect(run('missing.txt')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('missing.txt cannot be read'),
  });
});

test('a library other than the one that was built is not shown, though its form is right', async () => {
  const extension = await mkdtemp(join(tmpdir(), 'medglance-other-library-'));
  await cp(BUILT_EXTENSION, extension, { recursive: true });
  const pack = (await built('pack.json')).toString();
  await writeFile(join(extension, 'pack.json'), pack.replace('lower than normal', 'higher than normal'));
  const browser = await launch({ extension });
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html#/concept/hyponatremia`);
  await expect(panel.getByText('The library that ships with Medglance cannot be read.')).toBeVisible();
  await expect(panel.getByText('higher than normal')).toHaveCount(0);
  await browser.close();
  await rm(extension, { recursive: true });
});
