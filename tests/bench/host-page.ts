import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession } from 'playwright';
import { launch } from '../support/launch.ts';
import { median, type BenchRow } from './rows.ts';

const ROUNDS = 9;
/** 2,000 paragraphs that name no term: about 0.4 MB. */
const PLAIN =
  `<p>${'The hedge was cut before the frost and the beans stood upright along the wooden frame. '.repeat(2)}</p>`.repeat(
    2000,
  );
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>garden</title><body>${PLAIN}</body></html>`;

/** What one page costs its own thread, in milliseconds of tasks; with 1,000 changes of its own DOM. */
interface PageCost {
  readonly load: number;
  readonly changes: number;
}

/** Measures what the extension costs a page that names no term, against the same page without it. */
export async function measureHostPage(): Promise<BenchRow[]> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const without = await costs(null, url);
  const withIt = await costs(undefined, url);
  server.close();
  const ratio = (part: keyof PageCost): number =>
    median(withIt.map((cost) => cost[part])) / median(without.map((cost) => cost[part]));
  return [
    {
      name: 'task time of a term-free 0.4 MB page, with / without the extension',
      value: ratio('load'),
      budget: 1.5,
      aim: 1.15,
    },
    {
      name: "a page's own 1,000 DOM changes, with / without the extension",
      value: ratio('changes'),
      budget: 1.1,
      aim: 1,
    },
  ];
}

async function costs(extension: null | undefined, url: string): Promise<PageCost[]> {
  const browser = await launch(extension === null ? { extension } : {});
  const found: PageCost[] = [];
  // The first page of a browser pays for more than the page itself.
  for (let i = 0; i <= ROUNDS; i += 1) {
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url);
    // What the extension does comes after the load; the same wait is taken without it.
    await page.waitForTimeout(400);
    const load = await taskTime(session);
    const changes = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')];
      const start = performance.now();
      for (let at = 0; at < 1000; at += 1) {
        const fresh = document.createElement('p');
        fresh.textContent = `A new line about the garden, number ${at}.`;
        paragraphs[at]?.replaceWith(fresh);
      }
      void document.body.offsetHeight;
      return performance.now() - start;
    });
    if (i > 0) found.push({ load, changes });
    await page.close();
  }
  await browser.close();
  return found;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
