import type { ContentPack } from '../model/content-pack.ts';

/**
 * SHA-256 of the content pack that this build was made with, in hexadecimal digits; the build puts it in. Empty
 * in development, where the content changes while the code stays.
 */
declare const PACK_DIGEST: string;

/** Reads the lexicon that ships with the extension. @throws Error when the file is missing */
export async function readLexicon(): Promise<ArrayBuffer> {
  return (await ownFile('/lexicon.bin')).arrayBuffer();
}

/**
 * Reads the content pack that ships with the extension. Its schema was checked when it was built; here its bytes
 * are compared with those of the build, which says as much in a tenth of the time.
 *
 * @throws Error when the file is missing or is not the one that was built
 */
export async function readPack(): Promise<ContentPack> {
  const bytes = await (await ownFile('/pack.json')).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
  if (PACK_DIGEST !== '' && digest !== PACK_DIGEST)
    throw new Error('The library that ships with Medglance is damaged. Reinstall it.');
  return JSON.parse(new TextDecoder().decode(bytes)) as ContentPack;
}

/** The one place that fetches: a file of the extension itself. The browser's CSP allows no other. */
async function ownFile(path: '/lexicon.bin' | '/pack.json'): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error('A file of the extension is missing. Reinstall Medglance.');
  return response;
}
