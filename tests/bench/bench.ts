import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../support/build-extension.ts';
import { ensureChromium } from '../support/ensure-chromium.ts';
import { BUILT_EXTENSION, launch } from '../support/launch.ts';
import { measureHostPage } from './host-page.ts';
import { measureHostilePages } from './hostile-pages.ts';
import { measureLibrary } from './library-rows.ts';
import { measureMarkedPage } from './marked-page.ts';
import { measureReader } from './reader-rows.ts';
import { median, quantile, type BenchRow } from './rows.ts';
import { measureScan } from './scan-rows.ts';

/**
 * `npm run bench`: measures the budgets of the design as ratios within one run, prints median and
 * quartiles of the runs, and writes `.output/bench.json`. A figure over its budget ends the run with 1. `-- scan host marks hostile library reader` runs parts.
 */
ensureChromium();
buildExtension();
const script = await readFile(`${BUILT_EXTENSION}/content-scripts/content.js`);
const rows: BenchRow[] = [
  {
    name: 'content script, KB gzip',
    samples: [gzipSync(script, { level: 9 }).length / 1024],
    budget: 25,
    aim: 10,
  },
];
const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
if (isWanted('scan')) {
  const bare = await launch({ extension: null });
  rows.push(...(await measureScan(bare.context)));
  await bare.close();
}
if (isWanted('host')) rows.push(...(await measureHostPage()));
if (isWanted('marks')) rows.push(...(await measureMarkedPage()));
if (isWanted('hostile')) rows.push(...(await measureHostilePages()));
if (isWanted('library')) rows.push(...(await measureLibrary()));
if (isWanted('reader')) rows.push(...(await measureReader()));

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const results = rows.map(({ name, samples, budget, aim, atLeast }) => {
  const value = rounded(median(samples));
  const spread = [rounded(quantile(samples, 0.25)), rounded(quantile(samples, 0.75))] as const;
  return {
    name,
    value,
    spread,
    runs: samples.length,
    budget,
    aim,
    ok: atLeast === true ? value >= budget : value <= budget,
  };
});
console.table(
  Object.fromEntries(
    results.map(({ name, spread, ...rest }) => [name, { ...rest, spread: spread.join(' to ') }]),
  ),
);
const out = fileURLToPath(new URL('../../.output', import.meta.url));
await mkdir(out, { recursive: true });
await writeFile(`${out}/bench.json`, `${JSON.stringify(results, null, 2)}\n`);
if (results.some((row) => !row.ok)) process.exitCode = 1;
