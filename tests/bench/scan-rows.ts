import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import type { InPageBench } from './in-page.ts';
import { median, ratios, type BenchRow } from './rows.ts';

declare const bench: InPageBench;

const WARM_ROUNDS = 15;
const FRESH_PAGES = 9;
const RUNS = 5;

/** Measures detection in plain pages: against reading the text, on a fresh page, by vocabulary, against mark.js. */
export async function measureScan(context: BrowserContext): Promise<BenchRow[]> {
  const script = await bundle();
  return [
    ...(await warm(context, script)),
    ...(await firstPass(context, script)),
    ...(await growth(context, script)),
    ...(await againstMark(context, script)),
    ...(await againstPeers(context, script)),
    ...(await byLength(context, script)),
  ];
}

async function warm(context: BrowserContext, script: string): Promise<BenchRow[]> {
  const page = await openPage(context, script);
  const times = await page.evaluate((rounds) => {
    const lexicon = bench.compile(10_000);
    bench.fillPage(1_000_000, bench.makeForms(10_000));
    const taken = { read: [] as number[], barest: [] as number[], match: [] as number[] };
    for (let i = 0; i < rounds; i += 1) {
      taken.barest.push(bench.barestRead().ms);
      taken.read.push(bench.bareRead().ms);
      taken.match.push(bench.match(lexicon).ms);
    }
    return taken;
  }, WARM_ROUNDS);
  await page.close();
  const match = times.match.slice(5);
  const lengthsOnly = median(match) / median(times.barest.slice(5));
  console.log(
    `For comparison: match / a walk that takes only lengths and reads no character: ${lengthsOnly.toFixed(1)}`,
  );
  return [
    {
      name: 'match / bare TreeWalker read, 1 MB, 10,000 forms, warm',
      samples: ratios(match, times.read.slice(5)),
      budget: 10,
      aim: 6,
    },
  ];
}

async function firstPass(context: BrowserContext, script: string): Promise<BenchRow[]> {
  const time = async (what: 'read' | 'match'): Promise<number> => {
    const page = await openPage(context, script);
    const ms = await page.evaluate((what) => {
      const lexicon = what === 'match' ? bench.compile(10_000) : null;
      bench.fillPage(100_000, bench.makeForms(10_000));
      return lexicon ? bench.match(lexicon).ms : bench.bareRead().ms;
    }, what);
    await page.close();
    return ms;
  };
  const reads: number[] = [];
  const matches: number[] = [];
  for (let i = 0; i < FRESH_PAGES; i += 1) {
    reads.push(await time('read'));
    matches.push(await time('match'));
  }
  return [
    {
      name: 'first pass / first bare read, 0.1 MB, fresh page',
      samples: ratios(matches, reads),
      budget: 6,
      aim: 3,
    },
  ];
}

async function growth(context: BrowserContext, script: string): Promise<BenchRow[]> {
  const page = await openPage(context, script);
  const times = await page.evaluate((rounds) => {
    bench.fillPage(1_000_000, bench.makeForms(1_000));
    const small = bench.compile(1_000);
    const middle = bench.compile(10_000);
    const large = bench.compile(100_000);
    const taken = { small: [] as number[], middle: [] as number[], large: [] as number[] };
    for (let i = 0; i < rounds; i += 1) {
      taken.small.push(bench.match(small).ms);
      taken.middle.push(bench.match(middle).ms);
      taken.large.push(bench.match(large).ms);
    }
    return taken;
  }, WARM_ROUNDS);
  await page.close();
  const small = times.small.slice(5);
  return [
    {
      name: '10,000 forms / 1,000 forms, same text',
      samples: ratios(times.middle.slice(5), small),
      budget: 1.6,
      aim: 1.25,
    },
    {
      name: '100,000 forms / 1,000 forms, same text',
      samples: ratios(times.large.slice(5), small),
      budget: 1.6,
      aim: 1.25,
    },
  ];
}

async function againstMark(context: BrowserContext, script: string): Promise<BenchRow[]> {
  const mark = await readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const samples: number[] = [];
  for (let run = 0; run < RUNS; run += 1) samples.push(await timesFasterThanMark(context, script, mark));
  return [
    {
      name: 'times faster than mark.js, 100 terms, 1 MB',
      samples,
      budget: 100,
      aim: 300,
      atLeast: true,
    },
  ];
}

/** On a page of its own each time: mark.js changes what it reads. */
async function timesFasterThanMark(context: BrowserContext, script: string, mark: string): Promise<number> {
  const page = await openPage(context, script);
  await page.evaluate(mark);
  const times = await page.evaluate(() => {
    const forms = bench.makeForms(100);
    bench.fillPage(1_000_000, forms);
    const lexicon = bench.compile(100);
    const ours = Array.from({ length: 7 }, () => bench.match(lexicon).ms);
    type Marker = new (root: Element) => { mark: (terms: string[], options: object) => void };
    const { Mark } = globalThis as unknown as { Mark: Marker };
    const start = performance.now();
    new Mark(document.body).mark(forms, {
      separateWordSearch: false,
      accuracy: 'exactly',
      acrossElements: false,
    });
    return { ours, theirs: performance.now() - start };
  });
  await page.close();
  return times.theirs / median(times.ours);
}

/** Others are handed the text as one string and need not walk the page; we walk it. */
async function againstPeers(context: BrowserContext, script: string): Promise<BenchRow[]> {
  const page = await openPage(context, script);
  const { ours, theirs } = await page.evaluate((runs) => {
    bench.fillPage(1_000_000, bench.makeForms(10_000));
    const lexicon = bench.compile(10_000);
    const ours = Array.from({ length: 7 }, () => bench.match(lexicon).ms);
    return { ours, theirs: Array.from({ length: runs }, () => bench.peers(10_000)) };
  }, RUNS);
  await page.close();
  const [first] = theirs;
  return Object.keys(first ?? {}).map((name) => ({
    name: `times faster than ${name}, 10,000 terms, 1 MB`,
    samples: theirs.map((times) => times[name as keyof typeof times] / median(ours)),
    budget: 2,
    aim: 10,
    atLeast: true,
  }));
}

/** Time for each megabyte by the length of the page, and on text made to be slow. */
async function byLength(context: BrowserContext, script: string): Promise<BenchRow[]> {
  const perMegabyte = async (size: number): Promise<number[]> => {
    const page = await openPage(context, script);
    const times = await page.evaluate((size) => {
      const lexicon = bench.compile(10_000);
      bench.fillPage(size, bench.makeForms(10_000));
      return Array.from({ length: 6 }, () => bench.match(lexicon).ms);
    }, size);
    await page.close();
    return times.slice(1).map((ms) => ms / size);
  };
  const one = await perMegabyte(1_000_000);
  const page = await openPage(context, script);
  const worst = await page.evaluate(
    (runs) => Array.from({ length: runs }, () => bench.worst(200_000) / bench.worst(100_000)),
    RUNS,
  );
  await page.close();
  return [
    {
      name: 'time per MB, 5 MB / 1 MB',
      samples: ratios(await perMegabyte(5_000_000), one),
      budget: 1.5,
      aim: 1.1,
    },
    {
      name: 'time per MB, 50 MB / 1 MB',
      samples: ratios(await perMegabyte(50_000_000), one),
      budget: 1.5,
      aim: 1.1,
    },
    { name: 'worst text: 200,000 words / 100,000', samples: worst, budget: 2.6, aim: 2 },
  ];
}

async function openPage(context: BrowserContext, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.evaluate(script);
  return page;
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome148',
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'inPage',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
