import { expect, test } from 'vitest';
import { LONGEST_NOTE } from '../../../lib/model/saved-article.ts';
import { putSaved } from '../../../lib/storage/put-saved.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('puts what fits; cuts nothing off what does not', async () => {
  const saved = madeSaved('a', { note: 'x'.repeat(LONGEST_NOTE) });
  await putSaved(database.now, saved);
  await expect(putSaved(database.now, { ...saved, note: `${saved.note}y` })).rejects.toThrow('too long');
  expect(await database.now.savedArticles.toArray()).toEqual([saved]);
});
