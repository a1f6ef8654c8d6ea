import { contentPackSchema, type ContentPack } from '../model/content-pack.ts';

/** Reads the lexicon that ships with the extension. @throws Error when the file is missing */
export async function readLexicon(): Promise<ArrayBuffer> {
  return (await ownFile('/lexicon.bin')).arrayBuffer();
}

/** Reads and validates the content pack that ships with the extension. */
export async function readPack(): Promise<ContentPack> {
  return contentPackSchema.parse(await (await ownFile('/pack.json')).json());
}

/** The one place that fetches: a file of the extension itself. The browser's CSP allows no other. */
async function ownFile(path: '/lexicon.bin' | '/pack.json'): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error('A file of the extension is missing. Reinstall Medglance.');
  return response;
}
