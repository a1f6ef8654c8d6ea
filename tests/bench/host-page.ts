import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { emptyExtension } from './empty-extension.ts';
import { taskTime } from './task-time.ts';
import { launch, type Launched } from '../support/launch.ts';
import { ratios, type BenchRow } from './rows.ts';

const ROUNDS = 25;
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
  const { without, empty, withIt } = await alternate(url);
  server.close();
  const against = (others: readonly PageCost[], part: keyof PageCost): number[] =>
    ratios(
      withIt.map((cost) => cost[part]),
      others.map((cost) => cost[part]),
    );
  return [
    {
      name: 'task time of a term-free 0.4 MB page, with / without the extension',
      samples: against(without, 'load'),
      budget: 1.5,
      aim: 1.15,
    },
    {
      name: 'the same, with the extension / with an empty content script',
      samples: against(empty, 'load'),
      budget: 1.35,
      aim: 1.1,
    },
    {
      name: "a page's own 1,000 rows put in and laid out, with / without the extension",
      samples: against(without, 'changes'),
      budget: 1.1,
      aim: 1,
    },
  ];
}

/**
 * Measures with and without the extension in turn, each as often first, second and last: whatever else the
 * machine does, the rest of the page before included, meets all of them.
 */
async function alternate(
  url: string,
): Promise<{ without: PageCost[]; empty: PageCost[]; withIt: PageCost[] }> {
  const costs = { without: [] as PageCost[], empty: [] as PageCost[], withIt: [] as PageCost[] };
  const browsers = [
    [costs.without, await launch({ extension: null })],
    [costs.empty, await launch({ extension: await emptyExtension() })],
    [costs.withIt, await launch()],
  ] as const;
  // The first pages of a browser pay for more than the page itself.
  for (let round = -2; round < ROUNDS; round += 1) {
    for (let place = 0; place < browsers.length; place += 1) {
      const [list, browser] = browsers[(place + round + browsers.length) % browsers.length]!;
      const measured = await cost(browser, url);
      if (round >= 0) list.push(measured);
    }
  }
  for (const [, browser] of browsers) await browser.close();
  return costs;
}

async function cost(browser: Launched, url: string): Promise<PageCost> {
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
      // A row as frameworks make them: built aside, put in at once.
      const row = document.createElement('div');
      for (const [name, text] of [
        ['strong', `Bed ${at}`],
        ['span', 'beans and peas, sown in April'],
        ['em', 'needs water'],
        ['a', 'more about this bed'],
      ] as const) {
        const cell = document.createElement(name);
        cell.append(text);
        row.append(cell, ' ');
      }
      paragraphs[at]?.replaceWith(row);
    }
    void document.body.offsetHeight;
    return performance.now() - start;
  });
  await page.close();
  return { load, changes };
}
