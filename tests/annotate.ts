import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../lib/authoring/compile-pack.ts';
import { formatProblem } from '../lib/authoring/content-problem.ts';
import { loadContent } from '../lib/authoring/load-content.ts';
import { findMentions } from '../lib/detection/find-mentions.ts';
import { openLexicon } from '../lib/detection/lexicon.ts';

/**
 * `npm run annotate -- FILE...`: prints one JSON line a mention, `{"file","start","end","text","concept"}`,
 * with UTF-16 offsets into the plain text file. `-` reads standard input. `--names` includes concepts that
 * have only a name so far, which pages are not marked for.
 */
const files = process.argv.slice(2).filter((argument) => argument !== '--names');
const scope = process.argv.includes('--names') ? 'all' : 'shown';
if (files.length === 0) {
  console.error(
    'Name the text files to annotate, or - for standard input: npm run annotate -- FILE... [--names]',
  );
  process.exit(2);
}
const { pack, contexts, problems } = await loadContent(
  fileURLToPath(new URL('../data', import.meta.url)),
  'annotate',
);
if (problems.length > 0) {
  console.error(`The content has problems; run npm run content.\n${problems.map(formatProblem).join('\n')}`);
  process.exit(1);
}
const lexicon = openLexicon(compilePack(pack, contexts));
const ids = lexicon.conceptIds();
for (const file of files) {
  const contents = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8').catch(() => null);
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
