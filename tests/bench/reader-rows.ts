import type { CDPSession, Page } from 'playwright';
import { launch, type Launched } from '../support/launch.ts';
import { ratios, type BenchRow } from './rows.ts';
import { serveHtml } from './serve-html.ts';
import { taskTime } from './task-time.ts';

/** What a reader waits for: the lexicon in a tab whose worker was stopped, the card after the dwell. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><body style="font: 20px serif">
<p id="one">About <b id="term">hyponatremia</b> here.</p><p style="margin-top: 500px" id="two">And cirrhosis.</p></body></html>`;
const CHURN = `<!doctype html><html lang="en"><meta charset="utf-8"><body><p id="clock">0</p><script>
globalThis.count = 0; const tick = () => { globalThis.count += 1; const row = document.createElement('p');
row.textContent = 'Row ' + count + ': delirium and cirrhosis'; document.body.append(row);
document.querySelector('#clock').textContent = count + ' hyponatremia';
if (document.body.childElementCount > 40) document.querySelector('#clock').nextElementSibling.remove();
requestAnimationFrame(tick); }; tick();</script></body></html>`;
const DWELL = 400;
const FRAME = 1000 / 60;
const ROUNDS = 7;
const CHURN_RUNS = 5;
/** How long the page that never rests is watched once for its memory, and in each run for its tasks. */
const CHURN_SECONDS = { memory: 60, tasks: 15 } as const;

/** Measures latencies that a reader feels, and what a page that never rests costs. */
export async function measureReader(): Promise<BenchRow[]> {
  const server = await serveHtml(PAGE);
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(server.url);
  const lexicon = await lexiconTimes(browser, page);
  const card = await cardTimes(browser, page);
  server.close();
  const churn = await churnCost();
  await browser.close();
  return [
    {
      name: 'lexicon request to ready in the tab, worker stopped, ms',
      samples: lexicon,
      budget: 50,
      aim: 30,
    },
    {
      name: 'card painted after the dwell delay, frames, warm',
      samples: card.map((ms) => ms / FRAME),
      budget: 2,
      aim: 1,
    },
    ...churn,
  ];
}

/** Gets the lexicon in the content script's own world as `readPageShare` does, the worker stopped each time. */
async function lexiconTimes({ context, extensionId }: Launched, page: Page): Promise<number[]> {
  const session = await context.newCDPSession(page);
  const contextId = await isolatedWorld(session, extensionId);
  const all = await context.browser()?.newBrowserCDPSession();
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const targets = await all?.send('Target.getTargets');
    for (const { type, targetId, url } of targets?.targetInfos ?? []) {
      if (type === 'service_worker' && url.includes(extensionId))
        await all?.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    // The worker must be gone, not just told to go.
    await page.waitForTimeout(500);
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => { const start = performance.now();
        await chrome.storage.session.get('pageDensity');
        const { pageLexicon } = await chrome.storage.session.get('pageLexicon');
        new Uint32Array(Uint8Array.fromBase64(pageLexicon).buffer, 0, 12); return performance.now() - start; })()`,
    });
    times.push(Number(result.value));
  }
  return times;
}

async function isolatedWorld(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

/** From the end of the dwell to the frame in which the card can be seen, once it is loaded; by the page's clock. */
async function cardTimes({ extensionId }: Launched, page: Page): Promise<number[]> {
  await page.evaluate(() => {
    // The extension looks where the pointer rests in the frame after it has moved; the dwell begins there.
    const remember = (): void => {
      requestAnimationFrame(() => Object.assign(globalThis, { moved: performance.now() }));
    };
    addEventListener('pointermove', remember, { capture: true });
  });
  await page.hover('#term');
  const frame = await waitForFrame(page, extensionId);
  const element = await frame.frameElement();
  const times: number[] = [];
  for (let i = -2; i < ROUNDS; i += 1) {
    await page.mouse.move(5, 700);
    await page.waitForTimeout(900);
    const box = await page.locator('#term').boundingBox();
    const seen = element.evaluate(
      (node) =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            const isSeen = (node as Element).checkVisibility({ visibilityProperty: true });
            if (isSeen && (node as Element).getBoundingClientRect().height > 0) resolve(performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    const at = await seen;
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
    if (i >= 0) times.push(at - moved - DWELL);
  }
  return times;
}

async function waitForFrame(page: Page, extensionId: string) {
  for (;;) {
    const frame = page.frames().find((each) => each.url().includes(`${extensionId}/card.html`));
    if (frame) return frame;
    await page.waitForTimeout(5);
  }
}

/** Task time and heap of a page that changes in every frame, with and without the extension. */
async function churnCost(): Promise<BenchRow[]> {
  const server = await serveHtml(CHURN);
  const measure = async (
    extension: null | undefined,
    seconds: number,
  ): Promise<{ perFrame: number; growth: number }> => {
    const { context, close } = await launch(extension === null ? { extension: null } : {});
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(server.url);
    const count = () => page.evaluate(() => (globalThis as unknown as { count: number }).count);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await page.waitForTimeout(5000);
    const early = await heap();
    const [frames, time] = [await count(), await taskTime(session)];
    await page.waitForTimeout(seconds * 1000);
    const perFrame = ((await taskTime(session)) - time) / ((await count()) - frames);
    const growth = (await heap()) / early;
    await close();
    return { perFrame, growth };
  };
  const [bare, ours]: [number[], number[]] = [[], []];
  for (let run = 0; run < CHURN_RUNS; run += 1) {
    bare.push((await measure(null, CHURN_SECONDS.tasks)).perFrame);
    ours.push((await measure(undefined, CHURN_SECONDS.tasks)).perFrame);
  }
  const { growth } = await measure(undefined, CHURN_SECONDS.memory - 5);
  server.close();
  return [
    {
      name: 'a page that changes in every frame: task time a frame, with / without',
      samples: ratios(ours, bare),
      budget: 1.5,
      aim: 1.2,
    },
    { name: 'the same page: heap after 60 s / after 5 s', samples: [growth], budget: 1.2, aim: 1.05 },
  ];
}
