import { browser } from 'wxt/browser';
import { densitySchema, type Density } from '../model/density.ts';

const KEY = 'density';

/**
 * How densely pages are marked, kept a second time outside the database: each new page waits for it, and
 * opening the database in a worker that has just started takes longer than everything else.
 */
export async function readDensityMirror(): Promise<Density> {
  const stored = await browser.storage.local.get(KEY);
  return densitySchema.safeParse(stored[KEY]).data ?? 'default';
}

/** Writes the second copy. */
export async function writeDensityMirror(density: Density): Promise<void> {
  await browser.storage.local.set({ [KEY]: density });
}
