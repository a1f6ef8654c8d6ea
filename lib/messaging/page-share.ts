import { browser } from 'wxt/browser';
import type { Density } from '../model/density.ts';

/**
 * What pages need to be marked, where they reach it without waking the worker: the session's storage, which
 * is emptied whenever this extension ends, so that no page can get another version's lexicon. It holds
 * nothing of the reader's but how densely to mark.
 */
const KEYS = { density: 'pageDensity', lexicon: 'pageLexicon' } as const;

/** Lets pages read what is shared here; from all that is kept for longer they are kept out. */
export async function openPageShare(): Promise<void> {
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

/** Shares how densely pages are marked. */
export async function shareDensity(density: Density): Promise<void> {
  await browser.storage.session.set({ [KEYS.density]: density });
}

/** Shares the lexicon, as text, since storage takes no bytes; about 6 ms for a page to get, and no worker. */
export async function shareLexicon(bytes: ArrayBuffer): Promise<void> {
  await browser.storage.session.set({ [KEYS.lexicon]: new Uint8Array(bytes).toBase64() });
}

/** What is shared, in a page; null when nothing usable is there yet. No bytes while marking is off. */
export async function readPageShare(): Promise<{ bytes: ArrayBuffer | null; density: Density } | null> {
  const density = (await browser.storage.session.get(KEYS.density))[KEYS.density];
  if (density === 'off') return { bytes: null, density };
  if (density !== 'default' && density !== 'all') return null;
  const text = (await browser.storage.session.get(KEYS.lexicon))[KEYS.lexicon];
  return typeof text === 'string' ? { bytes: Uint8Array.fromBase64(text).buffer, density } : null;
}
