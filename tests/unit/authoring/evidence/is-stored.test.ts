import { expect, test } from 'vitest';
import { isStored } from '../../../../lib/authoring/evidence/is-stored.ts';
import { madePack } from '../../../fixtures/made-content.ts';

test('pages and glossaries are stored, papers and what is unknown are not', () => {
  const [made] = madePack().references;
  const page = { ...made!, id: 'page', custom: { ...made!.custom, kind: 'government page' as const } };
  const paper = { ...made!, id: 'paper', custom: { ...made!.custom, kind: 'review' as const } };
  expect(['page', 'paper', 'other'].map(isStored([page, paper]))).toEqual([true, false, false]);
});
