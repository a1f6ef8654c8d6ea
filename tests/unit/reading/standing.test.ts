import { expect, test } from 'vitest';
import { originMarks, standingOf } from '../../../lib/reading/standing.ts';
import { approved } from '../../fixtures/forged-saved.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

const article = { ...approved(madeArticle()), checked: 'paper' as const };

test('of the library’s text its review and its checking are told', () => {
  const standing = standingOf(article, 'library');
  expect(standing).toMatchObject({ isOurs: true, status: 'Approved by a clinician', claimed: [] });
  expect(standing.steps).toHaveLength(3);
  expect(standing.checked).toContain('full text of the cited papers');
  expect(originMarks('library')).toEqual([]);
});

test.each(['file', 'unknown'] as const)(
  'a text of source "%s" never sounds reviewed, whatever it claims',
  (source) => {
    const { isOurs, status, review, checked, steps, claimed } = standingOf(article, source);
    expect(isOurs).toBe(false);
    expect(steps).toEqual([]);
    expect(claimed).toHaveLength(3);
    expect(`${status} ${review} ${checked}`).not.toMatch(/approved|clinician|compared with the/i);
    expect(status).toContain('not confirmed');
    expect(originMarks(source)).toEqual([status]);
  },
);
