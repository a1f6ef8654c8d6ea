import { expect, test } from 'vitest';
import { panelRouteSchema } from '../../../lib/model/panel-route.ts';

test('a route is one of the known pages with what it needs', () => {
  expect(panelRouteSchema.safeParse({ page: 'article', id: 'low-salt' }).success).toBe(true);
  expect(panelRouteSchema.safeParse({ page: 'article' }).success).toBe(false);
  expect(panelRouteSchema.safeParse({ page: 'https://example.org' }).success).toBe(false);
});
