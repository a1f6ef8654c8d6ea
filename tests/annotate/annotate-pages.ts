import { cp, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
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
const CALM = 600;
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
  await writeFile(join(folder, 'lexicon.bin'), new Uint8Array(compilePack({ ...pack, concepts }, contexts)));
  return folder;
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
  await page.goto(server.url(encodeURIComponent(file)), { waitUntil: 'domcontentloaded' });
  const marks = await calmMarks(page);
  const listed = await terms(await worker(), page.url());
  const conceptOf = new Map(
    listed.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const)),
  );
  for (const [text, count] of marks) {
    const concept = conceptOf.get(text.toLowerCase());
    console.log(JSON.stringify({ page: file, text, concept, count }));
  }
  await page.close();
}

/** The marked texts with their counts, once they have stopped to change. */
async function calmMarks(page: Page): Promise<[string, number][]> {
  const read = () =>
    page.evaluate(() => {
      const counts = new Map<string, number>();
      for (const range of CSS.highlights.get('medglance-term') ?? []) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const text = live
          .toString()
          .replace(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/g, '')
          .replace(/\s+/g, ' ');
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      return { known: CSS.highlights.has('medglance-term'), marks: [...counts] };
    });
  const end = Date.now() + PATIENCE;
  let last = '';
  let since = Date.now();
  for (;;) {
    const { known, marks } = await read();
    const now = JSON.stringify(marks);
    if (now !== last || !known) since = Date.now();
    last = now;
    if (Date.now() - since > CALM || Date.now() > end) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface Told {
  readonly id: string;
  readonly forms: readonly string[];
}

/** What the page itself says it has found, as the side panel hears it. */
async function terms(worker: Awaited<ReturnType<Launched['worker']>>, url: string): Promise<Told[]> {
  return worker.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ url: wanted });
    const heard = new Promise<Told[]>((resolve) => {
      chrome.runtime.onMessage.addListener((message: { report?: string; terms?: { terms: Told[] } }) => {
        if (message.report === 'terms') resolve(message.terms?.terms ?? []);
      });
      setTimeout(() => resolve([]), 5000);
    });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'listTerms', afresh: true }).catch(() => undefined);
    return heard;
  }, url);
}
