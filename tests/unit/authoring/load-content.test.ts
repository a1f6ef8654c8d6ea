import { afterAll, beforeAll, expect, test } from 'vitest';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

test('the pack’s version changes with its content and stays without a change', async () => {
  const first = (await data.load()).pack.version;
  expect((await data.load()).pack.version).toBe(first);
  await data.edit('policies/credits.md', 'Medglance', 'Medglance itself');
  expect((await data.load()).pack.version).not.toBe(first);
});
