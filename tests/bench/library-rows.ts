import type { Page } from 'playwright';
import { launch } from '../support/launch.ts';
import { quantile, type BenchRow } from './rows.ts';

const SAVED = 5000;
const ROUNDS = 7;
const SAVES = 100;
/** Saves whose slowest twentieth is one figure. */
const BATCH = 20;

/** What a reader with a large library waits for: the panel, a search in it, a save. */
export async function measureLibrary(): Promise<BenchRow[]> {
  const browser = await launch();
  const panel = await browser.context.newPage();
  const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  await panel.goto(`${address}#/saved`);
  const ids = await panel.evaluate(async () => {
    const { articles } = (await (await fetch('/pack.json')).json()) as { articles: { id: string }[] };
    return articles.map(({ id }) => id);
  });
  const saves = await saveTimes(panel, ids.slice(0, SAVES));
  await fill(panel);
  await panel.reload();
  // The second copy is made in the background, once; a reader's library has it already.
  await panel.waitForFunction(
    async (wanted) =>
      (await chrome.storage.local.getKeys()).filter((key) => key.startsWith('saved:')).length >= wanted,
    SAVED,
    { timeout: 120_000, polling: 1000 },
  );
  const paints: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    paints.push(await firstPaint(panel, `${address}?${round}#/saved`));
  await panel.waitForSelector('text=Show more (4950 left)');
  const searches: number[] = [];
  for (const query of [
    'sodium',
    'asthma inhaler',
    'blood pressure',
    'zebra',
    'vitamin d',
    'cough',
    'insulin',
  ])
    searches.push(await searchTime(panel, query));
  await browser.close();
  return [
    {
      name: 'side panel first paint, 5,000 saved articles, ms',
      samples: paints,
      budget: 300,
      aim: 150,
    },
    { name: 'search in 5,000 saved articles, ms', samples: searches, budget: 50, aim: 20 },
    { name: 'save acknowledged, p95, ms', samples: saves, budget: 50, aim: 20 },
  ];
}

/** The p95 of each batch of saves, in milliseconds. */
async function saveTimes(panel: Page, ids: readonly string[]): Promise<number[]> {
  const times = await panel.evaluate(async (wanted) => {
    const taken: number[] = [];
    for (const articleId of wanted) {
      const start = performance.now();
      await chrome.runtime.sendMessage({ kind: 'save', argument: { articleId, pageTitle: null } });
      taken.push(performance.now() - start);
    }
    return taken;
  }, ids);
  return Array.from({ length: times.length / BATCH }, (_, at) =>
    quantile(times.slice(at * BATCH, (at + 1) * BATCH), 0.95),
  );
}

/** Copies what was saved until there are as many as wanted, each a text of its own. */
async function fill(panel: Page): Promise<void> {
  await panel.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('medglance');
        request.addEventListener('error', () => reject(new Error('not opened')));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('savedArticles', 'readwrite');
          const store = transaction.objectStore('savedArticles');
          const all = store.getAll();
          all.addEventListener('success', () => {
            const records = all.result as { contentHash: string }[];
            for (let at = records.length; at < wanted; at += 1) {
              const record = records[at % records.length];
              const savedAt = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
              store.add({ ...record, id: crypto.randomUUID(), contentHash: `copy ${at}`, savedAt });
            }
          });
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    SAVED,
  );
}

/** From the beginning of the navigation until saved articles are painted. */
async function firstPaint(panel: Page, address: string): Promise<number> {
  await panel.goto('about:blank');
  await panel.goto(address, { waitUntil: 'commit' });
  return panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.querySelector('.entries a')) {
            requestAnimationFrame(look);
            return;
          }
          // The frame that draws it has begun; the next task comes after it.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        };
        look();
      }),
  );
}

/** From the last letter typed until the list that answers it is drawn. */
async function searchTime(panel: Page, query: string): Promise<number> {
  return panel.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (!field) throw new Error('no search');
        const set = (value: string): void => {
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        };
        set('');
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const start = performance.now();
            set(words);
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          }),
        );
      }),
    query,
  );
}
