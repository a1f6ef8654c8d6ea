import { expect, test } from 'vitest';
import { replaceSaved } from '../../../lib/reading/replace-saved.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('changed ones are changed, new ones come in their place, gone ones go', () => {
  const at = (day: number): string => `2026-01-0${day}T00:00:00.000Z`;
  const [a, b, c] = [4, 3, 1].map((day) => madeSaved(`d${day}`, { savedAt: at(day) }));
  if (!a || !b || !c) throw new Error('not made');
  const fresh = madeSaved('d2', { savedAt: at(2) });
  const noted = { ...b, note: 'mine' };
  expect(replaceSaved([a, b, c], [a.id, b.id, fresh.id], [noted, fresh])).toEqual([noted, fresh, c]);
});
