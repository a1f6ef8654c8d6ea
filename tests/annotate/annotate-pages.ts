import { createHash } from 'node:crypto';
import { cp, glob, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { compilePack } from '../../lib/authoring/compile-pack.ts';
import { loadContent } from '../../lib/authoring/load-content.ts';
import type { Density } from '../../lib/model/density.ts';
import { buildExtension } from '../support/build-extension.ts';
import { ensureChromium } from '../support/ensure-chromium.ts';
import { BUILT_EXTENSION, launch, type Launched } from '../support/launch.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
/** Height of the window in CSS pixels: so tall that whole pages are near it, and so drawn. */
const TALL = 30_000;
/** How long the marks of a page must stay the same to be all of them, in milliseconds. */
const CALM = 1500;
/** Longest wait for one page, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Opens every HTML page of a folder in Chromium with the built extension and prints what it marks, one JSON
 * line for each text of a concept.
 *
 * @param withNames whether concepts count that have only a name so far, which readers are not shown
 */
export async function annotatePages(folder: string, density: Density, withNames: boolean): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    console.error(`There is no folder ${folder}. Name one with saved HTML pages.`);
    process.exitCode = 1;
    return;
  }
  ensureChromium();
  buildExtension();
  const extension = withNames ? await copyWithNames() : BUILT_EXTENSION;
  const server = await servePages(folder);
  const browser = await launch({ extension, viewport: { width: 1280, height: TALL } });
  await chooseDensity(browser, density);
  for (const file of (await readdir(folder)).filter((name) => /\.x?html?$/.test(name)).toSorted())
    await annotate(browser, server, file);
  await browser.close();
  await server.close();
}

/** A copy of the build whose lexicon marks concepts with a name alone, to see what it would be once they are defined. */
async function copyWithNames(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'medglance-names-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const { pack, contexts } = await loadContent(DATA, 'annotate');
  const concepts = pack.concepts.map((concept) => ({ ...concept, article: concept.article ?? concept.id }));
  const lexicon = join(folder, 'lexicon.bin');
  const before = digestOf(await readFile(lexicon));
  const bytes = new Uint8Array(compilePack({ ...pack, concepts }, contexts));
  await writeFile(lexicon, bytes);
  // A lexicon counts only with the digest that the build has written into its scripts.
  for await (const script of glob('**/*.js', { cwd: folder })) {
    const path = join(folder, script);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(before, digestOf(bytes)));
  }
  return folder;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function chooseDensity({ context, extensionId }: Launched, density: Density): Promise<void> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#/terms`);
  await panel.evaluate(
    (chosen) => chrome.runtime.sendMessage({ kind: 'chooseDensity', argument: { density: chosen } }),
    density,
  );
  await panel.close();
}

async function annotate({ context, worker }: Launched, server: PageServer, file: string): Promise<void> {
  const page = await context.newPage();
  // A saved page asks for much that is not there any more.
  await page.route('**', (route) =>
    route.request().url().startsWith(server.url('')) ? route.continue() : route.abort(),
  );
  try {
    await page.goto(server.url(encodeURIComponent(file)), { waitUntil: 'domcontentloaded' });
    const marks = await allMarks(page);
    const listed = await terms(await worker(), page.url());
    const conceptOf = new Map(
      listed.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const)),
    );
    for (const [text, count] of Map.groupBy(marks, (mark) => mark)) {
      const concept = conceptOf.get(text.toLowerCase()) ?? null;
      console.log(JSON.stringify({ page: file, text, concept, count: count.length }));
    }
  } catch (error) {
    console.error(
      `${file} could not be annotated: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
  await page.close();
}

/** The marked texts of the whole page, window by window; a mark that is seen twice counts once. */
async function allMarks(page: Page): Promise<string[]> {
  const seen = new Map<string, string>();
  for (let top = 0; ; top += TALL) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
    for (const [place, text] of await calmMarks(page)) seen.set(place, text);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (top + TALL >= height) return [...seen.values()];
  }
}

/** The marks near the window with their places, once they have stopped to change. */
async function calmMarks(page: Page): Promise<[string, string][]> {
  const end = Date.now() + PATIENCE;
  let last = '';
  let since = Date.now();
  for (;;) {
    const { known, marks } = await page.evaluate(readMarks);
    const now = JSON.stringify(marks);
    if (now !== last || !known) since = Date.now();
    last = now;
    if (Date.now() - since > CALM || Date.now() > end) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Runs in the page: every mark, in the order of the page, with a place that stays the same while its text
 * node does. The browser tells in an order of its own what has come near, so the order of marking says nothing.
 */
function readMarks(): { known: boolean; marks: [string, string][] } {
  const world = globalThis as { medglanceNodes?: WeakMap<Node, number>; medglanceCount?: number };
  const numbers = (world.medglanceNodes ??= new WeakMap<Node, number>());
  const marks: [string, string][] = [];
  const inPageOrder = [...(CSS.highlights.get('medglance-term') ?? [])].toSorted((a, b) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    const position = a.startContainer.compareDocumentPosition(b.startContainer);
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  for (const range of inPageOrder) {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (!startContainer.isConnected || endOffset > (endContainer.textContent ?? '').length) continue;
    const number = numbers.get(startContainer) ?? (world.medglanceCount = (world.medglanceCount ?? 0) + 1);
    numbers.set(startContainer, number);
    const live = document.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    const text = live
      .toString()
      .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
      .replace(/\s+/g, ' ');
    marks.push([`${number}.${startOffset}`, text]);
  }
  return { known: CSS.highlights.has('medglance-term'), marks };
}

interface Told {
  readonly id: string;
  readonly forms: readonly string[];
}

/** What the page itself says it has found, as the side panel hears it. */
async function terms(worker: Awaited<ReturnType<Launched['worker']>>, url: string): Promise<Told[]> {
  return worker.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === wanted);
    const heard = new Promise<Told[]>((resolve) => {
      chrome.runtime.onMessage.addListener(
        (message: { report?: string; terms?: { terms: Told[] } }, sender) => {
          if (message.report === 'terms' && sender.frameId === 0) resolve(message.terms?.terms ?? []);
        },
      );
      setTimeout(() => resolve([]), 5000);
    });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'listTerms', afresh: true }).catch(() => undefined);
    return heard;
  }, url);
}
