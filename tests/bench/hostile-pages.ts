import { launch, type Launched } from '../support/launch.ts';
import { longestCalls, type LongestCalls } from './longest-call.ts';
import { median, type BenchRow } from './rows.ts';
import { serveHtml } from './serve-html.ts';
import { metric } from './task-time.ts';

/** How long each page is watched, in milliseconds. */
const WATCHED = 8000;
const FRAMES = 200;
const RUNS = 5;
const LINE =
  'The report says that hyponatremia was found in a patient of the ward who had come in the night before, and that ';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Hostile</title><body>${body}</body></html>`;

/** Pages that a page's author would only write to hurt, or by mistake. */
const PAGES: Readonly<Record<string, string>> = {
  'one line of 5 MB': page(`<pre>${LINE.repeat(Math.ceil(5e6 / LINE.length))}</pre>`),
  // Deeper chains crash the browser by themselves.
  '5,000 nested shadow roots': page(`<main></main><script>
    let at = null;
    for (let depth = 0; depth < 5000; depth += 1) {
      if (depth % 100 === 0) document.querySelector('main').append((at = document.createElement('div')));
      const root = at.attachShadow({ mode: 'open' });
      const inner = document.createElement('div');
      root.append('cirrhosis ', inner);
      at = inner;
    }
  </script>`),
  'endless growth': page(`<main></main><script>
    const main = document.querySelector('main');
    const grow = () => {
      for (let n = 0; n < 20; n += 1) {
        const p = document.createElement('p');
        p.textContent = 'Again hyponatremia and cirrhosis of the liver, paragraph ' + main.childElementCount;
        main.append(p);
      }
      requestAnimationFrame(grow);
    };
    grow();
  </script>`),
  'text nodes split and joined': page(`<main></main><script>
    const main = document.querySelector('main');
    for (let n = 0; n < 400; n += 1) {
      const p = document.createElement('p');
      p.textContent = '${LINE.repeat(4)}';
      main.append(p);
    }
    const change = () => {
      for (const p of main.children) {
        for (let at = 0; at < 8 && p.lastChild.length > 12; at += 1) p.lastChild.splitText(10);
      }
      requestAnimationFrame(() => {
        main.normalize();
        requestAnimationFrame(change);
      });
    };
    change();
  </script>`),
  '50,000 nested hidden elements': page(`<main hidden></main><script>
    let at = document.querySelector('main');
    for (let depth = 0; depth < 50000; depth += 1) {
      const inner = document.createElement('div');
      at.append('cirrhosis ', inner);
      at = inner;
    }
  </script>`),
  '20,000 entries at opacity 0': page(
    `<div style="opacity: 0">${Array.from({ length: 20_000 }, (_, at) => `<p style="margin: 0; height: 0">Entry ${at} about hyponatremia and cirrhosis</p>`).join('')}</div>`,
  ),
  '200 frames': page(
    Array.from(
      { length: FRAMES },
      (_, at) =>
        `<iframe width="300" height="150" srcdoc="<p lang=en>Frame ${at}: hyponatremia.</p>"></iframe>`,
    ).join(''),
  ),
};

/** What hostile pages do to the thread and to the memory. */
export async function measureHostilePages(): Promise<BenchRow[]> {
  const [bare, extended] = [await launch({ extension: null }), await launch()];
  const rows: BenchRow[] = [];
  await markAll(extended);
  for (const [name, html] of Object.entries(PAGES)) {
    const server = await serveHtml(html);
    const stay = (launched: Launched): Promise<LongestCalls> =>
      longestCalls(launched.context, server.url, (tab) => tab.waitForTimeout(WATCHED));
    const without = await stay(bare);
    const withIt: LongestCalls[] = [];
    for (let run = 0; run < RUNS; run += 1) withIt.push(await stay(extended));
    console.log(
      `For comparison: longest task of any kind, ${name}, with / without: ${median(withIt.map(({ any }) => any)).toFixed(0)} / ${without.any.toFixed(0)} ms`,
    );
    rows.push({
      name: `longest task of ours, ${name}, ms`,
      samples: withIt.map(({ ours }) => ours),
      budget: 50,
      aim: 16,
    });
    server.close();
  }
  const server = await serveHtml(PAGES['200 frames'] ?? '');
  const heaps: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    heaps.push((await heapOf(extended, server.url)) - (await heapOf(bare, server.url)));
  rows.push({
    name: 'heap of an idle frame, MB',
    samples: heaps.map((added) => added / FRAMES / 1e6),
    budget: 0.3,
    aim: 0.15,
  });
  server.close();
  await bare.close();
  await extended.close();
  return rows;
}

/** Every mention is drawn, which costs most. */
async function markAll({ context, extensionId }: Launched): Promise<void> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#/`);
  await panel.evaluate(async () => {
    await chrome.runtime.sendMessage({ kind: 'chooseDensity', argument: { density: 'all' } });
  });
  await panel.close();
}

async function heapOf({ context }: Launched, url: string): Promise<number> {
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable');
  await tab.goto(url, { timeout: 120_000 });
  await tab.waitForTimeout(WATCHED);
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric(session, 'JSHeapUsedSize');
  await tab.close();
  return heap;
}
