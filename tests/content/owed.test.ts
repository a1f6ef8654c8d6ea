import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readOwed } from '../../lib/authoring/guide/read-owed.ts';

/** How many texts from before the guide do not meet each check; lowered whenever some have been mended. */
const AT_MOST: Readonly<Record<string, number>> = {
  'definition-length': 3281,
  'definition-circular': 2151,
  'definition-about': 1970,
  'definition-shared': 249,
  inflammation: 61,
  'part-length': 247,
  'part-kinds': 134,
  questions: 171,
  'clinician-sources': 58,
  emergency: 29,
  wording: 106,
  evidence: 3111,
};

test('nothing new is owed', async () => {
  const owed = await readOwed(fileURLToPath(new URL('../../data', import.meta.url)), []);
  for (const [check, ids] of owed) expect(ids.size, check).toBeLessThanOrEqual(AT_MOST[check] ?? 0);
});
