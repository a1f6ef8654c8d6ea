import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { questionAnswerer } from '../entrypoints/sidepanel/question-answerer.ts';
import { compilePack } from '../lib/authoring/compile-pack.ts';
import { loadContent } from '../lib/authoring/load-content.ts';
import { openLexicon } from '../lib/detection/lexicon.ts';
import { openLibrary } from '../lib/reading/library.ts';
import { answerLine, readAskLine } from './answers/ask-line.ts';

/**
 * `npm run ask -- FILE`: answers questions, one JSON line each, by the code of the panel; `-` reads standard input.
 * In: `{"id", "question", "context"?, "audience"?}`, `context` being an article's id. A line that cannot be read is
 * told on standard error, the others are answered, and the command ends with 1.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file: npm run ask -- questions.jsonl, or - for standard input.');
  process.exit(2);
}
const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
const { pack, contexts } = await loadContent(fileURLToPath(new URL('../data', import.meta.url)), 'ask');
const library = openLibrary(pack);
const answerer = questionAnswerer(library, openLexicon(compilePack(pack, contexts)));
for (const [at, line] of lines.entries()) {
  if (line.trim() === '') continue;
  try {
    const asked = readAskLine(line, (id) => library.articles.has(id));
    const on = asked.context ? ({ page: 'article', id: asked.context } as const) : null;
    console.log(answerLine(asked, answerer(asked.question, on)(asked.audience)));
  } catch (error) {
    console.error(`Line ${at + 1}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
