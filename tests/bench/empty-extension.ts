import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension whose content script and style sheet do nothing: what any content script costs a page. */
export async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'medglance-empty-'));
  await writeFile(join(folder, 'content.js'), '');
  await writeFile(join(folder, 'content.css'), '::highlight(nothing) { color: red; }');
  await writeFile(join(folder, 'background.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      {
        matches: ['http://*/*'],
        js: ['content.js'],
        css: ['content.css'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
