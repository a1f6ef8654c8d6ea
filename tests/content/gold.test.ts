import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compilePack } from '../../lib/authoring/compile-pack.ts';
import { loadContent } from '../../lib/authoring/load-content.ts';
import { openLexicon, type Lexicon } from '../../lib/detection/lexicon.ts';
import { goldSentences, type GoldSentence } from '../fixtures/gold-sentences.ts';
import { scoreGold } from '../fixtures/score-gold.ts';

let gold: readonly GoldSentence[];
let lexicon: Lexicon;
beforeAll(async () => {
  gold = await goldSentences();
  const { pack, contexts } = await loadContent(fileURLToPath(new URL('../../data', import.meta.url)), 'test');
  lexicon = openLexicon(compilePack(pack, contexts));
});

test('there are at least 500 gold sentences, 12 for each uncertain form, half of them traps', () => {
  expect(gold.length).toBeGreaterThanOrEqual(500);
  for (const [form, sentences] of Map.groupBy(gold, (sentence) => sentence.form)) {
    expect(sentences.length, form).toBeGreaterThanOrEqual(12);
    const traps = sentences.filter(({ expected }) => expected.length === 0).length;
    expect(traps, form).toBeGreaterThanOrEqual(sentences.length / 2 - 1);
  }
});

test('uncertain forms are decided rightly: hardly ever wrong, mostly found', () => {
  const { rows } = scoreGold(gold, lexicon);
  for (const sort of ['words', 'abbreviations']) {
    expect(rows[sort]?.precision, sort).toBeGreaterThanOrEqual(0.98);
    expect(rows[sort]?.recall, sort).toBeGreaterThanOrEqual(0.93);
  }
});
