import type { BrowserContext, Page } from 'playwright';

/** What one stay on a page cost its main thread, in milliseconds. */
export interface LongestCalls {
  /** The longest call into our content script. */
  readonly ours: number;
  /** The longest task, whoever's it was: layout and painting of what we mark are tasks of the browser. */
  readonly any: number;
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Opens a page in a new tab, traces it while `stay` runs, and says what held its thread longest. */
export async function longestCalls(
  context: BrowserContext,
  url: string,
  stay: (tab: Page) => Promise<void>,
): Promise<LongestCalls> {
  const tab = await context.newPage();
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser cannot be traced.');
  const events: TraceEvent[] = [];
  browser.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await browser.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await tab.goto(url, { timeout: 120_000 });
  await stay(tab);
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  await tab.close();
  const longest = (wanted: (event: TraceEvent) => boolean): number =>
    events.filter(wanted).reduce((most, { dur }) => Math.max(most, (dur ?? 0) / 1000), 0);
  return {
    ours: longest(
      ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes('content.js') === true,
    ),
    any: longest(({ name }) => name === 'RunTask'),
  };
}
