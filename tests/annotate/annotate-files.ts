import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../../lib/authoring/compile-pack.ts';
import { formatProblem } from '../../lib/authoring/content-problem.ts';
import { loadContent } from '../../lib/authoring/load-content.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { openLexicon } from '../../lib/detection/lexicon.ts';
import type { Scope } from '../../lib/detection/resolve-hits.ts';

/** Prints a JSON line for every mention in plain text files. */
export async function annotateFiles(files: readonly string[], scope: Scope): Promise<void> {
  const { pack, contexts, problems } = await loadContent(
    fileURLToPath(new URL('../../data', import.meta.url)),
    'annotate',
  );
  if (problems.length > 0) {
    console.error(
      `The content has problems; run npm run content.\n${problems.map(formatProblem).join('\n')}`,
    );
    process.exitCode = 1;
    return;
  }
  const lexicon = openLexicon(compilePack(pack, contexts));
  const ids = lexicon.conceptIds();
  for (const file of files) {
    const contents =
      file === '-' ? await text(process.stdin) : await readFile(file, 'utf8').catch(() => null);
    if (contents === null) {
      console.error(`${file} cannot be read. Check the path.`);
      process.exitCode = 1;
      continue;
    }
    for (const { start, end, concept } of findMentions(contents, lexicon, scope)) {
      console.log(
        JSON.stringify({ file, start, end, text: contents.slice(start, end), concept: ids[concept] }),
      );
    }
  }
}
