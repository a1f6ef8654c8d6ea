import { fileURLToPath } from 'node:url';
import { compilePack } from '../lib/authoring/compile-pack.ts';
import { loadContent } from '../lib/authoring/load-content.ts';
import { openLexicon } from '../lib/detection/lexicon.ts';
import { goldSentences } from './fixtures/gold-sentences.ts';
import { scoreGold } from './fixtures/score-gold.ts';

/**
 * `npm run gold`: how often uncertain forms are decided rightly in our own gold sentences, by sort and form:
 * precision, recall, and abstention (medical uses left unmarked). `--misses` lists every wrong decision.
 */
const { pack, contexts, problems } = await loadContent(
  fileURLToPath(new URL('../data', import.meta.url)),
  'gold',
);
if (problems.length > 0) throw new Error(`The content has problems; run npm run content.`);
const lexicon = openLexicon(compilePack(pack, contexts));
const { rows, misses, sentences } = scoreGold(await goldSentences(), lexicon);
console.log(`${sentences} gold sentences`);
console.table(rows);
if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
