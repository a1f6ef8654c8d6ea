import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { contentPackSchema } from '../model/content-pack.ts';
import { compilePack } from './compile-pack.ts';
import { formatProblem } from './content-problem.ts';
import { loadContent } from './load-content.ts';

/** Icon sizes in pixels that browsers ask for. */
export const ICON_SIZES = [16, 32, 48, 128] as const;

/** A file made for the build: where it lies, and its path in the extension. */
interface BuiltAsset {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** What a build ships beside its code. */
export interface BuiltAssets {
  readonly files: readonly BuiltAsset[];
  /** SHA-256 of the content pack's bytes, in hexadecimal digits. */
  readonly packDigest: string;
  /** The same of the lexicon's. */
  readonly lexiconDigest: string;
}

/**
 * Makes the files that the extension ships beside its code: the content pack, the lexicon, the icons.
 *
 * @param root the project's folder
 * @param into folder to write to
 * @throws Error that lists every problem in `data/`, with file and line
 */
export async function buildAssets(root: string, into: string, version: string): Promise<BuiltAssets> {
  const { pack, contexts, problems } = await loadContent(join(root, 'data'), version);
  if (problems.length > 0)
    throw new Error(`The content cannot ship:\n${problems.map(formatProblem).join('\n')}`);
  const packJson = JSON.stringify(contentPackSchema.parse(pack));
  const lexicon = new Uint8Array(compilePack(pack, contexts));
  const files = new Map<string, string | Uint8Array>([
    ['pack.json', packJson],
    ['lexicon.bin', lexicon],
  ]);
  const icon = await readFile(join(root, 'lib/authoring/icon.svg'), 'utf8');
  for (const size of ICON_SIZES) {
    files.set(
      `icons/${size}.png`,
      new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render().asPng(),
    );
  }
  await mkdir(join(into, 'icons'), { recursive: true });
  const written = await Promise.all(
    [...files].map(async ([relativeDest, contents]) => {
      const absoluteSrc = join(into, relativeDest);
      await writeFile(absoluteSrc, contents);
      return { absoluteSrc, relativeDest };
    }),
  );
  return { files: written, packDigest: sha256(packJson), lexiconDigest: sha256(lexicon) };
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
