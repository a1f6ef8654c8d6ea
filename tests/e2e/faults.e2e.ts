import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Backup } from '../../lib/model/backup.ts';
import { readBackup } from '../../lib/reading/read-backup.ts';
import { BUILT_EXTENSION, launch, type Launched } from '../support/launch.ts';
import { expect, test } from './support/fixtures.ts';
import { workerStopper } from './support/stop-worker.ts';

const savedLinks = (panel: Page) => panel.getByRole('list', { name: 'Saved' }).getByRole('link');

/** How many saved articles the panel says there are: those drawn, and those that it has yet to draw. */
async function savedCount(panel: Page): Promise<number> {
  const more = await panel.getByRole('button', { name: /^Show more/ }).allTextContents();
  return (await savedLinks(panel).count()) + Number(/\d+/.exec(more.join(' ')) ?? 0);
}

/** Asks the background to save, as the card does; false when it did not say that it has. */
const save = (panel: Page, articleId: string): Promise<boolean> =>
  panel.evaluate(async (id) => {
    const message = { kind: 'save', argument: { articleId: id, pageTitle: null } };
    const reply = await chrome.runtime.sendMessage(message).catch(() => null);
    return (reply as { ok?: boolean } | null)?.ok === true;
  }, articleId);

async function articleIds(): Promise<string[]> {
  const pack = JSON.parse(
    await readFile(new URL('../../.output/chrome-mv3/pack.json', import.meta.url), 'utf8'),
  ) as { articles: { id: string }[] };
  return pack.articles.map(({ id }) => id);
}

async function backupOf(panel: Page): Promise<string[]> {
  const { savedArticles } = await wholeBackupOf(panel);
  return savedArticles.map(({ articleId }) => articleId);
}

async function wholeBackupOf(panel: Page): Promise<Backup> {
  await panel.goto(panel.url().replace(/[?#].*/, '?again#/data'));
  const waiting = panel.waitForEvent('download');
  await panel.getByRole('button', { name: /^Download a backup/ }).click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  const { backup, problem } = readBackup(text);
  if (!backup) throw new Error(problem);
  return backup;
}

/** Does something with the raw database, beside the extension. */
async function inDatabase(panel: Page, version: number | undefined, record: unknown): Promise<void> {
  await panel.evaluate(
    ({ version, record }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('medglance', version);
        request.addEventListener('error', () => reject(new Error(String(request.error))));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('savedArticles', 'readwrite');
          if (record) transaction.objectStore('savedArticles').put(record);
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    { version, record },
  );
}

const profileTest = test.extend<{ profile: string }>({
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'medglance-profile-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function open(
  profile: string,
  extension = BUILT_EXTENSION,
): Promise<{ browser: Launched; panel: Page }> {
  const browser = await launch({ profile, extension });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html#/saved`);
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  return { browser, panel: page };
}

profileTest(
  'a full disk: a plain sentence, what was saved is safe, the backup works',
  async ({ profile }) => {
    // With the permission for unlimited storage no quota can be set; without it the code is the same.
    const extension = await mkdtemp(join(tmpdir(), 'medglance-limited-'));
    await cp(BUILT_EXTENSION, extension, { recursive: true });
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
      permissions: string[];
    };
    manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
    await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
    const first = await open(profile, extension);
    expect(await save(first.panel, 'asthma')).toBe(true);
    await first.browser.close();
    // The browser looks at the quota when the store is opened, and then only now and again.
    const browser = await launch({ profile, extension });
    const panel = await browser.context.newPage();
    const session = await browser.context.newCDPSession(panel);
    const origin = `chrome-extension://${browser.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await panel.goto(`${origin}/sidepanel.html#/article/gout`);
    await panel.getByRole('main').getByRole('button', { name: 'Save for later' }).click();
    await expect(panel.getByRole('alert')).toContainText('The disk is full, so nothing was saved.');
    expect(await backupOf(panel)).toEqual(['asthma']);
    await browser.close();
    await rm(extension, { recursive: true });
  },
);

test('a newer schema: not opened, not touched, shown from the second copy, the backup works', async ({
  reader,
}) => {
  const panel = await reader.panel('#/saved');
  expect(await save(panel, 'asthma')).toBe(true);
  await inDatabase(panel, 990, null);
  await panel.reload();
  await expect(panel.getByRole('alert')).toContainText('written by a newer Medglance. They are safe.');
  await expect(savedLinks(panel)).toHaveText(['What is asthma?']);
  expect(await save(panel, 'gout')).toBe(false);
  expect(await backupOf(panel)).toEqual(['asthma']);
  expect(await panel.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBe(990);
});

test('deleted while open: said so, and put back from the second copy', async ({ reader }) => {
  const panel = await reader.panel('#/saved');
  expect(await save(panel, 'asthma')).toBe(true);
  expect(await save(panel, 'gout')).toBe(true);
  await expect(savedLinks(panel)).toHaveCount(2);
  await panel.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('medglance').addEventListener('success', resolve);
      }),
  );
  expect(await save(panel, 'insomnia')).toBe(true);
  await expect(savedLinks(panel)).toHaveCount(3);
  await panel.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('medglance').addEventListener('success', resolve);
      }),
  );
  await panel.reload();
  await expect(panel.getByRole('alert')).toContainText('3 saved articles are back from the second copy');
  expect((await backupOf(panel)).toSorted()).toEqual(['asthma', 'gout', 'insomnia']);
});

