import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Worker } from 'playwright';
import { findChromium } from './find-chromium.ts';

/** Where the build lies that tests, demo and bench run. */
export const BUILT_EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** How to start the browser. */
export interface LaunchOptions {
  /** Folder of the extension; null starts the browser without one. */
  readonly extension?: string | null;
  /** Profile folder to keep; without one a fresh profile is used and deleted. */
  readonly profile?: string;
  readonly headed?: boolean;
  /** The X display that its window is shown on; without one, that of this process. */
  readonly display?: string;
  readonly args?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Keeps pages for going back, as browsers do; Playwright switches that off. */
  readonly backForwardCache?: boolean;
}

/** A running browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  /** The extension's id; empty without an extension. */
  readonly extensionId: string;
  readonly worker: () => Promise<Worker>;
  readonly close: () => Promise<void>;
}

/** How often a browser that does not come up is started, and how long each may take, in milliseconds. */
const STARTS = 3;
const PATIENCE = 20_000;

/** Starts Chromium with the built extension; one in a hundred never reports its worker, and is started anew. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  for (let start = 1; start < STARTS; start += 1) {
    try {
      return await launchOnce(options);
    } catch (error) {
      console.error(`The browser did not come up: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return launchOnce(options);
}

async function launchOnce(options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'medglance-')));
  const extension = options.extension === undefined ? BUILT_EXTENSION : options.extension;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    // A window that a person uses follows its own size.
    viewport: options.headed ? null : (options.viewport ?? { width: 1000, height: 760 }),
    colorScheme: options.colorScheme ?? 'light',
    timeout: PATIENCE,
    ...(options.display !== undefined && { env: { ...process.env, DISPLAY: options.display } }),
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.args ?? []),
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE }));
  const first = extension
    ? await worker().catch(async (error: unknown) => {
        await context.close();
        throw error;
      })
    : null;
  const extensionId = first ? new URL(first.url()).host : '';
  return {
    context,
    extensionId,
    worker,
    close: async () => {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
