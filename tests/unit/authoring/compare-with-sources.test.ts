import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compareWithSources } from '../../../lib/authoring/compare-with-sources.ts';
import { madeArticle, madePack } from '../../fixtures/made-content.ts';

test('tells sentences that stand in a source, and null where there is no source', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'medglance-sources-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const taken = 'Low salt makes people tired and gives them bad cramps.';
  const pack = madePack({
    articles: [madeArticle('x', { urgent: { text: taken, citations: ['made2020'] } })],
  });
  const file = join(folder, 'sources.jsonl.gz');
  await writeFile(
    file,
    gzipSync(`${JSON.stringify({ qa: [{ answer: `Well. ${taken} So.` }, { answer: null }] })}\n`),
  );
  expect(await compareWithSources(pack, file)).toEqual([
    { where: 'x, urgent', words: 'low salt makes people tired and gives them' },
  ]);
  expect(await compareWithSources(pack, join(folder, 'none.gz'))).toBeNull();
});