test('records that cannot be read, one without a date too, are counted, shown and in the backup', async ({
  reader,
}) => {
  const panel = await reader.panel('#/saved');
  expect(await save(panel, 'asthma')).toBe(true);
  await inDatabase(panel, undefined, { id: 'x', articleId: 'x', contentHash: 'x', savedAt: '2030' });
  await inDatabase(panel, undefined, { id: 'undated', note: 'ask Ann' });
  await panel.reload();
  await expect(savedLinks(panel)).toHaveText(['What is asthma?']);
  const unreadable = panel.getByRole('region', { name: 'Cannot be read' });
  await expect(unreadable).toContainText('2 entries cannot be read. Nothing was deleted');
  await expect(unreadable).toContainText('ask Ann');
  const { savedArticles, unreadable: kept } = await wholeBackupOf(panel);
  expect(savedArticles.map(({ articleId }) => articleId)).toEqual(['asthma']);
  expect(kept).toEqual([
    { id: 'x', articleId: 'x', contentHash: 'x', savedAt: '2030' },
    { id: 'undated', note: 'ask Ann' },
  ]);
});

test('a second copy that went wrong is written anew, and is what comes back', async ({ reader }) => {
  const panel = await reader.panel('#/saved');
  expect(await save(panel, 'asthma')).toBe(true);
  const copied = () =>
    panel.evaluate(async () => {
      const [key] = (await chrome.storage.local.getKeys()).filter((name) => name.startsWith('saved:'));
      const copy = (await chrome.storage.local.get(key))[key ?? ''] as { article?: { id?: string } };
      return copy.article?.id ?? 'broken';
    });
  await expect.poll(copied).toBe('asthma');
  await panel.evaluate(async () => {
    const [key] = (await chrome.storage.local.getKeys()).filter((name) => name.startsWith('saved:'));
    await chrome.storage.local.set({ [key ?? '']: { id: key, note: 'half written' } });
  });
  expect(await copied()).toBe('broken');
  await panel.reload();
  // The panel has more urgent work first.
  await expect.poll(copied, { timeout: 15_000 }).toBe('asthma');
  await panel.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('medglance').addEventListener('success', resolve);
      }),
  );
  await panel.reload();
  await expect(savedLinks(panel)).toHaveText(['What is asthma?']);
});

test('an old connection that does not let go: a plain sentence, the saved articles are shown', async ({
  reader,
}) => {
  const panel = await reader.panel('#/saved');
  expect(await save(panel, 'asthma')).toBe(true);
  const holder = await reader.panel('#/browse');
  await expect(holder.getByRole('heading', { name: 'Questions' })).toBeVisible();
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('medglance').addEventListener('success', () => {
          const request = indexedDB.open('medglance', 10);
          request.addEventListener('upgradeneeded', () =>
            request.result.createObjectStore('preferences', { keyPath: 'key' }),
          );
          request.addEventListener('error', () => reject(new Error(String(request.error))));
          request.addEventListener('success', () => {
            Object.assign(window, { held: request.result });
            resolve();
          });
        });
      }),
  );
  await panel.reload();
  await expect(panel.getByRole('alert')).toContainText('Close other Medglance panels and tabs');
  await expect(savedLinks(panel)).toHaveText(['What is asthma?']);
  expect(await backupOf(panel)).toEqual(['asthma']);
});

profileTest(
  'a store that does not open: a plain sentence or everything back, the backup works',
  async ({ profile }) => {
    const first = await open(profile);
    expect(await save(first.panel, 'asthma')).toBe(true);
    const id = first.browser.extensionId;
    await first.browser.close();
    const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'no folder');
    const second = await open(profile);
    await expect(second.panel.getByRole('alert')).toBeVisible();
    await expect(savedLinks(second.panel)).toHaveText(['What is asthma?']);
    expect(await backupOf(second.panel)).toEqual(['asthma']);
    await second.browser.close();
  },
);

