import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../../../lib/authoring/report.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

test('counts what is there and names overdue reviews', async () => {
  const content = await data.load();
  const now = report(content, '2026-12-01').join('\n');
  expect(now).toMatch(/Articles: 5 with \d+ statements, all cited/);
  expect(now).toMatch(/Reading grade of articles, patient:\n +\d+ +#/);
  expect(now).toMatch(/Words a part: patient \d+ to \d+/);
  expect(now).toContain('Ranges as data: 2');
  expect(now).toContain('Review overdue: 0');
  expect(report(content, '2030-01-01').join('\n')).toContain('Review overdue: 5');
});
