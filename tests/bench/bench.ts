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
import type { BenchRow } from './rows.ts';
import { measureScan } from './scan-rows.ts';

/**
 * `npm run bench`: measures the budgets of the design as ratios within one run, prints them and writes
 * `.output/bench.json`. A figure over its budget ends the run with 1. `-- scan host marks hostile library reader` runs parts.
 */
ensureChromium();
buildExtension();
const script = await readFile(`${BUILT_EXTENSION}/content-scripts/content.js`);
const rows: BenchRow[] = [
  {
    name: 'content script, KB gzip',
    value: gzipSync(script, { level: 9 }).length / 1024,
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

const results = rows.map((row) => ({
  ...row,
  value: Math.round(row.value * 1000) / 1000,
  ok: row.atLeast === true ? row.value >= row.budget : row.value <= row.budget,
}));
console.table(
  Object.fromEntries(results.map(({ name, value, budget, aim, ok }) => [name, { value, budget, aim, ok }])),
);
const out = fileURLToPath(new URL('../../.output', import.meta.url));
await mkdir(out, { recursive: true });
await writeFile(
  `${out}/bench.json`,
  `${JSON.stringify(
    results.map(({ name, value, budget, aim, ok }) => ({ name, value, budget, aim, ok })),
    null,
    2,
  )}\n`,
);
if (results.some((row) => !row.ok)) process.exitCode = 1;