test('two panels that save a thousand times each: everything acknowledged is there, once', async ({
  reader,
}) => {
  test.setTimeout(300_000);
  const panels = [await reader.panel('#/saved'), await reader.panel('#/browse')];
  const ids = await articleIds();
  const acknowledged = await Promise.all(
    panels.map((panel, which) =>
      panel.evaluate(
        async ({ ids, which }) => {
          const kept = new Set<string>();
          let refused = 0;
          const one = async (turn: number): Promise<void> => {
            const articleId = ids[(turn * (which === 0 ? 7 : 11)) % ids.length] ?? '';
            const reply = (await chrome.runtime.sendMessage(
              turn % 10 === 9
                ? {
                    kind: 'chooseAudience',
                    argument: { audience: turn % 20 === 9 ? 'student' : 'clinician' },
                  }
                : { kind: 'save', argument: { articleId, pageTitle: `panel ${which}` } },
            )) as { ok: boolean };
            if (!reply.ok) refused += 1;
            else if (turn % 10 !== 9) kept.add(articleId);
          };
          for (let turn = 0; turn < 1000; turn += 20)
            await Promise.all(Array.from({ length: 20 }, (_, at) => one(turn + at)));
          return { kept: [...kept], refused };
        },
        { ids, which },
      ),
    ),
  );
  expect(acknowledged.map(({ refused }) => refused)).toEqual([0, 0]);
  const all = new Set(acknowledged.flatMap(({ kept }) => kept));
  const [panel] = panels;
  if (!panel) throw new Error('no panel');
  const there = await backupOf(panel);
  expect(there.toSorted()).toEqual([...all].toSorted());
});

test('the worker stopped at two hundred moments: no acknowledged save is lost, and it answers again', async ({
  reader,
  browser_,
  page_,
}) => {
  test.setTimeout(300_000);
  const panel = await reader.panel('#/saved');
  const stop = await workerStopper(browser_, page_);
  const ids = await articleIds();
  const acknowledged: string[] = [];
  // Saves go on without a pause; the worker is stopped in between, whatever it is doing.
  for (let turn = 0; turn < 200; turn += 1) {
    const articleId = ids[turn] ?? '';
    const [isSaved] = await Promise.all([
      save(panel, articleId),
      panel
        .evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), Math.random() * 60)
        .then(stop),
    ]);
    if (isSaved) acknowledged.push(articleId);
  }
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(await backupOf(panel)).toEqual(expect.arrayContaining(acknowledged));
  expect(await save(panel, ids[0] ?? '')).toBe(true);
});

profileTest(
  'the browser killed in the middle of saves, twenty times: no acknowledged save is lost',
  async ({ profile }) => {
    test.setTimeout(400_000);
    const ids = await articleIds();
    const acknowledged = new Set<string>();
    let at = 0;
    for (let run = 0; run < 20; run += 1) {
      const { browser, panel } = await open(profile);
      // More can be there than was acknowledged: saved, and killed before it could say so.
      await expect.poll(() => savedCount(panel)).toBeGreaterThanOrEqual(acknowledged.size);
      const isOver = Promise.withResolvers<void>();
      await panel.exposeFunction('acknowledge', (id: string) => {
        acknowledged.add(id);
        if (acknowledged.size % 10 === 1 + (run % 9)) isOver.resolve();
      });
      const batch = Array.from({ length: 50 }, () => ids[(at += 1) % ids.length] ?? '');
      void panel
        .evaluate(async (wanted) => {
          const { acknowledge } = window as unknown as { acknowledge: (id: string) => Promise<void> };
          await Promise.all(
            wanted.map(async (articleId) => {
              const reply = (await chrome.runtime.sendMessage({
                kind: 'save',
                argument: { articleId, pageTitle: null },
              })) as { ok: boolean };
              if (reply.ok) await acknowledge(articleId);
            }),
          );
        }, batch)
        .then(isOver.resolve, isOver.resolve);
      await isOver.promise;
      await promisify(execFile)('pkill', ['-9', '-f', profile]).catch(() => undefined);
      await browser.close().catch(() => undefined);
    }
    const { browser, panel } = await open(profile);
    expect(acknowledged.size).toBeGreaterThan(20);
    const there = new Set(await backupOf(panel));
    expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
    await browser.close();
  },
);
