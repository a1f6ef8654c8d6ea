import { expect, test } from 'vitest';
import type { PanelRoute } from '../../../lib/model/panel-route.ts';
import { HOME, parseRoute, routePath } from '../../../lib/reading/route-path.ts';

test.each<[PanelRoute, string]>([
  [{ page: 'article', id: 'low-salt' }, '#/article/low-salt'],
  [{ page: 'saved' }, '#/saved'],
  [{ page: 'browse', query: 'a/b 50%' }, '#/browse/a%2Fb%2050%25'],
  [{ page: 'concept', id: 'cramp' }, '#/concept/cramp'],
])('%o and back', (route, path) => {
  expect(routePath(route)).toBe(path);
  expect(parseRoute(path)).toEqual(route);
});

test.each(['', '#', '#/nowhere', '#/article', '#/browse/%E0%A4%A', '#/article/'])(
  '"%s" leads home',
  (hash) => {
    expect(parseRoute(hash)).toEqual(HOME);
  },
);

test('an article can be opened at a section', () => {
  const route = { page: 'article', id: 'hyponatremia', section: 'signs' } as const;
  expect(routePath(route)).toBe('#/article/hyponatremia/signs');
  expect(parseRoute('#/article/hyponatremia/signs')).toEqual(route);
  expect(parseRoute('#/article/hyponatremia/signs/more')).not.toEqual(route);
});
