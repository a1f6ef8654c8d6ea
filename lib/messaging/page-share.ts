import { browser } from 'wxt/browser';
import type { Density } from '../model/density.ts';

/**
 * SHA-256 of the lexicon that this build was made with, in hexadecimal digits; the build puts it in. Empty in
 * development, where nothing shared is believed.
 */
declare const LEXICON_DIGEST: string;

/**
 * What pages need to be marked, where they reach it without waking the worker: the session's storage, which
 * is emptied whenever this extension ends, so that no page can get another version's lexicon. It holds
 * nothing of the reader's but how densely to mark. A page's process that was taken over can write here too;
 * so the lexicon counts only with the build's digest, and the worker puts the density right.
 */
const KEYS = { density: 'pageDensity', lexicon: 'pageLexicon' } as const;

/** Lets pages read what is shared here; from all that is kept for longer they are kept out. */
export async function openPageShare(): Promise<void> {
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

/** Hears, in the worker, that the shared density has changed: by us, or by a page that must not. */
export function onPageShareChange(changed: () => Promise<void>): void {
  browser.storage.session.onChanged.addListener((changes) => {
    // A failure leaves pages to ask the worker; the next change tries again.
    if (KEYS.density in changes) changed().catch(() => undefined);
  });
}

/** Shares how densely pages are marked, if it is not shared already. */
export async function shareDensity(density: Density): Promise<void> {
  if ((await browser.storage.session.get(KEYS.density))[KEYS.density] === density) return;
  await browser.storage.session.set({ [KEYS.density]: density });
}

/** Shares the lexicon, as text, since storage takes no bytes; about 6 ms for a page to get, and no worker. */
export async function shareLexicon(bytes: ArrayBuffer): Promise<void> {
  await browser.storage.session.set({ [KEYS.lexicon]: new Uint8Array(bytes).toBase64() });
}

/** What is shared, in a page; null when nothing usable is there yet. No bytes while marking is off. */
export async function readPageShare(): Promise<{ bytes: ArrayBuffer | null; density: Density } | null> {
  // Pages without encryption have no way to compute a digest, and ask the worker.
  if (!isSecureContext) return null;
  const density = (await browser.storage.session.get(KEYS.density))[KEYS.density];
  if (density === 'off') return { bytes: null, density };
  if (density !== 'default' && density !== 'all') return null;
  const text = (await browser.storage.session.get(KEYS.lexicon))[KEYS.lexicon];
  if (typeof text !== 'string') return null;
  const bytes = Uint8Array.fromBase64(text).buffer;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
  return digest === LEXICON_DIGEST ? { bytes, density } : null;
}
